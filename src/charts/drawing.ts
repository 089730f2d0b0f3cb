import type { ChartInk, ChartModel } from '../base/chart-model.js';

/** What is drawn now. */
export interface Drawing {
  readonly model: ChartModel;
  readonly ink: ChartInk;
}

/** The size of all letters, in pixels. */
export const LETTERS = 12;

/** Writes a text that stays legible across the lines of the grid. */
export function write(
  ctx: CanvasRenderingContext2D,
  { text, surface, font }: ChartInk,
  words: string,
  x: number,
  y: number,
) {
  ctx.save();
  ctx.font = `${LETTERS}px ${font}`;
  ctx.lineWidth = 3;
  ctx.lineJoin = 'round';
  ctx.strokeStyle = surface;
  ctx.strokeText(words, x, y);
  ctx.fillStyle = text;
  ctx.fillText(words, x, y);
  ctx.restore();
}

/** The width of a text as it is written. */
export function widthOf(ctx: CanvasRenderingContext2D, { font }: ChartInk, words: string): number {
  ctx.save();
  ctx.font = `${LETTERS}px ${font}`;
  const { width } = ctx.measureText(words);
  ctx.restore();
  return width;
}
