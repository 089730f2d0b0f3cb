import { periodFromParts, periodsOf } from '../format/period-column.js';
import { textOf } from '../tables/grid.js';
import type { CellReader } from './cell-reader.js';
import { PERIODS, type Field, type Row } from './table.js';

/** The columns that together may name the period of a row; the first part that a row has counts. */
const PARTS = ['month', 'quarter', 'period'] as const;

/** What names the period of a row: a cell of its own, or what its year and month or quarter make together. */
export function periodCell(row: Row, fields: readonly Field[]): unknown {
  const at = (field: Field) => (fields.includes(field) ? row.cell(field) : undefined);
  const used = PARTS.filter((field) => textOf(at(field)))[0];
  const [part, year] = [used && textOf(at(used)), textOf(at('year'))];
  if (!used || !part) return year;
  if (!year || part.includes(year)) return at(used);
  // Of a lone number the column has to tell whether it is a month or a quarter.
  if (used === 'period' && /^\d\d?$/.test(part)) return `${year}-${part}`;
  return periodFromParts({ year, [used === 'quarter' ? used : 'month']: part }) ?? `${part}/${year}`;
}

/** What a row says of its period. */
export interface RowPeriod {
  readonly code: string | null;
  /** Whether the row says something that is no period. */
  readonly isUnread: boolean;
}

const NO_PERIOD: RowPeriod = { code: null, isUnread: false };

/** The periods of rows. What is none is noted, but for rows about all others: their words stand in any column. */
export function readPeriods(
  rows: readonly Row[],
  fields: readonly Field[],
  areSummaries: readonly boolean[],
  cells: CellReader,
): RowPeriod[] {
  if (!fields.some((field) => PERIODS.includes(field))) return rows.map(() => NO_PERIOD);
  const written = rows.map((row) => periodCell(row, fields));
  return periodsOf(written, cells.dayOrder).map((code, index) => {
    const isUnread = !code && !areSummaries[index] && textOf(written[index]) !== '';
    if (isUnread) cells.note(`${rows[index]!.place}.col-period`, written[index], ' is no period');
    return { code, isUnread };
  });
}
