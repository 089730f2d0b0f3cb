import { toPng } from '../../src/exports/png.js';
import { toSvg } from '../../src/exports/svg.js';

const SVG = 'http://www.w3.org/2000/svg';
const FONT = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif";

/** What stands on a picture beside the widget. */
export interface Caption {
  /** The name of the figures. */
  readonly title: string;
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
  widths: [280, 340, 400, 460, 520, 600, 700],
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

interface Fitted {
  readonly svg: Element;
  readonly width: number;
  readonly height: number;
}

const frameIn = (widget: Element): Element => {
  const frame = widget.shadowRoot?.querySelector('.widget');
  if (!frame) throw new Error('no frame');
  return frame;
};

/** A widget as large as a box allows, by the width at which it fills the box best. */
async function fitted(
  studio: HTMLElement,
  widget: Element,
  { widths }: Layout,
  room: number,
  tall: number,
): Promise<Fitted> {
  let best = { scale: 0, width: widths[0] ?? 480 };
  for (const width of widths) {
    studio.style.inlineSize = `${width}px`;
    await nextFrame();
    await nextFrame();
    const box = frameIn(widget).getBoundingClientRect();
    const scale = Math.min(room / box.width, tall / box.height);
    if (scale > best.scale) best = { scale, width };
  }
  studio.style.inlineSize = `${best.width}px`;
  await nextFrame();
  await nextFrame();
  const frame = frameIn(widget);
  const { width, height } = frame.getBoundingClientRect();
  const scale = Math.min(room / width, tall / height);
  const svg = new DOMParser().parseFromString(toSvg(frame), 'image/svg+xml').documentElement;
  return { svg, width: width * scale, height: height * scale };
}

/** A widget on paper, with what it is above and whose it is below. */
export async function pictureOf(
  studio: HTMLElement,
  widget: Element,
  { title, origin }: Caption,
  layout: Layout,
): Promise<string> {
  const { width, height, margin, fontSize } = layout;
  const room = width - 2 * margin;
  const heading = linesOf(title, fontSize * 1.5, 600, room);
  const foot = linesOf(origin, fontSize, 400, room);
  const above = margin + heading.length * fontSize * 1.5 * LINE + fontSize / 2;
  const below = margin * 0.7 + foot.length * fontSize * LINE + fontSize / 2;
  const { svg, ...size } = await fitted(
    studio,
    widget,
    layout,
    room,
    height ? height - above - below : Infinity,
  );
  const whole = height ?? above + size.height + below;
  const place = { x: margin, y: above, width: size.width, height: size.height };
  for (const [name, value] of Object.entries(place)) svg.setAttribute(name, String(value));
  const picture = make('svg', { xmlns: SVG, width, height: whole, viewBox: `0 0 ${width} ${whole}` });
  picture.append(
    make('rect', { width, height: whole, fill: '#ffffff' }),
    make('rect', { width, height: fontSize * 0.6, fill: '#0b3d6e' }),
    make('rect', { y: fontSize * 0.6, width, height: fontSize * 0.2, fill: '#c08a1e' }),
    ...textAt(heading, margin, margin * 0.9, fontSize * 1.5, { 'font-weight': 600, fill: '#0b3d6e' }),
    document.importNode(svg, true),
    ...textAt(foot, margin, whole - below + fontSize / 2, fontSize, { fill: '#51606e' }),
  );
  return new XMLSerializer().serializeToString(picture);
}

/** A picture as dots. */
export const dotsOf = (picture: string): Promise<Blob> => toPng(picture);
