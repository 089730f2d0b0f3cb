import type { CSSResult } from 'lit';
import { createHtml, safeDocument } from '../platform/safe-dom.js';

type Styles = readonly Pick<CSSResult, 'cssText'>[];

const sheets = new WeakMap<Document, WeakMap<Styles, CSSStyleSheet>>();

/** The style sheet of an element class in a document, which takes only sheets of its own. */
function sheetOf(styles: Styles, page: Document): CSSStyleSheet {
  const ofPage = sheets.get(page) ?? new WeakMap<Styles, CSSStyleSheet>();
  sheets.set(page, ofPage);
  let sheet = ofPage.get(styles);
  if (!sheet) {
    sheet = new (safeDocument('defaultView', page) ?? window).CSSStyleSheet();
    sheet.replaceSync(textOf(styles));
    ofPage.set(styles, sheet);
  }
  return sheet;
}

const textOf = (styles: Styles): string => styles.map(({ cssText }) => cssText).join('\n');

/**
 * Gives a shadow root its styles as one sheet. Lit's own test for constructable style sheets fails where MooTools has
 * replaced `Document`, and its way out, a style element, is refused by a strict Content Security Policy.
 */
export function adoptStyles(root: ShadowRoot, styles: Styles): void {
  const page = root.ownerDocument;
  try {
    root.adoptedStyleSheets = [sheetOf(styles, page)];
  } catch {
    // In front: what stands behind the marks of Lit is cleared away with what it has drawn.
    root.prepend(Object.assign(createHtml('style'), { textContent: textOf(styles) }));
  }
}
