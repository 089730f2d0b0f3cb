import { safeDocument } from '../platform/safe-dom.js';

const isFromWeb = (address: string | null | undefined): address is string =>
  /^(https?|file):/.test(address ?? '');

/** The addresses that the page has loaded, of which no element may tell. */
const loadedAddresses = (): readonly string[] =>
  // Extensions that guard against fingerprinting make it return nothing, and a page may have a `performance` of its own.
  ((performance as Partial<Performance>).getEntriesByType?.('resource') ?? []).map((entry) => entry.name);

/**
 * The script element that is running. A module is never the document's current script, and what jQuery evaluates runs
 * in an inline script of its own: these are found by their name.
 */
export function currentScript(name: string): HTMLScriptElement | null {
  const running = safeDocument('currentScript') as HTMLScriptElement | null;
  return isFromWeb(running?.src)
    ? running
    : safeDocument('documentElement').querySelector<HTMLScriptElement>(`script[src*="${name}"]`);
}

/**
 * The folder that a script and the files beside it lie in; `undefined` where nothing in the page tells it. A file of another
 * name is most often one into which an optimiser has joined the script with others, in a folder of its own.
 */
export function folderOf(name: string, script = currentScript(name)): string | undefined {
  const root = safeDocument('documentElement');
  const sheet = root.querySelector<HTMLLinkElement>('link[href*="cchc-widgets.css"]');
  const isNamed = (address: string | undefined): boolean =>
    !!address?.split(/[?#]/, 1)[0]!.includes(`/${name}`);
  const named = [script?.src, ...loadedAddresses()].filter(isNamed);
  const address = [...named, sheet?.href, script?.src].filter(isFromWeb)[0];
  return address && new URL('.', address).href;
}
