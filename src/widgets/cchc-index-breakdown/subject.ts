import type { Ranking, RankingEntry } from '../../data/schema.js';

/** A part of an index. */
export type Part = Ranking['parts'][number];

/** One that the parts are told of: a unit, or the mean of all. */
export interface Subject {
  readonly name: string;
  readonly pointsOf: (part: Part) => number | null;
  readonly score: number | null;
}

/** A unit as a subject. */
export const subjectOf = ({ parts, score }: RankingEntry, name: string): Subject => ({
  name,
  pointsOf: ({ id }) => parts[id] ?? null,
  score,
});

/** The mean of the units that have a figure. */
export function meanOf({ entries }: Ranking, name: string): Subject {
  const mean = (values: readonly (number | null | undefined)[]): number | null => {
    const known = values.filter((value) => typeof value === 'number');
    return known.length ? known.reduce((sum, value) => sum + value, 0) / known.length : null;
  };
  return {
    name,
    pointsOf: ({ id }) => mean(entries.map(({ parts }) => parts[id])),
    score: mean(entries.map(({ score }) => score)),
  };
}

/** The share of the maximum in percent; `null` where there are no points or no maximum. */
export function shareOf({ pointsOf }: Subject, part: Part): number | null {
  const points = pointsOf(part);
  return points === null || !part.max ? null : (points / part.max) * 100;
}
