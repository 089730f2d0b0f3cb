import { ownTags } from './own-tags.js';

const PAGE_PARTS =
  'h1,h2,h3,h4,h5,h6,header,footer,nav,main,section,article,aside,form,iframe,script,[data-cchc]';

/** Of these a fallback has one, or else goes with a table. */
const PARAGRAPHS = 'p,div,ul,ol,dl,blockquote,pre';

/** The line with the source goes with a sentence; and editors leave empty paragraphs everywhere. */
const isParagraph = (child: Element): boolean =>
  child.matches(PARAGRAPHS) && !/^\s*((nguồn|source)\s*:|$)/i.test(child.textContent ?? '');

function isMoreThanFallback({ children, childElementCount }: Element): boolean {
  if (childElementCount < 2) return false;
  const elements = [...children];
  const hasTable = elements.some(({ localName }) => localName === 'table');
  return childElementCount > 3 || (!hasTable && elements.filter(isParagraph).length > 1);
}

/**
 * Whether what stands in a tag is more than a fallback sentence or table. A tag that is written as self-closed
 * (`<cchc-kpi-card/>`) takes in all that follows it, and that must stay visible: where it
 * cannot be told from a fallback of several paragraphs, it is rather shown beside the figure than lost.
 */
export function swallowsPage(element: Element): boolean {
  if (!element.childElementCount) return false;
  return isMoreThanFallback(element) || element.querySelector([PAGE_PARTS, ...ownTags].join()) !== null;
}
