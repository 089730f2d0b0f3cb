import { parsePeriod } from '../format/period.js';
import { periodCode, periodKey } from '../format/period-name.js';
import { MAX_ROWS } from '../lib/limits.js';
import type { Headings } from '../tables/headings.js';
import type { Mapping } from './adapter.js';
import { isProvisionalPeriod } from './figure-words.js';
import { FIGURES, type Field } from './table.js';
import { isAhead } from './table-context.js';

/** A column of which the heading names a period. */
interface OfPeriod {
  readonly column: number;
  readonly period: string;
  /** Whether its heading says that the figures may still change. */
  readonly isProvisional: boolean;
}

/** A period that has columns of its own. */
export interface PeriodColumn extends OfPeriod {
  /** The columns of figures that are of it. */
  readonly columns: ReadonlyMap<Field, number>;
  /** Whether it is that of the column that the tag names. */
  readonly isNamed: boolean;
}

type Names = Headings['names'];

/** A heading that is longer tells of more than a figure and its period. */
const MOST_WORDS = 12;

/** What stands around the period in a heading, and the period: `Điểm` and 2025 in `Điểm năm 2025`. */
function partsOf(heading: string): readonly (readonly [rest: string, period: string])[] {
  const words = heading.split(' ', MOST_WORDS);
  for (let from = 0; from < words.length; from += 1)
    for (let to = words.length; to > from; to -= 1) {
      const part = words.slice(from, to).join(' ');
      const period = /(19|20)\d\d/.test(part) && periodCode(part.replace(/^\((.+)\)$/, '$1'));
      if (period) return [[words.filter((_word, at) => at < from || at >= to).join(' '), period]];
    }
  return [];
}

/**
 * The columns that have the figure of one of them in other periods of its kind, up to its own, in the order of time.
 * Where a period stands twice, the columns are of different things, unless what stands around the period tells them
 * apart.
 */
export function columnsOfSeries(names: Names, named: number): readonly OfPeriod[] {
  const parted = names.map((own) => own.flatMap(partsOf));
  const series = (parted[named] ?? []).map(([rest, present]) =>
    parted
      .flatMap((own, column): OfPeriod[] => {
        const period = own.filter(([others]) => others === rest)[0]?.[1];
        return period &&
          periodKey(period) <= periodKey(present) &&
          parsePeriod(period)?.kind === parsePeriod(present)?.kind
          ? [{ column, period, isProvisional: names[column]!.some(isProvisionalPeriod) }]
          : [];
      })
      .sort((a, b) => (periodKey(a.period) < periodKey(b.period) ? -1 : 1)),
  );
  return series.filter((like) => new Set(like.map(({ period }) => period)).size === like.length)[0] ?? [];
}

/** The column of the newest period that is not ahead; where all are, of the newest one. */
function newestOf(names: Names): number {
  const periods = names.map((own) => ({
    period: own.map((name) => periodCode(name)).filter(Boolean)[0] ?? null,
    isProvisional: own.some(isProvisionalPeriod),
  }));
  const past = periods.map((one) => (isAhead(one) ? { period: null } : one));
  const used = past.some(({ period }) => period) ? past : periods;
  const keys = used.map(({ period }) => periodKey(period ?? ''));
  return keys.indexOf([...keys].sort().pop() ?? '');
}

/**
 * The periods of a table that has columns for them: known where the column of figures that the tag names, or `newest`,
 * has a period in its heading, and others have the same heading with other periods.
 */
export function periodColumns(
  names: Names,
  columns: ReadonlyMap<Field, number>,
  mapping: Mapping,
  rows: number,
): readonly PeriodColumn[] {
  const fields = FIGURES.filter((field) => columns.has(field));
  const at = columns.get(fields[0]!);
  if (at === undefined || columns.has('period') || columns.has('year')) return [];
  const isNewest = at < 0 && mapping[`col-${fields[0]}`] === 'newest';
  const named = isNewest ? newestOf(names) : at;
  const series = fields.map((field, index) => columnsOfSeries(names, index ? columns.get(field)! : named));
  const like = series[0]!;
  if (!isNewest && like.length < 2) return [];
  const most = Math.max(1, Math.floor(MAX_ROWS / Math.max(1, rows)));
  const columnsAt = (wanted: string) =>
    fields.flatMap((field, index) => {
      const found = series[index]!.filter(({ period }) => period === wanted)[0];
      return found ? [[field, found.column] as const] : [];
    });
  return like
    .slice(-most)
    .map((one) => ({ ...one, isNamed: one.column === named, columns: new Map(columnsAt(one.period)) }));
}
