import { columnOf, nameColumnOf } from '../tables/columns.js';
import { textOf, type Grid } from '../tables/grid.js';
import type { Headings } from '../tables/headings.js';
import type { Mapping } from './adapter.js';
import { FIGURES, namedFields, type Field } from './table.js';

/** The places of columns. */
export type Columns = ReadonlyMap<Field, number>;

/** Whether a column is named by its number; a year is a heading. */
export const isColumnNumber = (name: string): boolean => /^(?!(19|20)\d\d$)\d+$/.test(name);

/** What columns of parts of years are called, also in systems without diacritics. */
export const PERIOD_NAMES = {
  month: /^(thang|tháng|month)$/i,
  quarter: /^(quy|quý|quarter)$/i,
  year: /^(nam|năm|year)$/i,
};

/** Finds what a column of periods holds that is called a month or a quarter, and the year's own column beside it. */
export function addPeriodParts(columns: Map<Field, number>, names: Headings['names']): void {
  const at = ['period', 'month', 'quarter'].map((field) => columns.get(field as Field));
  const period = at.filter((column) => column !== undefined)[0] ?? -1;
  const isCalled = (own: readonly string[], pattern: RegExp) => own.some((name) => pattern.test(name));
  const own = names[period] ?? [];
  const part = isCalled(own, PERIOD_NAMES.month) ? 'month' : 'quarter';
  if (part === 'quarter' && !isCalled(own, PERIOD_NAMES.quarter)) return;
  const year = columns.get('year') ?? names.findIndex((other) => isCalled(other, PERIOD_NAMES.year));
  if (year >= 0) columns.set('year', year).set(part, period);
}

/** The columns that the tag names. */
export function columnsOf(grid: Grid, { names, end }: Headings, mapping: Mapping): Columns {
  const columns = new Map<Field, number>();
  for (const field of namedFields(mapping)) columns.set(field, columnOf(names, mapping[`col-${field}`]!));
  const figure = FIGURES.map((field) => columns.get(field) ?? -1).filter((column) => column >= 0)[0];
  const name = columns.get('name') ?? -1;
  if (name >= 0 && figure !== undefined && !isColumnNumber(textOf(mapping['col-name'])))
    columns.set('name', nameColumnOf(grid.slice(end), names, name, figure));
  addPeriodParts(columns, names);
  return columns;
}
