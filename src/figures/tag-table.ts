import type { Mapping } from '../adapters/adapter.js';
import { blockOf } from '../adapters/blocks.js';
import { CellReader } from '../adapters/cell-reader.js';
import { addPeriodParts } from '../adapters/grid-columns.js';
import { tableBelow } from '../adapters/grid-table.js';
import { readTable } from '../adapters/read-table.js';
import { MEASURES, refuseMixed, type Field, type Line } from '../adapters/table.js';
import { namesPeriod, transposed } from '../adapters/transposed.js';
import { periodAsked } from '../adapters/table-context.js';
import { wrongAttribute, type DataError } from '../document/error.js';
import type { Localizer } from '../i18n/localizer.js';
import { nullPrototype } from '../lib/null-prototype.js';
import { linesIn } from '../tables/choice.js';
import { isFigure, textOf, type Grid } from '../tables/grid.js';
import { findHeadings, type Headings } from '../tables/headings.js';
import { textOfCell } from './cell-text.js';
import {
  positionsByMapping,
  positionsByWords,
  type ColumnWords,
  type ColumnPositions,
} from './column-positions.js';
import { gridOf } from './html-grid.js';
import type { MarkedTable } from './marked-table.js';

/** A table that stands in a tag, as far as its headings are known. */
export interface TagTable {
  readonly grid: Grid;
  readonly headings: Headings;
}

/** Finds the headings of a table, which may have to be transposed first. */
export function recognised(
  table: HTMLTableElement,
  mapping: Mapping,
  transpose = (grid: Grid): Grid => grid,
): TagTable {
  const grid = transpose(gridOf(table));
  const hasFigures = (cells: readonly unknown[]) => cells.some(isFigure);
  const isDeclared = mapping.headings ? linesIn('headings', mapping.headings) : undefined;
  const headings = findHeadings(grid, [], hasFigures, isDeclared);
  return { grid, headings: headings ?? { start: 0, end: 0, names: [] } };
}

/** The rows of a table in a tag, read as the page's language writes numbers where the columns prove nothing else. */
export function linesOf(
  { grid, headings }: TagTable,
  places: ColumnPositions,
  mapping: Mapping,
  localizer: Localizer,
) {
  const columns = new Map(Object.keys(places).map((field) => [field as Field, places[field as Field]!]));
  addPeriodParts(columns, headings.names);
  const cells = new CellReader({ 'number-format': localizer.locale });
  const table = tableBelow(grid, headings, columns, mapping);
  if (table.others) throw wrongAttribute('lines', '', { reason: ['otherTable', table.others] });
  refuseMixed(table, mapping);
  const { lines } = blockOf(readTable(table, mapping, cells, localizer.locale), mapping);
  return { lines, period: periodAsked(lines, mapping) ?? table.period };
}

const hasFigures = (places: ColumnPositions): boolean =>
  MEASURES.some((field) => places[field] !== undefined);

/** The columns of a table without headings: in their order, but where the tag names those of figures. */
function placesWithoutHeadings(bare: ColumnPositions, named: ColumnPositions): ColumnPositions {
  const { name, period } = bare;
  const axes = name === undefined ? { period } : { name };
  return nullPrototype<ColumnPositions>({ ...(hasFigures(named) ? axes : bare), ...named });
}

/**
 * The rows of a table that stands in a tag, with its columns by their headings; `bare` are those of a table without any.
 * @throws {DataError} `unread` when no column of figures is found.
 */
export function readTagTable(
  { table, mapping }: MarkedTable,
  words: ColumnWords,
  bare: ColumnPositions,
  localizer: Localizer,
  unread: DataError,
): readonly Line[] {
  const placesIn = ({ grid, headings }: TagTable): ColumnPositions =>
    nullPrototype({ ...positionsByWords(headings, words), ...positionsByMapping(grid, headings, mapping) });
  const straight = recognised(table, mapping);
  const named = placesIn(straight);
  const isTransposed = bare.period === 0 && !hasFigures(named);
  const tag = isTransposed
    ? recognised(table, mapping, (grid) => transposed(grid, namesPeriod, 'Kỳ'))
    : straight;
  const places = tag.headings.end ? placesIn(tag) : placesWithoutHeadings(bare, placesIn(tag));
  if (!hasFigures(places)) throw unread;
  return linesOf(tag, places, mapping, localizer).lines;
}

/** What a table is called. */
export const captionOf = ({ caption }: HTMLTableElement): string | null =>
  (caption && textOf(textOfCell(caption))) || null;
