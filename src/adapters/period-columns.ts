import { parsePeriod } from '../format/period.js';
import { periodCode, periodKey } from '../format/period-name.js';
import { MAX_ROWS } from '../lib/limits.js';
import type { Mapping } from './adapter.js';
import { isProvisionalPeriod } from './figure-words.js';
import { MEASURES, type Field } from './table.js';

/** A column that is a period. */
export interface PeriodColumn {
  readonly column: number;
  readonly period: string;
  /** Whether its heading says that the figures may still change. */
  readonly isProvisional: boolean;
  /** Whether it is the column that the tag names. */
  readonly isNamed: boolean;
}

/** The columns that are periods, with the column of figures that they are in place of. */
export interface PeriodColumns {
  readonly measure: Field | undefined;
  readonly periods: readonly PeriodColumn[];
}

const NONE: PeriodColumns = { measure: undefined, periods: [] };

const periodOf = (names: readonly string[] | undefined): string | null =>
  names?.map((name) => periodCode(name)).find((code) => code !== null) ?? null;

/** The columns that are periods of the kind of one of them, up to it, in the order of time. */
function columnsLike(names: readonly (readonly string[])[], named: number): Omit<PeriodColumn, 'isNamed'>[] {
  const present = periodOf(names[named]);
  if (!present) return [];
  const { kind } = parsePeriod(present)!;
  return names
    .flatMap((own, column) => {
      const period = periodOf(own);
      const isEarlier = period !== null && periodKey(period) <= periodKey(present);
      return isEarlier && parsePeriod(period)?.kind === kind
        ? [{ column, period, isProvisional: own.some(isProvisionalPeriod) }]
        : [];
    })
    .sort((a, b) => (periodKey(a.period) < periodKey(b.period) ? -1 : 1));
}

/** The column of the newest period. */
function newestOf(names: readonly (readonly string[])[]): number {
  const keys = names.map((own) => periodKey(periodOf(own) ?? ''));
  return keys.indexOf([...keys].sort().pop() ?? '');
}

/**
 * The columns of a table of which each is a period: known where the column of figures that the tag names, or `newest`,
 * has a period for a heading. Where a period stands twice, the columns are of different things, and count as such.
 */
export function periodColumns(
  names: readonly (readonly string[])[],
  columns: ReadonlyMap<Field, number>,
  mapping: Mapping,
  rows: number,
): PeriodColumns {
  const measure = MEASURES.find((field) => columns.has(field));
  if (!measure || columns.has('period') || columns.has('year')) return NONE;
  const isNewest = mapping[`col-${measure}`] === 'newest' && columns.get(measure) === -1;
  const named = isNewest ? newestOf(names) : columns.get(measure)!;
  const like = columnsLike(names, named);
  if (new Set(like.map(({ period }) => period)).size < like.length || (!isNewest && like.length < 2))
    return NONE;
  const most = Math.max(1, Math.floor(MAX_ROWS / Math.max(1, rows)));
  const periods = like.slice(-most).map((one) => ({ ...one, isNamed: one.column === named }));
  return { measure, periods };
}
