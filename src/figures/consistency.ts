import { subtract } from './comparison.js';

/** The rounding of published figures, up to which they agree. */
export const TOLERANCE = 0.05;

/** The sum of figures of which each one must be published; without the error of binary fractions. */
export function sum(figures: readonly (number | null)[]): number | null {
  let total = 0;
  for (const figure of figures) {
    if (figure === null) return null;
    total = subtract(total, -figure);
  }
  return total;
}

/** Whether two published figures differ by more than their rounding. */
export const differ = (a: number | null, b: number | null): boolean =>
  a !== null && b !== null && Math.abs(subtract(a, b)) > TOLERANCE;

/** Whether percentages are most likely shares that nobody has multiplied by 100: all of them lie between 0 and 1. */
export function looksLikeShares(percents: readonly (number | null)[]): boolean {
  const known = percents.filter((percent) => percent !== null && percent !== 0);
  return known.length > 0 && known.every((percent) => percent !== null && percent > 0 && percent <= 1);
}
