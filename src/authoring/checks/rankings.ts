import type { CchcDocument, Ranking, RankingEntry } from '../../document/schema.js';
import { TOLERANCE } from '../../figures/consistency.js';
import { nameOf } from '../../figures/ranking.js';
import { findUnit, type UnitSet } from '../../territory/units.js';
import { adviceAt, problemAt, type Finding } from '../finding.js';
import type { ReportLanguage } from '../report-language.js';
import { pointChecks, sumChecks } from './points.js';
import { repeated, repeatedIds } from './repeated.js';
import { shareChecks } from './shares.js';
import { mergerChecks, placeChecks, previousChecks, setChecks, setOf } from './units.js';

/**
 * Ranks that go against the scores, reported by the first pair: most likely lower is better and the source does not say
 * so.
 */
function orderChecks(
  { entries, better }: Ranking,
  set: UnitSet | null,
  path: string,
  { words }: ReportLanguage,
): Finding[] {
  if (better === 'neither') return [];
  const ranked = entries
    .filter(({ score, rank }) => score !== null && rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  const sign = better === 'lower' ? -1 : 1;
  const index = ranked.findIndex(
    (entry, at) => at > 0 && sign * ((entry.score ?? 0) - (ranked[at - 1]?.score ?? 0)) > TOLERANCE,
  );
  const [first, second] = [ranked[index - 1], ranked[index]];
  return first && second
    ? [adviceAt(path, words.checks.againstScore(nameOf(first, set), nameOf(second, set)))]
    : [];
}

function rankChecks({ entries }: Ranking, path: string, { words }: ReportLanguage): Finding[] {
  if (entries.every(({ rank }) => rank === null)) return [];
  return entries.flatMap(({ score, rank }, index) =>
    score !== null && rank === null ? [adviceAt(`${path}.entries.${index}`, words.checks.withoutRank)] : [],
  );
}

function entryChecks(
  entry: RankingEntry,
  ranking: Ranking,
  set: UnitSet | null,
  path: string,
  language: ReportLanguage,
): Finding[] {
  return [
    ...(set ? placeChecks(entry, set, path, language) : []),
    ...pointChecks(entry, ranking, path, language),
    ...sumChecks(entry, ranking, path, language),
  ];
}

/** Units that stand twice, by whichever of their names. */
function repeatedUnits(
  { entries }: Ranking,
  set: UnitSet | null,
  path: string,
  { words }: ReportLanguage,
): Finding[] {
  const unitOf = (entry: RankingEntry) =>
    (set && findUnit(set, entry.code ?? entry.name ?? '')?.code) ?? entry.code ?? entry.name;
  return repeated(entries, unitOf).map(({ index, item }) =>
    problemAt(`${path}.entries.${index}`, words.checks.sameUnit(nameOf(item, set))),
  );
}

function rankingChecks(ranking: Ranking, path: string, language: ReportLanguage): Finding[] {
  const { entries, units, previousUnits, parts, unit } = ranking;
  const { words, localizer } = language;
  const set = setOf(units);
  const hasCodes = entries.some(({ code }) => code !== null && /^\d\d?$/.test(code));
  const scores = entries.map(({ score }) => score);
  return [
    ...setChecks(units, `${path}.units`, language),
    ...setChecks(previousUnits, `${path}.previousUnits`, language),
    ...(!units && hasCodes ? [adviceAt(path, words.checks.withoutUnits)] : []),
    ...(localizer.label(unit) === '%' ? shareChecks(scores, `${path}.entries`, language) : []),
    ...repeatedIds(parts, `${path}.parts`, language),
    ...repeatedUnits(ranking, set, path, language),
    ...entries.flatMap((entry, index) =>
      entryChecks(entry, ranking, set, `${path}.entries.${index}`, language),
    ),
    ...previousChecks(ranking, path, language),
    ...mergerChecks(ranking, path, language),
    ...rankChecks(ranking, path, language),
    ...orderChecks(ranking, set, path, language),
  ];
}

/** What of the rankings of a document cannot be right. */
export const rankingsChecks = ({ rankings }: CchcDocument, language: ReportLanguage): Finding[] => [
  ...repeatedIds(rankings, 'rankings', language),
  ...rankings.flatMap((ranking, index) => rankingChecks(ranking, `rankings.${index}`, language)),
];
