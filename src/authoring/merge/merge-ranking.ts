import type { Ranking, RankingEntry } from '../../document/schema.js';
import { isSamePeriod } from '../../format/period-span.js';
import { nameKey } from '../../lib/normalize-text.js';
import { setInForce } from '../../territory/set-in-force.js';
import type { Periods } from './merge-series.js';

const keyOf = ({ code, name }: RankingEntry): string =>
  code ? `code ${code}` : `name ${nameKey(name ?? '')}`;

/** The entries by their units; a unit that stands twice has no rank of its own. */
function entriesByUnit(entries: readonly RankingEntry[]): ReadonlyMap<string, RankingEntry | null> {
  const units = new Map<string, RankingEntry | null>();
  for (const entry of entries) units.set(keyOf(entry), units.has(keyOf(entry)) ? null : entry);
  return units;
}

/** Whether a rank in one of two rankings can be held against one in the other. */
const haveSameUnits = (old: Ranking, fresh: Ranking, { before, now }: Periods): boolean =>
  old.units === fresh.units && (fresh.units !== null || setInForce(before) === setInForce(now));

/** Whether a source says itself what was before. */
const saysPrevious = ({ previousPeriod, previousEntries, entries }: Ranking): boolean =>
  previousPeriod !== null ||
  previousEntries.length > 0 ||
  entries.some(({ previousRank }) => previousRank !== null);

/** A new ranking with the ranks of the old one as those of the period before, unless its source says them itself. */
export function mergeRanking(old: Ranking | undefined, fresh: Ranking, periods: Periods): Ranking {
  if (!old || saysPrevious(fresh) || !haveSameUnits(old, fresh, periods)) return fresh;
  const isAgain = isSamePeriod(periods.before, periods.now);
  const units = entriesByUnit(old.entries);
  const entries = fresh.entries.map((entry) => {
    const known = units.get(keyOf(entry));
    return { ...entry, previousRank: (isAgain ? known?.previousRank : known?.rank) ?? null };
  });
  const isRanked = entries.some(({ previousRank }) => previousRank !== null);
  const previousPeriod = isAgain ? old.previousPeriod : periods.before;
  return isRanked ? { ...fresh, entries, previousPeriod } : fresh;
}
