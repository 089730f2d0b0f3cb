import type { Plugin } from 'chart.js';
import type { Drawing } from './drawing.js';

/** A band behind the category that the reader is at; a radar has larger points there. */
export const markBand = (drawing: () => Drawing): Plugin => ({
  id: 'mark',
  beforeDatasetsDraw(chart) {
    const { model, ink } = drawing();
    const [at] = chart.getActiveElements();
    const axis = chart.scales[model.shape === 'rows' ? 'y' : 'x'];
    if (!at || !axis || model.shape === 'radar') return;
    const { ctx, chartArea } = chart;
    const size = (axis.isHorizontal() ? axis.width : axis.height) / model.categories.length;
    const start = axis.getPixelForValue(at.index) - size / 2;
    ctx.save();
    ctx.globalAlpha = 0.45;
    ctx.fillStyle = ink.grid;
    if (axis.isHorizontal()) ctx.fillRect(start, chartArea.top, size, chartArea.height);
    else ctx.fillRect(chartArea.left, start, chartArea.width, size);
    ctx.restore();
  },
});
