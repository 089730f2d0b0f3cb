import { conditionsIn, linesIn } from '../tables/choice.js';
import { isFigure, textOf, type Grid } from '../tables/grid.js';
import { columnsSeen, findHeadings, likelyHeadings, type Headings } from '../tables/headings.js';
import { periodCode } from '../format/period-name.js';
import { isProvinceName } from '../territory/province-name.js';
import type { Mapping } from './adapter.js';
import { columnsOf, isColumnNumber } from './grid-columns.js';
import { tableBelow } from './grid-table.js';
import { partColumns } from './parts.js';
import { transposedByRows } from './transposed-by-rows.js';
import { AXES, FIGURES, namedFields, type Field, type Table } from './table.js';

/** Whether the cells of a row are those of one with figures, as far as numbers name the columns. */
function figureTest(mapping: Mapping): (cells: readonly unknown[]) => boolean {
  const numbersOf = (fields: readonly Field[]) =>
    fields
      .map((field) => textOf(mapping[`col-${field}`]))
      .filter(isColumnNumber)
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
  const wanted = [...named, ...conditions, ...parts].filter(
    (name) => !isColumnNumber(name) && name !== 'newest',
  );
  const declared = mapping.headings ? linesIn('headings', mapping.headings) : undefined;
  const hasFigures = figureTest(mapping);
  if (!wanted.length && !declared && isBare(grid, mapping, hasFigures))
    return { start: 0, end: 0, names: [] };
  const found = findHeadings(grid, wanted, hasFigures, declared);
  // The periods may stand in a line below the one that has the wanted names.
  const isWhole = !named.includes('newest') || found?.names.flat().some((name) => periodCode(name));
  return found?.end && isWhole ? found : likelyHeadings(grid);
}

/**
 * A grid as a table; `col-…` are headings, as one line or all lines together say them, or numbers from 1 on. The first
 * line is no row.
 */
export function tableOfGrid(given: Grid, named: Mapping): Table {
  const [grid, mapping] = transposedByRows(given, named) ?? [given, named];
  const headings = headingsOf(grid, mapping);
  const table = tableBelow(grid, headings, columnsOf(grid, headings, mapping), mapping, 1);
  return { ...table, columns: columnsSeen(grid) };
}
