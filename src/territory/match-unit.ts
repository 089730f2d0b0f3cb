import { nameKey } from '../lib/normalize-text.js';
import { bareName, findUnit, SETS, unitsOf, type Unit, type UnitSet } from './units.js';

/** How a row of data names its unit. */
export interface UnitNaming {
  readonly code: string | null;
  readonly name: string | null;
}

/** The unit set that a ranking names, or else the one that all its names belong to, the present one first. */
export function unitSetOf(units: string | null, entries: readonly UnitNaming[]): UnitSet | null {
  const named = SETS.filter((set) => set === units)[0];
  if (named || units) return named ?? null;
  const names = entries.map(({ name }) => name ?? '');
  return (
    SETS.filter(
      (set) => names.length <= unitsOf(set).length && names.every((name) => findUnit(set, name)),
    )[0] ?? null
  );
}

const OTHER = { 'VN-34': 'VN-63', 'VN-63': 'VN-34' } as const;

/**
 * Whether a code is of one or two digits, which are as likely a running number and count only where the name does not
 * contradict.
 */
export const isShortNumber = (code: string | null): code is string => code !== null && /^\d\d?$/.test(code);

/** The unit of a set that has a name. No province has a digit in its name: what has one may be a running number. */
export const findByName = (set: UnitSet, name: string | null): Unit | undefined =>
  name === null || /\d/.test(bareName(name)) ? undefined : findUnit(set, name);

/**
 * The unit of a set that a row is of, in a document as in a table. Where its code and its name do not agree, or one of
 * them is known in the other set only, it has no unit: seven codes of the 63 were given to other provinces among the
 * 34, and a table in the wrong set would put Yên Bái's score on Lào Cai.
 */
export function unitOf({ code, name }: UnitNaming, set: UnitSet): Unit | undefined {
  const byCode = code === null ? undefined : findUnit(set, code);
  const byName = findByName(set, name);
  if (byCode && byName) return byCode.code === byName.code ? byCode : undefined;
  if (byName) return isShortNumber(code) && findUnit(OTHER[set], code) ? undefined : byName;
  const isOther = name && (isShortNumber(code) || findByName(OTHER[set], name));
  return isOther ? undefined : byCode;
}

/** Whether an entry is the unit that a code or name asks for; a code is read within the ranking's own unit set. */
export function isUnit(entry: UnitNaming, wanted: string, set: UnitSet | null): boolean {
  for (const known of set ? [set, OTHER[set]] : []) {
    const unit = findUnit(known, wanted);
    if (unit) return unitOf(entry, known)?.code === unit.code;
  }
  const { code, name } = entry;
  return code === wanted || (name !== null && nameKey(name) === nameKey(wanted));
}

/** The names of the units of a set that a ranking has no entry of. */
export function absentUnits(set: UnitSet, entries: readonly UnitNaming[]): string[] {
  const present = new Set(entries.map((entry) => unitOf(entry, set)?.code));
  return unitsOf(set).flatMap(({ code, name }) => (present.has(code) ? [] : name));
}
