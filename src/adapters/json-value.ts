import { DataError } from '../document/error.js';

/** A value's own field; `undefined` where it has none, whatever the page has put on prototypes. */
export const own = (value: unknown, key: string): unknown =>
  typeof value === 'object' &&
  value !== null &&
  key !== '__proto__' &&
  Object.prototype.hasOwnProperty.call(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;

/** A value that is no list as a list without items. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

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

/**
 * The field that a dotted path leads to (`result.records.0.value`), through own fields only. A name with a dot in it
 * (`H44.03.score`) is found as well: the longest name wins.
 */
export function readPath(value: unknown, path: string): unknown {
  for (let end = path.length; end > 0; end = path.lastIndexOf('.', end - 1)) {
    const step = own(value, path.slice(0, end));
    if (step !== undefined) return end === path.length ? step : readPath(step, path.slice(end + 1));
  }
  return undefined;
}

/** The failure that an answer itself reports. */
export const refusal = (message: unknown): DataError =>
  new DataError('invalid', { field: wordsOf(message)?.slice(0, 200) ?? 'error' });
