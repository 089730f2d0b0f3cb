import type { CchcDocument, Ranking, RankingEntry } from '../document/schema.js';
import type { Localizer } from '../i18n/localizer.js';
import { rankingMessages } from './ranking-messages.js';
import { unitName, type UnitSet } from '../territory/units.js';
import { capitalise, subtract } from './comparison.js';

/** The names that a sentence lists before it only goes on. */
const NAMED = 20;

/** The ranks that scores give, by the 1224 rule: equal scores share a rank, and the next one leaves a gap. */
function computedRanks(given: readonly (number | null)[], lowerIsBetter: boolean): (number | null)[] {
  // 0.1 + 0.2 and 0.3 are one score: they differ by the error of binary fractions.
  const scores = given.map((score) => (score === null ? null : subtract(score, 0)));
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

/** Whether an entry has a figure that cannot be read, and nothing else. */
export const isUnread = ({ score, rank, unreadable }: RankingEntry): boolean =>
  unreadable === true && score === null && rank === null;

/** Whether a source without readable ranks has figures or ranks that cannot be read: no rank can be computed then. */
const isUnranked = ({ entries }: Ranking): boolean => entries.some(({ unreadable }) => unreadable);

/** The rank of each entry: the source's, or where it has none at all, computed from the scores if all can be read. */
export function ranksOf(ranking: Ranking): (number | null)[] {
  const { entries, better } = ranking;
  if (!lacksRanks(ranking) || isUnranked(ranking)) return entries.map(({ rank }) => rank);
  return computedRanks(
    entries.map(({ score }) => score),
    better === 'lower',
  );
}

/** How the ranks came about, or why there are none, where the source has none. */
export function rankRemarks(ranking: Ranking, localizer: Localizer): string[] {
  if (!lacksRanks(ranking)) return [];
  const { unranked, computed } = localizer.in(rankingMessages);
  return [isUnranked(ranking) ? unranked : computed];
}

/** Whose figures cannot be read. */
export function unreadNotes({ entries }: Ranking, set: UnitSet | null, localizer: Localizer): string[] {
  const names = entries.filter(isUnread).map((entry) => nameOf(entry, set));
  const shown = names.slice(0, NAMED).join(', ') + (names.length > NAMED ? ', …' : '');
  return names.length ? [localizer.in(rankingMessages).unreadable(shown)] : [];
}

/** The unit's name: as the source writes it, else by its code. */
export const nameOf = ({ name, code }: RankingEntry, set: UnitSet | null): string =>
  name ?? (set && code ? unitName(set, code) : undefined) ?? code ?? '';

/** A unit in words: name, score and rank. */
export function unitText(name: string, score: string, rank: number | null, localizer: Localizer): string {
  const place = rank === null ? [] : [localizer.in(rankingMessages).ranked(localizer.number(rank))];
  return `${name}: ${[score || [], place].flat().join(', ')}`;
}

/** The name of a ranking, where a document has one of that identifier. */
export const rankingLabel = (
  document: CchcDocument | undefined,
  wanted: string | undefined,
  localizer: Localizer,
): string | null => localizer.label(document?.rankings.filter(({ id }) => id === wanted)[0]?.label ?? null);

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
