import type { Chart, RadialLinearScale } from 'chart.js';
import type { ChartModel } from '../figures/chart-model.js';

/** The category towards which a point lies from the middle of a web: of its own accord Chart.js looks to the sides only. */
function categoryTowards({ scales }: Chart, { categories }: ChartModel, x: number, y: number): number {
  const { xCenter, yCenter } = scales.r as RadialLinearScale;
  const turn = Math.atan2(x - xCenter, yCenter - y) / (2 * Math.PI);
  return Math.round((turn + 1) * categories.length) % categories.length;
}

/** The category at a point of a drawing: its column, its row, or its direction in a web. */
export function categoryAt(chart: Chart, model: ChartModel, x: number, y: number): number | null {
  const { shape } = model;
  if (shape === 'radar') return categoryTowards(chart, model, x, y);
  // What has `native` is taken for an event of Chart.js, whose place needs no conversion.
  const at = { native: null, x, y } as unknown as Event;
  const options = { intersect: false, axis: shape === 'rows' ? 'y' : 'x' } as const;
  const [element] = chart.getElementsAtEventForMode(at, 'index', options, false);
  return element?.index ?? null;
}
