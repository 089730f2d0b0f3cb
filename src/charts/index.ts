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
import type { ChartColours, ChartModel, DrawnChart } from '../base/chart-model.js';
import { breakMarker } from './break-marker.js';
import { configurationOf } from './configuration.js';

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
export function drawChart(canvas: HTMLCanvasElement, model: ChartModel, colours: ChartColours): DrawnChart {
  let drawing = { model, colours };
  const chart = new Chart(canvas, { ...configurationOf(model, colours), plugins: [breakMarker(() => drawing)] });
  return {
    update(nextModel, nextColours) {
      drawing = { model: nextModel, colours: nextColours };
      const { data, options } = configurationOf(nextModel, nextColours);
      chart.data = data;
      chart.options = options ?? {};
      chart.update('none');
    },
    mark(index) {
      const series = index === null ? [] : drawing.model.series.map((_, datasetIndex) => ({ datasetIndex, index }));
      chart.setActiveElements(series);
      chart.update('none');
    },
    indexAt(event) {
      const [element] = chart.getElementsAtEventForMode(event, 'index', { intersect: false }, false);
      return element?.index ?? null;
    },
    destroy: () => chart.destroy(),
  };
}
