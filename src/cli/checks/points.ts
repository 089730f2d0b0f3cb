import type { Ranking, RankingEntry } from '../../document/schema.js';
import { subtract } from '../../figures/comparison.js';
import { problem, type Finding } from '../finding.js';
import type { Telling } from '../telling.js';

/** The source's parts and total agree when they differ by no more than its rounding. */
export const TOLERANCE = 0.05;

/** Points of parts that are unknown, or beyond their maximum. */
export function pointChecks(
  entry: RankingEntry,
  { parts }: Ranking,
  path: string,
  { words, localizer }: Telling,
): Finding[] {
  const known = new Map(parts.map((part) => [part.id, part]));
  return Object.entries(entry.parts).flatMap(([id, points]) => {
    const part = known.get(id);
    if (!part)
      return [problem(`${path}.parts.${id}`, words.checks.unknownPart(id, [...known.keys()].join(', ')))];
    const { max } = part;
    if (points === null || max === null || points <= max + TOLERANCE) return [];
    return [
      problem(
        `${path}.parts.${id}`,
        words.checks.partOver(id, localizer.number(points), localizer.number(max)),
      ),
    ];
  });
}

/** Whether the parts make the whole index; a source may publish some of them only, or counts beside a rate. */
function areAllParts({ parts, max }: Ranking): boolean {
  const maximum = parts.reduce<number>((total, part) => total + (part.max ?? NaN), 0);
  return parts.length > 0 && (max === null || Math.abs(maximum - max) <= TOLERANCE);
}

/** Parts that do not make the score. */
export function sumChecks(
  { score, parts }: RankingEntry,
  ranking: Ranking,
  path: string,
  { words, localizer }: Telling,
): Finding[] {
  const points = ranking.parts.map(({ id }) => parts[id] ?? null);
  if (!areAllParts(ranking) || points.includes(null) || score === null) return [];
  const sum = subtract(
    points.reduce<number>((total, one) => total + (one ?? 0), 0),
    0,
  );
  if (Math.abs(subtract(sum, score)) <= TOLERANCE) return [];
  return [problem(path, words.checks.partsDiffer(localizer.number(sum), localizer.number(score)))];
}
