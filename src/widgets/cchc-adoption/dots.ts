/** A dot grid: how many units a dot stands for, and the dots as the outlines of circles. */
export interface Dots {
  /** The units that one dot stands for. */
  readonly each: number;
  readonly width: number;
  readonly height: number;
  /** The path of the filled dots. */
  readonly filled: string;
  /** The path of the hollow dots. */
  readonly hollow: string;
}

/** The most dots that can still be told apart in a narrow column. */
const MOST = 200;
const TEN = 10;
/** The distance between two dots, and the additional one after each ten. */
const PITCH = 10;
const GAP = 6;
const RADIUS = 3.5;

/** The smallest round number of units a dot, of which the whole needs no more dots than can be told apart. */
function unitsPerDot(whole: number): number {
  const size = 10 ** Math.max(0, Math.floor(Math.log10(whole / MOST)));
  return [1, 2, 5, 10].map((step) => step * size).filter((each) => whole / each <= MOST)[0] ?? whole;
}

function circle(index: number, columns: number): string {
  const column = index % columns;
  const x = column * PITCH + Math.floor(column / TEN) * GAP + PITCH / 2 - RADIUS;
  const y = Math.floor(index / columns) * PITCH + PITCH / 2;
  const half = `a${RADIUS},${RADIUS} 0 0 1 `;
  return `M${x},${y}${half}${RADIUS * 2},0${half}${-RADIUS * 2},0`;
}

function circles(from: number, to: number, columns: number): string {
  let path = '';
  for (let index = from; index < to; index++) path += circle(index, columns);
  return path;
}

/** The filled ones of a number of dots. Rounding never makes none, or all, of a share, and all of a whole are all. */
function filledOf(part: number, whole: number, { each, count }: { each: number; count: number }): number {
  if (part >= whole) return count;
  return Math.max(part > 0 ? 1 : 0, Math.min(count - 1, Math.round(part / each)));
}

/** The dots of a part of a whole, in rows of ten or of twice ten, and no wider than the only row there is. */
export function dotsOf(part: number, whole: number): Dots {
  const each = unitsPerDot(whole);
  const count = Math.ceil(whole / each);
  const columns = Math.min(count, count > MOST / 2 ? TEN * 2 : TEN);
  const filled = filledOf(part, whole, { each, count });
  return {
    each,
    width: columns * PITCH + (Math.ceil(columns / TEN) - 1) * GAP,
    height: Math.ceil(count / columns) * PITCH,
    filled: circles(0, filled, columns),
    hollow: circles(filled, count, columns),
  };
}
