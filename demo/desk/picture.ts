import { toPng } from '../../src/exports/png.js';
import { toSvg } from '../../src/exports/svg.js';

const SVG = 'http://www.w3.org/2000/svg';
const FONT = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif";

/** What stands on a picture beside the widget. */
export interface Caption {
  /** The name of the figures. */
  readonly title: string;
  /** Whose they are. */
  readonly place?: string | undefined;
  /** Source, period and day. */
  readonly origin: string;
}

/** How a picture is laid out, in units of which a picture of dots has two. */
export interface Layout {
  readonly width: number;
  /** The height; absent, as tall as what stands on it. */
  readonly height?: number;
  readonly margin: number;
  readonly fontSize: number;
  /** The widths at which the widget is tried. */
  readonly widths: readonly number[];
}

/** The picture that Facebook and Zalo show beside a link: 1200 × 630 dots. */
export const SHARE: Layout = {
  width: 600,
  height: 315,
  margin: 26,
  fontSize: 11.5,
  widths: [280, 340, 400, 460, 520, 600, 700, 920],
};

/** A picture as wide as a sheet of A4 at 300 dots an inch. */
export const PRINT: Layout = { width: 1240, margin: 90, fontSize: 22, widths: [640] };

function make(name: string, attributes: Readonly<Record<string, string | number>>, text = ''): Element {
  const element = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
  element.textContent = text;
  return element;
}

