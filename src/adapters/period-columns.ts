import { parsePeriod } from '../format/period.js';
import { periodCode, periodKey } from '../format/period-name.js';
import { MAX_ROWS } from '../lib/limits.js';
import type { Headings } from '../tables/headings.js';
import type { Mapping } from './adapter.js';
import { isProvisionalPeriod } from './figure-words.js';
import { FIGURES, type Field } from './table.js';

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

/** The columns that are periods, with the column of figures that they are in place of. */
export interface PeriodColumns {
  readonly measure: Field | undefined;
  readonly periods: readonly PeriodColumn[];
}

const NONE: PeriodColumns = { measure: undefined, periods: [] };

type Names = Headings['names'];

const periodOf = (names: readonly string[] | undefined): string | null =>
  names?.map((name) => periodCode(name)).find((code) => code !== null) ?? null;

/** A heading that is longer tells of more than a figure and its period. */
const MOST_WORDS = 12;

/** What stands before and behind the period in a heading: `Điểm` in `Điểm năm 2025`, nothing in `2025`. */
function framesIn(heading: string): (readonly [before: string, behind: string])[] {
  const words = heading.split(' ', MOST_WORDS + 1);
  for (let from = 0; from < words.length && words.length <= MOST_WORDS; from += 1)
    for (let to = words.length; to > from; to -= 1)
      if (framed(words.slice(from, to).join(' ')))
        return [[words.slice(0, from).join(' '), words.slice(to).join(' ')]];
  return [];
}

/** The period in a part of a heading, with or without brackets. Other numbers than years may only stand alone. */
const framed = (part: string): string | null =>
  /(19|20)\d\d/.test(part) ? periodCode(part.trim().replace(/^\((.+)\)$/, '$1')) : null;

/** The columns of the same figure in the periods of the kind of one of them, up to it, in the order of time. */
function columnsIn(names: Names, named: number, [before, behind]: readonly [string, string]): OfPeriod[] {
  const periodIn = (own: readonly string[] | undefined) =>
    before || behind
      ? (own
          ?.filter((name) => name.startsWith(before) && name.endsWith(behind))
          .map((name) => framed(name.slice(before.length, name.length - behind.length)))
          .find((code) => code !== null) ?? null)
      : periodOf(own);
  const present = periodIn(names[named]);
  if (!present) return [];
  const { kind } = parsePeriod(present)!;
  return names
    .flatMap((own, column) => {
      const period = periodIn(own);
      const isEarlier = period !== null && periodKey(period) <= periodKey(present);
      return isEarlier && parsePeriod(period)?.kind === kind
        ? [{ column, period, isProvisional: own.some(isProvisionalPeriod) }]
        : [];
    })
    .sort((a, b) => (periodKey(a.period) < periodKey(b.period) ? -1 : 1));
}

/**
 * The columns that have the figure of one of them in other periods. Where a period stands twice, the columns are of
 * different things, unless what stands around the period tells them apart.
 */
export function courseOf(names: Names, named: number): readonly OfPeriod[] {
  const whole = ['', ''] as const;
  const frames = [whole, ...(names[named] ?? []).flatMap(framesIn)];
  const courses = frames.map((frame) => columnsIn(names, named, frame));
  return (
    courses.find((like) => like.length && new Set(like.map(({ period }) => period)).size === like.length) ??
    []
  );
}

/** The column of the newest period. */
function newestOf(names: Names): number {
  const keys = names.map((own) => periodKey(periodOf(own) ?? ''));
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
): PeriodColumns {
  const fields = FIGURES.filter((field) => columns.has(field));
  const [measure] = fields;
  if (!measure || columns.has('period') || columns.has('year')) return NONE;
  const isNewest = mapping[`col-${measure}`] === 'newest' && columns.get(measure) === -1;
  const named = isNewest ? newestOf(names) : columns.get(measure)!;
  const courses = fields.map((field) => {
    return [field, courseOf(names, field === measure ? named : columns.get(field)!)] as const;
  });
  const like = courses[0]![1];
  if (!isNewest && like.length < 2) return NONE;
  const most = Math.max(1, Math.floor(MAX_ROWS / Math.max(1, rows)));
  const columnsAt = (wanted: string) =>
    courses.flatMap(([field, course]) => {
      const found = course.find(({ period }) => period === wanted);
      return found ? [[field, found.column] as const] : [];
    });
  const periods = like
    .slice(-most)
    .map((one) => ({ ...one, isNamed: one.column === named, columns: new Map(columnsAt(one.period)) }));
  return { measure, periods };
}
