import type { Ranking, RankingEntry } from '../../document/schema.js';
import { differ, sum, TOLERANCE } from '../../figures/consistency.js';
import { problemAt, type Finding } from '../finding.js';
import type { ReportLanguage } from '../report-language.js';

/** Points of parts that are unknown, or beyond their maximum. */
export function pointChecks(
  entry: RankingEntry,
  { parts }: Ranking,
  path: string,
  { words, localizer }: ReportLanguage,
): Finding[] {
  const known = new Map(parts.map((part) => [part.id, part]));
  return Object.entries(entry.parts).flatMap(([id, points]) => {
    const part = known.get(id);
    if (!part)
      return [problemAt(`${path}.parts.${id}`, words.checks.unknownPart(id, [...known.keys()].join(', ')))];
    const { max } = part;
    if (points === null || max === null || points <= max + TOLERANCE) return [];
    return [
      problemAt(
        `${path}.parts.${id}`,
        words.checks.partOver(id, localizer.number(points), localizer.number(max)),
      ),
    ];
  });
}

/** Whether the parts make the whole index; a source may publish some of them only, or counts beside a rate. */
function areAllParts({ parts, max }: Ranking): boolean {
  const maximum = sum(parts.map((part) => part.max));
  return parts.length > 0 && (max === null || (maximum !== null && !differ(maximum, max)));
}

/** Parts that do not make the score. */
export function sumChecks(
  { score, parts }: RankingEntry,
  ranking: Ranking,
  path: string,
  { words, localizer }: ReportLanguage,
): Finding[] {
  const total = sum(ranking.parts.map(({ id }) => parts[id] ?? null));
  if (!areAllParts(ranking) || total === null || score === null || !differ(total, score)) return [];
  return [problemAt(path, words.checks.partsDiffer(localizer.number(total), localizer.number(score)))];
}