/** A text in lines that are no wider than there is room. */
function linesOf(text: string, fontSize: number, weight: number, room: number): string[] {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return [text];
  context.font = `${weight} ${fontSize}px ${FONT}`;
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = `${lines[lines.length - 1]} ${word}`.trim();
    if (context.measureText(longer).width <= room || !lines[lines.length - 1])
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

const LINE = 1.4;

/** Lines of text, of which the first one's top is at a height. */
function textAt(
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

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Where something stands. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const frameIn = (widget: Element): HTMLElement => {
  const frame = widget.shadowRoot?.querySelector<HTMLElement>('.widget');
  if (!frame) throw new Error('no frame');
  return frame;
};

/** A widget in a studio that can be made wider and narrower, without its name, which the picture says in large, and its border. */
class Sitter {
  readonly #studio: HTMLElement;
  readonly #widget: Element;

  constructor(studio: HTMLElement, widget: Element) {
    this.#studio = studio;
    this.#widget = widget;
    const frame = frameIn(widget);
    frame.querySelector('.header')?.toggleAttribute('hidden', true);
    frame.style.border = '0';
    studio.style.setProperty('--cchc-space', '0px');
  }

  /** The size of the widget in a column of a width. */
  async sizeAt(width: number): Promise<DOMRect> {
    this.#studio.style.inlineSize = `${width}px`;
    await nextFrame();
    await nextFrame();
    return frameIn(this.#widget).getBoundingClientRect();
  }

  /** The widget as a drawing, as it is now. */
  drawing(): Element {
    return new DOMParser().parseFromString(toSvg(frameIn(this.#widget)), 'image/svg+xml').documentElement;
  }
}

/** How large a widget is in a box, by the width of its column at which it fills the box best. */
async function bestFit(sitter: Sitter, widths: readonly number[], box: Box) {
  let best = { scale: 0, column: 480 };
  for (const column of widths) {
    const { width, height } = await sitter.sizeAt(column);
    const scale = Math.min(box.width / width, box.height / height);
    if (scale > best.scale) best = { scale, column };
  }
  return best;
}

/** The parts of a picture: its title, the room of the widget, and the line of the source. */
interface Arrangement {
  readonly title: Element[];
  readonly box: Box;
}

/** The sizes of a title, in those of the line of the source: a long title is set smaller. */
const TITLE_SIZES = [1.9, 1.6, 1.35, 1.1, 0.9];

/** A place, and below it a title as large as a room allows. */
function heading({ title, place }: Caption, layout: Layout, room: { width: number; height: number }) {
  const { margin, fontSize } = layout;
  const top = margin * 1.1;
  const above = place ? linesOf(place, fontSize, 400, room.width) : [];
  const start = top + above.length * fontSize * LINE;
  const sized = TITLE_SIZES.map((size) => {
    const lines = linesOf(title, size * fontSize, 600, room.width);
    return { size: size * fontSize, lines, bottom: start + lines.length * size * fontSize * LINE };
  });
  const { size, lines, bottom } = sized.find((one) => one.bottom - top <= room.height) ?? sized.at(-1)!;
  const elements = [
    ...textAt(above, margin, top, fontSize, { fill: '#51606e' }),
    ...textAt(lines, margin, start, size, { 'font-weight': 600, fill: '#0b3d6e' }),
  ];
  return { elements, bottom };
}

/** The heading above the widget, or, where there is a height to keep, beside it as well. */
function arrangements(caption: Caption, layout: Layout, foot: number): Arrangement[] {
  const { width, height, margin, fontSize } = layout;
  const room = width - 2 * margin;
  const bottom = height === undefined ? Infinity : height - foot;
  const above = heading(caption, layout, { width: room, height: bottom / 3 });
  const top = above.bottom + fontSize / 2;
  const stacked = {
    title: above.elements,
    box: { x: margin, y: top, width: room, height: bottom - top },
  };
  if (height === undefined) return [stacked];
  const column = { width: room * 0.34, height: bottom - 2 * margin };
  const left = width - margin - room * 0.62;
  const beside = {
    title: heading(caption, layout, column).elements,
    box: { x: left, y: margin, width: width - margin - left, height: bottom - margin },
  };
  return [stacked, beside];
}

/** The arrangement in which the widget is largest, with the place that the widget takes in it. */
async function bestOf(sitter: Sitter, all: readonly Arrangement[], widths: readonly number[]) {
  const fits = [];
  for (const arrangement of all)
    fits.push({ ...arrangement, ...(await bestFit(sitter, widths, arrangement.box)) });
  const [best] = fits.sort((a, b) => b.scale - a.scale);
  if (!best) throw new Error('no arrangement');
  const { width, height } = await sitter.sizeAt(best.column);
  const { box, scale } = best;
  const size = { width: width * scale, height: height * scale };
  const y = Number.isFinite(box.height) ? box.y + (box.height - size.height) / 2 : box.y;
  return { title: best.title, place: { x: box.x + (box.width - size.width) / 2, y, ...size } };
}

const bands = (width: number, height: number, fontSize: number): Element[] => [
  make('rect', { width, height, fill: '#ffffff' }),
  make('rect', { width, height: fontSize * 0.6, fill: '#0b3d6e' }),
  make('rect', { y: fontSize * 0.6, width, height: fontSize * 0.2, fill: '#c08a1e' }),
];

/** A widget on paper, with what it is above or beside it, and whose it is below. */
export async function pictureOf(
  studio: HTMLElement,
  widget: Element,
  caption: Caption,
  layout: Layout,
): Promise<string> {
  const { width, height, margin, fontSize } = layout;
  const foot = linesOf(caption.origin, fontSize, 400, width - 2 * margin);
  const footHeight = margin * 0.7 + foot.length * fontSize * LINE + fontSize / 2;
  const sitter = new Sitter(studio, widget);
  const best = await bestOf(sitter, arrangements(caption, layout, footHeight), layout.widths);
  const whole = height ?? best.place.y + best.place.height + footHeight;
  const svg = document.importNode(sitter.drawing(), true);
  for (const [name, value] of Object.entries(best.place)) svg.setAttribute(name, String(value));
  const picture = make('svg', { xmlns: SVG, width, height: whole, viewBox: `0 0 ${width} ${whole}` });
  const below = textAt(foot, margin, whole - footHeight + fontSize / 2, fontSize, { fill: '#51606e' });
  picture.append(...bands(width, whole, fontSize), ...best.title, svg, ...below);
  return new XMLSerializer().serializeToString(picture);
}

/** A picture as dots. */
export const dotsOf = (picture: string): Promise<Blob> => toPng(picture);
