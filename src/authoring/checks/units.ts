import { setInForce } from '../../territory/set-in-force.js';
import type { PreviousEntry, Ranking } from '../../document/schema.js';
import { nameKey } from '../../lib/normalize-text.js';
import { findUnit, SETS, unitsOf, type UnitSet } from '../../territory/units.js';
import { problemAt, type Finding } from '../finding.js';
import type { ReportLanguage } from '../report-language.js';

/** The unit set of a name; `null` for what is none. */
export const setOf = (units: string | null): UnitSet | null => SETS.filter((set) => set === units)[0] ?? null;

/** A set that there is not. */
export const setChecks = (units: string | null, path: string, { words }: ReportLanguage): Finding[] =>
  units !== null && !setOf(units) ? [problemAt(path, words.checks.unknownSet(units, SETS.join(', ')))] : [];

/** A code that no unit of the set has, or that is another unit's: seven codes changed their province in 2025. */
function codeChecks(
  { code, name }: PreviousEntry,
  set: UnitSet,
  path: string,
  { words }: ReportLanguage,
): Finding[] {
  if (code === null) return [];
  const unit = findUnit(set, code);
  if (!unit) return [problemAt(`${path}.code`, words.checks.unknownCode(code, set))];
  const isOther = name !== null && nameKey(name) !== nameKey(unit.name);
  return isOther ? [problemAt(`${path}.code`, words.checks.otherName(code, set, unit.name, name))] : [];
}

/** What is wrong with the place of a row in its set: its code, or a rank that the set has no room for. */
export function placeChecks(
  entry: PreviousEntry,
  set: UnitSet,
  path: string,
  language: ReportLanguage,
): Finding[] {
  const { length } = unitsOf(set);
  const { rank } = entry;
  const isBeyond = rank !== null && rank > length;
  return [
    ...codeChecks(entry, set, path, language),
    ...(isBeyond
      ? [problemAt(`${path}.rank`, language.words.checks.rankBeyond(String(rank), set, String(length)))]
      : []),
  ];
}

/** What is wrong with the rows of the period before; without a set of their own they are of the present one. */
export function previousChecks(ranking: Ranking, path: string, language: ReportLanguage): Finding[] {
  const { previousEntries, previousUnits, units } = ranking;
  const set = setOf(previousUnits ?? units);
  if (!set) return [];
  return previousEntries.flatMap((entry, index) =>
    placeChecks(entry, set, `${path}.previousEntries.${index}`, language),
  );
}

/** The set that the ranks of the period before are among: the declared one, else the one in force then. */
function previousSet(
  { previousUnits, previousPeriod }: Ranking,
  { localizer }: ReportLanguage,
): UnitSet | null {
  return setOf(previousUnits) ?? setInForce(localizer.label(previousPeriod));
}

/** Ranks of the period before that are among other units: 63 until 30/06/2025, 34 after. */
export function mergerChecks(ranking: Ranking, path: string, language: ReportLanguage): Finding[] {
  const { words } = language;
  const set = setOf(ranking.units);
  const ranks = ranking.entries.flatMap(({ previousRank }) => previousRank ?? []);
  if (!set || !ranks.length) return [];
  const before = previousSet(ranking, language);
  if (before && before !== set) return [problemAt(path, words.checks.acrossMerger(before, set))];
  const { length } = unitsOf(set);
  const beyond = ranks.filter((rank) => rank > length)[0];
  return beyond === undefined
    ? []
    : [problemAt(path, words.checks.rankBeyond(String(beyond), set, String(length)))];
}
