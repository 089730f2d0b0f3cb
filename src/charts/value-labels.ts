import type { Chart, Plugin } from 'chart.js';
import type { ChartSeries } from '../figures/chart-model.js';
import {
  labelOf,
  roomForLabels,
  SHARE_OF_BARS,
  WIDEST_BAR,
  widthOf,
  write,
  type Drawing,
} from './drawing.js';

/** The indices of the values that a label has room at: all of them, or else a line's last. */
function labelled(chart: Chart, series: ChartSeries, drawing: Drawing): number[] {
  const { model, ink } = drawing;
  const { shape, categories } = model;
  const isBar = series.mark === 'bar';
  const all = categories.map((_, index) => index);
  if (shape === 'rows') return roomForLabels(chart, drawing) ? all : [];
  // Two lines may lie on one another.
  if (shape === 'radar' || (!isBar && model.series.length > 1)) return [];
  const known = all.filter((index) => series.values[index] !== null);
  const column = (chart.chartArea.width / categories.length) * SHARE_OF_BARS;
  const room = (isBar ? Math.min(WIDEST_BAR, column / model.series.length) : column) - 4;
  const fits = (index: number) => widthOf(chart.ctx, ink, labelOf(series, index, model)) < room;
  if (known.every(fits)) return known;
  return isBar ? [] : known.slice(-1);
}

function drawLabels(chart: Chart, series: ChartSeries, dataset: number, drawing: Drawing): void {
  const { ctx, chartArea, scales } = chart;
  const { model, ink } = drawing;
  for (const index of labelled(chart, series, drawing)) {
    const { x = 0, y = 0 } = chart.getDatasetMeta(dataset).data[index] ?? {};
    const label = labelOf(series, index, model);
    const width = widthOf(ctx, ink, label);
    if (model.shape === 'rows') {
      const zero = Math.max(chartArea.left, scales['x']?.getPixelForValue(0) ?? 0);
      write(ctx, ink, label, Math.max(zero, x || 0) + 6, y + ink.letters / 3);
    } else write(ctx, ink, label, Math.min(x - width / 2, chartArea.right - width), y - ink.letters * 0.75);
  }
}

/** The values themselves, beside their bars and at their points, as far as there is room: nobody has to guess them. */
export const valueLabels = (drawing: () => Drawing): Plugin => ({
  id: 'labels',
  afterDatasetsDraw(chart) {
    const drawn = drawing();
    drawn.model.series.forEach((one, dataset) => drawLabels(chart, one, dataset, drawn));
  },
});
