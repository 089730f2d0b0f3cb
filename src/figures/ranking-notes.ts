import type { Ranking, RankingEntry } from '../document/schema.js';
import type { Localizer } from '../i18n/localizer.js';
import { unitOf } from '../territory/match-unit.js';
import { unitsOf, type UnitSet } from '../territory/units.js';
import { looksLikeShares } from './consistency.js';
import { mismatchMessages } from './messages.js';
import { nameOf } from './ranking.js';
import { rankingMessages } from './ranking-messages.js';
import { fold } from '../lib/fold.js';

const keyOf = (entry: RankingEntry, set: UnitSet | null): string | null =>
  (set ? unitOf(entry, set)?.code : undefined) ?? entry.code ?? entry.name;

/** The rows of a ranking that are of a unit which stands above already. */
function repeatedRows({ entries }: Ranking, set: UnitSet | null): RankingEntry[] {
  const seen = new Set<string | null>();
  return entries.filter((entry) => seen.size === seen.add(keyOf(entry, set)).size);
}

/** What is said of rows that are of one and the same unit. */
export function repeatedNotes(ranking: Ranking, set: UnitSet | null, localizer: Localizer): string[] {
  const rows = repeatedRows(ranking, set);
  const [first] = rows;
  return first ? [localizer.in(rankingMessages).repeatedUnit(nameOf(first, set), rows.length)] : [];
}

/** What is said of a rank that a set of units has no room for. */
export function rankNotes({ entries }: Ranking, set: UnitSet | null, localizer: Localizer): string[] {
  const count = set ? unitsOf(set).length : Infinity;
  const highest = fold(entries, 0, (most, { rank }) => Math.max(most, rank ?? 0));
  return highest > count
    ? [localizer.in(mismatchMessages).rankOverCount(String(highest), String(count))]
    : [];
}

/** What is said of rates that are most likely shares from 0 to 1. Where lower is better, less than 1 % is nothing odd. */
export function shareNotes({ entries, unit, better }: Ranking, localizer: Localizer): string[] {
  const isOfRates = localizer.label(unit) === '%' && better !== 'lower';
  const areShares = isOfRates && looksLikeShares(entries.map(({ score }) => score));
  return areShares ? [localizer.in(mismatchMessages).sharesLikely] : [];
}
