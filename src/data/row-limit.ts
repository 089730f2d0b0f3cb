import { DataError } from './error.js';

/** The most rows that are read: more would hold up the page for seconds, and no ranking or series is as long. */
export const MOST_ROWS = 50_000;

/**
 * Counts the items in all lists of a value, before anything looks at them one by one; gives how many more may follow.
 * @throws {DataError} of kind `too-large` where there are too many to be figures.
 */
export function limitRows(value: unknown, left = MOST_ROWS): number {
  if (typeof value !== 'object' || value === null) return left;
  const rest = Array.isArray(value) ? left - value.length : left;
  if (rest < 0) throw new DataError('too-large');
  return Object.keys(value).reduce(
    (more, key) => limitRows((value as Record<string, unknown>)[key], more),
    rest,
  );
}
