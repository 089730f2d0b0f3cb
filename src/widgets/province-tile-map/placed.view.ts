import { computedRanks, lacksRanks, nameOf } from '../../base/ranked-units.js';
import type { Ranking, RankingEntry } from '../../data/schema.js';
import { findUnit, type Unit, type UnitSet } from '../../territory/units.js';

/** What a ranking says of one unit. */
export interface Placed {
  readonly entry: RankingEntry;
  readonly rank: number | null;
}

/** The entries of a ranking by the codes of their units. */
export interface Placing {
  readonly units: ReadonlyMap<string, Placed>;
  /** The names of the entries that have no tile, or none left. */
  readonly astray: readonly string[];
}

/**
 * The unit that an entry is of. A code says nothing where the name contradicts it: seven codes of the 63 were given
 * to other provinces among the 34, and a document in the wrong set would put Yên Bái's score on Lào Cai.
 */
function unitOf({ code, name }: RankingEntry, set: UnitSet): Unit | undefined {
  const byCode = code ? findUnit(set, code) : undefined;
  const byName = name ? findUnit(set, name) : undefined;
  if (byCode && byName) return byCode.code === byName.code ? byCode : undefined;
  const isElsewhere = name && findUnit(set === 'VN-34' ? 'VN-63' : 'VN-34', name);
  return byCode && isElsewhere ? undefined : (byCode ?? byName);
}

/** Puts the entries of a ranking on the tiles of a set. */
export function place(ranking: Ranking, set: UnitSet): Placing {
  const { entries, better } = ranking;
  const computed = lacksRanks(ranking) ? computedRanks(entries.map(({ score }) => score), better === 'lower') : [];
  const units = new Map<string, Placed>();
  const astray: string[] = [];
  entries.forEach((entry, index) => {
    const code = unitOf(entry, set)?.code;
    if (code === undefined || units.has(code)) astray.push(nameOf(entry, set));
    else units.set(code, { entry, rank: entry.rank ?? computed[index] ?? null });
  });
  return { units, astray };
}
