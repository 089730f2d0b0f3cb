import type { Plugin } from 'chart.js';
import type { ChartColours, ChartModel } from '../base/chart-model.js';

/** A broken line before the category at which the units changed. */
export const breakMarker = (drawing: () => { readonly model: ChartModel; readonly colours: ChartColours }): Plugin => ({
  id: 'break',
  afterDatasetsDraw({ ctx, chartArea, scales }) {
    const { model, colours } = drawing();
    const axis = scales['x'];
    if (model.breakBefore === null || !axis) return;
    const x = (axis.getPixelForValue(model.breakBefore - 1) + axis.getPixelForValue(model.breakBefore)) / 2;
    ctx.save();
    ctx.strokeStyle = colours.text;
    ctx.setLineDash([4, 4]);
    ctx.beginPath();
    ctx.moveTo(x, chartArea.top);
    ctx.lineTo(x, chartArea.bottom);
    ctx.stroke();
    ctx.restore();
  },
});
