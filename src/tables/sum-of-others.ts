import { fold } from '../lib/fold.js';

/**
 * The position of the row whose figure is the sum of those of all others, as that of a country above its provinces; -1
 * for none. Fewer than five others may add up by chance.
 */
export function sumOfOthersAt(figures: readonly (number | null)[]): number {
  if (figures.length < 6 || figures.some((figure) => figure === null || figure < 0)) return -1;
  const total = fold(figures, 0, (sum, figure) => sum + figure!);
  return figures.findIndex((figure) => Math.abs(2 * figure! - total) < total * 1e-9);
}
