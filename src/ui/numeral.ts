import { html, nothing, type TemplateResult } from 'lit';

/**
 * A numeral that a page translator leaves alone. What changes with the data is set as the text of its element, here and
 * in every template: a translator replaces text nodes, and an update of the old node would change nothing in sight.
 */
export const numeral = (text: string, className = 'number'): TemplateResult =>
  html`<span class=${className} translate="no" .textContent=${text}></span>`;

/** A figure in large: as a whole sentence, and the words before and after its numeral. */
interface LargeFigure {
  readonly sentence: string;
  readonly qualifier: string | null;
  readonly unit: string | null;
}

/** A figure in large. Screen readers part a line by the size of its letters, so that they get a sentence of one size. */
export const largeFigure = (
  { sentence, qualifier, unit }: LargeFigure,
  number: TemplateResult,
): TemplateResult => html`
  <p class="visually-hidden" .textContent=${sentence}></p>
  <p class="figure" part="value" aria-hidden="true">
    ${qualifier ? html`<span class="qualifier" .textContent=${qualifier}></span>&nbsp;` : nothing}${number}
    ${unit ? html`<span .textContent=${unit}></span>` : nothing}
  </p>
`;
