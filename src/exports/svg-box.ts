import { portable } from './portable-colour.js';
import type { PlaceOf } from './places.js';
import { makeSvg, type Box } from './svg-element.js';

/** The outline within a block, as our own row has one. */
function outlineOf({ outlineStyle, outlineWidth, outlineColor }: CSSStyleDeclaration, box: Box): Element[] {
  if (outlineStyle !== 'solid') return [];
  const stroke = portable(outlineColor);
  return [makeSvg('rect', { ...box, fill: 'none', stroke, 'stroke-width': parseFloat(outlineWidth) })];
}

/** The background, the rules and the outline of a block, where it has any. */
export function boxOf(element: Element, placeOf: PlaceOf): Element[] {
  const style = getComputedStyle(element);
  if (style.display.startsWith('inline')) return [];
  const box = placeOf(element.getBoundingClientRect());
  const [above, below] = [parseFloat(style.borderTopWidth), parseFloat(style.borderBottomWidth)];
  const rule = (y: number, thickness: number, colour: string) =>
    thickness ? [makeSvg('rect', { ...box, y, height: thickness, fill: portable(colour) })] : [];
  const ground = portable(style.backgroundColor);
  return [
    ...(ground === 'none' ? [] : [makeSvg('rect', { ...box, fill: ground })]),
    ...rule(box.y, above, style.borderTopColor),
    ...rule(box.y + box.height - below, below, style.borderBottomColor),
    ...outlineOf(style, box),
  ];
}
