import { DataError } from '../document/error.js';
import { columnOf, nameColumnOf } from '../tables/columns.js';
import { conditionsIn, linesIn, meets } from '../tables/choice.js';
import { isFigure, keyOf, textOf, wordsIn, type Grid, type GridRow } from '../tables/grid.js';
import { columnsSeen, findHeadings, likelyHeadings, type Headings } from '../tables/headings.js';
import { kindsOf, type RowFacts } from '../tables/row-kinds.js';
import { withoutMarks } from '../tables/words.js';
import type { Mapping } from './adapter.js';
import { periodColumns, type PeriodColumn } from './period-columns.js';
import { isProvinceName } from './row-units.js';
import { MEASURES, namedFields, type Field, type Row, type Table } from './table.js';

/** The places of columns. */
export type Columns = ReadonlyMap<Field, number>;

const FIGURES: readonly Field[] = [...MEASURES, 'rank'];

const isNumber = (name: string): boolean => /^\d+$/.test(name);

/** Whether the cells of a row are those of one with figures, as far as numbers name the columns. */
function figureTest(mapping: Mapping): (cells: readonly unknown[]) => boolean {
  const numbersOf = (fields: readonly Field[]) =>
    fields
      .map((field) => textOf(mapping[`col-${field}`]))
      .filter(isNumber)
      .map((number) => Number(number) - 1);
  const [figures, places] = [numbersOf(FIGURES), numbersOf(['name', 'code', 'period'])];
  return (cells) =>
    figures.some((column) => isFigure(cells[column])) && places.every((column) => textOf(cells[column]));
}

/** The headings of a grid by what the tag names; where they are not found, the lines that look like some. */
export function headingsOf(grid: Grid, mapping: Mapping): Headings {
  const named = namedFields(mapping).map((field) => textOf(mapping[`col-${field}`]));
  const conditions = conditionsIn(mapping.where ?? '').map(({ column }) => column);
  const wanted = [...named, ...conditions].filter((name) => !isNumber(name) && name !== 'newest');
  const declared = mapping.headings ? linesIn('headings', mapping.headings) : undefined;
  const hasFigures = figureTest(mapping);
  const found = findHeadings(grid, wanted, hasFigures, declared);
  return found?.end ? found : likelyHeadings(grid);
}

/** The year's own column beside one of months or quarters. */
function yearBeside(names: Headings['names'], period: number): number {
  const isPart = names[period]?.some((name) => /^(tháng|quý|month|quarter)$/i.test(name));
  return isPart ? names.findIndex((own) => own.some((name) => /^(năm|year)$/i.test(name))) : -1;
}

/** The columns that the tag names. */
export function columnsOf(grid: Grid, { names, end }: Headings, mapping: Mapping): Columns {
  const columns = new Map<Field, number>();
  for (const field of namedFields(mapping)) columns.set(field, columnOf(names, mapping[`col-${field}`]!));
  const figure = FIGURES.map((field) => columns.get(field) ?? -1).find((column) => column >= 0);
  const name = columns.get('name') ?? -1;
  if (name >= 0 && figure !== undefined && !isNumber(textOf(mapping['col-name'])))
    columns.set('name', nameColumnOf(grid.slice(end), names, name, figure));
  const year = columns.has('year') ? -1 : yearBeside(names, columns.get('period') ?? -1);
  if (year >= 0) columns.set('year', year);
  return columns;
}

/** The rows that the tag chooses: those between the lines, and those that meet all conditions. */
function chosenRows(rows: Grid, { names }: Headings, mapping: Mapping): Grid {
  const isWithin = mapping.lines ? linesIn('lines', mapping.lines) : () => true;
  const conditions = conditionsIn(mapping.where ?? '').map((condition) => {
    const column = columnOf(names, condition.column);
    if (column < 0) throw new DataError('invalid', { field: `where="${mapping.where}"` });
    return { ...condition, at: column };
  });
  const chosen = rows.filter(
    ({ cells, line }) =>
      isWithin(line) && conditions.every((condition) => meets(cells[condition.at], condition)),
  );
  if (rows.length && !chosen.length) {
    const attribute = conditions.length ? 'where' : 'lines';
    throw new DataError('invalid', { field: `${attribute}="${mapping[attribute]}"` });
  }
  return chosen;
}

/** Whether a line only numbers the columns, as in `(1)`, `(2)`, `(3)=(1)+(2)`. */
const numbersColumns = (cells: readonly unknown[]): boolean => {
  const texts = cells.map(textOf).filter(Boolean);
  const isCounted = texts.every((text) => /^(\(?\d{1,2}\)?( ?[=:].*)?|\(?[A-ZĐ]\)?)$/.test(text));
  const numbers = texts.filter((text) => /\d/.test(text)).map((text) => parseInt(text.replace('(', ''), 10));
  return (
    isCounted &&
    (texts.length > 3 || texts[0]?.startsWith('(') === true) &&
    numbers.every((number, index) => number === index + 1)
  );
};

