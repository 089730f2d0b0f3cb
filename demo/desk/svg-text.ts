/** The name of everything that is drawn in SVG. */
export const SVG = 'http://www.w3.org/2000/svg';
const FONT = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif";

/** An element of a picture. */
export function make(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  text = '',
): Element {
  const element = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
  element.textContent = text;
  return element;
}

const context = document.createElement('canvas').getContext('2d');

/** How wide a text is. */
export function widthOf(text: string, fontSize: number, weight: number): number {
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
  looks: object,
): Element[] {
  return lines.map((line, index) =>
    make(
      'text',
      {
        x,
        y: top + fontSize + index * fontSize * LINE,
        'font-size': fontSize,
        'font-family': FONT,
        ...looks,
      },
      line,
    ),
  );
}
