import { nameKey } from '../lib/normalize-text.js';
import { lineages, type Unit, type UnitSet } from './province-table.js';

export type { Unit, UnitSet } from './province-table.js';

/** The two sets, the present one first. */
export const SETS: readonly UnitSet[] = ['VN-34', 'VN-63'];

const byCode = (a: Unit, b: Unit): number => Number(a.code) - Number(b.code);

function oncePerSet<T>(make: (set: UnitSet) => T): (set: UnitSet) => T {
  const made = new Map<UnitSet, T>();
  return (set) => {
    const known = made.get(set) ?? make(set);
    made.set(set, known);
    return known;
  };
}

/** The units of a set, in the order of their codes. */
export const unitsOf = oncePerSet((set): readonly Unit[] =>
  lineages()
    .flatMap(({ unit, predecessors }) => (set === 'VN-34' ? unit : predecessors))
    .sort(byCode),
);

const keysOf = oncePerSet((set): ReadonlyMap<string, Unit> => {
  const keys = new Map<string, Unit>();
  for (const unit of unitsOf(set)) keys.set(unit.code, unit).set(nameKey(unit.name), unit);
  // The portal's codes are known for the 34 only.
  if (set === 'VN-34') for (const { unit, portalCode } of lineages()) keys.set(portalCode, unit);
  return keys;
});

/**
 * The unit of a set that a key means: its code ("11"; "1" is "01"), its code on the National Public Service Portal
 * ("H18"; an office inside it, "H44.03", is no unit), or its name in any accepted spelling.
 */
export const findUnit = (set: UnitSet, key: string): Unit | undefined =>
  // No name has a digit: a key with one is a code, and is not folded, lest "1.1" be taken for "11".
  keysOf(set).get(/\d/.test(key) ? key.trim().toUpperCase().padStart(2, '0') : nameKey(key));

/** The name of a unit, by its code. */
export const unitName = (set: UnitSet, code: string): string | undefined => findUnit(set, code)?.name;
