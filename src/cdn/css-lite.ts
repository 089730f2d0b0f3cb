// What the classic script has in the place of Lit's module of styles: that asks `Document` and `CSSStyleSheet` of the page,
// which MooTools 1.1 replaces, and `reduce`, which Prototype.js 1.6 replaces. Styles get to their roots by `adoptStyles`.
interface Style {
  readonly cssText: string;
}

type Value = Style | number | string;

const textOf = (value: Value = ''): string | number => (typeof value === 'object' ? value.cssText : value);

/** A style sheet out of a template whose values are other ones, or numbers. */
export const css = (texts: readonly string[], ...values: readonly (Style | number)[]): Style => ({
  cssText: texts.map((text, at) => `${text}${textOf(values[at])}`).join(''),
});

/** The styles of a class are as `css` has made them. */
export const getCompatibleStyle = (style: Style): Style => style;

// What is left over of Lit's module: none of our elements leaves its root to Lit.
export const adoptStyles = (): void => undefined;
export const supportsAdoptingStyleSheets = false;
export { css as CSSResult, css as unsafeCSS };