function factsOf(rows: Grid, names: Headings['names'], columns: Columns): RowFacts[] {
  const figures = FIGURES.map((field) => columns.get(field) ?? -1).filter((column) => column >= 0);
  const name = columns.get('name') ?? columns.get('code') ?? columns.get('period') ?? -1;
  const keys = names.map((own) => own.map(keyOf));
  const repeats = (cells: readonly unknown[]) =>
    cells.filter((cell, column) => textOf(cell) && keys[column]?.includes(keyOf(textOf(cell)))).length > 1;
  return rows.map(({ cells, isHeading, isSummary = false }, index): RowFacts => {
    const own = withoutMarks(textOf(cells[name]));
    const hasFigure = figures.some((column) => isFigure(cells[column]));
    const isNumbering = index === 0 && numbersColumns(cells);
    return {
      name: own,
      number: name > 0 ? textOf(cells[name - 1]) : '',
      texts: hasFigure ? [own || textOf(cells.find((cell) => wordsIn([cell]).length))] : wordsIn(cells),
      hasFigure,
      hasSign: figures.some((column) => textOf(cells[column]) !== ''),
      repeatsHeadings: isHeading === true || isNumbering || (!hasFigure && repeats(cells)),
      isSummary,
      isUnit: isProvinceName(own),
    };
  });
}

/** More cells than headings, say by a decimal comma outside quotes: none of them can be trusted. */
const isTorn = ({ cells }: GridRow, width: number): boolean =>
  width > 0 && cells.slice(width).some((cell) => textOf(cell) !== '');

interface Reading {
  readonly columns: Columns;
  readonly periods: readonly PeriodColumn[];
  readonly measure: Field | undefined;
}

/** The rows of a table that one row of a grid gives: one, or one for each column that is a period. */
function rowsOf(
  cells: readonly unknown[],
  row: Omit<Row, 'cell'>,
  { columns, periods, measure }: Reading,
): Row[] {
  const cellAt = (field: Field): unknown => {
    const cell = cells[columns.get(field) ?? -1];
    return field === 'name' && typeof cell === 'string' ? withoutMarks(textOf(cell)) : cell;
  };
  if (!periods.length) return [{ ...row, cell: cellAt }];
  return periods.map(({ column, period, isNamed }) => ({
    ...row,
    cell(field): unknown {
      if (field === 'period') return period;
      if (field === measure) return cells[column];
      return isNamed || field === 'name' || field === 'code' ? cellAt(field) : undefined;
    },
  }));
}

/** The rows that say something of a unit, each with the section that it stands in. */
function rowsBelow(body: Grid, { names }: Headings, reading: Reading, placeOf: (row: GridRow) => string) {
  const notes: string[] = [];
  const kinds = kindsOf(factsOf(body, names, reading.columns));
  let section: string | undefined;
  const rows = body.flatMap((row, index): Row[] => {
    const kind = kinds[index];
    if (kind === 'section') section = wordsIn(row.cells).join(' ');
    if (kind !== 'data' && kind !== 'summary') return [];
    const place = placeOf(row);
    const torn = isTorn(row, names.length);
    if (torn) notes.push(`${place}: ${row.cells.length} cells, ${names.length} headings`);
    const facts = { place, isSummary: kind === 'summary', ...(section && { section }) };
    return rowsOf(torn ? names.map(() => '') : row.cells, facts, reading);
  });
  return { rows, notes };
}

/** The rows below headings as a table. `first` is the position of the first row in the answer. */
export function tableBelow(
  grid: Grid,
  headings: Headings,
  columns: Columns,
  mapping: Mapping,
  first = 0,
): Table {
  const { names, end } = headings;
  const positions = new Map(grid.map((row, position) => [row, position - first]));
  const body = chosenRows(grid.slice(end), headings, mapping);
  const { measure, periods } = periodColumns(names, columns, mapping, body.length);
  const placeOf = (row: GridRow) => `rows.${positions.get(row)}`;
  const isThere = (column: number) => column >= 0 && (column < names.length || !names.length);
  const lacks = [...columns].flatMap(([field, column]) =>
    isThere(column) || (field === measure && periods.length) ? [] : field,
  );
  return {
    ...rowsBelow(body, headings, { columns, periods, measure }, placeOf),
    fields: [...columns.keys(), ...(periods.length ? (['period'] as const) : [])],
    lacks,
    period: periods.find(({ isNamed }) => isNamed)?.period,
    unitOf: (field) =>
      names[columns.get(field) ?? -1]?.some((name) => name.includes('%')) ? '%' : undefined,
  };
}

/**
 * A grid as a table; `col-…` are headings, as one line or all lines together say them, or numbers from 1 on. The first
 * line is no row.
 */
export function tableOfGrid(grid: Grid, mapping: Mapping): Table {
  const headings = headingsOf(grid, mapping);
  const table = tableBelow(grid, headings, columnsOf(grid, headings, mapping), mapping, 1);
  return { ...table, columns: columnsSeen(grid) };
}
