import { html, nothing, type TemplateResult } from 'lit';
import type { ChartModel } from '../../figures/chart-model.js';
import { chartMessages } from '../../ui/chart-messages.js';
import { ChartGroup } from '../../ui/chart-group.js';
import { DataTable } from '../../ui/data-table.js';
import type { ChildTable } from '../../figures/child-table.js';
import { rankingLabel } from '../../figures/ranking.js';
import { inks, legend, spacer, navigable } from '../../ui/chart-navigation.js';
import type { Viewed } from '../../figures/view.js';
import type { CchcDocument } from '../../document/schema.js';
import { ONLY } from '../../document/selection.js';
import { chartStyles } from '../../theme/chart.styles.js';
import { dataTableStyles } from '../../theme/data-table.styles.js';
import { unitName } from '../../territory/units.js';
import { loadCharts } from '../../element/load-charts.js';
import { breakdownStyles } from './styles.js';
import { toBreakdownView, type BreakdownView } from './view.js';
import { tableMessages } from '../../ui/table-messages.js';
import { breakdownMessages } from './messages.js';
import type { Freezing } from '../../figures/frozen.js';
import { addEnglish } from '../../i18n/messages.js';
import type { ReservedHeights } from '../../element/reserve-room.js';
import { TableFigure } from '../../element/table-figure.js';

/** The heights of a row's name, of each bar in it, of the axis, and of the smallest radar, in pixels. */
const HEIGHTS = { name: 40, bar: 12, axis: 36, radar: 320 };

/** A radar has the height of its rows, which take its place where the column is narrow. */
function heightOf({ shape, categories, series }: ChartModel): number {
  const rows = HEIGHTS.axis + categories.length * (HEIGHTS.name + series.length * HEIGHTS.bar);
  return shape === 'radar' ? Math.max(HEIGHTS.radar, rows) : rows;
}

/** The figure of `cchc-index-breakdown`. */
export default class IndexBreakdownFigure extends TableFigure<
  HTMLElementTagNameMap['cchc-index-breakdown'],
  BreakdownView
> {
  static readonly styles = [dataTableStyles, chartStyles, breakdownStyles];
  static readonly heights: ReservedHeights = {
    wide: 600,
    upTo: [
      [600, 682],
      [345, 748],
    ],
    compact: 32,
  };
  static readonly messages = breakdownMessages;
  static readonly english = async (): Promise<void> => addEnglish((await import('./messages.en.js')).english);
  static readonly freezing = async (): Promise<Freezing> => (await import('./freezing.js')).freezing;

  #view: BreakdownView | null = null;
  readonly #table = new DataTable(this.widget);
  readonly #charts = new ChartGroup(this.widget, [
    { load: loadCharts, canvas: 'canvas', model: () => this.#view?.model ?? null },
  ]);

  override defaultLabel(document?: CchcDocument): string {
    return (
      rankingLabel(document, this.widget.ranking, this.localizer) ??
      this.localizer.in(breakdownMessages).label
    );
  }

  protected override figuresIn(table: ChildTable): { rankings: object[] } {
    const unit = this.widget.selection().unit;
    const name = (unit && unitName('VN-34', unit)) || unit || this.localizer.in(breakdownMessages).points;
    return {
      rankings: [table.reader.partsFromTable(table, this.widget.ranking ?? ONLY, name, this.localizer)],
    };
  }

  protected override toView(document: CchcDocument): Viewed<BreakdownView> {
    const options = {
      ranking: this.widget.ranking ?? ONLY,
      unit: this.widget.selection().unit,
      compare: this.widget.compare,
      shape: this.widget.chart === 'radar' ? ('radar' as const) : ('rows' as const),
    };
    return toBreakdownView(document, options, this.localizer);
  }

  override render(view: BreakdownView): TemplateResult {
    this.#view = view;
    const { model } = view;
    const [takeaway, ...others] = view.takeaways;
    const { hasFailed } = this.#charts;
    return html`
      ${takeaway ? html`<p class="takeaways" part="takeaways" .textContent=${takeaway}></p>` : nothing}
      ${hasFailed ? html`<p class="notice" part="notice">${this.localizer.in(chartMessages).cannotDraw}</p>` : nothing}
      ${model && !hasFailed ? this.#renderDrawing(model, view) : nothing}
      ${this.#table.render(this.localizer.in(tableMessages).show, view.table, () => others, hasFailed || !model)}
      ${inks(this.#charts.redraw)}
    `;
  }

  #renderDrawing(model: ChartModel, { readouts, axis }: BreakdownView): TemplateResult {
    const breakdown = this.localizer.in(breakdownMessages);
    const drawing = html`
      <div class="panel">
        <p class="muted">${axis}</p>
        ${legend(model)}
        <div class="canvas-box" part="chart">
          ${spacer(heightOf(model))}
          <canvas
            aria-hidden="true"
            @mousemove=${(event: MouseEvent) => this.#charts.point(event, 0)}
          ></canvas>
        </div>
      </div>
    `;
    return navigable(drawing, {
      name: breakdown.navigation,
      readouts,
      at: this.#charts.at(readouts.length, 0),
      go: this.#charts.go,
    });
  }
}
