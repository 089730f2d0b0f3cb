import type { Ranking } from '../../document/schema.js';
import { scoreWriter } from '../../figures/score-texts.js';
import type { Localizer } from '../../i18n/localizer.js';
import { absentUnits, unitSetOf } from '../../territory/match-unit.js';
import { findUnit, SETS, type UnitSet } from '../../territory/units.js';
import { place, type PlacedUnit, type Placing } from './placed.js';
import { shadesOf, type Shades } from './shades.js';

/** What the tag asks of the map. */
export interface TileMapOptions {
  readonly id: string;
  readonly highlight: string | undefined;
}

/** A ranking on the tiles of its unit set. */
export interface Mapped {
  readonly ranking: Ranking;
  readonly set: UnitSet;
  readonly placing: Placing;
  readonly shades: Shades;
  /** The code of the highlighted unit. */
  readonly own: string | undefined;
  /** Writes a score, with a unit to say after it or without. */
  readonly write: ReturnType<typeof scoreWriter>;
}

/** The data of a unit, where it has any. */
export function dataOf(code: string, { units }: Placing): PlacedUnit | undefined {
  const placed = units.get(code);
  return placed && (placed.entry.score !== null || placed.rank !== null) ? placed : undefined;
}

/** The set of which a ranking without one has every unit, beside others that were gone before it came to be. */
const wholeSetIn = (entries: Ranking['entries']): UnitSet | null =>
  SETS.filter((set) => !absentUnits(set, entries).length)[0] ?? null;

/** A ranking on the tiles of its set; `null` where it is not one of provinces. */
export function mappedOn(
  ranking: Ranking,
  { highlight }: TileMapOptions,
  localizer: Localizer,
): Mapped | null {
  const { entries } = ranking;
  const set = unitSetOf(ranking.units, entries) ?? wholeSetIn(entries);
  const placing = set && place(ranking, set);
  if (!set || !placing || (entries.length && !placing.units.size)) return null;
  const own = highlight ? findUnit(set, highlight)?.code : undefined;
  const shades = shadesOf(ranking, placing, localizer);
  return { ranking, set, placing, shades, own, write: scoreWriter(ranking, localizer) };
}
