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

/** How large a unit of the drawing is at most, in pixels. */
const SCALE = 2.3;

/** The most characters of a figure in large letters: beyond them it would leave the dots no room. */
const LONG = 12;

/**
 * How many of a whole have done something ("36/63 địa phương"), as a grid of dots: those that have are filled, the
 * others hollow. Of a large whole, one dot stands for several, and the key says so.
 *
 * @summary A part of a whole as a dot grid.
 * @vi Một phần của tổng thể, vẽ thành lưới chấm.
 * @slot - What readers without JavaScript see: a sentence, or a table.
 * @vi Nội dung cho người đọc không có JavaScript: một câu hoặc một bảng.
 * @csspart value - The figure with its words.
 * @vi Con số cùng các từ đi kèm.
 * @csspart dots - The dot grid.
 * @vi Lưới chấm.
 * @csspart key - The sentence that says what the dots are.
 * @vi Câu nói mỗi chấm là gì.
 */
export class CchcAdoption extends CchcWidget<AdoptionView> {
  static override styles = [tokens, frameStyles, figureStyles, adoptionStyles];

  /**
   * The identifier of the indicator in the endpoint's document.
   * @vi Mã chỉ tiêu trong tài liệu số liệu.
   */
  @property() indicator?: string;

  /**
   * The number of those that have, in plain digits.
   * @vi Số đơn vị đã làm được, viết số liền.
   */
  @property() value?: string | number;

  /**
   * The number of all, in plain digits.
   * @vi Tổng số đơn vị, viết số liền.
   */
  @property() of?: string | number;

  /**
   * What is counted, such as `địa phương`; absent, `đơn vị`.
   * @vi Đơn vị đếm, như “địa phương”; bỏ trống thì ghi “đơn vị”.
   */
  @property() unit?: string;

  protected override defaultLabel(document?: CchcDocument): string {
    const wanted = document?.indicators.find(({ id }) => id === this.indicator);
    return this.text.label(wanted?.label) ?? this.text.messages.figure;
  }

  protected override wanted(): Readonly<Record<string, string | undefined>> {
    return { indicator: this.indicator };
  }

  protected override ownDocument(): CchcDocument | undefined {
    const { value, of } = readNumbers({ value: this.value, of: this.of }, this.text);
    if (value === null && of === null) return undefined;
    if (value === null || of === null)
      throw new DataError('missing-attribute', { field: of === null ? 'of' : 'value' });
    const indicator = { id: this.indicator ?? ONLY, label: this.defaultLabel(), value, of, unit: this.unit };
    return staticDocument(this.settings, { indicators: [indicator] });
  }

  protected override toView(document: CchcDocument): Viewed<AdoptionView> {
    return toAdoptionView(document, this.indicator ?? ONLY, this.text);
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
