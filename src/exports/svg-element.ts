/** The name of everything that is drawn in SVG. */
export const SVG = 'http://www.w3.org/2000/svg';

/** A place in a picture. */
export type Box = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;

/** An element of a picture. */
export function makeSvg(name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const element = document.createElementNS(SVG, name);
  for (const attribute of Object.keys(attributes))
    element.setAttribute(attribute, String(attributes[attribute]));
  return element;
}
