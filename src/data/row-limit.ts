import { DataError } from './error.js';

/** The most rows that are read: more would hold up the page for seconds, and no ranking or series is as long. */
export const MOST_ROWS = 50_000;

/** How deep the lists of a document lie: it has rankings, and they have entries. What is deeper, nobody walks through. */
const DEPTH = 4;

/**
 * Counts the items in the lists of a value, before anything looks at them one by one; gives how many more may follow.
 * @throws {DataError} of kind `too-large` where there are too many to be figures.
 */
export function limitRows(value: unknown, left = MOST_ROWS, depth = DEPTH): number {
  if (typeof value !== 'object' || value === null || !depth) return left;
  const rest = Array.isArray(value) ? left - value.length : left;
  if (rest < 0) throw new DataError('too-large');
  const record = value as Record<string, unknown>;
  return Object.keys(record).reduce((more, key) => limitRows(record[key], more, depth - 1), rest);
}
