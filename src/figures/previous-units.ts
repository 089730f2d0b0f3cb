import type { CchcDocument, Ranking } from '../document/schema.js';
import { localizerOf } from '../i18n/localizer.js';
import { unitSetOf } from '../territory/match-unit.js';
import { setBefore, setInForce } from '../territory/set-in-force.js';
import type { UnitSet } from '../territory/units.js';

/** The period of a document, as far as a view needs it. */
type DocumentPeriod = CchcDocument['period'];

/** The size of the set that has been in force since 01/07/2025. */
const UNITS_NOW = 34;

/** When something was does not depend on the reader's language: of a label in two languages the Vietnamese one is read. */
const label = (text: Ranking['previousPeriod']): string | null => localizerOf('vi').label(text);

/** The words or the day by which it is known when a period was. */
const timeOf = (period: DocumentPeriod): string | null =>
  period?.start?.slice(0, 10) ?? label(period?.label ?? null);

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
function setOfPrevious(ranking: Ranking, period: DocumentPeriod): UnitSet {
  const isBeyond = ranking.entries.some(({ previousRank }) => (previousRank ?? 0) > UNITS_NOW);
  if (isBeyond) return 'VN-63';
  const before = setInForce(label(ranking.previousPeriod));
  return before ?? setBefore(timeOf(period)) ?? 'VN-34';
}

/** The units of a ranking, now and in the period before, for which the set in force then stands in. */
export function rankedUnits(ranking: Ranking, period: DocumentPeriod): RankedUnits {
  const { units, entries, previousUnits: declared } = ranking;
  const set = unitSetOf(units, entries);
  const own = set ?? units;
  const previousUnits = declared ?? (set === 'VN-34' ? setOfPrevious(ranking, period) : own);
  return { set, previousUnits, isSame: previousUnits === own };
}

/** Whether a number of units is that of the 34, of which there were 63 in the period before a document's own. */
export const isFirstOf34 = (of: number | null, period: DocumentPeriod): boolean =>
  of === UNITS_NOW && setBefore(timeOf(period)) === 'VN-63';
