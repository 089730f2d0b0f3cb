import type { Chart, Plugin, PointElement } from 'chart.js';
import type { ChartSeries } from '../figures/chart-model.js';
import { labelOf, widthOf, write, type Drawing } from './drawing.js';

function lastOf({ values }: ChartSeries): number {
  let last = values.length - 1;
  while (last > 0 && values[last] === null) last--;
  return last;
}

/** The heights at which a line runs from a place on: at its points, and where it comes in between two of them. */
function heightsFrom(points: readonly PointElement[], left: number): number[] {
  return points.flatMap(({ x, y, skip }, at) => {
    const next = points[at + 1];
    // A period without a value has a point at the foot of the chart, which is not drawn.
    if (skip) return [];
    if (x >= left) return [y];
    return next && !next.skip && next.x > left ? [y + ((next.y - y) * (left - x)) / (next.x - x)] : [];
  });
}

/** The heights that a label at the end of a line stands above or below, of all lines. */
const heightsBeside = (chart: Chart, left: number): number[] =>
  chart.data.datasets.flatMap((_, dataset) =>
    heightsFrom(chart.getDatasetMeta(dataset).data as PointElement[], left),
  );

/**
 * Writes the name and the latest value of a line at its end: above all lines if it ends highest, else below them, or
 * where the axis leaves no room there, above the name of the highest.
 */
function writeAtEnd(chart: Chart, at: number, { model, ink }: Drawing): void {
  const series = model.series[at]!;
  const label = `${series.name} ${labelOf(series, lastOf(series), model)}`;
  const width = widthOf(chart.ctx, ink, label);
  const { x = 0 } = chart.getDatasetMeta(at).data[lastOf(series)] ?? {};
  const left = Math.min(x - width / 2, chart.chartArea.right - width);
  const ends = model.series.map((one) => one.values[lastOf(one)] ?? -Infinity);
  const isHighest = ends.indexOf(Math.max(...ends)) === at;
  const heights = heightsBeside(chart, left);
  const above = Math.min(...heights) - ink.letters * 0.75;
  const below = Math.max(...heights) + ink.letters * 1.5;
  const lower = below < chart.chartArea.bottom ? below : above - ink.letters * 1.25;
  write(chart.ctx, ink, label, left, isHighest ? above : lower);
}

/** The names of several lines at their ends, where no key has to be looked up. */
export const lineNames = (drawing: () => Drawing): Plugin => ({
  id: 'lines',
  afterDatasetsDraw(chart) {
    const drawn = drawing();
    const { shape, series } = drawn.model;
    if (shape !== 'columns' || series.length < 2 || series.some(({ mark }) => mark !== 'line')) return;
    series.forEach((_, at) => writeAtEnd(chart, at, drawn));
  },
});
