import { setInForce } from '../adapters/row-units.js';
import type { CchcDocument, Ranking } from '../document/schema.js';
import { monthsOf, periodCode } from '../format/period-name.js';
import type { Localizer } from '../i18n/localizer.js';
import { unitSetOn } from '../territory/lineage.js';
import { unitSetOf } from '../territory/match-unit.js';
import type { UnitSet } from '../territory/units.js';

/** The period of a document, as far as a view needs it. */
type DocumentPeriod = CchcDocument['period'];

/** The size of the set that has been in force since 01/07/2025. */
const UNITS_NOW = 34;

const dayOf = (month: number): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-02`;

/** The set in force in the month before a period begins; `null` where nobody knows when that is. */
function setBefore(period: DocumentPeriod, localizer: Localizer): UnitSet | null {
  const code = periodCode(localizer.label(period?.label ?? null)) ?? periodCode(period?.start);
  const months = code === null ? null : monthsOf(code);
  return months && unitSetOn(dayOf(months[0] - 1));
}

/** The units of a ranking, now and in the period before. */
export interface RankedUnits {
  /** The set that they are; `null` for other units than provinces. */
  readonly set: UnitSet | null;
  /** The set that the previous ranks are among; `null` where nothing says so. */
  readonly previousUnits: string | null;
  /** Whether both are the same, so that ranks can be compared. */
  readonly isSame: boolean;
}

/** The set of the previous ranks where the source names none: that of their time. One beyond 34 was among the 63. */
function setOfPrevious(ranking: Ranking, period: DocumentPeriod, localizer: Localizer): UnitSet {
  const isBeyond = ranking.entries.some(({ previousRank }) => (previousRank ?? 0) > UNITS_NOW);
  if (isBeyond) return 'VN-63';
  return setInForce(localizer.label(ranking.previousPeriod)) ?? setBefore(period, localizer) ?? 'VN-34';
}

/** The units of a ranking, now and in the period before, for which the set in force then stands in. */
export function rankedUnits(ranking: Ranking, period: DocumentPeriod, localizer: Localizer): RankedUnits {
  const { units, entries, previousUnits: declared } = ranking;
  const set = unitSetOf(units, entries);
  const own = set ?? units;
  const previousUnits = declared ?? (set === 'VN-34' ? setOfPrevious(ranking, period, localizer) : own);
  return { set, previousUnits, isSame: previousUnits === own };
}

/** Whether a number of units is that of the 34, of which there were 63 in the period before a document's own. */
export const isFirstOf34 = (of: number | null, period: DocumentPeriod, localizer: Localizer): boolean =>
  of === UNITS_NOW && setBefore(period, localizer) === 'VN-63';
