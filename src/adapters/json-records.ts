import { collapseSpace } from '../lib/collapse-space.js';
import { MAX_ROWS } from '../lib/limits.js';
import { findUnit, SETS } from '../territory/units.js';
import { DataError } from '../document/error.js';
import type { Mapping } from './adapter.js';
import { fieldsOf, readPath } from './answer-value.js';
import { tableOfColumns, tableOfRecords } from './records.js';
import { areWords } from './row-facts.js';
import { AXES, namedFields, type Field, type Table } from './table.js';

const columnOf = (mapping: Mapping, field: Field): string => mapping[`col-${field}`] ?? '';

/** The records of a JSON that has a list for each column; nothing for any other. */
export function recordsOfColumns(value: unknown, mapping: Mapping): readonly unknown[] | undefined {
  if (Array.isArray(value)) return undefined;
  const lists = namedFields(mapping).flatMap((field) => {
    const list = readPath(value, columnOf(mapping, field));
    return Array.isArray(list) ? [[columnOf(mapping, field), list as readonly unknown[]] as const] : [];
  });
  const [first] = lists;
  if (!first) return undefined;
  const lengths = lists.map(([name, list]) => `${name}: ${list.length}`);
  if (lists.some(([, list]) => list.length !== first[1].length))
    throw new DataError('invalid', { field: lengths.join(', ') });
  if (first[1].length > MAX_ROWS) throw new DataError('too-large');
  return first[1].map((_cell, index) => Object.fromEntries(lists.map(([name, list]) => [name, list[index]])));
}

const isWords = (cell: unknown): cell is string => typeof cell === 'string' && /\p{L}/u.test(cell);
const isUnitName = (cell: string): boolean => SETS.some((set) => findUnit(set, cell));
const hasDigit = (cell: unknown): boolean =>
  typeof cell === 'number' || (typeof cell === 'string' && /\d/.test(cell));

/** Whether a cell may be a heading, or the code of a column. */
const mayBeHeading = (cell: unknown): boolean =>
  hasDigit(cell) ? /^[a-z]\w*$/i.test(String(cell)) : areWords(cell);

/** Whether the first record names the columns: it is all words, also where the next one has its figures. */
function isHeading(record: unknown, next: unknown, mapping: Mapping): boolean {
  const cells = fieldsOf(record).map(([, cell]) => cell);
  const figures = namedFields(mapping).filter((field) => !AXES.includes(field));
  const at = (from: unknown, field: Field) => readPath(from, columnOf(mapping, field));
  return (
    figures.length > 0 &&
    cells.every((cell) => isWords(cell) && !isUnitName(cell)) &&
    figures.every((field) => mayBeHeading(at(record, field)) && hasDigit(at(next, field)))
  );
}

/** The first of a list of lists, where it has the headings that the tag names. */
function headingsIn([first]: readonly unknown[], mapping: Mapping): readonly string[] | undefined {
  if (!Array.isArray(first) || !first.every((cell) => typeof cell === 'string')) return undefined;
  const headings = first.map((cell) => collapseSpace(cell));
  const isNamed = namedFields(mapping).some((field) =>
    headings.includes(collapseSpace(columnOf(mapping, field))),
  );
  return isNamed ? headings : undefined;
}

/** The table of a list of JSON records; the first of them may name the columns. */
export function tableOfList(records: readonly unknown[], mapping: Mapping): Table {
  const headings = headingsIn(records, mapping);
  const rest = records.slice(1);
  if (headings) {
    const lists = rest.filter((record): record is readonly unknown[] => Array.isArray(record));
    return tableOfColumns(
      headings.map((name) => [name]),
      lists,
      mapping,
      1,
    );
  }
  return tableOfRecords(isHeading(records[0], records[1], mapping) ? rest : records, mapping);
}
