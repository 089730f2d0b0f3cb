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
