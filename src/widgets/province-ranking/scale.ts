/** The line that scores stand on as dots, parted at round numbers. */
export interface Scale {
  readonly from: number;
  readonly step: number;
  /** How many steps long the line is. */
  readonly steps: number;
}

const MOST_STEPS = 5;
const ROUND = [1, 2, 2.5, 5, 10, 20];

/** Without the dust of binary fractions. */
const clean = (value: number): number => Number(value.toPrecision(12));

/**
 * The scale on which scores are told apart best; `null` where there is none. It begins at zero where they lie far apart
 * or are all equal, since a place on a line is read as an amount then.
 */
export function scaleOf(scores: readonly (number | null)[]): Scale | null {
  // Not spread into one call: engines limit the number of arguments.
  const lowest = scores.reduce<number>((least, score) => Math.min(least, score ?? least), Infinity);
  const highest = scores.reduce<number>((most, score) => Math.max(most, score ?? most), -Infinity);
  const isNarrow = lowest > highest / 2 && lowest < highest;
  const [first, last] = isNarrow ? [lowest, highest] : [Math.min(lowest, 0), Math.max(highest, 0)];
  if (!(last - first > 0 && last - first < Infinity)) return null;
  const size = 10 ** Math.floor(Math.log10((last - first) / MOST_STEPS));
  for (const round of ROUND) {
    const step = clean(round * size);
    const [start, end] = [Math.floor(clean(first / step)), Math.ceil(clean(last / step))];
    if (end - start <= MOST_STEPS) return { from: clean(start * step), step, steps: end - start };
  }
  return null;
}

/** Where a score stands, in percent of the line. */
export const placeOn = ({ from, step, steps }: Scale, score: number): number =>
  clean(((score - from) / (step * steps)) * 100);

/** The numbers between the steps, and at both ends. */
export const marksOf = ({ from, step, steps }: Scale): readonly number[] =>
  Array(steps + 1)
    .fill(0)
    .map((_, index) => clean(from + index * step));
