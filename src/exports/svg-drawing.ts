import type { PlaceOf } from './places.js';
import { portable } from './portable-colour.js';
import { makeSvg, setAttributes } from './svg-element.js';

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

/** The attributes that mean something to the page only. */
const OF_THE_PAGE = /^(class|part|role|tabindex|data-|aria-)/;

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
  for (const child of [...copy.childNodes]) if (child.nodeType === child.COMMENT_NODE) child.remove();
}

/** The steps of a scale, which a style sheet draws behind it. */
export function stepsOf(drawing: SVGElement, placeOf: PlaceOf): Element[] {
  const { backgroundImage, backgroundSize } = getComputedStyle(drawing);
  const [colour] = /rgba?\([^)]*\)/.exec(backgroundImage) ?? [];
  const share = parseFloat(/([\d.]+)%/.exec(backgroundSize)?.[1] ?? '');
  if (!colour || !share) return [];
  const { x, y, width, height } = placeOf(drawing.getBoundingClientRect());
  const step = { y, width: 1, height, fill: portable(colour) };
  const steps: Element[] = [];
  for (let at = 0; at < 100.5; at += share)
    steps.push(makeSvg('rect', { x: x + ((width - 1) * at) / 100, ...step }));
  return steps;
}

/** A copy of a drawing with its looks written on it, at its place. */
export function drawingOf(drawing: SVGElement, placeOf: PlaceOf): Element {
  const copy = drawing.cloneNode(true) as SVGElement;
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((element, index) => {
    const original = originals[index];
    if (original) paint(element, original);
  });
  setAttributes(copy, placeOf(drawing.getBoundingClientRect()));
  return copy;
}
