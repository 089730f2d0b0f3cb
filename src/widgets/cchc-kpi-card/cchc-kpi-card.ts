import { html, nothing, svg, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { dataTable } from '../../ui/data-table.js';
import { bar } from '../../ui/bar.js';
import { numeral } from '../../ui/numeral.js';
import { staticDocument, readNumbers } from '../../figures/static-document.js';
import type { Remark } from '../../figures/comparison.js';
import type { Viewed } from '../../element/widget-state.js';
import { CchcWidget } from '../../element/widget.js';
import type { CchcDocument, Qualifier } from '../../document/schema.js';
import { ONLY } from '../../document/selection.js';
import { barStyles } from '../../theme/bar.styles.js';
import { dataTableStyles } from '../../theme/data-table.styles.js';
import { figureStyles } from '../../theme/figure.styles.js';
import { frameStyles } from '../../theme/frame.styles.js';
import { tokens } from '../../theme/tokens.js';
import { kpiCardStyles } from './styles.js';
import { toKpiView, type KpiView } from './view.js';
import type { SparklineView } from './sparkline.js';

/**
 * One indicator: its value with how exact it is, its share of a whole ("36/63"), its rank ("25/63"), its change,
 * its target and its course.
 *
 * @summary One indicator as a card.
 * @vi Một chỉ tiêu trên một thẻ.
 * @slot - What readers without JavaScript see: a sentence, or a table.
 * @vi Nội dung cho người đọc không có JavaScript: một câu hoặc một bảng.
 * @csspart value - The figure with its words.
 * @vi Con số cùng các từ đi kèm.
 * @csspart bar - The bar of a share.
 * @vi Thanh tỷ lệ.
 * @csspart change - The change against the previous period.
 * @vi Thay đổi so với kỳ trước.
 * @csspart target - The target.
 * @vi Câu về mục tiêu.
 * @csspart sparkline - The small line.
 * @vi Đường diễn biến nhỏ.
 * @csspart data - The disclosure with the table of the small line's periods.
 * @vi Phần mở ra bảng số liệu.
 */
export class CchcKpiCard extends CchcWidget<KpiView> {
  static override styles = [tokens, frameStyles, figureStyles, barStyles, dataTableStyles, kpiCardStyles];

  /**
   * The identifier of the indicator in the endpoint's document.
   * @vi Mã chỉ tiêu trong tài liệu số liệu.
   */
  @property() indicator?: string;

  /**
   * The value, in plain digits with a decimal point.
   * @vi Giá trị, viết số liền với dấu chấm thập phân: `196000` hoặc `98.5`.
   */
  @property() value?: string | number;

  /**
   * The word that says how exact the value is: `over` (trên), `nearly` (gần), `about` (khoảng) or `under` (dưới); absent, it
   * is exact.
   * @vi Mức độ chính xác của con số: `over` (trên), `nearly` (gần), `about` (khoảng) hoặc `under` (dưới); bỏ trống thì
   * con số là chính xác.
   * @type {'over' | 'nearly' | 'about' | 'under' | undefined}
   */
  @property() qualifier?: Qualifier;

  /**
   * The unit of the value; `%` makes it a percentage.
   * @vi Đơn vị tính; ghi `%` thì giá trị là tỷ lệ phần trăm.
   */
  @property() unit?: string;

  /**
   * The whole that the value is a part of; beside `rank`, the number of ranked units.
   * @vi Tổng số mà giá trị là một phần; nếu có `rank` thì là số đơn vị được xếp hạng.
   */
  @property() of?: string | number;

  /**
   * The rank; a smaller number is better.
   * @vi Thứ hạng; số nhỏ hơn là tốt hơn.
   */
  @property() rank?: string | number;

  /**
   * The value of the previous period; where only a rank is given, the previous rank.
   * @vi Giá trị kỳ trước; nếu thẻ chỉ có thứ hạng thì là thứ hạng kỳ trước.
   */
  @property() previous?: string | number;

  /**
   * The value to be reached; where only a rank is given, the rank.
   * @vi Giá trị cần đạt; nếu thẻ chỉ có thứ hạng thì là thứ hạng cần đạt.
   */
  @property() target?: string | number;

  protected override defaultLabel(document?: CchcDocument): string {
    const wanted = document?.indicators.find(({ id }) => id === this.indicator);
    return this.text.label(wanted?.label) ?? this.text.messages.figure;
  }

  protected override wanted(): Readonly<Record<string, string | undefined>> {
    return { indicator: this.indicator };
  }

  protected override ownDocument(): CchcDocument | undefined {
    const { value, of, rank, previous, target } = readNumbers(
      { value: this.value, of: this.of, rank: this.rank, previous: this.previous, target: this.target },
      this.text,
      this.unit === '%' ? { value: 100, previous: 100, target: 100 } : {},
    );
    if (value === null && rank === null) return undefined;
    const isRank = value === null;
    const indicator = {
      id: this.indicator ?? ONLY,
      label: this.defaultLabel(),
      value,
      qualifier: this.qualifier || null,
      of,
      unit: this.unit,
      previous: isRank ? null : previous,
      target,
      rank,
      previousRank: isRank ? previous : null,
    };
    return staticDocument(this.settings, { indicators: [indicator] });
  }

  protected override toView(document: CchcDocument): Viewed<KpiView> {
    return toKpiView(document, this.indicator ?? ONLY, this.text);
  }

  protected override renderFigure(view: KpiView): TemplateResult {
    const { qualifier, number, unit, share, rank, change, target, sparkline } = view;
    return html`
      <p class="figure" part="value">
        ${qualifier ? html`<span .textContent=${qualifier}></span>` : nothing} ${numeral(number)}
        ${unit ? html`<span .textContent=${unit}></span>` : nothing}
      </p>
      ${
        share
          ? html`${bar(share.percent)}
              <p class="muted" .textContent=${share.text}></p>`
          : nothing
      }
      <div class="remarks">
        ${rank ? html`<p .textContent=${rank}></p>` : nothing}
        ${change.map((remark) => this.#renderRemark(remark, 'change'))}
        ${target ? this.#renderRemark(target, 'target') : nothing}
      </div>
      ${sparkline ? this.#renderSparkline(sparkline) : nothing}
    `;
  }

  #renderRemark({ text, tone }: Remark, part: 'change' | 'target'): TemplateResult {
    return html`<p class="${part} ${tone}" part=${part} .textContent=${text}></p>`;
  }

  #renderSparkline({ lines, end, sentence, rows }: SparklineView): TemplateResult {
    const { card, table } = this.text.messages;
    return html`
      <div class="sparkline-box">
        <svg
          class="sparkline"
          part="sparkline"
          viewBox="0 0 100 28"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          ${lines.map((points) => svg`<polyline class="line" points=${points}></polyline>`)}
          <path class="end" d="M${end.x},${end.y}h0"></path>
        </svg>
        <p class="muted" .textContent=${sentence}></p>
        ${dataTable(
          table.show,
          [table.period, card.value],
          rows.map((row) => [row.period, row.figure]),
        )}
      </div>
    `;
  }
}
