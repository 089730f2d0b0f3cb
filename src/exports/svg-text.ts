import type { PlaceOf } from './places.js';
import { portable } from './portable-colour.js';
import { makeSvg, type Box } from './svg-element.js';

/** A line of a text, where the page has put it. */
interface Line {
  text: string;
  readonly box: Box;
}

/** The lines of a text node, each where the page has broken it. */
function linesOf(node: Text, placeOf: PlaceOf): Line[] {
  const range = document.createRange();
  const lines: Line[] = [];
  for (let index = 0; index < node.data.length; index++) {
    range.setStart(node, index);
    range.setEnd(node, index + 1);
    const box = placeOf(range.getBoundingClientRect());
    const line = lines[lines.length - 1];
    if (line && Math.abs(line.box.y - box.y) < 2) line.text += node.data.charAt(index);
    else if (box.width) lines.push({ text: node.data.charAt(index), box });
  }
  return lines;
}

/** How far below the top of its box a line of letters stands, as a share of the box. */
const BASELINE = 0.76;

/** A line of letters in its box. */
function textAt(text: string, { x, y, height }: Box, style: CSSStyleDeclaration): Element {
  const { color, fontSize, fontWeight, fontFamily } = style;
  const element = makeSvg('text', {
    x,
    y: y + height * BASELINE,
    'font-size': fontSize,
    'font-weight': fontWeight,
    'font-family': fontFamily,
    fill: portable(color),
  });
  element.textContent = text.trimEnd();
  return element;
}

/** The letters of a text; what is put beside the picture for listeners only is left out. */
export function lettersOf(node: Text, placeOf: PlaceOf): Element[] {
  const parent = node.parentElement;
  if (!parent) return [];
  const style = getComputedStyle(parent);
  return linesOf(node, placeOf)
    .filter(({ box }) => box.x + box.width > 0)
    .map(({ text, box }) => textAt(text, box, style));
}

/** The mark that a style sheet puts before the words of an element, such as the one of a rise. */
export function markOf(element: Element, placeOf: PlaceOf): Element[] {
  const style = getComputedStyle(element, '::before');
  const [, mark = ''] = /^"([^"]+)"/.exec(style.content) ?? [];
  if (!mark) return [];
  const words = document.createRange();
  words.selectNodeContents(element);
  const [line] = words.getClientRects();
  if (!line) return [];
  const x = placeOf(element.getBoundingClientRect()).x + parseFloat(getComputedStyle(element).paddingLeft);
  return [textAt(mark, { ...placeOf(line), x }, style)];
}
