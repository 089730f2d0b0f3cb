import { html, nothing, type TemplateResult } from 'lit';
import { DataTable } from '../../ui/data-table.js';
import { bar } from '../../ui/bar.js';
import { largeFigure } from '../../ui/large-figure.js';
import { remark, targetLine } from '../../ui/remark.js';
import { staticDocument, readNumbers } from '../../figures/static-document.js';
import type { Viewed } from '../../figures/view.js';
import type { CchcDocument } from '../../document/schema.js';
import { ONLY } from '../../document/selection.js';
import { barStyles } from '../../theme/bar.styles.js';
import { dataTableStyles } from '../../theme/data-table.styles.js';
import { figureStyles } from '../../theme/figure.styles.js';
import { kpiCardStyles } from './styles.js';
import { toKpiView, type KpiView } from './view.js';
import type { SparklineView } from './sparkline.js';
import { indicatorLabel } from '../../ui/indicator-name.js';
import { tableMessages } from '../../ui/table-messages.js';
import { cardMessages } from './messages.js';
import type { Freezing } from '../../figures/frozen.js';
import { addEnglish } from '../../i18n/messages.js';
import type { ReservedHeights } from '../../element/reserve-room.js';
import { Figure } from '../../element/figure.js';

/** The figure of `cchc-kpi-card`. */
export default class KpiCardFigure extends Figure<HTMLElementTagNameMap['cchc-kpi-card'], KpiView> {
  static readonly styles = [figureStyles, barStyles, dataTableStyles, kpiCardStyles];
  static readonly heights: ReservedHeights = {
    wide: 275,
    upTo: [
      [460, 293],
      [310, 288],
      [262, 314],
    ],
    brief: { wide: 160, upTo: [[460, 178]] },
  };
  static readonly messages = cardMessages;
  static readonly english = async (): Promise<void> => addEnglish((await import('./messages.en.js')).english);
  static readonly freezing = async (): Promise<Freezing> => (await import('./freezing.js')).freezing;

  readonly #table = new DataTable(this.widget);

  override defaultLabel(document?: CchcDocument): string {
    return indicatorLabel(document, this.widget.indicator, this.localizer);
  }

  override staticDocument(): CchcDocument | undefined {
    const { value, of, rank, previous, target } = readNumbers(
      this.widget,
      ['value', 'of', 'rank', 'previous', 'target'],
      this.widget.unit === '%' ? { value: 100, previous: 100, target: 100 } : {},
    );
    if (value === null && rank === null) return undefined;
    const isRank = value === null;
    const indicator = {
      id: this.widget.indicator ?? ONLY,
      label: this.defaultLabel(),
      value,
      qualifier: this.widget.qualifier || null,
      of,
      unit: this.widget.unit,
      previous: isRank ? null : previous,
      target,
      rank,
      previousRank: isRank ? previous : null,
    };
    return staticDocument(this.settings, { indicators: [indicator] });
  }

  protected override toView(document: CchcDocument): Viewed<KpiView> {
    return toKpiView(document, this.widget.indicator ?? ONLY, this.localizer);
  }

  override render(view: KpiView): TemplateResult {
    const { share, rank, target, sparkline } = view;
    const shown = share && this.#renderShare(share);
    const place = rank && html`<p class="remark" .textContent=${rank}></p>`;
    const aim = target && targetLine(target);
    const line = sparkline && !this.widget.withoutSparkline && this.#renderSparkline(sparkline);
    // No white space inside `.rest`: the style sheet tests it with `:empty`.
    return html`
      ${largeFigure(view)}
      <div class="changes">${view.change.map((one) => remark(one, 'change'))}</div>
      <div class="rest">${shown}${place}${aim}${line || nothing}</div>
    `;
  }

  #renderShare({ percent, text }: NonNullable<KpiView['share']>): TemplateResult {
    return html`
      ${percent === null ? nothing : bar(percent)}
      <p class="muted" aria-hidden=${percent === null ? nothing : 'true'} .textContent=${text}></p>
    `;
  }

  #renderSparkline({ lines, dots, sentence, table }: SparklineView): TemplateResult {
    return html`
      <svg
        class="sparkline"
        part="sparkline"
        viewBox="0 0 100 28"
        preserveAspectRatio="none"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
      >
        <path class="line" d="M${lines.join('M')}"></path>
        <path class="dots" d="M${dots.join('h0M')}h0"></path>
      </svg>
      ${this.#table.render(this.localizer.in(tableMessages).show, table, () => [sentence()])}
    `;
  }
}
