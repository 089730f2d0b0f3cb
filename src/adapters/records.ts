import { wrongAttribute } from '../document/error.js';
import { chosenRows } from '../tables/choice.js';
import { textOf, type Grid } from '../tables/grid.js';
import { groupsIn, isNumbering, markIn, mixedOffices } from '../tables/outline.js';
import { signIn, statedUnit, unitColumn } from '../tables/stated-unit.js';
import { isSummary } from '../tables/words.js';
import type { Mapping } from './adapter.js';
import { columnsOf, PERIOD_NAMES } from './grid-columns.js';
import { tableBelow } from './grid-table.js';
import { fieldsOf, readPath } from './answer-value.js';
import { own } from './json-value.js';
import { listPaths } from './list-paths.js';
import { partColumns } from './parts.js';
import { isProvinceName } from '../territory/province-name.js';
import { tableOfGrid } from './table-of-grid.js';
import { namesPeriod } from './transposed.js';
import { transposedByRows } from './transposed-by-rows.js';
import { MEASURES, namedFields, type Field, type Measure, type Table } from './table.js';

/** The list that `rows`, or the format itself, leads to. */
export function listAt(root: unknown, path: string | undefined): readonly unknown[] {
  const list = path ? readPath(root, path) : root;
  if (!Array.isArray(list)) throw wrongAttribute('rows', path ?? '', { allowed: listPaths(root) });
  return list;
}

const isYear = ([name, cell]: readonly [string, unknown]): boolean =>
  PERIOD_NAMES.year.test(name) && /^(19|20)\d\d$/.test(textOf(cell));

/** The attributes with that of the year, which stands beside a month or quarter so called where the tag names none. */
function withYear([first]: readonly unknown[], mapping: Mapping): Mapping {
  const path = mapping['col-period'] ?? mapping['col-month'] ?? mapping['col-quarter'] ?? '';
  const at = path.lastIndexOf('.') + 1;
  const key = path.slice(at);
  const part = PERIOD_NAMES.month.test(key) ? 'month' : PERIOD_NAMES.quarter.test(key) && 'quarter';
  if (!part || mapping['col-year']) return mapping;
  const [year] = fieldsOf(at ? readPath(first, path.slice(0, at - 1)) : first).filter(isYear)[0] ?? [];
  return year ? { ...mapping, [`col-${part}`]: path, 'col-year': path.slice(0, at) + year } : mapping;
}

const MOST_COLUMNS = 40;

/** The fields of the first record, for whoever has named one that is not there. */
const fieldsSeen = ([first]: readonly unknown[]): string =>
  fieldsOf(first)
    .slice(0, MOST_COLUMNS)
    .map(([name]) => name)
    .join(' · ');

/**
 * The records that stand for those below them, by their running numbers or by what stands in front of their names, and
 * two of the others that are of different levels.
 */
function outlineOf(records: readonly unknown[], mapping: Mapping) {
  const { 'col-name': path = '', 'col-rank': rank = '' } = mapping;
  const number = fieldsOf(records[0]).filter(([key]) => isNumbering(key))[0]?.[0] ?? '';
  const named = records.filter((record) => !isSummary(textOf(readPath(record, path))));
  const outlined = named.map((record) => {
    const written = readPath(record, path);
    const name = textOf(written);
    return {
      mark: markIn(own(record, number)) || markIn(written),
      name,
      isRanked: textOf(readPath(record, rank)) !== '',
      isUnit: isProvinceName(name),
    };
  });
  const areGroups = groupsIn(outlined);
  return {
    groups: new Set<unknown>(named.filter((_record, index) => areGroups[index])),
    mixed: mixedOffices(outlined.filter((_row, index) => !areGroups[index])),
  };
}

/** The table of records of which each is a figure, with a field for each period. */
function tableOfRows(records: readonly unknown[], mapping: Mapping): Table | undefined {
  // Keys that are years stand before all others in an object, wherever its author put them.
  const keys = fieldsOf(records[0])
    .map(([key]) => key)
    .sort((a, b) => Number(namesPeriod(a)) - Number(namesPeriod(b)));
  const rows = [keys, ...records.map((record) => keys.map((key) => own(record, key)))];
  const grid = rows.map((cells, index) => ({ cells, line: index + 1 }));
  return transposedByRows(grid, mapping) && tableOfGrid(grid, mapping);
}

/** The units in the names of fields, which a system may have taken from the headings of a sheet. */
function unitsIn(mapping: Mapping): Pick<Table, 'unitOf' | 'statedUnit'> {
  const namesOf = (field: Field) => [mapping[`col-${field}`] ?? ''];
  return {
    unitOf: (field) => signIn(namesOf(field)),
    statedUnit: (field) => statedUnit([], { start: 0, end: 0, names: [namesOf(field)] }, 0),
  };
}

/** The field, if any, that says what unit the figure of each record is in, by its measure. */
function unitFieldsOf([first]: readonly unknown[], mapping: Mapping): ReadonlyMap<Measure, string> {
  const names = fieldsOf(first).map(([key]) => [key]);
  const at = (measure: Measure) => unitColumn([[mapping[`col-${measure}`] ?? ''], ...names], 0) - 1;
  return new Map(MEASURES.map((measure) => [measure, names[at(measure)]?.[0] ?? '']));
}

/** A list of JSON records as a table; `col-…` are paths inside a record. */
export function tableOfRecords(records: readonly unknown[], declared: Mapping): Table {
  const mapping = withYear(records, declared);
  const transposed = tableOfRows(records, mapping);
  if (transposed) return transposed;
  const parts = partColumns(mapping);
  const places = records.map((record, index) => ({ record, index }));
  const chosen = chosenRows(
    places,
    mapping,
    ({ index }) => index + 1,
    (name) =>
      ({ record }) =>
        readPath(record, name),
  );
  const { groups, mixed } = outlineOf(
    chosen.map(({ record }) => record),
    mapping,
  );
  const unitFields = unitFieldsOf(records, mapping);
  const rows = chosen.map(({ record, index }) => ({
    place: `rows.${index}`,
    isGroup: groups.has(record),
    cell(field: Field): unknown {
      const column = mapping[`col-${field}`];
      return column ? readPath(record, column) : undefined;
    },
    part: (part: number): unknown => readPath(record, parts[part]!.name),
    unit: (field: Measure): unknown => own(record, unitFields.get(field)!),
  }));
  const columns = fieldsSeen(records);
  return { rows, fields: namedFields(mapping), parts, columns, mixed, ...unitsIn(mapping) };
}

/**
 * A list of rows as a table; `col-…` are a column's name, one of its other names, or its number from 1 on. `first` is
 * the position of the first row in the answer.
 */
export function tableOfColumns(
  columns: readonly (readonly string[])[],
  records: readonly (readonly unknown[])[],
  mapping: Mapping,
  first = 0,
): Table {
  const rows = records.map((cells, index) => ({ cells, line: index + 2 }));
  const grid: Grid = [{ cells: columns.map(([name]) => name), line: 1 }, ...rows];
  if (transposedByRows(grid, mapping)) return tableOfGrid(grid, mapping);
  const headings = { start: 0, end: 0, names: columns };
  return tableBelow(rows, headings, columnsOf(rows, headings, mapping), mapping, -first);
}
