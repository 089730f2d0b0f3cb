import { ownTags } from './own-tags.js';
import { isElement } from './safe-dom.js';

const PAGE_PARTS =
  'h1,h2,h3,h4,h5,h6,header,footer,nav,main,section,article,aside,form,iframe,script,[data-cchc]';

/** Elements that begin and end a line. */
const BLOCK = /^(p|div|ul|ol|dl|blockquote|pre|figure|center|br|hr)$/;

/** Elements that are as good as words. */
const PICTURE = /^(img|svg|video|audio|object)$/;

/** What stands for a table among the lines. */
const TABLE = '▦';

/** Whoever goes on typing behind a table does so in its last cell, which has several lines then. */
function tableText(table: Element): string {
  const last = [...table.querySelectorAll('td')].pop();
  return `${TABLE}\n${last ? textOf(last).trim().replace(/^.*$/, '') : ''}`;
}

function textOf(node: Node): string {
  if (!isElement(node)) return node.nodeType === node.TEXT_NODE ? node.textContent!.replace(/\s+/g, ' ') : '';
  const { localName } = node;
  if (localName === 'table') return `\n${tableText(node)}\n`;
  const text = PICTURE.test(localName) ? localName : [...node.childNodes].map(textOf).join('');
  return BLOCK.test(localName) ? `\n${text}\n` : text;
}

/** The lines of what stands in a tag, without those that name the source, and the empty ones that editors leave. */
const linesIn = (element: Element): string[] =>
  textOf(element)
    .split('\n')
    .filter((line) => !/^\s*((nguồn|source)\s*:|$)/i.test(line));

/**
 * Whether parts of a page stand in a tag. One that is written as self-closed (`<cchc-kpi-card/>`) takes in all that
 * follows it.
 */
export const holdsPageParts = (element: Element): boolean =>
  element.querySelector([PAGE_PARTS, ...ownTags].join()) !== null;

/** What an element says, without what an editor sets of single paragraphs. */
const saidBy = (element: Element): string =>
  element
    .getAttributeNames()
    .map((name) => (/^(style|class|id|dir|align)$/.test(name) ? '' : name + element.getAttribute(name)))
    .join('');

/**
 * Whether an element is as the one before it but for its words, as an editor makes it of that when somebody goes on
 * typing.
 */
export const isSplitFrom = (before: Element, element: Element): boolean =>
  before.textContent !== element.textContent && saidBy(before) === saidBy(element);

/** Whether an editor that knows our tags has made one of the tag before it. */
function isSplitOff(element: Element): boolean {
  const before = element.previousElementSibling;
  return before?.localName === element.localName && isSplitFrom(before, element);
}

/**
 * Whether what stands in a tag is more than a fallback of a sentence or a table. What cannot be told from the rest of
 * the page, or from an article that somebody went on typing in an editor, is rather shown beside the figure than lost.
 */
export const exceedsFallback = (element: Element): boolean =>
  holdsPageParts(element) ||
  isSplitOff(element) ||
  linesIn(element).filter((line) => line !== TABLE).length > 1;

/** The table of a tag: one that stands behind several lines is the page's. */
export const tableIn = (element: Element): HTMLTableElement | null =>
  !holdsPageParts(element) && linesIn(element).indexOf(TABLE) < 2 ? element.querySelector('table') : null;
