import type { Plugin } from 'chart.js';
import type { Drawing } from './drawing.js';

/** A broken line where the units changed. */
export const breakMarker = (drawing: () => Drawing): Plugin => ({
  id: 'break',
  afterDatasetsDraw({ ctx, chartArea, scales }) {
    const { model, ink } = drawing();
    const axis = scales['x'];
    if (model.breakBefore === null || !axis) return;
    const x = (axis.getPixelForValue(model.breakBefore - 1) + axis.getPixelForValue(model.breakBefore)) / 2;
    ctx.save();
    ctx.strokeStyle = ink.text;
    ctx.setLineDash([4, 4]);
    ctx.beginPath();
    ctx.moveTo(x, chartArea.top);
    ctx.lineTo(x, chartArea.bottom);
    ctx.stroke();
    ctx.restore();
  },
});
