import { memoized } from '../lib/memoized.js';
import { monthsOf } from './period-months.js';
import { parsePeriod } from './period.js';

/** How long a period is, in months; days, and all up to a day, are of lengths of their own. */
const lengthOf = memoized((code): number | string | null => {
  const [period, months] = [parsePeriod(code), monthsOf(code)];
  if (!period || !months) return null;
  return period.kind === 'day' || period.kind === 'until' ? period.kind : months[1] - months[0] + 1;
});

/**
 * Whether the figures of two periods can be held against each other: a month against a month, nine months against nine
 * months of another year, and never nine months against one.
 */
export const areComparable = (a: string, b: string): boolean =>
  lengthOf(a) !== null && lengthOf(a) === lengthOf(b);

/** Whether two codes name the same stretch of time: `2026-01/2026-06` is `2026-H1`. */
export const isSamePeriod = (a: string, b: string): boolean =>
  a === b ||
  (typeof lengthOf(a) === 'number' && areComparable(a, b) && monthsOf(a)?.[0] === monthsOf(b)?.[0]);
