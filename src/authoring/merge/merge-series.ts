import { periodKey } from '../../format/period-name.js';
import { areComparable, isSamePeriod } from '../../format/period-span.js';
import type { Dossiers, Indicator } from '../../document/schema.js';
import { fold } from '../../lib/fold.js';

/** The old figures beside the new ones: the periods of both. */
export interface Periods {
  readonly before: string;
  readonly now: string;
}

interface Point {
  readonly period: string;
}

/** Whether a figure is one that the words of a comparison may use as it is. */
const isExact = ({ qualifier, unreadable }: Indicator | Dossiers): boolean => !qualifier && !unreadable;

/** The points of each list, a later list's in place of an earlier one's, in the order of time. */
function united<T extends Point>(...lists: readonly (readonly T[])[]): T[] {
  const points = fold<readonly T[], readonly T[]>(lists, [], (known, list) => [
    ...known.filter(({ period }) => !list.some((point) => isSamePeriod(point.period, period))),
    ...list,
  ]);
  return [...points].sort((a, b) => (periodKey(a.period) < periodKey(b.period) ? -1 : 1));
}

const pointOf = (indicator: Indicator, period: string): Indicator['series'] =>
  indicator.value !== null && isExact(indicator) ? [{ period, value: indicator.value }] : [];

function countsOf(dossiers: Dossiers, period: string): Dossiers['series'] {
  const { received, resolved, onTimeRate } = dossiers;
  const isKnown = isExact(dossiers) && [received, resolved, onTimeRate].some((figure) => figure !== null);
  return isKnown ? [{ period, received, resolved, onTimeRate }] : [];
}

/** The points that the old figures have of other periods than the new one. */
const others = <T extends Point>(series: readonly T[], now: string): T[] =>
  series.filter(({ period }) => !isSamePeriod(period, now));

const isOneMeasure = (old: Indicator, fresh: Indicator): boolean =>
  JSON.stringify(old.unit) === JSON.stringify(fresh.unit);

/** What an indicator was in the period before. */
function beforeOf(old: Indicator, { before, now }: Periods): Partial<Indicator> {
  const { previous, previousRank, previousOf, value, rank, of } = old;
  if (isSamePeriod(before, now)) return { previous, previousRank, previousOf };
  const isComparable = areComparable(before, now) && isExact(old);
  return {
    previous: isComparable ? value : null,
    previousRank: rank,
    previousOf: rank === null ? null : of,
  };
}

/** A new indicator with what the old one keeps of earlier periods; what its source says itself goes first. */
export function mergeIndicator(old: Indicator | undefined, fresh: Indicator, periods: Periods): Indicator {
  const { before, now } = periods;
  const known = old && isOneMeasure(old, fresh) ? old : undefined;
  const past = known ? beforeOf(known, periods) : {};
  const ranked = fresh.previousRank === null ? past : fresh;
  const kept = known ? united(pointOf(known, before), known.series) : [];
  return {
    ...fresh,
    previous: fresh.previous ?? past.previous ?? null,
    previousRank: ranked.previousRank ?? null,
    previousOf: ranked.previousOf ?? null,
    series: united(others(kept, now), pointOf(fresh, now), fresh.series),
  };
}

/** New dossier counts with the old ones as points of their series, where both count alike. */
export function mergeDossiers(old: Dossiers | null, fresh: Dossiers, { before, now }: Periods): Dossiers {
  const kept = old?.basis === fresh.basis ? united(countsOf(old, before), old.series) : [];
  return { ...fresh, series: united(others(kept, now), countsOf(fresh, now), fresh.series) };
}
