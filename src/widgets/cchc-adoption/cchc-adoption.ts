import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { numeral } from '../../ui/numeral.js';
import { staticDocument, readNumbers } from '../../figures/static-document.js';
import type { Viewed } from '../../element/widget-state.js';
import { CchcWidget } from '../../element/widget.js';
import { DataError } from '../../document/error.js';
import type { CchcDocument } from '../../document/schema.js';
import { ONLY } from '../../document/selection.js';
import { figureStyles } from '../../theme/figure.styles.js';
import { frameStyles } from '../../theme/frame.styles.js';
import { tokens } from '../../theme/tokens.js';
import { adoptionStyles } from './styles.js';
import { toAdoptionView, type AdoptionView } from './view.js';
import { frameMessages } from '../../ui/messages.js';

/** How large a unit of the drawing is at most, in pixels. */
const SCALE = 2.3;

/** The most characters of a figure in large letters: beyond them it would leave the dots no room. */
const LONG = 12;

/**
 * How many of a whole have done something ("36/63 địa phương"), as a grid of dots: those that have are filled, the
 * others hollow. Of a large whole, one dot stands for several, and the key says so.
 *
 * @summary A part of a whole as a dot grid.
 * @slot - What readers without JavaScript see: a sentence, or a table.
 * @csspart widget - The frame; its `data-state` is `idle`, `loading`, `ready`, `stale`, `empty` or `error`.
 * @csspart label - The name of the indicator.
 * @csspart period - The period of the figure.
 * @csspart value - The figure with its words.
 * @csspart dots - The dot grid.
 * @csspart key - The sentence that says what the dots are.
 * @csspart notice - A sentence about a failure, or about what does not add up.
 * @csspart retry - The button that asks again.
 * @csspart footer - The line with source and time.
 * @csspart source - The source.
 * @csspart updated - The time of the figures.
 * @csspart pause - The button that stops and starts the updates.
 * @csspart menu - The menu with what a reader may take along.
 * @fires {CchcReadyEvent} cchc-ready - The figure is shown, for the first time or again after a failure.
 * @fires {CchcErrorEvent} cchc-error - The figure cannot be shown or refreshed; `kind` says why.
 */
export class CchcAdoption extends CchcWidget<AdoptionView> {
  static override styles = [tokens, frameStyles, figureStyles, adoptionStyles];

  /** The identifier of the indicator in the endpoint's document. */
  @property() indicator?: string;

  /** The number of those that have, in plain digits. */
  @property() value?: string | number;

  /** The number of all, in plain digits. */
  @property() of?: string | number;

  /** What is counted, such as `địa phương`; absent, `đơn vị`. */
  @property() unit?: string;

  protected override defaultLabel(document?: CchcDocument): string {
    const wanted = document?.indicators.find(({ id }) => id === this.indicator);
    return this.localizer.label(wanted?.label) ?? this.localizer.in(frameMessages).figure;
  }

  protected override wanted(): Readonly<Record<string, string | undefined>> {
    return { indicator: this.indicator };
  }

  protected override ownDocument(): CchcDocument | undefined {
    const { value, of } = readNumbers({ value: this.value, of: this.of }, this.localizer);
    if (value === null && of === null) return undefined;
    if (value === null || of === null)
      throw new DataError('missing-attribute', { field: of === null ? 'of' : 'value' });
    const indicator = { id: this.indicator ?? ONLY, label: this.defaultLabel(), value, of, unit: this.unit };
    return staticDocument(this.settings, { indicators: [indicator] });
  }

  protected override toView(document: CchcDocument): Viewed<AdoptionView> {
    return toAdoptionView(document, this.indicator ?? ONLY, this.localizer);
  }

  protected override renderFigure({ qualifier, number, rest, dots, key }: AdoptionView): TemplateResult {
    const { width, height, filled, hollow } = dots;
    return html`
      <div class="adoption">
        <p class="figure" part="value">
          ${qualifier ? html`<span .textContent=${qualifier}></span>` : nothing} ${this.#renderNumber(number)}
          <span .textContent=${rest}></span>
        </p>
        <svg
          class="dots"
          part="dots"
          aria-hidden="true"
          viewBox="0 0 ${width} ${height}"
          width=${width * SCALE}
        >
          <path class="done" d=${filled}></path>
          <path d=${hollow}></path>
        </svg>
        <p class="muted key" part="key" .textContent=${key}></p>
      </div>
    `;
  }

  /** The figure; a long one in smaller letters, and broken before the whole where a column has no room for both. */
  #renderNumber(number: string): TemplateResult {
    if (number.length <= LONG) return numeral(number);
    const [part, whole] = number.split('/');
    return html`<span class="number long" translate="no"
      ><span .textContent=${part}></span>/<wbr /><span .textContent=${whole}></span
    ></span>`;
  }
}
