/** The most classes that a reader keeps apart, as shades of one colour or along a line. */
const MOST = 5;

/** The widths that a class may have, in units of a power of ten. */
const ROUND = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10, 20];

/** Beyond this a double has no decimals left. */
const WIDEST = 1e15;

/** No narrower than what numbers are shown to. */
const upToHundredth = (width: number): number => Math.max(1, Math.ceil(width * 100 - 1e-6)) / 100;

/** Without the rounding error of binary fractions, so that a score on a bound is in the class that begins there. */
const clean = (bound: number): number => Number(bound.toPrecision(12));

const below = (value: number, width: number): number => clean(Math.floor(clean(value / width)) * width);

/**
 * The bounds of classes of equal width at round numbers, from below the lowest of some values to above the highest: one
 * more than there are classes. Values that are all equal make one class.
 */
export function roundBounds(lowest: number, highest: number): readonly number[] {
  const range = highest - lowest;
  if (range <= 0 || range > WIDEST) return [lowest, highest];
  const size = 10 ** Math.floor(Math.log10(range / MOST));
  const widths = ROUND.map((step) => upToHundredth(step * size));
  const width = widths.filter((one) => below(lowest, one) + one * MOST >= highest)[0] ?? range;
  const bounds = [below(lowest, width)];
  for (let last = bounds[0] as number; last < highest && bounds.length <= MOST; bounds.push(last))
    last = clean((bounds[0] as number) + bounds.length * width);
  return bounds;
}
