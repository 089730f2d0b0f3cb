import { conditionsIn, linesIn } from '../tables/choice.js';
import { columnOf, nameColumnOf } from '../tables/columns.js';
import { isFigure, textOf, type Grid } from '../tables/grid.js';
import { findHeadings, likelyHeadings, type Headings } from '../tables/headings.js';
import type { Mapping } from './adapter.js';
import { partColumns } from './parts.js';
import { isProvinceName } from './row-units.js';
import { AXES, FIGURES, namedFields, type Field } from './table.js';

/** The places of columns. */
export type Columns = ReadonlyMap<Field, number>;

/** Whether a column is named by its number; a year is a heading. */
const isNumber = (name: string): boolean => /^(?!(19|20)\d\d$)\d+$/.test(name);

/** Whether the cells of a row are those of one with figures, as far as numbers name the columns. */
function figureTest(mapping: Mapping): (cells: readonly unknown[]) => boolean {
  const numbersOf = (fields: readonly Field[]) =>
    fields
      .map((field) => textOf(mapping[`col-${field}`]))
      .filter(isNumber)
      .map((number) => Number(number) - 1);
  const [figures, places] = [numbersOf(FIGURES), numbersOf(AXES)];
  return (cells) =>
    figures.some((column) => isFigure(cells[column])) && places.every((column) => textOf(cells[column]));
}

const firstWord = (cell: unknown): string => /^\p{L}+/u.exec(textOf(cell))?.[0] ?? '';

/** Whether a table of numbered columns has no headings: its first line names a unit as the second one does. */
function isBare([first, second]: Grid, mapping: Mapping, hasFigures: (cells: readonly unknown[]) => boolean) {
  const column = Number(mapping['col-name']) - 1;
  const [own, next] = [first?.cells[column], second?.cells[column]];
  const isUnit = isProvinceName(textOf(own)) || (firstWord(own) !== '' && firstWord(own) === firstWord(next));
  return isUnit && hasFigures(first!.cells);
}

/** The headings of a grid by what the tag names; where they are not found, the lines that look like some. */
export function headingsOf(grid: Grid, mapping: Mapping): Headings {
  const named = namedFields(mapping).map((field) => textOf(mapping[`col-${field}`]));
  const conditions = conditionsIn(mapping.where ?? '').map(({ column }) => column);
  const parts = partColumns(mapping).map(({ name }) => name);
  const wanted = [...named, ...conditions, ...parts].filter((name) => !isNumber(name) && name !== 'newest');
  const declared = mapping.headings ? linesIn('headings', mapping.headings) : undefined;
  const hasFigures = figureTest(mapping);
  if (!wanted.length && !declared && isBare(grid, mapping, hasFigures))
    return { start: 0, end: 0, names: [] };
  const found = findHeadings(grid, wanted, hasFigures, declared);
  return found?.end ? found : likelyHeadings(grid);
}

/** Finds what a column of periods holds that is called a month or a quarter, and the year's own column beside it. */
export function addPeriodParts(columns: Map<Field, number>, names: Headings['names']): void {
  const at = ['period', 'month', 'quarter'].map((field) => columns.get(field as Field));
  const period = at.find((column) => column !== undefined) ?? -1;
  const isCalled = (own: readonly string[], pattern: RegExp) => own.some((name) => pattern.test(name));
  const own = names[period] ?? [];
  const part = isCalled(own, /^(tháng|month)$/i) ? 'month' : 'quarter';
  if (part === 'quarter' && !isCalled(own, /^(quý|quarter)$/i)) return;
  const year = columns.get('year') ?? names.findIndex((other) => isCalled(other, /^(năm|year)$/i));
  if (year >= 0) columns.set('year', year).set(part, period);
}

/** The columns that the tag names. */
export function columnsOf(grid: Grid, { names, end }: Headings, mapping: Mapping): Columns {
  const columns = new Map<Field, number>();
  for (const field of namedFields(mapping)) columns.set(field, columnOf(names, mapping[`col-${field}`]!));
  const figure = FIGURES.map((field) => columns.get(field) ?? -1).find((column) => column >= 0);
  const name = columns.get('name') ?? -1;
  if (name >= 0 && figure !== undefined && !isNumber(textOf(mapping['col-name'])))
    columns.set('name', nameColumnOf(grid.slice(end), names, name, figure));
  addPeriodParts(columns, names);
  return columns;
}
