/** What is in a cell and is no part of what it says: marks, and what is there for programs or struck out. */
const ASIDE = /^(SUP|SUB|SCRIPT|STYLE|TEMPLATE|NOSCRIPT|DEL|S|STRIKE|SVG|BUTTON)$/i;

const BLOCK =
  /^(BR|DIV|P|LI|UL|OL|DL|DT|DD|TABLE|TR|TD|TH|H[1-6]|HR|SECTION|CENTER|BLOCKQUOTE|DETAILS|SUMMARY|OPTION)$/i;

const HIDDEN_CLASS =
  /(^|\s)(sr-only|visually-?hidden|screen-reader-text|element-invisible|d-none|tooltip-?text)(\s|$)/;
const HIDDEN_STYLE =
  /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden|left\s*:\s*-\d{3}|clip(-path)?\s*:)/i;

/** Whether a reader of the page does not see an element, as far as the element itself says. */
const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  HIDDEN_CLASS.test(element.getAttribute('class') ?? '') ||
  HIDDEN_STYLE.test(element.getAttribute('style') ?? '');

function textIn(node: Node): string {
  if (node.nodeType === node.TEXT_NODE) return (node.nodeValue ?? '').replace(/\s+/g, ' ');
  if (node.nodeType !== node.ELEMENT_NODE) return '';
  const element = node as Element;
  if (ASIDE.test(element.tagName) || isHidden(element)) return '';
  const text = textInside(element);
  return BLOCK.test(element.tagName) ? `\n${text}\n` : text;
}

/** What a raised number behind a text is a power of; anywhere else it is the mark of a footnote. */
const BASE = /(?:^|[^\p{L}\d])(?:[kdcm]?m|10)$/u;

function powerIn(before: string, { nodeName, textContent }: Node): string {
  const power = /^\s*(\d{1,2})\s*$/.exec(nodeName === 'SUP' ? (textContent ?? '') : '')?.[1];
  if (!power || !BASE.test(before.slice(-4))) return '';
  return ({ 2: '²', 3: '³' } as Record<string, string>)[power] ?? (before.endsWith('10') ? `^${power}` : '');
}

function textInside(element: Element): string {
  let text = '';
  for (let child = element.firstChild; child; child = child.nextSibling)
    text += powerIn(text, child) || textIn(child);
  return text;
}

/** What a cell says to a reader, in the lines in which it does: without marks of footnotes and hidden words. */
export const textOfCell = (cell: Element): string =>
  textInside(cell)
    .replace(/\s+/g, (gap) => (gap.includes('\n') ? '\n' : ' '))
    .trim();
