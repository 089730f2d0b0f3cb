import { textOf, type Grid, type GridRow } from '../tables/grid.js';
import type { Columns } from './grid-columns.js';
import { PERIODS } from './table.js';

/**
 * Whether a column has its texts in the first rows of groups only, as merged cells leave them: no text stands twice, and
 * below each one something is blank. Where a row has lost its own period among others that have theirs, this fails.
 */
function isMerged(texts: readonly string[]): boolean {
  const starts = texts.flatMap((text, index) => (text ? index : []));
  const sizes = starts.map((start, group) => (starts[group + 1] ?? texts.length) - start);
  return starts[0] === 0 && sizes.every((size) => size > 1) && new Set(texts).size === starts.length + 1;
}

function fillColumn(rows: Grid, column: number): Grid {
  const texts = rows.map(({ cells }) => textOf(cells[column]));
  if (!isMerged(texts)) return rows;
  let above: unknown;
  return rows.map((row, index): GridRow => {
    if (texts[index]) above = row.cells[column];
    return { ...row, cells: Object.assign([...row.cells], { [column]: above }) };
  });
}

/** The rows with each period that stands in the first row of its group only in all rows of it. */
export const fillDown = (rows: Grid, columns: Columns): Grid =>
  PERIODS.map((field) => columns.get(field))
    .filter((column) => column !== undefined)
    .reduce(fillColumn, rows);
