import { createHtml, isElement } from '../platform/safe-dom.js';
import { placesIn, type PlaceOf } from './places.js';
import { boxOf } from './svg-box.js';
import { drawingOf, stepsOf } from './svg-drawing.js';
import { makeSvg, SVG } from './svg-element.js';
import { lettersOf, markOf } from './svg-text.js';
import { withPlainNames } from './with-plain-names.js';

/** What is for interaction, or says where a reader of the page is in a chart: without function in a picture. */
const CONTROLS =
  '.search, .icon, .action, .hint, .readout[aria-hidden], .data:not([open]), summary:not(.basis)';

/** What says in words what is behind it, and would have the room of its triangle before them. */
const NAMES = 'summary.basis';

/** What is not for looking, but holds a place that something else has been drawn for. */
const UNSEEN = '.visually-hidden, .inks, .spacer, dialog';

/** The characters that XML has no place for. */
const CONTROL_CHARACTERS = /[\p{Cc}\uFFFE\uFFFF]/gu;

const isSeen = (element: Element): boolean =>
  element.checkVisibility?.() !== false && !element.closest(UNSEEN);

const imageOf = (canvas: HTMLCanvasElement, placeOf: PlaceOf): Element =>
  makeSvg('image', { ...placeOf(canvas.getBoundingClientRect()), href: canvas.toDataURL() });

const isDrawing = (element: Element): element is SVGElement => element.namespaceURI === SVG;

function piecesOf(node: Node, placeOf: PlaceOf): Element[] {
  // Not by their classes: pages have functions of their own by such names.
  if (node.nodeType === node.TEXT_NODE) return lettersOf(node as Text, placeOf);
  if (!isElement(node) || !isSeen(node)) return [];
  if (isDrawing(node)) return [...stepsOf(node, placeOf), drawingOf(node, placeOf)];
  if (node.localName === 'canvas') return [imageOf(node as HTMLCanvasElement, placeOf)];
  const inside = [...node.childNodes].flatMap((child) => piecesOf(child, placeOf));
  return [...boxOf(node, placeOf), ...markOf(node, placeOf), ...inside];
}

/** What is drawn of a frame while a remark stands in it where others have their source line. */
function withRemark<T>(frame: Element, remark: string, draw: () => T): T {
  const line = createHtml('div');
  line.className = 'footer';
  line.textContent = remark;
  if (remark) frame.append(line);
  try {
    return draw();
  } finally {
    line.remove();
  }
}

/**
 * What is drawn of a frame without its controls, and neither its place in a grid nor a reserved box makes it taller
 * than what it shows.
 */
function withoutControls<T>(frame: HTMLElement, draw: () => T): T {
  const changed = [frame, ...frame.querySelectorAll<HTMLElement>(`${CONTROLS}, ${NAMES}`)];
  const known = changed.map(({ style }) => style.cssText);
  for (const one of changed) one.style.cssText = one.matches(NAMES) ? 'list-style:none' : 'display:none';
  frame.style.cssText = `${known[0]};align-self:start;min-block-size:0`;
  try {
    return draw();
  } finally {
    changed.forEach(({ style }, index) => (style.cssText = known[index]!));
  }
}

/**
 * A frame as an SVG picture, with a remark at its end where there is one: its text stays text, its drawings stay sharp,
 * and no style sheet is needed to see it.
 */
export const toSvg = (frame: HTMLElement, remark = ''): string =>
  withPlainNames(frame, () => withRemark(frame, remark, () => withoutControls(frame, () => drawn(frame))));

function drawn(frame: HTMLElement): string {
  const placeOf = placesIn(frame);
  const { width, height } = placeOf(frame.getBoundingClientRect());
  const picture = makeSvg('svg', { xmlns: SVG, width, height, viewBox: `0 0 ${width} ${height}` });
  picture.append(...piecesOf(frame, placeOf));
  return new XMLSerializer().serializeToString(picture).replace(CONTROL_CHARACTERS, ' ');
}
