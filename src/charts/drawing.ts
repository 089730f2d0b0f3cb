import type { Chart } from 'chart.js';
import type { ChartInk, ChartModel, ChartSeries } from '../figures/chart-model.js';
import { fold } from '../lib/fold.js';

/** What is drawn now. */
export interface Drawing {
  readonly model: ChartModel;
  readonly ink: ChartInk;
}

/** The widest bar of a column, in pixels: a single bar must not fill the chart. */
export const WIDEST_BAR = 56;

/** The width of an axis of values in a wide and in a narrow column, in pixels: the axes of two panels are alike. */
export const AXIS = { wide: 66, narrow: 50 };

/** The share of a column that its bars take at most. */
export const SHARE_OF_BARS = 0.8;

/** Writes a text that stays legible across the lines of the grid. */
export function write(
  ctx: CanvasRenderingContext2D,
  { text, surface, font, letters }: ChartInk,
  words: string,
  x: number,
  y: number,
) {
  ctx.save();
  ctx.font = `${letters}px ${font}`;
  ctx.lineWidth = 3;
  ctx.lineJoin = 'round';
  ctx.strokeStyle = surface;
  ctx.strokeText(words, x, y);
  ctx.fillStyle = text;
  ctx.fillText(words, x, y);
  ctx.restore();
}

/** The width of a text as it is written. */
export function widthOf(ctx: CanvasRenderingContext2D, { font, letters }: ChartInk, words: string): number {
  ctx.save();
  ctx.font = `${letters}px ${font}`;
  const { width } = ctx.measureText(words);
  ctx.restore();
  return width;
}

/** What stands beside a value. */
export function labelOf({ values, labels }: ChartSeries, index: number, { format }: ChartModel): string {
  const value = values[index] ?? null;
  return labels?.[index] ?? (value === null ? '' : format(value));
}

/** The most of a drawing's width that the values beside its rows may take. */
const SHARE_OF_LABELS = 0.5;

/** The room that the values beside the rows take; 0 where they would leave too little for the bars. */
export function roomForLabels({ ctx, width }: Chart, { model, ink }: Drawing): number {
  const labels = model.series.flatMap((one) => one.values.map((_, index) => labelOf(one, index, model)));
  const widest = fold(labels, 0, (most, label) => Math.max(most, widthOf(ctx, ink, label)));
  return widest > width * SHARE_OF_LABELS ? 0 : widest;
}
