import { wrongAttribute, type DataError } from '../document/error.js';
import { chosenRows } from '../tables/choice.js';
import { columnOf } from '../tables/columns.js';
import { saysAnything, textOf, wordsIn, type Grid, type GridRow } from '../tables/grid.js';
import { columnsSeen, type Headings } from '../tables/headings.js';
import { kindsOf } from '../tables/row-kinds.js';
import { mixedOffices } from '../tables/outline.js';
import { signIn, statedUnit, unitColumn } from '../tables/stated-unit.js';
import { rowName } from '../tables/words.js';
import type { Mapping } from './adapter.js';
import type { Columns } from './grid-columns.js';
import { partColumns } from './parts.js';
import { periodColumns, type PeriodColumn } from './period-columns.js';
import { factsOf } from './row-facts.js';
import { fillDown } from './fill-down.js';
import { MEASURES, namedFields, type Field, type Measure, type Row, type Table } from './table.js';

/** More cells than headings, say by a decimal comma outside quotes: none of them can be trusted. */
const hasExcessCells = ({ cells }: GridRow, width: number): boolean =>
  width > 0 && cells.length > width && saysAnything(cells.slice(width));

interface Layout {
  /** The columns of the parts of an index. */
  readonly parts: readonly number[];
  readonly columns: Columns;
  readonly periods: readonly PeriodColumn[];
}

/** The rows of a table that one row of a grid gives: one, or one for each column that is a period. */
function rowsOf(
  cells: readonly unknown[],
  row: Omit<Row, 'cell'>,
  { columns, periods, parts }: Layout,
): Row[] {
  const written = cells[columns.get('name') ?? -1];
  const name = typeof written === 'string' ? rowName(textOf(written)) : written;
  const cellAt = (field: Field): unknown => (field === 'name' ? name : cells[columns.get(field) ?? -1]);
  const part = (index: number): unknown => cells[parts[index]!];
  if (!periods.length) return [{ ...row, cell: cellAt, part }];
  return periods.map(({ columns: own, period, isNamed, isProvisional }) => ({
    ...row,
    isProvisional,
    cell(field): unknown {
      if (field === 'period') return period;
      if (own.has(field)) return cells[own.get(field)!];
      return isNamed || field === 'name' || field === 'code' ? cellAt(field) : undefined;
    },
  }));
}

/** The rows that say something of a unit, each with the section that it stands in. */
function rowsBelow(body: Grid, { names }: Headings, layout: Layout, placeOf: (row: GridRow) => string) {
  const notes: string[] = [];
  const all = factsOf(body, names, layout.columns, layout.parts);
  const kinds = kindsOf(all);
  const unitColumns = new Map(
    MEASURES.map((field) => [field, unitColumn(names, layout.columns.get(field) ?? -1)]),
  );
  const other = body[kinds.indexOf('other')];
  const others = other && wordsIn(other.cells).join(', ').slice(0, 200);
  if (other) notes.push(`${placeOf(other)}: ${JSON.stringify(others)} names another table`);
  let section: string | undefined;
  const rows = body.flatMap((row, index): Row[] => {
    const kind = kinds[index];
    if (kind === 'section') section = wordsIn(row.cells).join(' ');
    if (kind !== 'data' && kind !== 'summary' && kind !== 'group') return [];
    const place = placeOf(row);
    const isExcessive = hasExcessCells(row, names.length);
    if (isExcessive) notes.push(`${place}: ${row.cells.length} cells, ${names.length} headings`);
    const facts = {
      place,
      isSummary: kind === 'summary',
      isGroup: kind === 'group',
      section,
      unit: (field: Measure) => row.cells[unitColumns.get(field)!],
    };
    return rowsOf(isExcessive ? names.map(() => '') : row.cells, facts, layout);
  });
  const filled = layout.periods.length ? rows : fillDown(rows, [...layout.columns.keys()]);
  const mixed = mixedOffices(all.filter((_row, index) => kinds[index] === 'data'));
  return { rows: filled, notes, others, mixed };
}

/** A part of an index whose column is not there, with the columns that are. */
const absentParts = (grid: Grid, mapping: Mapping): DataError =>
  wrongAttribute('col-parts', mapping['col-parts'], { known: [columnsSeen(grid)] });

/** Refuses a name that several columns have. Which of them has the names of units, the place of the figures tells. */
export function refuseSameHeadings({ names }: Pick<Headings, 'names'>, mapping: Mapping): void {
  for (const field of namedFields(mapping).filter((one) => one !== 'name')) {
    const heading = textOf(mapping[`col-${field}`]);
    const known = names.flatMap(([lowest], column) => (lowest === heading ? `${column + 1} ${heading}` : []));
    if (known.length > 1) throw wrongAttribute(`col-${field}`, heading, { known });
  }
}

/** The fields whose columns are not there, unless columns of periods have them. */
function lackingFields(
  columns: Columns,
  names: Headings['names'],
  periods: readonly PeriodColumn[],
): Field[] {
  const isThere = (column: number) => column >= 0 && (column < names.length || !names.length);
  return [...columns].flatMap(([field, column]) =>
    isThere(column) || periods[0]?.columns.has(field) ? [] : field,
  );
}

/** Reads a column by its name, where there is one. */
export const cellsNamed = (names: Headings['names']) => (name: string) => {
  const column = columnOf(names, name);
  return column < 0 ? undefined : ({ cells }: GridRow) => cells[column];
};

/** The rows below headings as a table. `first` is the position of the first row in the answer. */
export function tableBelow(
  grid: Grid,
  headings: Headings,
  columns: Columns,
  mapping: Mapping,
  first = 0,
): Table {
  const { names, end } = headings;
  refuseSameHeadings(headings, mapping);
  const positions = new Map(grid.map((row, position) => [row, position - first]));
  const body = chosenRows(grid.slice(end), mapping, ({ line }) => line, cellsNamed(names));
  const periods = periodColumns(names, columns, mapping, body.length);
  const parts = partColumns(mapping);
  const places = parts.map(({ name }) => columnOf(names, name));
  if (places.includes(-1)) throw absentParts(grid, mapping);
  const placeOf = (row: GridRow) => `rows.${positions.get(row)}`;
  return {
    ...rowsBelow(body, headings, { columns, periods, parts: places }, placeOf),
    fields: [...columns.keys(), ...(periods.length ? (['period'] as const) : [])],
    lacks: lackingFields(columns, names, periods),
    parts,
    period: periods.filter(({ isNamed }) => isNamed)[0]?.period,
    statedUnit: (field) => statedUnit(grid, headings, columns.get(field) ?? -1),
    unitOf: (field) => signIn(names[columns.get(field) ?? -1]),
  };
}
