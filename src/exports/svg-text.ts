import { portable } from './portable-colour.js';
import { makeSvg } from './svg-element.js';

/** A line of a text, where the page has put it. */
interface Line {
  text: string;
  readonly box: DOMRect;
}

/** The lines of a text node, each where the page has broken it. */
function linesOf(node: Text): Line[] {
  const range = document.createRange();
  const lines: Line[] = [];
  for (let index = 0; index < node.data.length; index++) {
    range.setStart(node, index);
    range.setEnd(node, index + 1);
    const box = range.getBoundingClientRect();
    const line = lines[lines.length - 1];
    if (line && Math.abs(line.box.top - box.top) < 2) line.text += node.data[index] ?? '';
    else if (box.width) lines.push({ text: node.data[index] ?? '', box });
  }
  return lines;
}

/** How far above the foot of its box a line of letters stands, as a share of the box. */
const DESCENT = 0.24;

/** A line of letters, with its left end and the box in which it stands. */
function textAt(
  text: string,
  left: number,
  box: DOMRect,
  style: CSSStyleDeclaration,
  origin: DOMRect,
): Element {
  const { color, fontSize, fontWeight, fontFamily } = style;
  const element = makeSvg('text', {
    x: left - origin.left,
    y: box.bottom - origin.top - box.height * DESCENT,
    'font-size': fontSize,
    'font-weight': fontWeight,
    'font-family': fontFamily,
    fill: portable(color),
  });
  element.textContent = text.trimEnd();
  return element;
}

/** The letters of a text; what is put beside the picture for listeners only is left out. */
export function lettersOf(node: Text, origin: DOMRect): Element[] {
  const parent = node.parentElement;
  if (!parent) return [];
  const style = getComputedStyle(parent);
  return linesOf(node)
    .filter(({ box }) => box.right > origin.left)
    .map(({ text, box }) => textAt(text, box.left, box, style, origin));
}

/** The mark that a style sheet puts before the words of an element, such as the one of a rise. */
export function markOf(element: Element, origin: DOMRect): Element[] {
  const style = getComputedStyle(element, '::before');
  const [, mark = ''] = /^"([^"]+)"/.exec(style.content) ?? [];
  if (!mark) return [];
  const words = document.createRange();
  words.selectNodeContents(element);
  const [line] = words.getClientRects();
  if (!line) return [];
  const left = element.getBoundingClientRect().left + parseFloat(getComputedStyle(element).paddingLeft);
  return [textAt(mark, left, line, style, origin)];
}
