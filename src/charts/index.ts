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
import type { ChartInk, ChartModel, DrawnChart } from '../base/chart-model.js';
import { breakMarker } from './break-marker.js';
import { configurationOf } from './configuration.js';
import type { Drawing } from './drawing.js';
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

/** Draws a model with Chart.js, the only place that knows of it. */
export function drawChart(canvas: HTMLCanvasElement, model: ChartModel, ink: ChartInk): DrawnChart {
  let drawing: Drawing = { model, ink };
  let marked: number | null = null;
  const plugins = [breakMarker(() => drawing), valueLabels(() => drawing)];
  const chart = new Chart(canvas, { ...configurationOf(drawing), plugins });
  const mark = (index: number | null) => {
    const isThere = index !== null && index < drawing.model.categories.length;
    marked = isThere ? index : null;
    chart.setActiveElements(
      isThere ? drawing.model.series.map((_, datasetIndex) => ({ datasetIndex, index })) : [],
    );
    chart.update('none');
  };
  return {
    update(nextModel, nextInk) {
      // The marks are of bars and points that are replaced.
      chart.setActiveElements([]);
      drawing = { model: nextModel, ink: nextInk };
      const { data, options } = configurationOf(drawing);
      chart.data = data;
      chart.options = options ?? {};
      chart.update('none');
      if (marked !== null) mark(marked);
    },
    mark,
    indexAt(event) {
      const [element] = chart.getElementsAtEventForMode(event, 'index', { intersect: false }, false);
      return element?.index ?? null;
    },
    destroy: () => chart.destroy(),
  };
}
