import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ChartModel } from '../../figures/chart-model.js';
import { ChartPanel } from '../../ui/chart-panel.js';
import { dataTable } from '../../ui/data-table.js';
import { staticDocument } from '../../figures/static-document.js';
import { rankingLabel } from '../../figures/ranking.js';
import { inks, key, room, walkable } from '../../ui/chart-navigation.js';
import type { Viewed } from '../../element/widget-state.js';
import { TableWidget } from '../../element/table-widget.js';
import type { CchcDocument } from '../../document/schema.js';
import { ONLY } from '../../document/selection.js';
import { chartStyles } from '../../theme/chart.styles.js';
import { dataTableStyles } from '../../theme/data-table.styles.js';
import { frameStyles } from '../../theme/frame.styles.js';
import { tokens } from '../../theme/tokens.js';
import { unitName } from '../../territory/units.js';
import { loadCharts } from '../../element/load-charts.js';
import { breakdownStyles } from './styles.js';
import { toBreakdownView, type BreakdownView } from './view.js';
import { rankingOfParts } from './child-parts.js';

/** The heights of a row's name, of each bar in it, of the axis, and of the smallest web, in pixels. */
const HEIGHTS = { name: 40, bar: 12, axis: 36, web: 320 };

/** A web has the height of its rows, which take its place where the column is narrow. */
function heightOf({ shape, categories, series }: ChartModel): number {
  const rows = HEIGHTS.axis + categories.length * (HEIGHTS.name + series.length * HEIGHTS.bar);
  return shape === 'web' ? Math.max(HEIGHTS.web, rows) : rows;
}

/**
 * One unit's index by its parts, each in points of its maximum, beside another unit or the mean of all. A part with a
 * maximum of 0 does not apply. Parts are, for example, the six groups of the index of Decision 766/QĐ-TTg of 23/06/2022.
 *
 * @summary An index by its parts.
 * @slot - What readers without JavaScript see. A `table` in it, of parts, points and maxima, is read as data.
 * @csspart widget - The frame; its `data-state` is `idle`, `loading`, `ready`, `stale`, `empty` or `error`.
 * @csspart label - The name of the index.
 * @csspart period - The period of the figures.
 * @csspart takeaways - The sentences that say what the chart shows.
 * @csspart chart - The box of the drawing.
 * @csspart readout - What the part that the reader is at says.
 * @csspart data - The disclosure with the table.
 * @csspart notice - A sentence about a failure, or about what does not add up.
 * @csspart retry - The button that asks again.
 * @csspart footer - The line with source and time.
 * @csspart source - The source.
 * @csspart updated - The time of the figures.
 * @csspart pause - The button that stops and starts the updates.
 * @csspart menu - The menu with what a reader may take along.
 * @fires {CchcReadyEvent} cchc-ready - The figures are shown, for the first time or again after a failure.
 * @fires {CchcErrorEvent} cchc-error - The figures cannot be shown or refreshed; `kind` says why.
 */
export class CchcIndexBreakdown extends TableWidget<BreakdownView> {
  static override styles = [tokens, frameStyles, dataTableStyles, chartStyles, breakdownStyles];

  /** The identifier of the ranking in the endpoint's document. */
  @property() ranking?: string;

  /** The code, portal code or name of the unit; absent, `area`. */
  @property() unit?: string;

  /** The code, portal code or name of another unit to compare with, or `mean` for the mean of all; absent, nothing is compared. */
  @property() compare?: string;

  /**
   * How the parts are drawn, as `bar` or `radar`; absent, `bar`. Fewer than 3 or more than 10 parts, names of more than 100
   * letters and narrow columns have bars all the same; more than 60 parts stand in the table only.
   * @type {'bar' | 'radar' | undefined}
   */
  @property() chart?: string;

  #view: BreakdownView | null = null;
  #at: number | null = null;

  readonly #panel = new ChartPanel(this, {
    load: loadCharts,
    canvas: 'canvas',
    model: () => this.#view?.model ?? null,
  });

  protected override defaultLabel(document?: CchcDocument): string {
    return rankingLabel(document, this.ranking, this.text) ?? this.text.messages.breakdown.label;
  }

  protected override wanted(): Readonly<Record<string, string | undefined>> {
    return { ranking: this.ranking, unit: this.#unit() };
  }

  protected override ownDocument(): CchcDocument | undefined {
    const own = this.ownTable();
    if (!own) return undefined;
    const unit = this.#unit();
    const name = (unit && unitName('VN-34', unit)) || unit || this.text.messages.breakdown.points;
    const ranking = rankingOfParts(own, this.ranking ?? ONLY, name, this.text);
    return staticDocument(this.settings, { rankings: [ranking] });
  }

  #unit(): string | undefined {
    return (this.unit || this.settings.area) ?? undefined;
  }

  protected override toView(document: CchcDocument): Viewed<BreakdownView> {
    const options = {
      ranking: this.ranking ?? ONLY,
      unit: this.#unit(),
      compare: this.compare,
      shape: this.chart === 'radar' ? ('web' as const) : ('rows' as const),
    };
    return toBreakdownView(document, options, this.text);
  }

  protected override renderFigure(view: BreakdownView): TemplateResult {
    this.#view = view;
    const { takeaways, headings, rows, model } = view;
    const { trendChart, table } = this.text.messages;
    const failed = this.#panel.hasFailed;
    return html`
      <div class="takeaways" part="takeaways">
        ${takeaways.map((sentence) => html`<p .textContent=${sentence}></p>`)}
      </div>
      ${failed ? html`<p class="notice" part="notice">${trendChart.cannotDraw}</p>` : nothing}
      ${model && !failed ? this.#renderDrawing(model, view) : nothing}
      ${dataTable(table.show, headings, rows, failed || !model)} ${inks(() => this.#panel.redraw())}
    `;
  }

  #renderDrawing(model: ChartModel, { readouts, axis, label }: BreakdownView): TemplateResult {
    const { breakdown, trendChart } = this.text.messages;
    const at = this.#at !== null && this.#at < readouts.length ? this.#at : null;
    const drawing = html`
      <div class="panel">
        <p class="muted">${axis}</p>
        ${key(model)}
        <div class="canvas-box" part="chart">
          ${room(heightOf(model))}
          <canvas aria-hidden="true" @mousemove=${(event: MouseEvent) => this.#point(event)}></canvas>
        </div>
      </div>
    `;
    const name = trendChart.named(this.settings.label ?? label, breakdown.walk);
    return walkable(drawing, { name, readouts, at, go: (index) => this.#go(index) });
  }

  #point(event: MouseEvent): void {
    const index = this.#panel.indexAt(event);
    if (index !== this.#at) this.#go(index);
  }

  #go(index: number | null): void {
    this.#at = index;
    this.#panel.mark(index);
    this.requestUpdate();
  }
}
