import type { Chart, Plugin } from 'chart.js';
import type { ChartSeries } from '../base/chart-model.js';
import { LETTERS, type Drawing } from './drawing.js';

/** The indices of the values that a label has room beside: each row's, and a line's last. */
function labelled({ values, mark }: ChartSeries, shape: Drawing['model']['shape']): number[] {
  const known = values.flatMap((value, index) => (value === null ? [] : [index]));
  if (shape === 'rows') return known;
  return shape === 'columns' && mark === 'line' ? known.slice(-1) : [];
}

function drawLabels(
  chart: Chart,
  series: ChartSeries,
  dataset: number,
  { shape, format }: Drawing['model'],
): void {
  const { ctx, chartArea } = chart;
  for (const index of labelled(series, shape)) {
    const { x = 0, y = 0 } = chart.getDatasetMeta(dataset).data[index] ?? {};
    const text = format(series.values[index] ?? 0);
    if (shape === 'rows') ctx.fillText(text, Math.max(chartArea.left, x) + 6, y + LETTERS / 3);
    else ctx.fillText(text, Math.min(x, chartArea.right - ctx.measureText(text).width), y - LETTERS * 0.75);
  }
}

/** The values themselves, beside their bars and at the ends of their lines: nobody has to guess them from the axis. */
export const valueLabels = (drawing: () => Drawing): Plugin => ({
  id: 'labels',
  afterDatasetsDraw(chart) {
    const { model, ink } = drawing();
    const isSingle = model.shape === 'rows' || model.series.length === 1;
    if (!isSingle) return;
    chart.ctx.save();
    chart.ctx.fillStyle = ink.text;
    chart.ctx.font = `${LETTERS}px ${ink.font}`;
    model.series.forEach((series, dataset) => drawLabels(chart, series, dataset, model));
    chart.ctx.restore();
  },
});
