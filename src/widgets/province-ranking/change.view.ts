import { computedRanks, lacksRanks } from '../../base/ranked-units.js';
import { gapText, movement, subtract, type Remark } from '../../base/remarks.js';
import type { PreviousEntry, Ranking, RankingEntry } from '../../data/schema.js';
import type { Text } from '../../i18n/text.js';
import { summandsOf } from '../../territory/lineage.js';
import { unitOf } from '../../territory/own-unit.js';
import { unitsOf, type UnitSet } from '../../territory/units.js';

/** How a unit stands against the previous period. */
export interface Change {
  /** By how many places the unit has risen; `null` where that is not known. */
  readonly risen: number | null;
  /** By how much its score has become better, where only scores can be compared. */
  readonly gained: number | null;
  readonly change: Remark;
}

type Entries = ReadonlyMap<string, PreviousEntry>;

/** Whether the previous ranks are among the same units. One beyond 34 was among the 63, whatever the source says. */
export function hasSameUnits({ units, previousUnits, entries }: Ranking): boolean {
  if (previousUnits !== null) return previousUnits === units;
  return units !== 'VN-34' || entries.every(({ previousRank }) => (previousRank ?? 0) <= unitsOf(units).length);
}

/** The key of an entry's unit; empty where the set has no such unit. */
const keyOf = (entry: PreviousEntry, set: UnitSet | null): string =>
  (set ? unitOf(entry, set)?.code : (entry.code ?? entry.name)) ?? '';

/** The entries of the previous period by their units, with ranks that came about as the present ones did. */
function previousOf(ranking: Ranking, set: UnitSet | null): Entries {
  const { previousEntries: entries, better } = ranking;
  const computed = lacksRanks(ranking) ? computedRanks(entries.map(({ score }) => score), better === 'lower') : null;
  const byUnit = new Map(
    entries.map((entry, index) => [keyOf(entry, set), computed ? { ...entry, rank: computed[index] ?? null } : entry]),
  );
  byUnit.delete('');
  return byUnit;
}

function rankChange(risen: number | null, { messages: { ranking } }: Text): Remark {
  if (risen === null) return { text: ranking.noPrevious, tone: 'neutral' };
  if (risen === 0) return { text: ranking.same, tone: 'neutral' };
  return risen > 0 ? { text: ranking.up(risen), tone: 'good' } : { text: ranking.down(-risen), tone: 'bad' };
}

/** The previous entries that make up a unit of the 34 within its borders; none where the ranking's figures do not add up. */
function formerParts(entry: RankingEntry, { merge }: Ranking, previous: Entries): (PreviousEntry | undefined)[] {
  const codes = summandsOf(keyOf(entry, 'VN-34'));
  return codes.length > 1 && merge !== 'sum' ? [] : codes.map((code) => previous.get(code));
}

/** The change of a score across the merger: of the unit that it left alone, or of the sum of what it brought together. */
function scoreChange(entry: RankingEntry, ranking: Ranking, previous: Entries, text: Text): Change {
  const { formerUnits, incomparable, same } = text.messages.ranking;
  const parts = formerParts(entry, ranking, previous);
  const before = parts.reduce<number | null>(
    (sum, part) => (sum === null || !part || part.score === null ? null : sum + part.score),
    parts.length ? 0 : null,
  );
  if (before === null || entry.score === null)
    return { risen: null, gained: null, change: { text: incomparable, tone: 'neutral' } };
  const difference = subtract(entry.score, before);
  const amount = gapText(Math.abs(difference), text.label(ranking.unit), text);
  const isAbout = [entry, ...parts].some((one) => one?.qualifier);
  // More of what adds up is neither good nor bad, unless the source says so.
  const better = ranking.better ?? (ranking.merge && 'neither');
  const moved = movement(difference, amount, isAbout, better, text);
  const change: Remark = difference ? moved : { text: same, tone: 'neutral' };
  const told = parts.length > 1 ? formerUnits(change.text, parts.length) : change.text;
  return { risen: null, gained: better === 'lower' ? -difference : difference, change: { ...change, text: told } };
}

/** What tells how each entry, with its rank, stands against the previous period. */
export function changesOf(ranking: Ranking, set: UnitSet | null, text: Text): (entry: RankingEntry, rank: number | null) => Change {
  const { previousEntries, previousUnits } = ranking;
  const isSame = hasSameUnits(ranking);
  const isAcrossMerger = set === 'VN-34' && previousUnits === 'VN-63' && previousEntries.length > 0;
  const previous = previousOf(ranking, isAcrossMerger ? previousUnits : set);
  return (entry, rank) => {
    if (isAcrossMerger) return scoreChange(entry, ranking, previous, text);
    const before = entry.previousRank ?? previous.get(keyOf(entry, set))?.rank ?? null;
    const risen = isSame && rank !== null && before !== null ? before - rank : null;
    return { risen, gained: null, change: rankChange(risen, text) };
  };
}
