// What stands in the classic scripts in the place of Lit's `css-tag.js`, which makes style sheets of its own and asks for
// `CSSStyleSheet` as soon as it is there: our elements have theirs from `adopt-styles.ts`, which asks for a text alone.

/** The text of styles, also where others are made of it. */
export class CSSResult {
  readonly cssText: string;

  constructor(cssText: string) {
    this.cssText = cssText;
  }

  toString(): string {
    return this.cssText;
  }
}

/** The styles that a template says; all that stands in one is styles or numbers. */
export const css = (texts: readonly string[], ...values: readonly (CSSResult | number)[]): CSSResult =>
  new CSSResult(texts.reduce((text, next, index) => text + String(values[index - 1]) + next));

/** The styles of an element class, as they are. */
export const getCompatibleStyle = (styles: CSSResult): CSSResult => styles;

// What no element of ours asks for, and Lit names.
export const adoptStyles = undefined;
export const supportsAdoptingStyleSheets = undefined;
export const unsafeCSS = undefined;
