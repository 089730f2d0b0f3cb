import { nullPrototype } from '../lib/null-prototype.js';

/** What the scripts of one build leave for one another: what the main one shares, and by its file what each further one brings. */
type Parts = Record<string, unknown>;

/** What the scripts of a page leave for one another, by their build: those of different builds do not mix. */
interface PageRegistry {
  readonly Map: MapConstructor;
  readonly Set: SetConstructor;
  readonly WeakMap: WeakMapConstructor;
  /** The Trusted Types policy, which a page may allow to be made only once. */
  policy?: { createScriptURL(url: string): string } | undefined;
  [build: string]: unknown;
}

const KEY = Symbol.for('cchc-widgets');

/**
 * The one thing that the library leaves in the page's global object, under a symbol and only once it is needed. Scripts that
 * come later find there what the language brings: by then the page may have a `Map` of its own.
 */
export const pageRegistry = (): PageRegistry =>
  ((globalThis as { [KEY]?: PageRegistry })[KEY] ??= nullPrototype<PageRegistry>({ Map, Set, WeakMap }));

/** What the scripts of this build have left. */
export const parts = (): Parts => (pageRegistry()[__BUILD__] ?? {}) as Parts;

/** Whether this copy of the library is the first of its build in the page, which alone brings parts. */
let isFirst = true;

/** Registers the main script of the page with what it shares, unless another copy of the same build has. */
export function registerMain(kernel: object): void {
  isFirst = !(__BUILD__ in pageRegistry());
  if (isFirst) pageRegistry()[__BUILD__] = kernel;
}

/** Registers what a script brings; that of a second copy would not fit the first one. */
export function register(file: string, part: unknown): void {
  if (isFirst) parts()[file] = part;
}
