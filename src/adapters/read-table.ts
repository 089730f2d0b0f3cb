import { DataError } from '../document/error.js';
import type { Locale } from '../format/locale.js';
import { periodCode } from '../format/period-name.js';
import { MAX_ROWS } from '../lib/limits.js';
import { textOf } from '../tables/grid.js';
import { isSummary } from '../tables/words.js';
import type { Mapping } from './adapter.js';
import type { CellReader } from './cell-reader.js';
import { ColumnReader } from './column-reader.js';
import { NO_FIGURE } from './figure.js';
import { isProvinceName } from './row-units.js';
import { FIGURES, MEASURES, type Field, type Line, type Measure, type Row, type Table } from './table.js';

const PLACES: readonly Field[] = ['name', 'code'];

/** A column that is not there, with the columns that are. */
function absentColumn(field: string, columns: string | undefined): DataError {
  const words = columns
    ? {
        vi: `Không có cột ${field}. Các cột có: ${columns}.`,
        en: `No column ${field}. There are: ${columns}.`,
      }
    : undefined;
  return new DataError('invalid', { field, words });
}

/** Notes the columns that no row has; a table without names, or without figures, where the tag names some, is none. */
function noteAbsent({ rows, fields, columns, lacks }: Table, mapping: Mapping, reader: CellReader): void {
  const absent = lacks ?? fields.filter((field) => rows.every((row) => row.cell(field) === undefined));
  const written = absent.map((field) => `col-${field}="${mapping[`col-${field}`] ?? ''}"`);
  const lacksAll = (group: readonly Field[]) => {
    const named = group.filter((field) => fields.includes(field));
    return named.length > 0 && named.every((field) => absent.includes(field));
  };
  if (!rows.length && !lacks) return;
  if (lacksAll(PLACES) || lacksAll(FIGURES)) throw absentColumn(written.join(', '), columns);
  reader.notes.push(...written);
}

const isBlank = (cell: unknown): boolean =>
  cell === undefined || cell === null || (typeof cell === 'string' && !cell.trim());

/** What rows are read with: a reader for each column of figures, and the names of the rows that are about all others. */
interface Readers {
  readonly fields: readonly Field[];
  readonly cells: CellReader;
  readonly figures: ReadonlyMap<Field, ColumnReader>;
  readonly parts: readonly ColumnReader[];
  readonly totals: readonly string[];
}

/** Whether a row of this name is about all the others, by its words or by what the tag says. */
const isWhole = (name: string | null, totals: readonly string[]): boolean =>
  name !== null && (totals.includes(textOf(name)) || (isSummary(name) && !isProvinceName(name)));

/**
 * Reads the rows of a table that say anything. On a page of its own `page` is the language that decides what nothing
 * else does.
 */
export function readTable(table: Table, mapping: Mapping, cells: CellReader, page?: Locale): Line[] {
  const { rows, fields } = table;
  if (rows.length > MAX_ROWS) throw new DataError('too-large');
  if (!FIGURES.some((field) => fields.includes(field)) && !mapping.count && !table.parts?.length)
    throw new DataError('invalid', { field: 'col-score' });
  cells.notes.push(...(table.notes ?? []));
  noteAbsent(table, mapping, cells);
  const measures = MEASURES.filter((field) => fields.includes(field));
  const figures = new Map(
    measures.map((field) => {
      const column = rows.map((row) => row.cell(field));
      return [field, new ColumnReader(column, mapping, cells, page)] as const;
    }),
  );
  const parts = (table.parts ?? []).map((_part, index) => {
    const column = rows.map((row) => row.part?.(index));
    return new ColumnReader(column, mapping, cells, page);
  });
  const readers = { fields, cells, figures, parts, totals: (mapping.total ?? '').split(';').map(textOf) };
  return rows
    .filter((row) => fields.some((field) => !isBlank(row.cell(field))))
    .map((row) => readRow(row, readers));
}

/** The text of a period whose year stands in a column of its own. */
function periodIn(row: Row, fields: readonly Field[]): unknown {
  const period = fields.includes('period') ? row.cell('period') : undefined;
  if (!fields.includes('year')) return period;
  const [part, year] = [textOf(period), textOf(row.cell('year'))];
  return part && year && !part.includes(year) ? `${part}/${year}` : part || year;
}

function readRow(row: Row, { fields, cells, figures, parts, totals }: Readers): Line {
  const at = (field: Field) => (fields.includes(field) ? row.cell(field) : undefined);
  const place = (field: Field) => `${row.place}.col-${field}`;
  const unreadable: Field[] = [];
  const figure = (field: Measure) => {
    const read = figures.get(field)?.read(at(field), place(field));
    if (read === null) unreadable.push(field);
    return read ?? NO_FIGURE;
  };
  const rank = (field: 'rank' | 'previous-rank') => {
    const read = cells.rank(at(field), place(field));
    if (read === null && !isBlank(at(field))) unreadable.push(field);
    return read;
  };
  const name = cells.text(at('name'));
  const isAll = row.isSummary === true || isWhole(name, totals);
  const moment = periodIn(row, fields);
  const period = isAll ? periodCode(moment) : cells.period(moment, place('period'));
  if (!isAll && period === null && textOf(moment)) unreadable.push('period');
  return {
    place: row.place,
    code: cells.text(at('code')),
    name,
    period,
    score: figure('score'),
    value: figure('value'),
    rate: figure('rate'),
    received: figure('received'),
    resolved: figure('resolved'),
    rank: rank('rank'),
    previousRank: rank('previous-rank'),
    isSummary: isAll,
    section: row.section,
    parts: parts.map((reader, index) => {
      const place = `${row.place}.col-parts.${index}`;
      return reader.read(row.part?.(index), place)?.value ?? null;
    }),
    unreadable,
  };
}
