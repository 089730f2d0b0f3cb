import { DataError } from '../document/error.js';
import type { Locale } from '../format/locale.js';
import { splitScale } from '../format/scale-word.js';
import { MAX_ROWS } from '../lib/limits.js';
import { keyOf, textOf } from '../tables/grid.js';
import { isSummary } from '../tables/words.js';
import type { Mapping } from './adapter.js';
import type { CellReader } from './cell-reader.js';
import { ColumnReader } from './column-reader.js';
import { NO_FIGURE, type ReadFigure } from './figure.js';
import { isMissing, isProvisionalPeriod } from './figure-words.js';
import { readPeriods, type RowPeriod } from './row-periods.js';
import { isProvinceName } from '../territory/province-name.js';
import {
  FIGURES,
  MEASURES,
  PERIODS,
  unnamed,
  type Field,
  type Line,
  type Measure,
  type Row,
  type Table,
} from './table.js';

const PLACES: readonly Field[] = ['name', 'code'];

/** A column that is not there, with the columns that are. */
const absentColumn = (field: string, columns: string | undefined): DataError =>
  new DataError('invalid', { field, ...(columns && { reason: ['absentColumn', field, columns] }) });

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

type RankField = 'rank' | 'previous-rank';

/** What the columns of a table say as a whole, by the positions of its rows. */
interface Columns {
  readonly figures: ReadonlyMap<Field, ColumnReader>;
  readonly parts: readonly ColumnReader[];
  /** Whether a row is about all the others. */
  readonly areSummaries: readonly boolean[];
  readonly periods: readonly RowPeriod[];
  /** The powers of ten that counts are stated in. */
  readonly exponents: { readonly received: number; readonly resolved: number };
  readonly ranks: Readonly<Record<RankField, readonly (number | null)[]>>;
}

/** Whether a row is about all the others, by the source, by its name's words or by what the tag says. */
function isSummaryRow(row: Row, name: string | null, totals: readonly string[]): boolean {
  if (row.isSummary || row.isGroup || name === null) return (row.isSummary || row.isGroup) === true;
  return totals.includes(textOf(name)) || (isSummary(name) && !isProvinceName(name));
}

function columnsOf(table: Table, mapping: Mapping, cells: CellReader, page?: Locale) {
  const { rows, fields, parts = [] } = table;
  const totals = (mapping.total ?? '').split(';').map(textOf);
  const cellIn = (row: Row, field: Field) => (fields.includes(field) ? row.cell(field) : undefined);
  const readerOf = (column: readonly unknown[], isShare?: boolean) =>
    new ColumnReader(column, mapping, cells, page, isShare);
  const areSummaries = rows.map((row) => isSummaryRow(row, cells.text(cellIn(row, 'name')), totals));
  // The mean of ranks in a row of means must not decide how ranks are written.
  const ranksIn = (field: RankField) =>
    fields.includes(field)
      ? cells.ranks(
          rows.map((row, index) => ({
            cell: areSummaries[index] ? undefined : row.cell(field),
            place: `${row.place}.col-${field}`,
          })),
        )
      : [];
  return {
    figures: new Map(
      MEASURES.filter((field) => fields.includes(field)).map(
        (field) =>
          [
            field,
            readerOf(
              rows.map((row) => row.cell(field)),
              field === 'rate' || table.unitOf?.(field) === '%',
            ),
          ] as const,
      ),
    ),
    parts: parts.map((_part, index) => readerOf(rows.map((row) => row.part?.(index)))),
    areSummaries,
    periods: readPeriods(rows, fields, areSummaries, cells),
    exponents: { received: statedExponent(table, 'received'), resolved: statedExponent(table, 'resolved') },
    ranks: { rank: ranksIn('rank'), 'previous-rank': ranksIn('previous-rank') },
  };
}

/**
 * Reads the rows of a table that say anything. On a page of its own `page` is the language that decides what nothing
 * else does.
 */
export function readTable(table: Table, mapping: Mapping, cells: CellReader, page?: Locale): Line[] {
  const { rows, fields } = table;
  if (rows.length > MAX_ROWS) throw new DataError('too-large');
  if (!FIGURES.some((field) => fields.includes(field)) && !mapping.count && !table.parts?.length)
    throw unnamed('col-score', table);
  cells.notes.push(...(table.notes ?? []));
  noteAbsent(table, mapping, cells);
  const columns = columnsOf(table, mapping, cells, page);
  return rows.flatMap((row, index) => {
    if (fields.every((field) => isBlank(row.cell(field)))) return [];
    return readRow(row, index, table, columns, cells);
  });
}

/** The power of ten in the unit that a table states for its counts. */
const statedExponent = (table: Table, field: Field): number =>
  splitScale(table.statedUnit?.(field) ?? '').exponent;

/** A number of dossiers, which has no unit beside it to say that the table counts in thousands. */
function counted(figure: ReadFigure, exponent: number): ReadFigure {
  const { value, unit, isScaled } = figure;
  return exponent && value && !unit && !isScaled
    ? { ...figure, value: Number((value * 10 ** exponent).toPrecision(15)) }
    : figure;
}

/** The points of each part. */
const pointsIn = (row: Row, readers: readonly ColumnReader[]): (number | null)[] =>
  readers.map((reader, part) => {
    const figure = reader.read(row.part?.(part), `${row.place}.col-parts.${part}`);
    return figure?.value ?? null;
  });

/** Whether the row, the name of its period or any of its figures says that figures may still change. */
const mayChange = (row: Row, periods: readonly unknown[], figures: readonly ReadFigure[]): boolean =>
  row.isProvisional === true ||
  periods.some(isProvisionalPeriod) ||
  figures.some(({ isProvisional }) => isProvisional);

/** Reads the figures of a row; those that are there and cannot be read are added to the unreadable ones. */
const figuresOf =
  (row: Row, readers: ReadonlyMap<Field, ColumnReader>, unreadable: Field[]) =>
  (field: Measure): ReadFigure => {
    const reader = readers.get(field);
    if (!reader) return NO_FIGURE;
    const read = reader.read(row.cell(field), `${row.place}.col-${field}`);
    if (read === null) unreadable.push(field);
    return read ?? NO_FIGURE;
  };

function readRow(
  row: Row,
  index: number,
  { fields }: Table,
  { figures, parts, areSummaries, periods, ranks, exponents }: Columns,
  cells: CellReader,
): Line {
  const at = (field: Field) => (fields.includes(field) ? row.cell(field) : undefined);
  const unreadable: Field[] = [];
  const figure = figuresOf(row, figures, unreadable);
  const rank = (field: RankField) => {
    const read = ranks[field][index] ?? null;
    if (read === null && !isMissing(keyOf(textOf(at(field))))) unreadable.push(field);
    return read;
  };
  const period = periods[index]!;
  if (period.isUnread) unreadable.push('period');
  const [score, value, rate] = [figure('score'), figure('value'), figure('rate')];
  const received = counted(figure('received'), exponents.received);
  const resolved = counted(figure('resolved'), exponents.resolved);
  return {
    score,
    value,
    rate,
    received,
    resolved,
    isProvisional: mayChange(row, PERIODS.map(at), [score, value, rate, received, resolved]),
    place: row.place,
    code: cells.text(at('code')),
    name: cells.text(at('name')),
    period: period.code,
    rank: rank('rank'),
    previousRank: rank('previous-rank'),
    isSummary: areSummaries[index] === true,
    isGroup: row.isGroup === true,
    section: row.section,
    parts: pointsIn(row, parts),
    unreadable,
  };
}
