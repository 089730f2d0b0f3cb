import { html, nothing, type TemplateResult } from 'lit';

/** What keeps a qualifier in the line of its number: a space as large as its letters. */
const NO_BREAK = '\u00a0';

/** The share of a numeral's size that a qualifier has. */
const QUALIFIER = 0.6;

/** The letters by which the style sheet knows a longer figure from a shorter one, and how many such steps it knows. */
const STEP = 5;
const LONGEST = 5;

/** A figure in large: its numeral, the words before and after it, and all of it as a sentence. */
interface LargeFigure {
  readonly number: string;
  readonly qualifier: string | null;
  readonly unit: string | null;
  readonly sentence: string;
}

/**
 * A figure in large. Screen readers part a line by the size of its letters, and a slash is silent: where there is more
 * than the numeral, they get a sentence. A page translator leaves the numeral alone. What changes with the data is set as
 * the text of its element, here and in every template: a translator replaces text nodes, and an update of the old node
 * would change nothing in sight.
 */
export function largeFigure({ number, qualifier, unit, sentence }: LargeFigure): TemplateResult {
  const isSentence = sentence !== number;
  const letters = number.length + (qualifier?.length ?? 0) * QUALIFIER;
  return html`
    ${isSentence ? html`<p class="visually-hidden" .textContent=${sentence}></p>` : nothing}
    <p
      class="figure letters-${Math.min(LONGEST, Math.ceil(letters / STEP))}"
      part="value"
      aria-hidden=${isSentence ? 'true' : nothing}
    >
      ${qualifier ? html`<span class="qualifier" .textContent=${qualifier + NO_BREAK}></span>` : nothing}<span
        class="number"
        translate="no"
        .textContent=${number}
      ></span>
      ${unit ? html`<span class="unit" .textContent=${unit}></span>` : nothing}
    </p>
  `;
}
