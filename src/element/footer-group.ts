import type { Footer } from './footer.js';

/** A widget whose footer may be shared. */
interface Widget {
  requestUpdate(): void;
}

/** What makes footers one and the same for a reader: the source, the time of the figures, and their period. */
const keyOf = ({ source, shown }: Footer): string =>
  source ? JSON.stringify([source.name, source.href, source.updated, shown?.document.period]) : '';

/**
 * The widgets inside a provider, of which those share one footer that have the same source, time and period as the first
 * that has any.
 */
export class FooterGroup {
  readonly #changed: () => void;
  readonly #footers = new Map<Widget, Footer>();
  #shared = '';

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** The footers that are shared. */
  get shared(): readonly Footer[] {
    return [...this.#footers.values()].filter((footer) => this.#shared && keyOf(footer) === this.#shared);
  }

  /** Takes a widget's footer, or forgets that of one that is no longer inside; returns whether the provider shows it. */
  set(widget: Widget, footer: Footer | undefined): boolean {
    if (footer) this.#footers.set(widget, footer);
    else this.#footers.delete(widget);
    const shared = [...this.#footers.values()].map(keyOf).find(Boolean) ?? '';
    if (shared !== this.#shared) this.#footers.forEach((_footer, other) => other.requestUpdate());
    this.#shared = shared;
    this.#changed();
    return footer !== undefined && shared !== '' && keyOf(footer) === shared;
  }
}
