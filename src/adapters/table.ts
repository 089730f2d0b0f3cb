import { DataError } from '../document/error.js';
import { MAX_ROWS } from '../lib/limits.js';
import type { Mapping } from './adapter.js';
import type { Figure } from './figure.js';
import type { CellReader } from './cell-reader.js';

/** The columns that a tag can name, each by the attribute `col-…`. */
export const FIELDS = [
  'name',
  'code',
  'period',
  'score',
  'value',
  'rate',
  'received',
  'resolved',
  'rank',
  'previous-rank',
] as const;

/** A column that a tag can name. */
export type Field = (typeof FIELDS)[number];

/** A column of figures. */
export type Measure = 'score' | 'value' | 'rate' | 'received' | 'resolved';

/** One row of a table, whatever the format. */
export interface Row {
  /** Where the row stands in the answer. */
  readonly place: string;
  /** What stands in a column; `undefined` where the row does not have it. */
  cell(field: Field): unknown;
}

/** A table, whatever the format. */
export interface Table {
  readonly rows: readonly Row[];
  /** The columns that the tag names, or that the format itself knows. */
  readonly fields: readonly Field[];
  /** What could not be made out of the answer on the way to a table. */
  readonly notes?: readonly string[];
  /** The unit of a column, where the answer says it. */
  unitOf?(field: Field): string | undefined;
}

/** A row as it is read. */
export interface Line extends Readonly<Record<Measure, Figure>> {
  readonly place: string;
  readonly code: string | null;
  readonly name: string | null;
  readonly period: string | null;
  readonly rank: number | null;
  readonly previousRank: number | null;
}

/** The columns that the tag names. */
export const namedFields = (mapping: Mapping): Field[] => FIELDS.filter((field) => mapping[`col-${field}`]);

const PLACES: readonly Field[] = ['name', 'code'];
const FIGURES: readonly Field[] = ['score', 'value', 'rate', 'received', 'resolved', 'rank'];

/** Notes the columns that no row has; a table without names, or without figures, where the tag names some, is none. */
function noteAbsent({ rows, fields }: Table, mapping: Mapping, reader: CellReader): void {
  const absent = fields.filter((field) => rows.every((row) => row.cell(field) === undefined));
  const written = absent.map((field) => `col-${field}="${mapping[`col-${field}`] ?? ''}"`);
  const lacksAll = (group: readonly Field[]) => {
    const named = group.filter((field) => fields.includes(field));
    return named.length > 0 && named.every((field) => absent.includes(field));
  };
  if (rows.length && (lacksAll(PLACES) || lacksAll(FIGURES)))
    throw new DataError('invalid', { field: written.join(', ') });
  if (rows.length) reader.notes.push(...written);
}

const isBlank = (cell: unknown): boolean =>
  cell === undefined || cell === null || (typeof cell === 'string' && !cell.trim());

/** Reads the rows of a table that say anything. */
export function readTable(table: Table, mapping: Mapping, reader: CellReader): Line[] {
  const { rows, fields } = table;
  if (rows.length > MAX_ROWS) throw new DataError('too-large');
  if (!FIGURES.some((field) => fields.includes(field)))
    throw new DataError('invalid', { field: 'col-score' });
  reader.notes.push(...(table.notes ?? []));
  noteAbsent(table, mapping, reader);
  return rows
    .filter((row) => fields.some((field) => !isBlank(row.cell(field))))
    .map((row) => readRow(row, fields, reader));
}

function readRow(row: Row, fields: readonly Field[], reader: CellReader): Line {
  const at = (field: Field) => (fields.includes(field) ? row.cell(field) : undefined);
  const place = (field: Field) => `${row.place}.col-${field}`;
  const figure = (field: Field) => reader.figure(at(field), place(field));
  return {
    place: row.place,
    code: reader.text(at('code')),
    name: reader.text(at('name')),
    period: reader.period(at('period'), place('period')),
    score: figure('score'),
    value: figure('value'),
    rate: figure('rate'),
    received: figure('received'),
    resolved: figure('resolved'),
    rank: reader.rank(at('rank'), place('rank')),
    previousRank: reader.rank(at('previous-rank'), place('previous-rank')),
  };
}
