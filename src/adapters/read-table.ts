import { DataError } from '../document/error.js';
import type { Locale } from '../format/locale.js';
import { splitScale } from '../format/scale-word.js';
import { MAX_ROWS } from '../lib/limits.js';
import { keyOf, textOf } from '../tables/grid.js';
import { isSummary } from '../tables/words.js';
import type { Mapping } from './adapter.js';
import type { CellReader } from './cell-reader.js';
import { ColumnReader } from './column-reader.js';
import { NO_FIGURE, unitOfFigure, type ReadFigure } from './figure.js';
import { isMissing, isPercentSign, isProvisionalPeriod } from './figure-words.js';
import { readPeriods, type RowPeriod } from './row-periods.js';
import { isProvinceName } from '../territory/province-name.js';
import {
  attributeOf,
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
  const written = absent.map((field) => attributeOf(field, mapping));
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
interface ReadColumns {
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

/** The ranks in a column. The mean of ranks in a row of means must not decide how ranks are written. */
function ranksIn(
  field: RankField,
  { rows, fields }: Table,
  areSummaries: readonly boolean[],
  cells: CellReader,
) {
  if (!fields.includes(field)) return [];
  const written = rows.map((row, index) => ({
    cell: areSummaries[index] ? undefined : row.cell(field),
    place: `${row.place}.col-${field}`,
  }));
  return cells.ranks(written);
}

function readColumns(table: Table, mapping: Mapping, cells: CellReader, page?: Locale): ReadColumns {
  const { rows, fields, parts = [] } = table;
  const totals = (mapping.total ?? '').split(';').map(textOf);
  const readerOf = (column: readonly unknown[], isShare?: boolean) =>
    new ColumnReader(column, mapping, cells, page, isShare);
  const figuresIn = (field: Measure) => {
    const column = rows.map((row) => row.cell(field));
    return readerOf(column, field === 'rate' || table.unitOf?.(field) === '%');
  };
  const names = rows.map((row) => (fields.includes('name') ? cells.text(row.cell('name')) : null));
  const areSummaries = rows.map((row, index) => isSummaryRow(row, names[index]!, totals));
  const measures = MEASURES.filter((field) => fields.includes(field));
  return {
    figures: new Map(measures.map((field) => [field, figuresIn(field)] as const)),
    parts: parts.map((_part, index) => readerOf(rows.map((row) => row.part?.(index)))),
    areSummaries,
    periods: readPeriods(rows, fields, areSummaries, cells),
    exponents: { received: statedExponent(table, 'received'), resolved: statedExponent(table, 'resolved') },
    ranks: {
      rank: ranksIn('rank', table, areSummaries, cells),
      'previous-rank': ranksIn('previous-rank', table, areSummaries, cells),
    },
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
  const columns = readColumns(table, mapping, cells, page);
  return rows.flatMap((row, index) => {
    if (fields.every((field) => isBlank(row.cell(field)))) return [];
    return readRow({ row, index, unreadable: [] }, table, columns, cells);
  });
}

/** The power of ten in the unit that a table states for its counts. */
const statedExponent = (table: Table, field: Field): number =>
  splitScale((table.unitOf?.(field) ?? table.statedUnit?.(field) ?? '').toLowerCase()).exponent;

/** A number of dossiers in full: it has no unit beside it to say that its row, or else the table, counts in thousands. */
function counted(figure: ReadFigure, exponent: number): ReadFigure {
  const { value, unit, isScaled } = figure;
  const power = unit ? splitScale(unit.toLowerCase()).exponent : exponent;
  return power && value && !isScaled
    ? { ...figure, value: Number((value * 10 ** power).toPrecision(15)) }
    : figure;
}

/** A figure with the unit that a column of units says of its row, where its cell says none. */
function withUnit(figure: ReadFigure, said: unknown): ReadFigure {
  const words = textOf(said);
  if (figure.value === null || unitOfFigure(figure) || isMissing(keyOf(words))) return figure;
  if (isPercentSign(keyOf(words))) return { ...figure, isPercent: true };
  // A cell of `1,5 triệu` has a scale of its own, whatever the other rows are stated in.
  return { ...figure, unit: figure.isScaled ? splitScale(keyOf(words)).rest : words };
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

/** Where a row stands in its table, with what is there that cannot be read. */
interface RowAt {
  readonly row: Row;
  readonly index: number;
  readonly unreadable: Field[];
}

/** The figures of a row; those that are there and cannot be read are added to the unreadable ones. */
function figuresOf({ row, unreadable }: RowAt, { figures, exponents }: ReadColumns) {
  const figure = (field: Measure): ReadFigure => {
    const reader = figures.get(field);
    if (!reader) return NO_FIGURE;
    const read = reader.read(row.cell(field), `${row.place}.col-${field}`);
    if (read === null) unreadable.push(field);
    return withUnit(read ?? NO_FIGURE, row.unit?.(field));
  };
  return {
    score: figure('score'),
    value: figure('value'),
    rate: figure('rate'),
    received: counted(figure('received'), exponents.received),
    resolved: counted(figure('resolved'), exponents.resolved),
  };
}

/** The rank of a row, where there are any; one that is there and cannot be read is added to the unreadable ones. */
function rankOf({ row, index, unreadable }: RowAt, field: RankField, { ranks }: ReadColumns): number | null {
  const rank = ranks[field][index];
  if (rank === null && !isMissing(keyOf(textOf(row.cell(field))))) unreadable.push(field);
  return rank ?? null;
}

function readRow(place: RowAt, { fields }: Table, columns: ReadColumns, cells: CellReader): Line {
  const { row, index, unreadable } = place;
  const at = (field: Field) => (fields.includes(field) ? row.cell(field) : undefined);
  const period = columns.periods[index]!;
  if (period.isUnread) unreadable.push('period');
  const figures = figuresOf(place, columns);
  return {
    ...figures,
    isProvisional: mayChange(row, PERIODS.map(at), Object.values(figures)),
    place: row.place,
    code: cells.text(at('code')),
    name: cells.text(at('name')),
    period: period.code,
    rank: rankOf(place, 'rank', columns),
    previousRank: rankOf(place, 'previous-rank', columns),
    isSummary: columns.areSummaries[index] === true,
    isGroup: row.isGroup === true,
    section: row.section,
    parts: pointsIn(row, columns.parts),
    unreadable,
  };
}
