import type { SourceView } from '../ui/frame.js';
import type { Footer } from './footer.js';

/** A widget whose footer may be shared. */
interface Widget {
  requestUpdate(): void;
}

/**
 * What makes footers one and the same for a reader: the source, the time of the figures, and their period. What names no
 * source has nothing to differ in.
 */
const keyOf = ({ source, shown }: Footer): string =>
  source ? JSON.stringify([source.name, source.href, source.updated, shown?.document.period]) : '';

interface Member {
  readonly footer: Footer;
  readonly key: string;
}

/** The key that most have, of several the first; empty where none has any, or all have different ones. */
function sharedKey(members: readonly Member[]): string {
  const counts = new Map<string, number>();
  for (const { key } of members) if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  const [[key, count] = ['', 0], other] = [...counts].sort(([, one], [, next]) => next - one);
  return count > 1 || !other ? key : '';
}

/**
 * The widgets inside a provider. It has the buttons of all of them, and names the source, time and period that most of
 * them have.
 */
export class FooterGroup {
  readonly #changed: () => void;
  readonly #members = new Map<Widget, Member>();
  #shared = '';

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** The footers of all widgets. */
  get all(): readonly Footer[] {
    return [...this.#members.values()].map(({ footer }) => footer);
  }

  /** The source that the provider names. */
  get source(): SourceView | undefined {
    return [...this.#members.values()].filter(({ key }) => key === this.#shared)[0]?.footer.source;
  }

  /** Takes a widget's footer, or forgets that of one that is no longer inside; returns the source that it names itself. */
  set(widget: Widget, footer: Footer | undefined): SourceView | undefined {
    const key = footer ? keyOf(footer) : '';
    if (footer) this.#members.set(widget, { footer, key });
    else this.#members.delete(widget);
    const shared = sharedKey([...this.#members.values()]);
    if (shared !== this.#shared) this.#members.forEach((_member, other) => other.requestUpdate());
    this.#shared = shared;
    this.#changed();
    return key === shared ? undefined : footer?.source;
  }
}
