import { html, nothing, type TemplateResult } from 'lit';
import { chartMessages } from '../../ui/chart-messages.js';
import { ChartGroup } from '../../ui/chart-group.js';
import type { ChartModel } from '../../figures/chart-model.js';
import { DataTable } from '../../ui/data-table.js';
import type { ChildTable } from '../../figures/child-table.js';
import { inks, legend, spacer, navigable } from '../../ui/chart-navigation.js';
import type { Viewed } from '../../figures/view.js';
import type { CchcDocument } from '../../document/schema.js';
import { chartStyles } from '../../theme/chart.styles.js';
import { dataTableStyles } from '../../theme/data-table.styles.js';
import { loadCharts } from '../../element/load-charts.js';
import { trendStyles } from './styles.js';
import { toTrendView, type TrendView } from './view.js';
import { tableMessages } from '../../ui/table-messages.js';
import { trendMessages } from './messages.js';
import type { Freezing } from '../../figures/frozen.js';
import { addEnglish } from '../../i18n/messages.js';
import type { ReservedHeights } from '../../element/reserve-room.js';
import { TableFigure } from '../../element/table-figure.js';

/** The height of each panel's drawing, in pixels. */
const HEIGHTS = { counts: 220, rate: 140 };

/** The figure of `dossier-trend`. */
export default class DossierTrendFigure extends TableFigure<
  HTMLElementTagNameMap['dossier-trend'],
  TrendView
> {
  static readonly styles = [dataTableStyles, chartStyles, trendStyles];
  static readonly heights: ReservedHeights = {
    wide: 712,
    upTo: [[480, 800]],
    compact: 240,
  };
  static readonly messages = trendMessages;
  static readonly english = async (): Promise<void> => addEnglish((await import('./messages.en.js')).english);
  static readonly freezing = async (): Promise<Freezing> => (await import('./freezing.js')).freezing;

  #view: TrendView | null = null;
  readonly #table = new DataTable(this.widget);
  readonly #charts = new ChartGroup(this.widget, [
    { load: loadCharts, canvas: '.counts canvas', model: () => this.#view?.counts ?? null },
    { load: loadCharts, canvas: '.rate canvas', model: () => this.#view?.rate ?? null },
  ]);

  override defaultLabel(): string {
    return this.localizer.in(trendMessages).label;
  }

  protected override figuresIn(table: ChildTable): { dossiers: object } {
    return {
      dossiers: { basis: this.widget.basis, series: table.reader.seriesFromTable(table, this.localizer) },
    };
  }

  protected override toView(document: CchcDocument): Viewed<TrendView> {
    return toTrendView(document, this.widget.chart === 'line' ? 'line' : 'bar', this.localizer);
  }

  override render(view: TrendView): TemplateResult {
    this.#view = view;
    const { headline, takeaways, definition, remark } = view;
    const sentences = definition ? [...takeaways, `${definition}.`] : takeaways;
    const { hasFailed } = this.#charts;
    return html`
      ${headline ? html`<p class="takeaways" part="takeaways" .textContent=${headline}></p>` : nothing}
      ${hasFailed ? html`<p class="notice" part="notice">${this.localizer.in(chartMessages).cannotDraw}</p>` : this.#renderDrawing(view)}
      ${remark ? html`<p class="muted remark">${remark}</p>` : nothing}
      ${this.#table.render(this.localizer.in(tableMessages).show, view.table, () => sentences, hasFailed)}
      ${inks(this.#charts.redraw)}
    `;
  }

  #renderDrawing({ counts, rate, definition, readouts }: TrendView): TemplateResult {
    const words = this.localizer.in(trendMessages);
    const about = [definition?.split(': ')[0], rate?.min ? words.scaleFrom(rate.format(rate.min)) : null];
    const drawing = html`
      ${counts ? this.#renderPanel(counts, words.counts, 'counts') : nothing}
      ${rate ? this.#renderPanel(rate, words.rate, 'rate', about.filter(Boolean).join('; ')) : nothing}
    `;
    return navigable(drawing, {
      name: words.navigation,
      readouts,
      at: this.#charts.at(readouts.length, readouts.length - 1),
      go: this.#charts.go,
    });
  }

  #renderPanel(model: ChartModel, name: string, kind: 'counts' | 'rate', about = ''): TemplateResult {
    return html`
      <div class="panel ${kind}">
        <p class="panel-name">${name}</p>
        ${about ? html`<p class="muted" part="definition" .textContent=${about}></p>` : nothing}
        ${legend(model)}
        <div class="canvas-box" part="chart">
          ${spacer(HEIGHTS[kind])}
          <canvas
            aria-hidden="true"
            @mousemove=${(event: MouseEvent) => this.#charts.point(event, kind === 'rate' ? 1 : 0)}
          ></canvas>
        </div>
      </div>
    `;
  }
}
