import { nameKey } from '../lib/normalize-text.js';
import { findUnit, SETS, unitsOf, type Unit, type UnitSet } from './units.js';

/** How a row of data names its unit. */
export interface UnitNaming {
  readonly code: string | null;
  readonly name: string | null;
}

/** The unit set that a ranking names, or else the one that all its names belong to, the present one first. */
export function unitSetOf(units: string | null, entries: readonly UnitNaming[]): UnitSet | null {
  const named = SETS.find((set) => set === units);
  if (named || units) return named ?? null;
  const names = entries.map(({ name }) => name ?? '');
  return (
    SETS.find((set) => names.length <= unitsOf(set).length && names.every((name) => findUnit(set, name))) ??
    null
  );
}

/**
 * The unit that an entry is of. A code says nothing where the name contradicts it: seven codes of the 63 were given
 * to other provinces among the 34, and a document in the wrong set would put Yên Bái's score on Lào Cai.
 */
export function unitOf({ code, name }: UnitNaming, set: UnitSet): Unit | undefined {
  const byCode = code ? findUnit(set, code) : undefined;
  const byName = name ? findUnit(set, name) : undefined;
  if (byCode && byName) return byCode.code === byName.code ? byCode : undefined;
  const isElsewhere = name && findUnit(set === 'VN-34' ? 'VN-63' : 'VN-34', name);
  return byCode && isElsewhere ? undefined : (byCode ?? byName);
}

/** Whether an entry is the unit that a code or name asks for; a code is read within the ranking's own unit set. */
export function isUnit({ code, name }: UnitNaming, wanted: string, set: UnitSet | null): boolean {
  const unit = set && findUnit(set, wanted);
  if (code !== null && (code === wanted || (unit && findUnit(set, code)?.code === unit.code))) return true;
  return name !== null && nameKey(name) === nameKey(unit ? unit.name : wanted);
}

/** The names of the units of a set that a ranking has no entry of. */
export function absentUnits(set: UnitSet, entries: readonly UnitNaming[]): string[] {
  return unitsOf(set)
    .filter(
      (unit) => !entries.some((entry) => isUnit(entry, unit.code, set) || isUnit(entry, unit.name, set)),
    )
    .map(({ name }) => name);
}
