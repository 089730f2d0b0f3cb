// What the classic script has in the place of Lit's style sheets: their texts alone, since `SettingsElement` hands these
// to each document itself.

/** As Lit's own, without the values that none of our style sheets has. */
export const css = ([text]: TemplateStringsArray) => ({ cssText: text });

export const getCompatibleStyle = <Style>(style: Style): Style => style;

const unused = undefined;
// Lit passes these names on, or calls them where `SettingsElement` has its own way.
export {
  unused as adoptStyles,
  unused as CSSResult,
  unused as supportsAdoptingStyleSheets,
  unused as unsafeCSS,
};
