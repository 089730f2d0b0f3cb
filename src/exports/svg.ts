import { portable } from './portable-colour.js';

const SVG = 'http://www.w3.org/2000/svg';

/** The properties that a drawing must keep once the style sheets are gone. */
const COLOURS = ['fill', 'stroke'];
const LOOKS = [
  ...['stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'vector-effect'],
  ...['opacity', 'fill-opacity', 'overflow', 'paint-order'],
  ...[
    'font-size',
    'font-weight',
    'font-family',
    'letter-spacing',
    'text-anchor',
    'dominant-baseline',
    'transform',
  ],
];

/** What is for acting, not for looking. */
const CONTROLS =
  '.visually-hidden, .inks, .room, .search, .icon, .action, dialog, .help, summary:not(.basis)';

/** The attributes that mean something to the page only. */
const OF_THE_PAGE = /^(class|part|role|tabindex|data-|aria-)/;

/** The characters that XML has no place for. */
const CONTROL_CHARACTERS = /[\p{Cc}\uFFFE\uFFFF]/gu;

function make(name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const element = document.createElementNS(SVG, name);
  for (const attribute of Object.keys(attributes))
    element.setAttribute(attribute, String(attributes[attribute]));
  return element;
}

const isSeen = (element: Element): boolean =>
  element.checkVisibility?.() !== false && !element.closest(CONTROLS);

/** The background and the rules of a block, where it has any. */
function boxOf(element: Element, origin: DOMRect): Element[] {
  const style = getComputedStyle(element);
  if (style.display.startsWith('inline')) return [];
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [left - origin.left, top - origin.top];
  const [above, below] = [parseFloat(style.borderTopWidth), parseFloat(style.borderBottomWidth)];
  const ground = portable(style.backgroundColor);
  return [
    ...(ground === 'none' ? [] : [make('rect', { x, y, width, height, fill: ground })]),
    ...(above ? [make('rect', { x, y, width, height: above, fill: portable(style.borderTopColor) })] : []),
    ...(below
      ? [
          make('rect', {
            x,
            y: y + height - below,
            width,
            height: below,
            fill: portable(style.borderBottomColor),
          }),
        ]
      : []),
  ];
}

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

function lettersOf(node: Text, origin: DOMRect): Element[] {
  const parent = node.parentElement;
  if (!parent || !isSeen(parent)) return [];
  const { color, fontSize, fontWeight, fontFamily } = getComputedStyle(parent);
  const looks = {
    'font-size': fontSize,
    'font-weight': fontWeight,
    'font-family': fontFamily,
    fill: portable(color),
  };
  return linesOf(node).map(({ text, box }) => {
    const place = { x: box.left - origin.left, y: box.bottom - origin.top - box.height * DESCENT };
    const element = make('text', { ...place, ...looks });
    element.textContent = text.trimEnd();
    return element;
  });
}

/** Writes the looks of an element on its copy, and takes out what is not drawn. */
function paint(copy: Element, original: Element): void {
  const style = getComputedStyle(original);
  if (style.display === 'none') return copy.remove();
  for (const name of COLOURS) copy.setAttribute(name, portable(style.getPropertyValue(name)));
  for (const name of LOOKS) {
    const value = style.getPropertyValue(name);
    if (value && value !== 'none' && value !== 'normal' && value !== 'auto') copy.setAttribute(name, value);
  }
  for (const name of copy.getAttributeNames()) if (OF_THE_PAGE.test(name)) copy.removeAttribute(name);
  for (const child of [...copy.childNodes]) if (child.nodeType === Node.COMMENT_NODE) child.remove();
}

/** A copy of a drawing with its looks written on it, at its place. */
function drawingOf(drawing: SVGElement, origin: DOMRect): Element {
  const copy = drawing.cloneNode(true) as SVGElement;
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((element, index) => {
    const original = originals[index];
    if (original) paint(element, original);
  });
  const { left, top, width, height } = drawing.getBoundingClientRect();
  const place: Record<string, number> = { x: left - origin.left, y: top - origin.top, width, height };
  for (const name of Object.keys(place)) copy.setAttribute(name, String(place[name]));
  return copy;
}

function imageOf(canvas: HTMLCanvasElement, origin: DOMRect): Element {
  const { left, top, width, height } = canvas.getBoundingClientRect();
  return make('image', {
    x: left - origin.left,
    y: top - origin.top,
    width,
    height,
    href: canvas.toDataURL(),
  });
}

function piecesOf(node: Node, origin: DOMRect): Element[] {
  if (node instanceof Text) return lettersOf(node, origin);
  if (!(node instanceof Element) || !isSeen(node)) return [];
  if (node instanceof SVGElement) return [drawingOf(node, origin)];
  if (node instanceof HTMLCanvasElement) return [imageOf(node, origin)];
  return [...boxOf(node, origin), ...[...node.childNodes].flatMap((child) => piecesOf(child, origin))];
}

/** The line of a remark below a picture, in pixels. */
const REMARK = { height: 32, size: 13 };

/** A remark below a frame, on the same ground; one that is too long for its line is set closer. */
function remarkBelow(frame: Element, remark: string, { width, height }: DOMRect): Element[] {
  const { backgroundColor, color, fontFamily, paddingLeft } = getComputedStyle(frame);
  const x = parseFloat(paddingLeft);
  const size = Math.min(REMARK.size, ((width - 2 * x) / remark.length) * 2);
  const text = make('text', {
    ...{ x, y: height + REMARK.size, fill: portable(color) },
    ...{ 'font-size': `${size}px`, 'font-family': fontFamily },
  });
  text.textContent = remark;
  return [
    make('rect', { x: 0, y: height, width, height: REMARK.height, fill: portable(backgroundColor) }),
    text,
  ];
}

/**
 * A frame as an SVG picture, with a remark below where there is one: its text stays text, its drawings stay sharp, and
 * no style sheet is needed to see it.
 */
export function toSvg(frame: Element, remark = ''): string {
  const origin = frame.getBoundingClientRect();
  const { width } = origin;
  const height = origin.height + (remark ? REMARK.height : 0);
  const picture = make('svg', { xmlns: SVG, width, height, viewBox: `0 0 ${width} ${height}` });
  picture.append(...piecesOf(frame, origin), ...(remark ? remarkBelow(frame, remark, origin) : []));
  return new XMLSerializer().serializeToString(picture).replace(CONTROL_CHARACTERS, ' ');
}
