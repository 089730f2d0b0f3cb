/** What the scripts of a page leave for one another. */
interface PageRegistry {
  /** The Trusted Types policy, which a page may allow to be made only once. */
  policy?: { createScriptURL(url: string): string } | undefined;
  [key: string]: unknown;
}

const KEY = Symbol.for('cchc-widgets');

/** The one thing that the library leaves in the page's global object, under a symbol and only once it is needed. */
export const pageRegistry = (): PageRegistry =>
  ((globalThis as { [KEY]?: PageRegistry })[KEY] ??= Object.create(null) as PageRegistry);

/** The key under which a script registers what it brings: scripts of different builds do not mix. */
export const registryKey = (file: string): string => `${file} ${__BUILD__}`;

/** Whether this copy of the library is the first of its build in the page, which alone brings parts. */
let isFirst = true;

/** Registers the main script of the page, unless another copy of the same build has. */
export function registerMain(file: string, kernel: object): void {
  isFirst = !(registryKey(file) in pageRegistry());
  if (isFirst) register(file, kernel);
}

/** Registers what a script brings; that of a second copy would not fit the first one. */
export function register(file: string, part: unknown): void {
  if (isFirst) pageRegistry()[registryKey(file)] = part;
}
