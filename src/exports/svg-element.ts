/** The name of everything that is drawn in SVG. */
export const SVG = 'http://www.w3.org/2000/svg';

/** A place in a picture. */
export type Box = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;

/** Writes attributes on an element. */
export function setAttributes(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const name of Object.keys(attributes)) element.setAttribute(name, String(attributes[name]));
}

/** An element of a picture. */
export function makeSvg(name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const element = document.createElementNS(SVG, name);
  setAttributes(element, attributes);
  return element;
}
