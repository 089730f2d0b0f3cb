import type { Plugin } from 'chart.js';
import type { Drawing } from './drawing.js';

/** From one stripe to the next, in pixels, along an edge of a bar. */
const STEP = 8;

/** A bar as it is drawn; one without a value has no place, and is no rectangle of a path. */
type Bar = Readonly<Record<'x' | 'y' | 'base' | 'width' | 'height', number>> & {
  readonly horizontal: boolean;
};

/** Stripes across the bars of a second series, as its sample in the key has them: who sees no tones sees these. */
export const hatching = (drawing: () => Drawing): Plugin => ({
  id: 'hatching',
  afterDatasetDraw({ ctx, chartArea: { left, top, right, bottom } }, { index, meta }) {
    if (meta.type !== 'bar' || index % 2 === 0) return;
    ctx.save();
    ctx.beginPath();
    for (const { x, y, base, width, height, horizontal } of meta.data as unknown as readonly Bar[]) {
      if (horizontal) ctx.rect(base, y - height / 2, x - base, height);
      else ctx.rect(x - width / 2, y, width, base - y);
    }
    ctx.clip();
    ctx.beginPath();
    for (let at = left - (bottom - top); at < right; at += STEP) {
      ctx.moveTo(at, top);
      ctx.lineTo(at + bottom - top, bottom);
    }
    ctx.lineWidth = 1;
    ctx.strokeStyle = drawing().ink.surface;
    ctx.stroke();
    ctx.restore();
  },
});
