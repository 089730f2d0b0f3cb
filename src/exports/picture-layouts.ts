/** How a picture is laid out, in units of which a picture of dots has two. */
export interface Layout {
  readonly width: number;
  /** The height; absent, as tall as what stands on it. */
  readonly height?: number;
  readonly margin: number;
  readonly fontSize: number;
  /** The widths at which the widget is tried. */
  readonly widths: readonly number[];
}

/** The picture that Facebook and Zalo show beside a link: 1200 × 630 dots. */
export const SHARE: Layout = {
  width: 600,
  height: 315,
  margin: 26,
  fontSize: 11.5,
  widths: [280, 340, 400, 460, 520, 600, 700, 920],
};

/** A picture as wide as a sheet of A4 at 300 dots an inch. */
export const PRINT: Layout = { width: 1240, margin: 90, fontSize: 22, widths: [640] };
