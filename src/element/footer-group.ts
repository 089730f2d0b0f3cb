import type { Footer } from './footer.js';

/** A widget whose footer may be shared. */
interface Widget {
  requestUpdate(): void;
}

/**
 * What makes footers one and the same for a reader: the source, the time of the figures, and their period. What names no
 * source has a footer of its own, and what shows nothing yet has nothing else to say: it is undefined.
 */
const keyOf = ({ source, shown }: Footer): string | undefined =>
  source ? JSON.stringify([source.name, source.href, source.updated, shown?.document.period]) : shown && '';

/**
 * The widgets inside a provider, of which those share one footer that have the same source, time and period as the first
 * that has any, and those that show nothing yet.
 */
export class FooterGroup {
  readonly #changed: () => void;
  readonly #members = new Map<Widget, { readonly footer: Footer; readonly key: string | undefined }>();
  #shared: string | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** The footers that are shared, those that name the source first. */
  get shared(): readonly Footer[] {
    const sharing = [...this.#members.values()].filter(({ key }) => this.#isShared(key));
    return sharing.sort((a, b) => Number(!a.key) - Number(!b.key)).map(({ footer }) => footer);
  }

  /** Takes a widget's footer, or forgets that of one that is no longer inside; returns whether the provider shows it. */
  set(widget: Widget, footer: Footer | undefined): boolean {
    const key = footer && keyOf(footer);
    if (footer) this.#members.set(widget, { footer, key });
    else this.#members.delete(widget);
    const shared = [...this.#members.values()].filter((member) => member.key)[0]?.key;
    if (shared !== this.#shared) this.#members.forEach((_member, other) => other.requestUpdate());
    this.#shared = shared;
    this.#changed();
    return this.#isShared(key);
  }

  readonly #isShared = (key: string | undefined): boolean => key === undefined || key === this.#shared;
}
