import type { Ranking, RankingEntry } from '../../document/schema.js';
import { columnWriter, type Write } from '../../figures/column-writer.js';
import type { Localizer } from '../../i18n/localizer.js';
import { fold } from '../../lib/fold.js';

/** A part of an index. */
export type Part = Ranking['parts'][number];

/** What has the parts: a unit, or the mean of all. */
export interface Subject {
  readonly name: string;
  readonly pointsOf: (part: Part) => number | null;
  readonly score: number | null;
}

/** A subject with what writes its points and its shares, each as a column of its own. */
export interface WrittenSubject extends Subject {
  readonly writePoints: Write;
  readonly writeShare: Write;
}

/** The most decimals of points and shares: a mean may have any number. */
const MOST_DECIMALS = 2;

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

/** A subject, and how its column is written. */
export function written(subject: Subject, parts: readonly Part[], localizer: Localizer): WrittenSubject {
  const points = [...parts.map(subject.pointsOf), subject.score];
  const shares = parts.map((part) => shareOf(subject, part));
  return {
    ...subject,
    writePoints: columnWriter(points, null, localizer, MOST_DECIMALS),
    writeShare: columnWriter(shares, '%', localizer, MOST_DECIMALS),
  };
}

/** Whether a part counts: one with a maximum of 0 does not apply. */
export const applies = ({ max }: Part): boolean => max === null || max > 0;

/** What a part is called. */
export const partName = (part: Part, localizer: Localizer): string => localizer.label(part.label) ?? part.id;
