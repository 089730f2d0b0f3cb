import { html, type TemplateResult } from 'lit';

/**
 * A numeral that a page translator leaves alone. What changes with the data is set as the text of its element, here and
 * in every template: a translator replaces text nodes, and an update of the old node would change nothing in sight.
 */
export const numeral = (text: string, className = 'number'): TemplateResult =>
  html`<span class=${className} translate="no" .textContent=${text}></span>`;
