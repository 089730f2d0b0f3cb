import type { Chart, Plugin } from 'chart.js';
import type { ChartSeries } from '../base/chart-model.js';
import { LETTERS, widthOf, write, type Drawing } from './drawing.js';

/** The indices of the values that a label has room beside: each row's, and a line's last. */
function labelled({ values, mark }: ChartSeries, shape: Drawing['model']['shape']): number[] {
  const known = values.flatMap((value, index) => (value === null ? [] : [index]));
  if (shape === 'rows') return known;
  return shape === 'columns' && mark === 'line' ? known.slice(-1) : [];
}

function drawLabels(chart: Chart, series: ChartSeries, dataset: number, { model, ink }: Drawing): void {
  const { ctx, chartArea } = chart;
  for (const index of labelled(series, model.shape)) {
    const { x = 0, y = 0 } = chart.getDatasetMeta(dataset).data[index] ?? {};
    const value = model.format(series.values[index] ?? 0);
    if (model.shape === 'rows') write(ctx, ink, value, Math.max(chartArea.left, x) + 6, y + LETTERS / 3);
    else write(ctx, ink, value, Math.min(x, chartArea.right - widthOf(ctx, ink, value)), y - LETTERS * 0.75);
  }
}

/** The values themselves, beside their bars and at the ends of their lines: nobody has to guess them from the axis. */
export const valueLabels = (drawing: () => Drawing): Plugin => ({
  id: 'labels',
  afterDatasetsDraw(chart) {
    const drawn = drawing();
    const { shape, series } = drawn.model;
    // The ends of two lines may lie on one another.
    if (shape === 'columns' && series.length > 1) return;
    series.forEach((one, dataset) => drawLabels(chart, one, dataset, drawn));
  },
});
