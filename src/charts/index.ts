import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
} from 'chart.js';
import type { ChartInk, ChartModel, DrawnChart } from '../figures/chart-model.js';
import { breakMarker } from './break-marker.js';
import { categoryAt } from './category-at.js';
import { configurationOf } from './configuration.js';
import type { Drawing } from './drawing.js';
import { fitting } from './fitting.js';
import { hatching } from './hatching.js';
import { lineNames } from './line-names.js';
import { markBand } from './mark-band.js';
import { rowNames } from './row-names.js';
import { valueLabels } from './value-labels.js';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
);

/** Chart.js asks how large its box is on the screen, which is another size where the page has a zoom or a transform. */
class BoxedChart extends Chart {
  override resize(width?: number, height?: number): void {
    const box = this.canvas.parentElement;
    super.resize(width ?? box?.clientWidth, height ?? box?.clientHeight);
  }
}

/** The width of a drawing for paper, in pixels: a wider one would be printed in letters too small to read. */
const PAPER = 620;

const marksOf = ({ series }: ChartModel): string => series.map(({ mark }) => mark).join();

/** A chart of one shape, on a canvas of any width. */
class CanvasChart implements DrawnChart {
  readonly #canvas: HTMLCanvasElement;
  #given: Drawing;
  #drawing: Drawing;
  #chart: Chart;
  #marked: number | null = null;

  constructor(canvas: HTMLCanvasElement, given: Drawing) {
    this.#canvas = canvas;
    this.#given = given;
    this.#drawing = this.#fitting();
    this.#chart = this.#make();
    void this.#awaitFont();
  }

  update(model: ChartModel, ink: ChartInk): void {
    this.#given = { model, ink };
    this.#refit();
    // Chart.js holds active elements by reference: they are cleared before their data is replaced.
    this.#chart.setActiveElements([]);
    const { data, options } = configurationOf(this.#drawing);
    this.#chart.data = data;
    this.#chart.options = { ...options, onResize: this.#onResize };
    this.#chart.update('none');
    this.mark(this.#marked);
  }

  print(isForPaper: boolean): void {
    const { width, height } = this.#chart;
    if (isForPaper && width > PAPER) this.#chart.resize(PAPER, height);
    else if (!isForPaper) this.#chart.resize();
  }

  mark(index: number | null): void {
    const { categories, series } = this.#drawing.model;
    const isThere = index !== null && index < categories.length;
    this.#marked = isThere ? index : null;
    this.#chart.setActiveElements(isThere ? series.map((_, datasetIndex) => ({ datasetIndex, index })) : []);
    this.#chart.update('none');
  }

  indexAt(event: MouseEvent): number | null {
    // By the place on the screen: the distance that the event itself tells is another one under `zoom` in each engine.
    const { left, top, width, height } = this.#canvas.getBoundingClientRect();
    const x = ((event.clientX - left) / width) * this.#chart.width;
    const y = ((event.clientY - top) / height) * this.#chart.height;
    return categoryAt(this.#chart, this.#drawing.model, x, y);
  }

  destroy(): void {
    this.#chart.destroy();
  }

  /** Draws again once the page's own font is there: a canvas keeps the letters that it was written with. */
  async #awaitFont(): Promise<void> {
    const { model, ink } = this.#given;
    const { fonts } = this.#canvas.ownerDocument;
    try {
      const loaded = await fonts.load(`${ink.letters}px ${ink.font}`, JSON.stringify(model));
      if (loaded.length && this.#chart.ctx) this.#chart.update('none');
    } catch {
      // Then the browser's own font stays.
    }
  }

  /** What is to be drawn, as the width has room for it. */
  #fitting(): Drawing {
    const { model, ink } = this.#given;
    return { model: fitting(model, this.#canvas.parentElement?.clientWidth ?? 0), ink };
  }

  #make(): Chart {
    const { options, ...rest } = configurationOf(this.#drawing);
    const plugins = [markBand, hatching, breakMarker, valueLabels, lineNames, rowNames].map((plugin) =>
      plugin(() => this.#drawing),
    );
    try {
      return new BoxedChart(this.#canvas, {
        ...rest,
        plugins,
        options: { ...options, onResize: this.#onResize },
      });
    } catch (error) {
      // A chart that fails in its constructor goes on observing its canvas, and would log an error at each resize.
      Chart.getChart(this.#canvas)?.destroy();
      throw error;
    }
  }

  readonly #onResize = (): void => queueMicrotask(() => this.#refit());

  /** Takes the shape that is due. Chart.js cannot change the type of a chart that it has drawn. */
  #refit(): void {
    const drawn = this.#drawing.model;
    this.#drawing = this.#fitting();
    const { model } = this.#drawing;
    const isOther = model.shape !== drawn.shape || marksOf(model) !== marksOf(drawn);
    if (!isOther || !this.#chart.ctx) return;
    this.#chart.destroy();
    this.#chart = this.#make();
    this.mark(this.#marked);
  }
}

/** Draws a model with Chart.js, the only place that knows of it. */
export const drawChart = (canvas: HTMLCanvasElement, model: ChartModel, ink: ChartInk): DrawnChart =>
  new CanvasChart(canvas, { model, ink });
