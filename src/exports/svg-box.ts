import { portable } from './portable-colour.js';
import { makeSvg, type Box } from './svg-element.js';

/** The outline within a block, as our own row has one. */
function outlineOf({ outlineStyle, outlineWidth, outlineColor }: CSSStyleDeclaration, box: Box): Element[] {
  if (outlineStyle !== 'solid') return [];
  const stroke = portable(outlineColor);
  return [makeSvg('rect', { ...box, fill: 'none', stroke, 'stroke-width': parseFloat(outlineWidth) })];
}

/** The background, the rules and the outline of a block, where it has any. */
export function boxOf(element: Element, origin: DOMRect): Element[] {
  const style = getComputedStyle(element);
  if (style.display.startsWith('inline')) return [];
  const { left, top, width, height } = element.getBoundingClientRect();
  const box = { x: left - origin.left, y: top - origin.top, width, height };
  const [above, below] = [parseFloat(style.borderTopWidth), parseFloat(style.borderBottomWidth)];
  const rule = (y: number, thickness: number, colour: string) =>
    thickness ? [makeSvg('rect', { ...box, y, height: thickness, fill: portable(colour) })] : [];
  const ground = portable(style.backgroundColor);
  return [
    ...(ground === 'none' ? [] : [makeSvg('rect', { ...box, fill: ground })]),
    ...rule(box.y, above, style.borderTopColor),
    ...rule(box.y + height - below, below, style.borderBottomColor),
    ...outlineOf(style, box),
  ];
}
