import type { Locale } from '../../format/locale.js';
import { compareNames } from '../../format/collate.js';
import { matches } from '../../lib/normalize-text.js';
import type { RankedRow } from './rows.js';

/** The columns that a table can be sorted by. */
export const COLUMNS = ['rank', 'name', 'score', 'change'] as const;

/** A column that a table can be sorted by. */
export type Column = (typeof COLUMNS)[number];

/** An order of rows. */
export interface Order {
  readonly column: Column;
  readonly descending: boolean;
}

/** Whether a column is first sorted from the greatest down, so that the best or the first is on top. */
const descendsFirst = (column: Column): boolean => column === 'score' || column === 'change';

/** The order that a press on a column's name asks for: that column's own direction, or the other way if it is in force. */
export const nextOrder = (column: Column, { column: current, descending }: Order): Order => ({
  column,
  descending: column === current ? !descending : descendsFirst(column),
});

const WRITTEN = new RegExp(`^(${COLUMNS.join('|')})(?:-(asc|desc))?$`);

/** The order that a `sort` attribute asks for: `score`, `score-asc`, `score-desc`; `null` for anything else. */
export function parseOrder(text: string | undefined): Order | null {
  const written = (text || 'rank').trim().toLowerCase();
  const [, name, direction] = WRITTEN.exec(written) ?? [];
  const column = name as Column | undefined;
  return column ? { column, descending: direction ? direction === 'desc' : descendsFirst(column) } : null;
}

/** What is not known goes last, whichever way the rest is sorted. */
function compareNumbers(a: number | null, b: number | null, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return descending ? b - a : a - b;
}

/** The rows in an order; equal ones by rank, then as the source has them. */
export function sortRows(
  rows: readonly RankedRow[],
  { column, descending }: Order,
  locale: Locale,
): RankedRow[] {
  const compare = (a: RankedRow, b: RankedRow): number => {
    if (column === 'name') return compareNames(a.name, b.name, locale) * (descending ? -1 : 1);
    const keyOf = (row: RankedRow) => (column === 'change' ? (row.risen ?? row.gained) : row[column]);
    return compareNumbers(keyOf(a), keyOf(b), descending) || compareNumbers(a.rank, b.rank, false);
  };
  return [...rows].sort(compare);
}

/** The rows whose name contains what the reader typed, marks aside. */
export const searchRows = (rows: readonly RankedRow[], query: string): RankedRow[] =>
  query.trim() ? rows.filter(({ name }) => matches(name, query)) : [...rows];

/** The first rows, those behind them, and our own one where it is among these. */
export function topRows(
  rows: readonly RankedRow[],
  top: number | null,
): { shown: readonly RankedRow[]; rest: readonly RankedRow[]; pinned: RankedRow | null } {
  const end = top ?? rows.length;
  const rest = rows.slice(end);
  return { shown: rows.slice(0, end), rest, pinned: rest.filter(({ isOwn }) => isOwn)[0] ?? null };
}
