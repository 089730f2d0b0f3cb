/** One series of a chart. A missing value is a gap. */
export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** What stands beside each value of a row; absent, the value itself. */
  readonly labels?: readonly string[];
  readonly mark: 'bar' | 'line';
}

/** What a chart draws, without words of its own: these stand around it as text. */
export interface ChartModel {
  /** Columns side by side, rows one below the other, or a radar. */
  readonly shape: 'columns' | 'rows' | 'radar';
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** The ends of the value axis; absent, they follow the values. */
  readonly min?: number;
  readonly max?: number;
  /** The category before which the units changed, marked by a line; a half further on where they changed within one. */
  readonly breakBefore: number | null;
  /** The categories that no line leads to, since nothing before them is comparable. */
  readonly cuts?: readonly number[];
  /** A value as the axis writes it. */
  readonly format: (value: number) => string;
}

/** The looks of a chart, read from the tokens when it is drawn. */
export interface ChartInk {
  readonly text: string;
  readonly grid: string;
  readonly surface: string;
  /** The colour of each series in turn. */
  readonly series: readonly string[];
  readonly font: string;
  /** The size of all letters, in pixels. */
  readonly letters: number;
}

/** A chart on a canvas. */
export interface DrawnChart {
  /** Draws again what has changed. */
  update(model: ChartModel, ink: ChartInk): void;
  /** Draws for paper, no wider than a page has room for letters of their size; or for the screen again. */
  print(isForPaper: boolean): void;
  /** Marks the category that the reader is at. */
  mark(index: number | null): void;
  /** The category under a pointer. */
  indexAt(event: MouseEvent): number | null;
  destroy(): void;
}

/** Draws a model on a canvas. */
export type DrawChart = (canvas: HTMLCanvasElement, model: ChartModel, ink: ChartInk) => DrawnChart;
