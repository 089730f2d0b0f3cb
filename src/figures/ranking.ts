import type { CchcDocument, Ranking, RankingEntry } from '../document/schema.js';
import type { Localizer } from '../i18n/localizer.js';
import { rankingMessages } from './ranking-messages.js';
import { unitName, type UnitSet } from '../territory/units.js';
import { capitalise, subtract } from './comparison.js';

/** The ranks that scores give, by the 1224 rule: equal scores share a rank, and the next one leaves a gap. */
function computedRanks(scores: readonly (number | null)[], lowerIsBetter: boolean): (number | null)[] {
  const ahead = (a: number, b: number) => (lowerIsBetter ? a < b : a > b);
  const known = scores.filter((score) => score !== null).sort((a, b) => (lowerIsBetter ? a - b : b - a));
  const first = new Map<number, number>();
  known.forEach((score, index) => {
    const previous = known[index - 1];
    if (previous === undefined || ahead(previous, score)) first.set(score, index + 1);
  });
  return scores.map((score) => (score === null ? null : (first.get(score) ?? null)));
}

/** Whether the source has no rank at all, so that they are computed from the scores. */
export const lacksRanks = ({ entries }: Ranking): boolean => entries.every(({ rank }) => rank === null);

/** The rank of each entry: the source's, or where it has none at all, computed from the scores. */
export const ranksOf = (ranking: Ranking): (number | null)[] =>
  lacksRanks(ranking)
    ? computedRanks(
        ranking.entries.map(({ score }) => score && subtract(score, 0)),
        ranking.better === 'lower',
      )
    : ranking.entries.map(({ rank }) => rank);

/** The unit's name: as the source writes it, else by its code. */
export const nameOf = ({ name, code }: RankingEntry, set: UnitSet | null): string =>
  name ?? (set && code ? unitName(set, code) : undefined) ?? code ?? '';

/** The name of a ranking, where a document has one of that identifier. */
export const rankingLabel = (
  document: CchcDocument | undefined,
  wanted: string | undefined,
  localizer: Localizer,
): string | null => localizer.label(document?.rankings.find(({ id }) => id === wanted)?.label ?? null);

/** What the scores of a ranking are called: a rate, a score, or by their own unit. */
export function scoreNameOf(unit: string | null, localizer: Localizer): string {
  const { rate, score } = localizer.in(rankingMessages);
  if (unit === '%') return rate;
  return unit && unit !== (localizer.locale === 'vi' ? 'điểm' : 'points') ? capitalise(unit) : score;
}

/** What is ranked, the unit set or the number of units, and on which scale. */
export function scopeOf({ units, max, unit }: Ranking, total: number, localizer: Localizer): string {
  const { sets, unitsCount, maximum } = localizer.in(rankingMessages);
  const scope = (units && sets[units]) || unitsCount(total);
  return max === null || localizer.label(unit) === '%'
    ? scope
    : `${scope}, ${maximum(localizer.number(max))}`;
}
