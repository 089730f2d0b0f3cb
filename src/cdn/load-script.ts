import { DataError } from '../document/error.js';
import { nullPrototype } from '../lib/null-prototype.js';
import { createHtml, safeDocument } from '../platform/safe-dom.js';
import { DEPENDENCIES } from './script-dependencies.js';
import { currentScript, folderOf } from './current-script.js';
import { pageRegistry, parts } from './page-registry.js';

interface TrustedTypes {
  createPolicy(name: string, rules: object): { createScriptURL(url: string): string };
}

type Elements = Pick<HTMLElementTagNameMap, 'link' | 'script'>;

const POLICY = 'cchc-widgets';
/**
 * The SHA-256 hashes of the further scripts, in base64. The entry fills them in behind all other code, where they cost
 * a page least.
 */
export const HASHES: Record<string, string> = {};
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

const ownScript = currentScript('cchc-widgets');
const ownFolder = folderOf('cchc-widgets', ownScript);
const loading = new Map<string, Promise<void>>();

// Trusted Types have no say in imports, whose hash is checked when they are preloaded; WebKit does not check it.
const checksImports = trustedTypes !== undefined && !/^Apple/.test(navigator.vendor);

/** The script element that this copy of the library came by, where the page has one. */
export { ownScript, ownFolder };

const isHere = (file: string): boolean => file in parts();

/** The address of a file, by its content: what a cache holds of another version has another address. */
function addressOf(file: string, once?: number): URL {
  const url = new URL(file, ownFolder ?? safeDocument('baseURI'));
  const hash = HASHES[file]?.slice(0, 8);
  // What opens a page from the disk takes the query for a part of the file's name.
  if (url.protocol !== 'file:') url.search = [hash, once].filter(Boolean).join('-');
  return url;
}

/** Puts an element into the page that loads a file, and takes it out again. */
async function insert<Tag extends keyof Elements>(
  tag: Tag,
  hash: string | undefined,
  address: (element: Elements[Tag]) => void,
): Promise<void> {
  const element = createHtml(tag) as Elements[Tag];
  // Files from the disk have no origin that could allow them to be checked.
  if (location.protocol !== 'file:') {
    element.integrity = hash ? `sha256-${hash}` : '';
    element.crossOrigin = 'anonymous';
  }
  if (ownScript) element.nonce = ownScript.nonce;
  const root = safeDocument('documentElement');
  try {
    await new Promise<void>((resolve, reject) => {
      element.onload = () => resolve();
      element.onerror = () => reject(new Error());
      address(element);
      // First: `hydrate` takes any following sibling as proof that an element is fully parsed.
      root.insertBefore(element, root.firstChild);
    });
  } finally {
    element.parentNode?.removeChild(element);
  }
}

const preload = ({ href }: URL, hash: string | undefined): Promise<void> =>
  insert('link', hash, (link) => {
    link.rel = 'modulepreload';
    link.href = href;
  });

/** The address as a script may have it: where a page demands Trusted Types, and allows our policy, as one of those. */
function trusted({ href }: URL): string {
  try {
    pageRegistry().policy ??= trustedTypes?.createPolicy(POLICY, { createScriptURL: String });
  } catch {
    // The page allows other policies only; its default one, if any, has the last word.
  }
  return pageRegistry().policy?.createScriptURL(href) ?? href;
}

/** The failure of a file that does not come: its address without the hash, and the directive that may stand in its way. */
const loadError = ({ href }: URL, directive: string): DataError =>
  new DataError('blocked', { field: href.split('?', 1)[0]!, directive });

/** Runs a script. The error names the directive of the page's policy that may stand in the way. */
async function runScript(url: URL, hash: string | undefined): Promise<void> {
  let directive = `trusted-types ${POLICY}`;
  try {
    await insert('script', hash, (script) => {
      script.src = trusted(url);
      directive = 'script-src';
    });
  } catch {
    // WebKit ignores `integrity` on modulepreload: files of the page's own origin may come unchecked.
    const isRefused = directive !== 'script-src' && !checksImports && url.origin === location.origin;
    if (isRefused) return void (await import(/* @vite-ignore */ url.href).catch(Boolean));
    throw loadError(url, directive);
  }
}

async function request(url: URL, hash?: string): Promise<void> {
  const isModule =
    checksImports &&
    (await preload(url, hash).then(
      () => true,
      () => false,
    ));
  // A script may go where a module does not: from servers that do not say what kind of file it is. What fails while it
  // runs is no exception of the page where it is a module.
  await (isModule ? import(/* @vite-ignore */ url.href) : runScript(url, hash));
}

const hashOf = async (text: string): Promise<string> => {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return btoa(String.fromCharCode(...digest));
};

const ask = async ({ href }: Pick<URL, 'href'>): Promise<Response> =>
  fetch(href, nullPrototype<RequestInit>({ cache: 'reload', credentials: 'omit' }));

/** Whether a file differs in its line ends or byte order mark only, as after a transfer by FTP in text mode. */
async function hasSameText(url: URL, hash: string | undefined): Promise<boolean> {
  const text = (await (await ask(url)).text()).replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '');
  return (await hashOf(`\uFEFF${text}`)) === hash;
}

/** The ways to a file, from the cheapest on: by its address, past every cache, and with other line ends. */
const ATTEMPTS: readonly ((file: string) => Promise<void>)[] = [
  (file) => request(addressOf(file), HASHES[file]),
  (file) => request(addressOf(file, Date.now()), HASHES[file]),
  async (file) => {
    if (await hasSameText(addressOf(file), HASHES[file])) await request(addressOf(file));
  },
];

/** The main script fetched once more, past every cache. */
let renewal: Promise<unknown> | undefined;

async function find(file: string): Promise<void> {
  let reason: Error | undefined;
  for (const way of ATTEMPTS) {
    if (isHere(file)) return;
    try {
      await way(file);
    } catch (error) {
      reason ??= error as Error;
    }
  }
  if (isHere(file)) return;
  // A cache may have kept that of a build whose further scripts are gone from the server: the next page has the one there is.
  if (ownScript) renewal ??= ask({ href: ownScript.src }).catch(Boolean);
  throw reason ?? loadError(addressOf(file), 'script-src');
}

/** Loads what a script takes from, while the script itself is already on its way where it comes as a module. */
async function loadDependency(file: string): Promise<void> {
  const base = DEPENDENCIES[file];
  if (!base) return;
  if (checksImports) preload(addressOf(file), HASHES[file]).catch(Boolean);
  await loadScript(base);
}

async function load(file: string): Promise<void> {
  // Where scripts have been put together in one file, those behind the main one are here once that has been run.
  await Promise.resolve();
  try {
    await loadDependency(file);
    await find(file);
  } catch (error) {
    // Some in-app browsers say wrongly that they are offline, and so does a device that reaches itself alone: where the
    // server answers, there is nothing to wait for.
    if (navigator.onLine || (await ask(addressOf(file)).catch(() => undefined))) throw error;
    await new Promise((resolve) => addEventListener('online', resolve, nullPrototype({ once: true })));
    await find(file);
  }
}

/**
 * What a further script brings. It lies beside the main one, and is loaded when it is first needed, unless the page
 * carries it itself.
 * @throws {DataError} of kind `blocked`, naming the script, its host and the directive of the page's policy to look at.
 */
export async function loadScript<Part>(file: string): Promise<Part> {
  if (!isHere(file)) {
    const coming = loading.get(file) ?? load(file).finally(() => loading.delete(file));
    loading.set(file, coming);
    await coming;
  }
  return parts()[file] as Part;
}
