import { nameKey } from './fold.js';
import { findUnit, unitsOf, type UnitSet } from './units.js';

/** How a row of data names its unit. */
export interface UnitNaming {
  readonly code: string | null;
  readonly name: string | null;
}

const SETS: readonly UnitSet[] = ['VN-34', 'VN-63'];

/** The unit set that a ranking names, or else the one that all its names belong to, the present one first. */
export function unitSetOf(units: string | null, entries: readonly UnitNaming[]): UnitSet | null {
  const named = SETS.find((set) => set === units);
  if (named || units) return named ?? null;
  const names = entries.map(({ name }) => name ?? '');
  return SETS.find((set) => names.length <= unitsOf(set).length && names.every((name) => findUnit(set, name))) ?? null;
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
    .filter((unit) => !entries.some((entry) => isUnit(entry, unit.code, set) || isUnit(entry, unit.name, set)))
    .map(({ name }) => name);
}
