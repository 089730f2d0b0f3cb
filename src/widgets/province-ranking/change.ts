import { gapText, movement, subtract, type Judgement } from '../../figures/comparison.js';
import type { PreviousEntry, Ranking, RankingEntry } from '../../document/schema.js';
import type { Localizer } from '../../i18n/localizer.js';
import { summandsOf } from '../../territory/lineage.js';
import type { RankedUnits } from '../../figures/previous-units.js';
import { unitOf } from '../../territory/match-unit.js';
import type { UnitSet } from '../../territory/units.js';
import { comparisonMessages } from '../../figures/messages.js';
import { rankingTableMessages } from './messages.js';
import { fold } from '../../lib/fold.js';

/** How a unit stands against the previous period. */
export interface Change {
  /** By how many places the unit has risen; `null` where that is not known. */
  readonly risen: number | null;
  /** By how much its score has become better, where only scores can be compared. */
  readonly gained: number | null;
  /** The score of the period before, within today's borders; `null` where that is not known. */
  readonly before: number | null;
  readonly change: Judgement;
  /** Which way that is; `null` where it is neither known nor said in one word. */
  readonly direction: 'up' | 'down' | 'same' | null;
}

type FormerEntries = readonly (PreviousEntry | undefined)[];

/** The key of an entry's unit; empty where the set has no such unit. */
const keyOf = (entry: PreviousEntry, set: UnitSet | null): string =>
  (set ? unitOf(entry, set)?.code : (entry.code ?? entry.name)) ?? '';

const directionOf = (difference: number | null): Change['direction'] =>
  difference === null ? null : difference > 0 ? 'up' : difference < 0 ? 'down' : 'same';

function rankChange(risen: number | null, localizer: Localizer): Judgement {
  const { noPrevious, same } = localizer.in(rankingTableMessages);
  if (!risen) return { text: risen === null ? noPrevious : same, tone: 'neutral' };
  const places = localizer.in(comparisonMessages).places(Math.abs(risen));
  return movement(risen, places, false, null, localizer);
}

/** What the parts of a unit had in all; not a number where one of them has no score. */
const sumOf = (parts: FormerEntries): number =>
  fold(parts, parts.length ? 0 : NaN, (sum, part) => sum + (part?.score ?? NaN));

/** The change of a score, against the sum of the entries that the unit was before. */
function scoreChange(
  entry: RankingEntry,
  parts: FormerEntries,
  { merge, better, unit }: Ranking,
  localizer: Localizer,
): Partial<Change> {
  const { formerUnits, incomparable, same } = localizer.in(rankingTableMessages);
  const difference = subtract(entry.score ?? NaN, sumOf(parts));
  if (Number.isNaN(difference)) return { change: { text: incomparable, tone: 'neutral' } };
  const amount = gapText(Math.abs(difference), localizer.label(unit), localizer);
  const isAbout = [entry, ...parts].some((one) => one?.qualifier);
  // More of what adds up is neither good nor bad, unless the source says so.
  const moved = movement(difference, amount, isAbout, better ?? (merge && 'neither'), localizer);
  const { text: change, tone }: Judgement = difference ? moved : { text: same, tone: 'neutral' };
  const isMerged = parts.length > 1;
  return {
    gained: better === 'lower' ? -difference : difference,
    change: { text: isMerged ? formerUnits(change, parts.length) : change, tone },
    direction: difference || !isMerged ? directionOf(difference) : null,
  };
}

/** What finds the previous entries that make up a unit within its borders: none where that is not known. */
function partsIn(
  { previousEntries, merge }: Ranking,
  { set, previousUnits, isSame }: RankedUnits,
): (entry: RankingEntry) => FormerEntries {
  const isAcrossMerger = set === 'VN-34' && previousUnits === 'VN-63';
  const previousSet = isAcrossMerger ? previousUnits : set;
  const previous = new Map(previousEntries.map((entry) => [keyOf(entry, previousSet), entry]));
  previous.delete('');
  return (entry) => {
    const key = keyOf(entry, set);
    const codes = isAcrossMerger ? summandsOf(key) : isSame ? [key] : [];
    return codes.length > 1 && merge !== 'sum' ? [] : codes.map((code) => previous.get(code));
  };
}

/** What tells how each entry, with its rank, stands against the previous period: by its rank, or else by its score. */
export function changesOf(
  ranking: Ranking,
  units: RankedUnits,
  localizer: Localizer,
): (entry: RankingEntry, rank: number | null) => Change {
  const partsOf = partsIn(ranking, units);
  return (entry, rank) => {
    const parts = partsOf(entry);
    const sum = sumOf(parts);
    const before = Number.isNaN(sum) ? null : sum;
    // A rank that is computed here and one of the source's have not come about alike.
    const former = entry.previousRank ?? (entry.rank && parts[0]?.rank) ?? null;
    const risen = units.isSame && rank !== null && former !== null ? former - rank : null;
    const byRank = { change: rankChange(risen, localizer), direction: directionOf(risen) };
    const byScore =
      risen === null && ranking.previousEntries.length && scoreChange(entry, parts, ranking, localizer);
    return { risen, gained: null, before, ...byRank, ...byScore };
  };
}
