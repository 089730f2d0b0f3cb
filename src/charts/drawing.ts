import type { ChartInk, ChartModel } from '../base/chart-model.js';

/** What is drawn now. */
export interface Drawing {
  readonly model: ChartModel;
  readonly ink: ChartInk;
}

/** The size of all letters, in pixels. */
export const LETTERS = 12;
