import type { Ranking, RankingEntry } from '../../document/schema.js';
import type { Localizer } from '../../i18n/localizer.js';
import { fold } from '../../lib/fold.js';

/** A part of an index. */
export type Part = Ranking['parts'][number];

/** What has the parts: a unit, or the mean of all. */
export interface Subject {
  readonly name: string;
  readonly pointsOf: (part: Part) => number | null;
  readonly score: number | null;
  /** The decimals that all points have at least, so that they agree in a column: those of the unit itself. */
  readonly decimals?: number;
}

/** The most decimals of points: a mean may have any number. */
export const MOST_DECIMALS = 2;

/** The points of a part. The record has what every object has as well, such as a `constructor`. */
const pointsIn = ({ parts }: RankingEntry, { id }: Part): number | null => {
  const points: unknown = parts[id];
  return typeof points === 'number' ? points : null;
};

/** A unit as a subject. */
export const subjectOf = (entry: RankingEntry, name: string): Subject => ({
  name,
  pointsOf: (part) => pointsIn(entry, part),
  score: entry.score,
});

/** The mean of the units that have a figure. */
export function meanOf({ entries }: Ranking, name: string): Subject {
  const mean = (values: readonly (number | null)[]): number | null => {
    const known = values.filter((value) => value !== null);
    return known.length ? fold(known, 0, (sum, value) => sum + value) / known.length : null;
  };
  return {
    name,
    pointsOf: (part) => mean(entries.map((entry) => pointsIn(entry, part))),
    score: mean(entries.map(({ score }) => score)),
  };
}

/** The share of the maximum in percent; `null` where there are no points or no maximum. */
export function shareOf({ pointsOf }: Subject, part: Part): number | null {
  const points = pointsOf(part);
  return points === null || !part.max ? null : (points / part.max) * 100;
}

/** Whether a part counts: one with a maximum of 0 does not apply. */
export const applies = ({ max }: Part): boolean => max === null || max > 0;

/** What a part is called. */
export const partName = (part: Part, localizer: Localizer): string => localizer.label(part.label) ?? part.id;
