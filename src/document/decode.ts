import { joinPath } from '../lib/join-path.js';
import { DataError } from './error.js';
import { parseJson } from './parse-json.js';
import { LONGEST_TEXT, MAX_ROWS } from '../lib/limits.js';
import type { Kind, Rule } from './schema-kinds.js';
import { documentSchema, type CchcDocument } from './schema.js';

/** A document with what had to be left out of it. */
export interface Decoded {
  readonly document: CchcDocument;
  /** The paths of the fields that were unreadable and count as not published. */
  readonly badFields: readonly string[];
  /** The paths of the rows that were unreadable and are left out. */
  readonly badRows: readonly string[];
}

interface Faults {
  readonly fields: string[];
  readonly rows: string[];
  /** How many more rows may be read. */
  rowsLeft: number;
}

/** The fields of a record whose figure is there even where it cannot be read. */
const FIGURES = ['score', 'value', 'received', 'resolved', 'onTimeRate'];

/** What is read of a value that is not as its schema wants it. */
const UNREADABLE = Symbol();
/**
 * What no text of ours needs: control characters, and what has no width, which turns the figures around it or makes a name
 * another than what an attribute says.
 */
const INVISIBLE = /[\p{Cc}\p{Bidi_C}\u200b\u2060\ufeff]/gu;
const NO_NAMES = /^(__proto__|prototype|constructor)$/;

type Container = Readonly<Record<string, unknown>>;
type DecodeValue = (kind: Kind, value: unknown, path: string, faults: Faults) => unknown;

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

/** What an object says itself: a page may have added to the prototype of all. */
const own = (value: Container, name: string): unknown =>
  Object.prototype.hasOwnProperty.call(value, name) ? value[name] : undefined;

const typed: DecodeValue = ({ type }, value) => (typeof value === type ? value : UNREADABLE);
const oneOf: DecodeValue = ({ options }, value) => (options!.includes(value) ? value : UNREADABLE);

const DECODERS: Readonly<Record<string, DecodeValue>> = {
  string: (_, value) =>
    typeof value === 'string'
      ? value.slice(0, LONGEST_TEXT).replace(INVISIBLE, (letter) => (letter < '\xa0' ? ' ' : ''))
      : UNREADABLE,
  number: typed,
  boolean: typed,
  literal: oneOf,
  picklist: oneOf,

  /** A field that is unreadable counts as not published. */
  nullish({ wrapped, fallback }, value, path, faults) {
    if (value !== null && value !== undefined) {
      const field = read(wrapped!, value, path, faults);
      if (field !== UNREADABLE) return field;
      faults.fields.push(path);
    }
    // A fresh list or record each time, which no two documents share.
    return Array.isArray(fallback) ? [] : isContainer(fallback) ? {} : fallback;
  },

  /** Labels are read as a whole: one that is unreadable in one language is unreadable. */
  union({ options }, value, path) {
    for (const option of options as Kind[]) {
      const faults = { fields: [], rows: [], rowsLeft: 0 };
      const label = read(option, value, path, faults);
      if (label !== UNREADABLE && faults.fields.length === 0) return label;
    }
    return UNREADABLE;
  },

  object({ entries = {} }, value, path, faults) {
    if (!isContainer(value)) return UNREADABLE;
    const record: Record<string, unknown> = {};
    const names = Object.keys(entries);
    const before = faults.fields.length;
    for (const name of names)
      record[name] = read(entries[name]!, own(value, name), joinPath(path, name), faults);
    const isFigure = (field: string) => FIGURES.some((name) => field === joinPath(path, name));
    if (entries.unreadable && faults.fields.slice(before).some(isFigure)) record.unreadable = true;
    return names.some((name) => record[name] === UNREADABLE) ? UNREADABLE : record;
  },

  record({ item }, value, path, faults) {
    if (!isContainer(value)) return UNREADABLE;
    const record: Record<string, unknown> = {};
    for (const name of Object.keys(value))
      if (!NO_NAMES.test(name)) record[name] = read(item!, value[name], joinPath(path, name), faults);
    return record;
  },

  /** A row that cannot do without what is unreadable is left out, and its faults with it. */
  array({ item }, value, path, faults) {
    if (!Array.isArray(value)) return UNREADABLE;
    faults.rowsLeft -= value.length;
    if (faults.rowsLeft < 0) throw new DataError('too-large');
    const rows: unknown[] = [];
    value.forEach((given: unknown, index) => {
      const before = faults.fields.length;
      const row = read(item!, given, joinPath(path, index), faults);
      if (row !== UNREADABLE) return void rows.push(row);
      faults.fields.length = before;
      faults.rows.push(joinPath(path, index));
    });
    return rows;
  },
};

const RULES: Readonly<Record<Rule['type'], (value: never, requirement: never) => boolean>> = {
  minValue: (value: number, least: number) => value >= least,
  maxValue: (value: number, most: number) => value <= most,
  integer: Number.isInteger,
  minLength: (value: string, least: number) => value.length >= least,
  regex: (value: string, pattern: RegExp) => pattern.test(value),
  check: (value: unknown, isRight: (value: unknown) => boolean) => isRight(value),
};

const satisfies = (value: unknown, { type, requirement }: Rule): boolean =>
  RULES[type](value as never, requirement as never);

function read(kind: Kind, value: unknown, path: string, faults: Faults): unknown {
  const result = DECODERS[kind.type]!(kind, value, path, faults);
  if (result === UNREADABLE || kind.rules.every((rule) => satisfies(result, rule))) return result;
  return UNREADABLE;
}

function unreadable(given: unknown): DataError {
  const version = isContainer(given) ? own(given, 'schemaVersion') : null;
  const newer = typeof version === 'number' && version > 1 ? { version: String(version) } : {};
  return new DataError('invalid', { field: 'schemaVersion', ...newer });
}

/**
 * Decodes a version-1 document. A bad field becomes `null` and is named, a row that cannot do without it is dropped and
 * counted, and only a document without a readable version fails as a whole.
 * @throws {DataError} of kind `invalid`, naming the field, or `too-large`.
 */
export function decodeDocument(given: unknown): Decoded {
  const faults: Faults = { fields: [], rows: [], rowsLeft: MAX_ROWS };
  const document = read(documentSchema, given, '', faults);
  if (document === UNREADABLE) throw unreadable(given);
  return { document: document as CchcDocument, badFields: faults.fields, badRows: faults.rows };
}

/**
 * Decodes the text of a version-1 document.
 * @throws {DataError} of kind `not-data` when the text is no JSON, `invalid` when the JSON is no document.
 */
export const decodeText = (text: string): Decoded => decodeDocument(parseJson(text));
