import { textOf } from '../tables/grid.js';
import { PERIODS, type Field, type Row } from './table.js';
import { fold } from '../lib/fold.js';

/**
 * Fills a column where its texts stand in the first rows of groups only, as merged cells leave them: no text stands
 * twice, and below each one it is blank. Where a single row lacks its period among others that have theirs, this fails.
 * A blank row of totals may be about all groups, and stays so.
 */
function fillColumn(rows: readonly Row[], field: Field): readonly Row[] {
  const textIn = (row: Row) => textOf(row.cell(field));
  const texts = rows.filter((row) => !row.isSummary || textIn(row)).map(textIn);
  const starts = texts.flatMap((text, index) => (text ? index : []));
  const isMerged = starts[0] === 0 && starts.every((start) => texts[start + 1] === '');
  if (!isMerged || new Set(texts).size <= starts.length) return rows;
  let above: unknown;
  return rows.map((row): Row => {
    if (textIn(row)) above = row.cell(field);
    if (row.isSummary) return row;
    const filled = above;
    return { ...row, cell: (wanted) => (wanted === field ? filled : row.cell(wanted)) };
  });
}

/** Whether each row has a period of its own, and no two have the same name and periods. */
function areDistinct(rows: readonly Row[], periods: readonly Field[]): boolean {
  const keys = rows.map((row) =>
    JSON.stringify((['name', ...periods] as const).map((field) => textOf(row.cell(field)))),
  );
  const isDated = (row: Row) => periods.some((field) => textOf(row.cell(field)));
  return periods.length > 0 && rows.every(isDated) && new Set(keys).size === rows.length;
}

/**
 * The rows with each period, or each name of a series, that stands in the first row of its group only in all rows of
 * it.
 */
export function fillDown(rows: readonly Row[], fields: readonly Field[]): readonly Row[] {
  const periods = fields.filter((field) => PERIODS.includes(field));
  const dated = fold(periods, rows, fillColumn);
  const named = fields.includes('name') ? fillColumn(dated, 'name') : dated;
  return named === dated || areDistinct(named, periods) ? named : dated;
}
