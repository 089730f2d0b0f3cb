import { colourOf, over, type Colour } from './colours.js';

const SHAPES = 'rect, path, circle, ellipse, polygon, polyline, line';

const WHITE: Colour = [255, 255, 255, 255];

/** All elements in an element, those of shadow trees included. */
export const elementsIn = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? elementsIn(element.shadowRoot) : []),
  ]);

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** What is behind an element of HTML: the backgrounds of all that it is in. */
function groundOf(element: Element | null): Colour {
  if (!element) return WHITE;
  const background = colourOf(getComputedStyle(element).backgroundColor);
  return background[3] === 255 ? background : over(background, groundOf(parentOf(element)));
}

const withOpacity = (text: string, opacity: string): Colour => {
  const [red, green, blue, alpha] = colourOf(text);
  return [red, green, blue, alpha * Number(opacity)];
};

const drawingOf = (element: Element): SVGSVGElement | null => {
  const own = element.closest('svg');
  const outer = own?.parentElement?.closest('svg');
  return outer ? drawingOf(outer) : own;
};

function isBehind(shape: Element, element: Element): boolean {
  const { left, right, top, bottom } = shape.getBoundingClientRect();
  const { x, y, width, height } = element.getBoundingClientRect();
  const [middle, centre] = [x + width / 2, y + height / 2];
  return (
    Boolean(shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) &&
    left <= middle &&
    middle <= right &&
    top <= centre &&
    centre <= bottom
  );
}

/** The filled shapes under a text of a drawing, the lowest first. */
export const shapesUnder = (text: Element): Element[] =>
  [...(drawingOf(text)?.querySelectorAll('rect, circle, ellipse, polygon') ?? [])].filter(
    (shape) => getComputedStyle(shape).fill !== 'none' && isBehind(shape, text),
  );

/** A visible text: its colour, what is behind it, and whether it is large. */
export interface PaintedText {
  readonly text: string;
  readonly colour: Colour;
  readonly ground: Colour;
  readonly isLarge: boolean;
}

const ownText = (element: Element): string =>
  [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map(({ textContent }) => textContent?.trim())
    .join(' ')
    .trim();

function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
}

function groundOfDrawn(element: Element, { stroke, paintOrder }: CSSStyleDeclaration): Colour {
  // Letters with an outline in another colour lie on that.
  if (stroke !== 'none' && paintOrder.startsWith('stroke')) return over(colourOf(stroke), WHITE);
  return shapesUnder(element).reduce(
    (ground, shape) => {
      const { fill, fillOpacity } = getComputedStyle(shape);
      return over(withOpacity(fill, fillOpacity), ground);
    },
    groundOf(drawingOf(element)),
  );
}

function painted(element: Element): PaintedText {
  const style = getComputedStyle(element);
  const isDrawn = element instanceof SVGElement;
  const ground = isDrawn ? groundOfDrawn(element, style) : groundOf(element);
  const size = parseFloat(style.fontSize);
  return {
    text: ownText(element),
    colour: over(colourOf(isDrawn ? style.fill : style.color), ground),
    ground,
    isLarge: size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700),
  };
}

/** The texts among elements that can be seen. */
export const textsAmong = (elements: readonly Element[]): PaintedText[] =>
  elements.filter((element) => ownText(element) && isSeen(element)).map(painted);

/** A shape: what it is called, its inks over what is behind it, and that. */
export interface PaintedShape {
  readonly name: string;
  readonly inks: readonly Colour[];
  readonly ground: Colour;
}

function shapeOf(shape: Element): PaintedShape {
  const { fill, fillOpacity, stroke } = getComputedStyle(shape);
  const ground = groundOf(drawingOf(shape));
  // A line has no inside, though it has a colour for that.
  const isFilled = fill !== 'none' && shape.localName !== 'line';
  const inks = [
    ...(isFilled ? [withOpacity(fill, fillOpacity)] : []),
    ...(stroke === 'none' ? [] : [colourOf(stroke)]),
  ];
  const name = [shape.localName, ...shape.classList].join('.');
  return { name, inks: inks.map((ink) => over(ink, ground)), ground };
}

/** The shapes among elements that can be seen. */
export const shapesAmong = (elements: readonly Element[]): PaintedShape[] =>
  elements.filter((element) => element.matches(SHAPES) && isSeen(element)).map(shapeOf);
