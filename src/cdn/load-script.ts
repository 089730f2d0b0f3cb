import { safeDocument } from '../platform/safe-dom.js';
import { DataError } from '../document/error.js';
import { ownScript } from './own-script.js';
import { registryKey, pageRegistry } from './page-registry.js';

interface TrustedTypes {
  createPolicy(name: string, rules: object): { createScriptURL(url: string): string };
}

type Elements = Pick<HTMLElementTagNameMap, 'link' | 'script'>;

const POLICY = 'cchc-widgets';
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const loading = new Map<string, Promise<void>>();

// Trusted Types have no say in imports, for which the hash is checked when they are preloaded. WebKit leaves that out.
const checksImports = trustedTypes !== undefined && !navigator.vendor.startsWith('Apple');

const lost = (file: string, { host }: URL, directive: string): DataError =>
  new DataError('blocked', { field: file, host, directive });

/** Puts an element into the page that loads a file, by its hash, and takes it out again. */
async function loaded<Tag extends keyof Elements>(
  tag: Tag,
  file: string,
  address: (element: Elements[Tag]) => void,
): Promise<void> {
  const element = safeDocument('createElement').call(document, tag) as Elements[Tag];
  element.integrity = __INTEGRITY__[file] ?? '';
  element.crossOrigin = 'anonymous';
  if (ownScript) element.nonce = ownScript.nonce;
  try {
    await new Promise<void>((resolve, reject) => {
      element.onload = () => resolve();
      element.onerror = () => reject(new Error(file));
      address(element);
      // Whatever stands behind a part of the page tells that it has been parsed to its end; so this stands before all.
      safeDocument('documentElement').prepend(element);
    });
  } finally {
    element.parentNode?.removeChild(element);
  }
}

async function importModule(file: string, url: URL): Promise<void> {
  await loaded('link', file, (link) => {
    link.rel = 'modulepreload';
    link.href = url.href;
  });
  await import(/* @vite-ignore */ url.href);
}

/** The address as a script may have it: where a page demands Trusted Types, and allows our policy, as one of those. */
function trusted(url: URL): string {
  try {
    pageRegistry().policy ??= trustedTypes?.createPolicy(POLICY, { createScriptURL: String });
  } catch {
    // The page allows other policies only; its default one, if any, has the last word.
  }
  return pageRegistry().policy?.createScriptURL(url.href) ?? url.href;
}

async function runScript(file: string, url: URL): Promise<void> {
  let directive = `trusted-types ${POLICY}`;
  try {
    await loaded('script', file, (script) => {
      script.src = trusted(url);
      directive = 'script-src';
    });
  } catch {
    // What cannot be checked may still come from where the page itself does; what does not is missed afterwards.
    const isRefused = directive !== 'script-src' && !checksImports && url.origin === location.origin;
    if (isRefused) return void (await import(/* @vite-ignore */ url.href).catch(Boolean));
    throw lost(file, url, directive);
  }
}

const isHere = (file: string): boolean => registryKey(file) in pageRegistry();

async function load(file: string): Promise<void> {
  // Where scripts have been put together in one file, those behind the main one are here once that has been run.
  await Promise.resolve();
  if (isHere(file)) return;
  const url = new URL(file, ownScript?.src || safeDocument('baseURI'));
  try {
    if (checksImports) await importModule(file, url);
  } catch {
    // A script may go where a module does not: from servers that do not say what kind of file it is.
  }
  if (!isHere(file)) await runScript(file, url);
  // What another build has left under that name brings nothing.
  if (!isHere(file)) throw lost(file, url, 'script-src');
}

/**
 * What a further script brings. It lies beside our own, and is loaded when it is first needed, unless the page carries
 * it itself.
 * @throws {DataError} of kind `blocked`, naming the script, its host and the directive of the page's policy to look at.
 */
export async function loadScript<Part>(file: string): Promise<Part> {
  if (!isHere(file)) {
    const coming = loading.get(file) ?? load(file).finally(() => loading.delete(file));
    loading.set(file, coming);
    await coming;
  }
  return pageRegistry()[registryKey(file)] as Part;
}
