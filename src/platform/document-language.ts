import { localeOf, type Locale } from '../format/locale.js';
import { hasPage, isElement, safeDocument, safeElement, safeNode } from './safe-dom.js';

const isFragment = (node: Node): node is ShadowRoot =>
  safeNode('nodeType', node) === Node.DOCUMENT_FRAGMENT_NODE;

const parentOf = (node: Node): Node | null =>
  safeNode('parentNode', node) ?? (isFragment(node) ? node.host : null);

/** The language of the nearest `lang` that has a dictionary, looking out through shadow roots; else Vietnamese. */
export function nearestLocale(element: Element): Locale {
  for (let node: Node | null = hasPage() ? element : null; node; node = parentOf(node)) {
    const locale = isElement(node) && localeOf(safeElement('getAttribute', node).call(node, 'lang'));
    if (locale) return locale;
  }
  return 'vi';
}

const watchers = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls back when a `lang` of the page changes; one observer serves all widgets. Returns how to stop. */
export function watchLanguage(callback: () => void): () => void {
  observer ??= new MutationObserver(() => {
    for (const watcher of [...watchers]) watcher();
  });
  if (watchers.size === 0)
    observer.observe(safeDocument('documentElement'), { attributeFilter: ['lang'], subtree: true });
  watchers.add(callback);
  return () => {
    watchers.delete(callback);
    if (watchers.size === 0) observer?.disconnect();
  };
}
