import type { CchcDocument, Ranking, RankingEntry } from '../../document/schema.js';
import { TOLERANCE } from '../../figures/consistency.js';
import { nameOf } from '../../figures/ranking.js';
import { findUnit, type UnitSet } from '../../territory/units.js';
import { adviceAt, problemAt, type Finding } from '../finding.js';
import type { Telling } from '../telling.js';
import { pointChecks, sumChecks } from './points.js';
import { repeated, repeatedIds } from './repeated.js';
import { shareChecks } from './shares.js';
import { mergerChecks, placeChecks, previousChecks, setChecks, setOf } from './units.js';

/** Ranks that go against the scores, told by the first pair: most likely lower is better and the source does not say so. */
function orderChecks(
  { entries, better }: Ranking,
  set: UnitSet | null,
  path: string,
  { words }: Telling,
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

function rankChecks({ entries }: Ranking, path: string, { words }: Telling): Finding[] {
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
  telling: Telling,
): Finding[] {
  return [
    ...(set ? placeChecks(entry, set, path, telling) : []),
    ...pointChecks(entry, ranking, path, telling),
    ...sumChecks(entry, ranking, path, telling),
  ];
}

/** Units that stand twice, by whichever of their names. */
function repeatedUnits(
  { entries }: Ranking,
  set: UnitSet | null,
  path: string,
  { words }: Telling,
): Finding[] {
  const unitOf = (entry: RankingEntry) =>
    (set && findUnit(set, entry.code ?? entry.name ?? '')?.code) ?? entry.code ?? entry.name;
  return repeated(entries, unitOf).map(({ index, item }) =>
    problemAt(`${path}.entries.${index}`, words.checks.sameUnit(nameOf(item, set))),
  );
}

function rankingChecks(ranking: Ranking, path: string, telling: Telling): Finding[] {
  const { entries, units, previousUnits, parts, unit } = ranking;
  const { words, localizer } = telling;
  const set = setOf(units);
  const hasCodes = entries.some(({ code }) => code !== null && /^\d\d?$/.test(code));
  const scores = entries.map(({ score }) => score);
  return [
    ...setChecks(units, `${path}.units`, telling),
    ...setChecks(previousUnits, `${path}.previousUnits`, telling),
    ...(!units && hasCodes ? [adviceAt(path, words.checks.withoutUnits)] : []),
    ...(localizer.label(unit) === '%' ? shareChecks(scores, `${path}.entries`, telling) : []),
    ...repeatedIds(parts, `${path}.parts`, telling),
    ...repeatedUnits(ranking, set, path, telling),
    ...entries.flatMap((entry, index) =>
      entryChecks(entry, ranking, set, `${path}.entries.${index}`, telling),
    ),
    ...previousChecks(ranking, path, telling),
    ...mergerChecks(ranking, path, telling),
    ...rankChecks(ranking, path, telling),
    ...orderChecks(ranking, set, path, telling),
  ];
}

/** What of the rankings of a document cannot be right. */
export const rankingsChecks = ({ rankings }: CchcDocument, telling: Telling): Finding[] => [
  ...repeatedIds(rankings, 'rankings', telling),
  ...rankings.flatMap((ranking, index) => rankingChecks(ranking, `rankings.${index}`, telling)),
];
