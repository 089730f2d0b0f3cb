import type { Ranking } from '../../document/schema.js';
import { scoreWriter } from '../../figures/score-writer.js';
import type { Localizer } from '../../i18n/localizer.js';
import { absentUnits, unitSetOf } from '../../territory/match-unit.js';
import { findUnit, SETS, type UnitSet } from '../../territory/units.js';
import { placementOf, type PlacedUnit, type Placement } from './placement.js';
import { shadesOf, type Shades } from './shades.js';

/** What the tag asks of the map. */
export interface TileMapOptions {
  readonly id: string;
  readonly highlight: string | undefined;
}

/** A ranking on the tiles of its unit set. */
export interface MappedRanking {
  readonly ranking: Ranking;
  readonly set: UnitSet;
  readonly placement: Placement;
  readonly shades: Shades;
  /** The code of the highlighted unit. */
  readonly own: string | undefined;
  /** Writes a score, with a unit to say after it or without. */
  readonly write: ReturnType<typeof scoreWriter>;
}

/** The data of a unit, where it has any. */
export function dataOf(code: string, { units }: Placement): PlacedUnit | undefined {
  const placed = units.get(code);
  return placed && (placed.entry.score !== null || placed.rank !== null) ? placed : undefined;
}

/** The set of which a ranking without one has every unit, beside others that were dissolved before it was formed. */
const wholeSetIn = (entries: Ranking['entries']): UnitSet | null =>
  SETS.filter((set) => !absentUnits(set, entries).length)[0] ?? null;

/** A ranking on the tiles of its set; `null` where it is not one of provinces. */
export function mapRanking(
  ranking: Ranking,
  { highlight }: TileMapOptions,
  localizer: Localizer,
): MappedRanking | null {
  const { entries } = ranking;
  const set = unitSetOf(ranking.units, entries) ?? wholeSetIn(entries);
  const placement = set && placementOf(ranking, set);
  if (!set || !placement || (entries.length && !placement.units.size)) return null;
  const own = highlight ? findUnit(set, highlight)?.code : undefined;
  const shades = shadesOf(ranking, placement, localizer);
  return { ranking, set, placement, shades, own, write: scoreWriter(ranking, localizer) };
}
