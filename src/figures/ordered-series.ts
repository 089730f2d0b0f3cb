import { monthsOf } from '../format/period-months.js';
import { periodRow } from '../format/period-row.js';
import { areComparable } from '../format/period-span.js';
import type { Localizer } from '../i18n/localizer.js';
import { seriesMismatchMessages } from './messages.js';

/** What stands for a period in a series. */
interface OfPeriod {
  readonly period: string;
}

/** A series in the order of time. */
export interface OrderedSeries<Point extends OfPeriod> {
  /** One point for each period; one that the source leaves out is a gap. */
  readonly points: readonly Point[];
  /** What is said of periods that stand twice or cannot be held against each other. */
  readonly notes: readonly string[];
}

/** The points that the latest one, or the one that is given, can be held against: of periods as long as its own. */
export const likeLatest = <Point extends OfPeriod>(
  points: readonly Point[],
  latest: Point | undefined = points[points.length - 1],
): readonly Point[] =>
  points.filter((point) => point === latest || areComparable(point.period, latest?.period ?? ''));

/** By their beginnings, and months from January on by their ends. */
function inOrder(a: string, b: string): number {
  const [[first, last], [otherFirst, otherLast]] = [monthsOf(a) ?? [0, 0], monthsOf(b) ?? [0, 0]];
  return first - otherFirst || last - otherLast || (a < b ? -1 : 1);
}

function notesOf(series: readonly OfPeriod[], localizer: Localizer): string[] {
  const { samePeriod, mixedPeriods } = localizer.in(seriesMismatchMessages);
  const periods = series.map(({ period }) => period);
  const seen = new Set<string>();
  const repeated = new Set(periods.filter((period) => seen.size === seen.add(period).size));
  const [twice] = repeated;
  return [
    ...(twice === undefined ? [] : [samePeriod(localizer.periodCode(twice), repeated.size)]),
    ...(likeLatest(series).length < series.length ? [mixedPeriods] : []),
  ];
}

/** A series in the order of time, whichever way the source has it. Of a period that stands twice the last counts. */
export function orderedSeries<Point extends OfPeriod>(
  series: readonly Point[],
  gap: (period: string) => Point,
  localizer: Localizer,
): OrderedSeries<Point> {
  const known = new Map(series.map((point) => [point.period, point]));
  const periods = periodRow([...known.keys()]) ?? [...known.keys()].sort(inOrder);
  return {
    points: periods.map((period) => known.get(period) ?? gap(period)),
    notes: notesOf(series, localizer),
  };
}
