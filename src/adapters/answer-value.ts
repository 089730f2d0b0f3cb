import { DataError } from '../document/error.js';
import { own } from './json-value.js';

/** A record's own fields, in their order. */
export const fieldsOf = (value: unknown): readonly (readonly [key: string, value: unknown])[] =>
  typeof value === 'object' && value !== null
    ? Object.keys(value).map((key) => [key, own(value, key)] as const)
    : [];

/** A text that says something, without the white space around it. */
export const wordsOf = (value: unknown): string | undefined =>
  (typeof value === 'string' && value.trim()) || undefined;

/** An identifier, which may be a number; anything else is none. */
export const idOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** The number in a text that a machine has written, with a point before the decimals; anything else as it is. */
export const machineNumber = (value: unknown): unknown =>
  typeof value === 'string' && /^\s*-?\d+(\.\d+)?(e[+-]?\d+)?\s*$/i.test(value) ? Number(value) : value;

/** No path is longer or has more steps, and trying the names of one that is would only cost time. */
const LONGEST_PATH = 1000;
const MOST_STEPS = 50;

/**
 * The field that a dotted path leads to (`result.records.0.value`), through own fields only. A name with a dot in it
 * (`H44.03.score`) is found as well: the longest name wins.
 */
export function readPath(value: unknown, path: string): unknown {
  const names = path.length > LONGEST_PATH ? [] : path.split('.');
  if (names.length > MOST_STEPS) return undefined;
  for (let end = names.length; end > 0; end--) {
    const step = own(value, names.slice(0, end).join('.'));
    if (step !== undefined) return end === names.length ? step : readPath(step, names.slice(end).join('.'));
  }
  return undefined;
}

/** The failure that an answer itself reports. */
export function refusal(message: unknown): DataError {
  const said = wordsOf(message)?.slice(0, 200) ?? '';
  return new DataError('invalid', { field: said || 'error', reason: ['reported', said] });
}
