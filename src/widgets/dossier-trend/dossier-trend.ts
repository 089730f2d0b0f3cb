import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ChartPanel } from '../../ui/chart-panel.js';
import type { ChartModel } from '../../figures/chart-model.js';
import { dataTable } from '../../ui/data-table.js';
import { staticDocument } from '../../figures/static-document.js';
import { inks, key, room, walkable } from '../../ui/chart-navigation.js';
import type { Viewed } from '../../element/widget-state.js';
import { TableWidget } from '../../element/table-widget.js';
import type { CchcDocument } from '../../document/schema.js';
import { chartStyles } from '../../theme/chart.styles.js';
import { dataTableStyles } from '../../theme/data-table.styles.js';
import { frameStyles } from '../../theme/frame.styles.js';
import { tokens } from '../../theme/tokens.js';
import { loadCharts } from '../../element/load-charts.js';
import { seriesOfTable } from './child-series.js';
import { trendStyles } from './styles.js';
import { toTrendView, type TrendView } from './view.js';

/** The height of each panel's drawing, in pixels. */
const HEIGHTS = { counts: 220, rate: 140 };

/**
 * Dossiers received and resolved over time, and the on-time rate in a panel with a scale of its own. A period that the
 * source leaves out is a gap; a broken line marks 01/07/2025, when 63 units became 34 by Resolution 202/2025/QH15.
 *
 * The rate has the definition that the source names: that of Decision 766/QĐ-TTg of 23/06/2022, or that of resolved
 * dossiers.
 *
 * @summary The course of dossiers over time.
 * @slot - What readers without JavaScript see. A `table` in it, of periods and their figures, is read as data.
 * @csspart widget - The frame; its `data-state` is `idle`, `loading`, `ready`, `stale`, `empty` or `error`.
 * @csspart label - The name of the figures.
 * @csspart period - The period of the figures.
 * @csspart takeaways - The sentences that say what the chart shows.
 * @csspart chart - The box of a drawing.
 * @csspart definition - How the on-time rate is calculated.
 * @csspart readout - What the period that the reader is at says.
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
export class DossierTrend extends TableWidget<TrendView> {
  static override styles = [tokens, frameStyles, dataTableStyles, chartStyles, trendStyles];

  /**
   * How the counts are drawn, as `bar` or `line`; absent, `bar`.
   * @type {'bar' | 'line' | undefined}
   */
  @property() chart?: string;

  #view: TrendView | null = null;
  #at: number | null = null;

  readonly #panels = [
    new ChartPanel(this, {
      load: loadCharts,
      canvas: '.counts canvas',
      model: () => this.#view?.counts ?? null,
    }),
    new ChartPanel(this, { load: loadCharts, canvas: '.rate canvas', model: () => this.#view?.rate ?? null }),
  ];

  protected override defaultLabel(): string {
    return this.text.messages.trendChart.label;
  }

  protected override wanted(): Readonly<Record<string, string | undefined>> {
    return {};
  }

  protected override ownDocument(): CchcDocument | undefined {
    const own = this.ownTable();
    return own && staticDocument(this.settings, { dossiers: { series: seriesOfTable(own, this.text) } });
  }

  protected override toView(document: CchcDocument): Viewed<TrendView> {
    return toTrendView(document, this.chart === 'line' ? 'line' : 'bar', this.text);
  }

  protected override renderFigure(view: TrendView): TemplateResult {
    this.#view = view;
    const { takeaways, headings, rows, remark } = view;
    const { trendChart, table } = this.text.messages;
    const failed = this.#panels.some(({ hasFailed }) => hasFailed);
    return html`
      <div class="takeaways" part="takeaways">
        ${takeaways.map((sentence) => html`<p .textContent=${sentence}></p>`)}
      </div>
      ${failed ? html`<p class="notice" part="notice">${trendChart.cannotDraw}</p>` : this.#renderDrawing(view)}
      ${remark ? html`<p class="muted remark">${remark}</p>` : nothing}
      ${dataTable(table.show, headings, rows, failed)} ${inks(() => this.#redraw())}
    `;
  }

  #renderDrawing({ counts, rate, definition, readouts, label }: TrendView): TemplateResult {
    const { trendChart } = this.text.messages;
    const name = trendChart.named(this.settings.label ?? label, trendChart.walk);
    const at = this.#at !== null && this.#at < readouts.length ? this.#at : null;
    const drawing = html`
      ${counts ? this.#renderPanel(counts, trendChart.counts, 'counts') : nothing}
      ${rate ? this.#renderPanel(rate, trendChart.rate, 'rate', definition) : nothing}
    `;
    return walkable(drawing, { name, readouts, at, go: (index) => this.#go(index) });
  }

  #renderPanel(
    model: ChartModel,
    name: string,
    kind: 'counts' | 'rate',
    definition: string | null = null,
  ): TemplateResult {
    return html`
      <div class="panel ${kind}">
        <p class="panel-name">${name}</p>
        ${definition ? html`<p class="muted" part="definition">${definition}</p>` : nothing} ${key(model)}
        <div class="canvas-box" part="chart">
          ${room(HEIGHTS[kind])}
          <canvas
            aria-hidden="true"
            @mousemove=${(event: MouseEvent) => this.#point(event, kind === 'rate' ? 1 : 0)}
          ></canvas>
        </div>
      </div>
    `;
  }

  #point(event: MouseEvent, panel: number): void {
    const index = this.#panels[panel]?.indexAt(event) ?? null;
    if (index !== this.#at) this.#go(index);
  }

  #go(index: number | null): void {
    this.#at = index;
    for (const panel of this.#panels) panel.mark(index);
    this.requestUpdate();
  }

  #redraw(): void {
    for (const panel of this.#panels) panel.redraw();
  }
}
