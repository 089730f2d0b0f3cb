import { memoized } from '../lib/memoized.js';
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

/** A running number before a name, and the mark of a footnote behind it: `1. Cao Bằng (2)`. */
const LIST_NUMBER = /^\d{1,3}[.)]\s*(?=[^\d\s])/;
const FOOTNOTE = /\s*(\*+|\((\*+|\d{1,2}|mới)\)|[¹²³⁴⁵⁶⁷⁸⁹]+)$/;

/** A name without what a list puts around it. Names are short: what is longer is none, and stays as it is. */
export const bareName = (name: string): string =>
  name.length > 200 ? name : name.trim().replace(LIST_NUMBER, '').replace(FOOTNOTE, '');

function lookUp(set: UnitSet, key: string): Unit | undefined {
  const name = bareName(key);
  // No name has a digit: a key with one is a code, and is not folded, lest "1.1" be taken for "11".
  return keysOf(set).get(/\d/.test(name) ? name.toUpperCase().padStart(2, '0') : nameKey(name));
}

const lookUpIn = oncePerSet((set) => memoized((key) => lookUp(set, key), 60_000));

/**
 * The unit of a set that a key means: its code ("11"; "1" is "01"), its code on the National Public Service Portal
 * ("H18"; an office inside it, "H44.03", is no unit), or its name in any accepted spelling, numbered or with a footnote.
 */
export const findUnit = (set: UnitSet, key: string): Unit | undefined => lookUpIn(set)(key);

/** The name of a unit, by its code. */
export const unitName = (set: UnitSet, code: string): string | undefined => findUnit(set, code)?.name;
