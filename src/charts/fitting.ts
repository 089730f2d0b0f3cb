import type { ChartModel, ChartSeries } from '../figures/chart-model.js';
import { AXIS, SHARE_OF_BARS } from './drawing.js';

/** A radar in a narrower column has no room for the names around it. */
const NARROWEST_RADAR = 330;

/** Thinner bars blur into each other; lines do not. */
const THINNEST_BAR = 6;

const drawnAs = (model: ChartModel, mark: ChartSeries['mark'], shape = model.shape): ChartModel => ({
  ...model,
  shape,
  series: model.series.map((series) => ({ ...series, mark })),
});

/** A model in the shape and with the marks that a width has room for; a hidden canvas has no width yet. */
export function fitting(model: ChartModel, width: number): ChartModel {
  const { shape, categories, series } = model;
  if (width <= 0 || shape === 'rows') return model;
  if (shape === 'radar') return width < NARROWEST_RADAR ? drawnAs(model, 'bar', 'rows') : model;
  const bar = ((width - AXIS.wide) / categories.length / series.length) * SHARE_OF_BARS;
  return bar < THINNEST_BAR ? drawnAs(model, 'line') : model;
}
