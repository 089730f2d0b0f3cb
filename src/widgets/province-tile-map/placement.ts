import { nameOf, ranksOf } from '../../figures/ranking.js';
import type { Ranking, RankingEntry } from '../../document/schema.js';
import { unitOf } from '../../territory/match-unit.js';
import type { UnitSet } from '../../territory/units.js';

/** What a ranking says of one unit. */
export interface PlacedUnit {
  readonly entry: RankingEntry;
  readonly rank: number | null;
}

/** The entries of a ranking by the codes of their units. */
export interface Placement {
  readonly units: ReadonlyMap<string, PlacedUnit>;
  /** The names of the entries that have no tile, or none left. */
  readonly unplaced: readonly string[];
}

/** Puts the entries of a ranking on the tiles of a set. */
export function placementOf(ranking: Ranking, set: UnitSet): Placement {
  const ranks = ranksOf(ranking);
  const units = new Map<string, PlacedUnit>();
  const unplaced: string[] = [];
  ranking.entries.forEach((entry, index) => {
    const code = unitOf(entry, set)?.code;
    if (code === undefined || units.has(code)) unplaced.push(nameOf(entry, set));
    else units.set(code, { entry, rank: ranks[index] ?? null });
  });
  return { units, unplaced };
}
