import { createHtml } from '../platform/safe-dom.js';
import { makeSvg } from './svg-element.js';

const FONT = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif";

/** How wide a text is. */
export function widthOf(text: string, fontSize: number, weight: number): number {
  const context = createHtml('canvas').getContext('2d');
  if (!context) return 0;
  context.font = `${weight} ${fontSize}px ${FONT}`;
  return context.measureText(text).width;
}

/** A text in lines that are no wider than there is room. */
export function linesOf(text: string, fontSize: number, weight: number, room: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    const longer = `${last} ${word}`.trim();
    if (!last || widthOf(longer, fontSize, weight) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The height of a line of text, in sizes of its letters. */
export const LINE = 1.4;

/** Lines of text, of which the first one's top is at a height. */
export function textAt(
  lines: readonly string[],
  x: number,
  top: number,
  fontSize: number,
  looks: Readonly<Record<string, string | number>>,
): Element[] {
  return lines.map((line, index) => {
    const y = top + fontSize + index * fontSize * LINE;
    const element = makeSvg('text', { x, y, 'font-size': fontSize, 'font-family': FONT, ...looks });
    element.textContent = line;
    return element;
  });
}
