import { safeDocument } from '../platform/safe-dom.js';

const isFromWeb = (address: string | null | undefined): address is string =>
  /^(https?|file):/.test(address ?? '');

/** The address of a file among those that the page has loaded, where no element tells it. */
const loadedAddress = (name: string): string | undefined =>
  // Extensions that guard against fingerprinting make it return nothing, and a page may have a `performance` of its own.
  ((performance as Partial<Performance>).getEntriesByType?.('resource') ?? [])
    .map((entry) => entry.name)
    .filter((address) => isFromWeb(address) && address.split(/[?#]/, 1)[0]!.includes(`/${name}`))[0];

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

/** The folder that a script and the files beside it lie in; `undefined` where nothing in the page tells it. */
export function folderOf(name: string, script = currentScript(name)): string | undefined {
  const root = safeDocument('documentElement');
  const sheet = root.querySelector<HTMLLinkElement>('link[href*="cchc-widgets.css"]');
  const address = [script?.src, loadedAddress(name), sheet?.href].filter(isFromWeb)[0];
  return address && new URL('.', address).href;
}
