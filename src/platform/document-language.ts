import { localeOf, type Locale } from '../format/locale.js';
import { hasPage, isElement, safeDocument, safeNode } from './safe-dom.js';

const isFragment = (node: Node): node is ShadowRoot =>
  safeNode('nodeType', node) === node.DOCUMENT_FRAGMENT_NODE;

const parentOf = (node: Node): Node | null =>
  safeNode('parentNode', node) ?? (isFragment(node) ? node.host : null);

const langOf = (node: Node): string | null =>
  isElement(node) ? safeNode('getAttribute', node).call(node, 'lang') : null;

/** The `lang` that the page has come with. */
const pageLang = hasPage() && langOf(safeDocument('documentElement'));

/** Whether a `lang` may be that of the page's menus only. */
const isOfMenus = (node: Node): boolean =>
  node === safeDocument('documentElement') && langOf(node) === pageLang;

/** How much of a text is read, in letters: a fallback may be a table of thousands of rows. */
const ENOUGH = 1000;

/** The words of what stands in an element, without names, which are capitalised. */
const wordsIn = (node: Node): string[] =>
  (safeNode('textContent', node) ?? '')
    .slice(0, ENOUGH)
    .normalize('NFC')
    .split(/[^\p{L}]+/u)
    .filter((word) => /^\p{Ll}/u.test(word));

/** Whether what stands in an element, or else around it, is Vietnamese: most of its words have letters beyond a to z. */
function isVietnamese(element: Element): boolean {
  let words: string[] = [];
  for (let node: Node | null = element; node && words.length < 2; node = parentOf(node))
    words = wordsIn(node);
  return words.filter((word) => /[^a-z]/i.test(word)).length * 2 > words.length;
}

/**
 * The language of the nearest `lang` that has a dictionary, looking out through shadow roots; else Vietnamese. That of
 * the page as a whole, unless a script has set it, says nothing about Vietnamese words: many a system writes there the
 * language of its menus, whatever that of the articles is.
 */
export function nearestLocale(element: Element): Locale {
  for (let node: Node | null = hasPage() ? element : null; node; node = parentOf(node)) {
    const locale = localeOf(langOf(node));
    // Asked last: it reads the text of the page.
    if (locale) return locale === 'en' && isOfMenus(node) && isVietnamese(element) ? 'vi' : locale;
  }
  return 'vi';
}

const watchers = new Set<() => void>();
let observer: MutationObserver | undefined;

// Not within `watchLanguage`: there it would hold the first widget that watches for as long as the page lives.
function tellWatchers(): void {
  for (const watcher of [...watchers]) watcher();
}

/** Calls back when a `lang` of the page changes; one observer serves all widgets. Returns how to stop. */
export function watchLanguage(callback: () => void): () => void {
  observer ??= new MutationObserver(tellWatchers);
  if (watchers.size === 0)
    observer.observe(safeDocument('documentElement'), { attributeFilter: ['lang'], subtree: true });
  watchers.add(callback);
  return () => {
    watchers.delete(callback);
    if (watchers.size === 0) observer?.disconnect();
  };
}
