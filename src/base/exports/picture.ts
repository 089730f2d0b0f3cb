const SVG = 'http://www.w3.org/2000/svg';

/** The properties that a drawing must keep once the style sheets are gone. */
const DRAWN = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'opacity'];

function make(name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const element = document.createElementNS(SVG, name);
  for (const attribute of Object.keys(attributes)) element.setAttribute(attribute, String(attributes[attribute]));
  return element;
}

const isSeen = (element: Element): boolean =>
  element.checkVisibility?.() !== false && !element.closest('.visually-hidden, .inks, .search, .menu, summary, button:not(thead button)');

/** The background and the rules of a block, where it has any. */
function boxOf(element: Element, origin: DOMRect): Element[] {
  const style = getComputedStyle(element);
  if (style.display.startsWith('inline')) return [];
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [left - origin.left, top - origin.top];
  const [above, below] = [parseFloat(style.borderTopWidth), parseFloat(style.borderBottomWidth)];
  const isClear = /^rgba\(.*, 0\)$|^transparent$/.test(style.backgroundColor);
  return [
    ...(isClear ? [] : [make('rect', { x, y, width, height, fill: style.backgroundColor })]),
    ...(above ? [make('rect', { x, y, width, height: above, fill: style.borderTopColor })] : []),
    ...(below ? [make('rect', { x, y: y + height - below, width, height: below, fill: style.borderBottomColor })] : []),
  ];
}

/** The lines of a text node, each where the page has broken it. */
function linesOf(node: Text, origin: DOMRect): Element[] {
  const parent = node.parentElement;
  if (!parent || !isSeen(parent)) return [];
  const { color, fontSize, fontWeight, fontFamily } = getComputedStyle(parent);
  const range = document.createRange();
  const lines: { text: string; box: DOMRect }[] = [];
  for (let index = 0; index < node.data.length; index++) {
    range.setStart(node, index);
    range.setEnd(node, index + 1);
    const box = range.getBoundingClientRect();
    const line = lines[lines.length - 1];
    if (line && Math.abs(line.box.top - box.top) < 2) line.text += node.data[index] ?? '';
    else if (box.width) lines.push({ text: node.data[index] ?? '', box });
  }
  return lines.map(({ text, box }) => {
    const y = box.bottom - origin.top - box.height * 0.24;
    const style = { 'font-size': fontSize, 'font-weight': fontWeight, 'font-family': fontFamily, fill: color };
    const element = make('text', { x: box.left - origin.left, y, ...style });
    element.textContent = text.trimEnd();
    return element;
  });
}

/** A copy of a drawing with its looks written on it, at its place. */
function drawingOf(drawing: SVGElement, origin: DOMRect): Element {
  const copy = drawing.cloneNode(true) as SVGElement;
  const originals = [...drawing.querySelectorAll('*')];
  [...copy.querySelectorAll('*')].forEach((element, index) => {
    const style = originals[index] ? getComputedStyle(originals[index]) : null;
    for (const property of DRAWN) if (style) element.setAttribute(property, style.getPropertyValue(property));
  });
  const { left, top, width, height } = drawing.getBoundingClientRect();
  const place: Record<string, number> = { x: left - origin.left, y: top - origin.top, width, height };
  for (const name of Object.keys(place)) copy.setAttribute(name, String(place[name]));
  copy.removeAttribute('class');
  return copy;
}

function imageOf(canvas: HTMLCanvasElement, origin: DOMRect): Element {
  const { left, top, width, height } = canvas.getBoundingClientRect();
  return make('image', { x: left - origin.left, y: top - origin.top, width, height, href: canvas.toDataURL() });
}

function piecesOf(node: Node, origin: DOMRect): Element[] {
  if (node instanceof Text) return linesOf(node, origin);
  if (!(node instanceof Element) || !isSeen(node)) return [];
  if (node instanceof SVGElement) return [drawingOf(node, origin)];
  if (node instanceof HTMLCanvasElement) return [imageOf(node, origin)];
  return [...boxOf(node, origin), ...[...node.childNodes].flatMap((child) => piecesOf(child, origin))];
}

/** A frame as an SVG picture: its text stays text, its drawings stay sharp, and no style sheet is needed to see it. */
export function pictureOf(frame: Element): string {
  const origin = frame.getBoundingClientRect();
  const picture = make('svg', {
    xmlns: SVG,
    width: origin.width,
    height: origin.height,
    viewBox: `0 0 ${origin.width} ${origin.height}`,
  });
  picture.append(...piecesOf(frame, origin));
  return new XMLSerializer().serializeToString(picture);
}
