import { cellsNamed } from '../adapters/grid-table.js';
import type { Mapping } from '../adapters/adapter.js';
import { columnsOf } from '../adapters/grid-columns.js';
import { headingsOf } from '../adapters/table-of-grid.js';
import { partColumns } from '../adapters/parts.js';
import { periodColumns } from '../adapters/period-columns.js';
import { readableText } from '../adapters/readable-text.js';
import { factsOf } from '../adapters/row-facts.js';
import type { Field } from '../adapters/table.js';
import { DataError } from '../document/error.js';
import { chosenRows } from '../tables/choice.js';
import { columnOf } from '../tables/columns.js';
import { parseCsv } from '../tables/csv.js';
import { textOf, type Grid, type GridRow } from '../tables/grid.js';
import type { Headings } from '../tables/headings.js';
import { kindsOf, type RowKind } from '../tables/row-kinds.js';
import { attempt } from './attempt.js';
import type { DeclaredFormat } from './declared-format.js';
import { columnKeys } from './recognise/columns.js';
import { recordsTable } from './recognise/json.js';
import { fold } from '../lib/fold.js';

/** What a line of a table is taken for: above the headings stands a title, and `lines` or `where` leave some out. */
type LineKind = Exclude<RowKind, 'group' | 'other'> | 'title' | 'left-out';

/** A column as it is read. */
interface ShapedColumn {
  /** The attribute value that names it. */
  readonly key: string;
  readonly heading: string;
  /** What it is read as, by the names of the attributes: `col-name`; nothing where it is not read. */
  readonly roles: readonly string[];
}

/** A line of a table, with what it is taken for. */
export interface ShapedLine {
  /** The number that an editor or a spreadsheet shows; of records, that of the record. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly kind: LineKind;
}

/** A table as it stands in its source, with how it is read. */
export interface TableShape {
  readonly columns: readonly ShapedColumn[];
  readonly lines: readonly ShapedLine[];
  /** Which of the lines is the first row in the places of findings. */
  readonly firstRow: number;
}

const FIRST_OF_CSV = 1;

function rolesOf(
  columns: ReadonlyMap<Field, number>,
  parts: readonly number[],
): (column: number) => string[] {
  return (column) => [
    ...[...columns].flatMap(([field, at]) => (at === column ? [`col-${field}`] : [])),
    ...(parts.includes(column) ? ['col-parts'] : []),
  ];
}

/** The columns of the fields; that of the newest period as the one that it is today. */
function placesOf(grid: Grid, headings: Headings, mapping: Mapping): ReadonlyMap<Field, number> {
  const columns = columnsOf(grid, headings, mapping);
  const periods = periodColumns(headings.names, columns, mapping, grid.length);
  const newest = periods.filter(({ isNamed }) => isNamed)[0];
  return new Map([...columns, ...(newest?.columns ?? [])]);
}

/** The places of the columns of parts; none where the attribute names what is not there. */
function partsIn(names: Headings['names'], mapping: Mapping): number[] {
  const parts = attempt(() => partColumns(mapping));
  return parts instanceof DataError ? [] : parts.map(({ name }) => columnOf(names, name));
}

/** The rows that `lines` and `where` choose; all where these cannot be followed. */
function chosenOf(body: Grid, names: Headings['names'], mapping: Mapping): ReadonlySet<GridRow> {
  const chosen = attempt(() => chosenRows(body, mapping, ({ line }) => line, cellsNamed(names)));
  return new Set(chosen instanceof DataError ? body : chosen);
}

function kindsIn(grid: Grid, headings: Headings, mapping: Mapping): LineKind[] {
  const { names, start, end } = headings;
  const body = grid.slice(end);
  const chosen = chosenOf(body, names, mapping);
  const read = body.filter((row) => chosen.has(row));
  const columns = columnsOf(grid, headings, mapping);
  const kinds = kindsOf(factsOf(read, names, columns, partsIn(names, mapping)));
  const kindOf = new Map(read.map((row, index) => [row, kinds[index]!]));
  return grid.map((row, index) => {
    if (index < end) return index < start ? 'title' : 'heading';
    const kind = kindOf.get(row) ?? 'other';
    return kind === 'other' ? 'left-out' : kind === 'group' ? 'summary' : kind;
  });
}

/** The headings that are declared; where they cannot be followed, those that are found. */
function headingsIn(grid: Grid, mapping: Mapping): Headings {
  const declared = attempt(() => headingsOf(grid, mapping));
  if (!(declared instanceof DataError)) return declared;
  return headingsOf(grid, { ...mapping, headings: undefined, where: undefined, 'col-parts': undefined });
}

function shapeOfGrid(grid: Grid, mapping: Mapping): TableShape {
  const headings = headingsIn(grid, mapping);
  const kinds = kindsIn(grid, headings, mapping);
  const width = fold(grid, 0, (widest, { cells }) => Math.max(widest, cells.length));
  const lowest = [...Array(width).keys()].map((column) => headings.names[column]?.[0] ?? '');
  const keys = columnKeys(lowest);
  const roles = rolesOf(placesOf(grid, headings, mapping), partsIn(headings.names, mapping));
  return {
    columns: lowest.map((heading, column) => ({ key: keys[column]!, heading, roles: roles(column) })),
    lines: grid.map(({ line, cells }, index) => ({ line, cells: cells.map(textOf), kind: kinds[index]! })),
    firstRow: FIRST_OF_CSV,
  };
}

/** Records are named by the paths of their fields, and each is data. */
function shapeOfRecords(text: string, format: string, mapping: Mapping): TableShape | undefined {
  const table = recordsTable(text, format, mapping.rows);
  if (!table) return undefined;
  const parts = attempt(() => partColumns(mapping).map(({ name }) => name));
  const rolesFor = (heading: string) => [
    ...Object.keys(mapping).filter((name) => name.startsWith('col-') && mapping[name] === heading),
    ...(!(parts instanceof DataError) && parts.includes(heading) ? ['col-parts'] : []),
  ];
  return {
    columns: table.headings.map((heading) => ({ key: heading, heading, roles: rolesFor(heading) })),
    lines: table.rows.map((cells, index) => ({ line: index + 1, cells, kind: 'data' })),
    firstRow: 0,
  };
}

/** The table that a text holds, with what is read of it; nothing of formats that are no tables, or of broken ones. */
export function tableShape(text: string, { format = '', mapping }: DeclaredFormat): TableShape | undefined {
  const shape = attempt(() =>
    format === 'csv'
      ? shapeOfGrid(parseCsv(readableText(text)), mapping)
      : shapeOfRecords(text, format, mapping),
  );
  return shape instanceof DataError ? undefined : shape;
}
