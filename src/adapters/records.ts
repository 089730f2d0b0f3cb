import { collapseSpace } from '../lib/collapse-space.js';
import { DataError } from '../document/error.js';
import type { Mapping } from './adapter.js';
import { readPath } from './json-value.js';
import { namedFields, type Field, type Table } from './table.js';

/** How a cell that stands in a column becomes a value. */
export type Convert = (cell: unknown, column: string) => unknown;

/** The list that `rows`, or the format itself, leads to. */
export function listAt(root: unknown, path: string | undefined): readonly unknown[] {
  const list = path ? readPath(root, path) : root;
  if (!Array.isArray(list)) throw new DataError('invalid', { field: `rows="${path ?? ''}"` });
  return list;
}

/** A list of JSON records as a table; `col-…` are paths inside a record. */
export function tableOfRecords(records: readonly unknown[], mapping: Mapping, convert?: Convert): Table {
  const rows = records.map((record, index) => ({
    place: `rows.${index}`,
    cell(field: Field): unknown {
      const column = mapping[`col-${field}`];
      const cell = column ? readPath(record, column) : undefined;
      return column && convert ? convert(cell, column) : cell;
    },
  }));
  return { rows, fields: namedFields(mapping) };
}

/** A list of rows as a table; `col-…` are a column's name, one of its other names, or its number from 1 on. */
export function tableOfColumns(
  columns: readonly (readonly string[])[],
  records: readonly (readonly unknown[])[],
  mapping: Mapping,
  first = 0,
): Table {
  const indexes = new Map<Field, number>();
  const fields = namedFields(mapping);
  for (const field of fields) {
    const wanted = collapseSpace(mapping[`col-${field}`] ?? '');
    const named = columns.findIndex((names) => names.some((name) => collapseSpace(name) === wanted));
    indexes.set(field, named < 0 && /^[1-9]\d{0,3}$/.test(wanted) ? Number(wanted) - 1 : named);
  }
  const rows = records.map((record, index) => ({
    place: `rows.${first + index}`,
    cell: (field: Field): unknown => record[indexes.get(field) ?? -1],
  }));
  const isPercent = (field: Field) => columns[indexes.get(field) ?? -1]?.some((name) => name.includes('%'));
  return { rows, fields, unitOf: (field) => (isPercent(field) ? '%' : undefined) };
}
