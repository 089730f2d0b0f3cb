import { predecessorsOf } from '../territory/lineage.js';
import { isReusedCode } from '../territory/reused-codes.js';
import { setInForce } from '../territory/set-in-force.js';
import { findUnit, SETS, type Unit, type UnitSet } from '../territory/units.js';
import { DataError } from '../document/error.js';

/** What a row says of the unit that it is about. */
export interface RowPlace {
  readonly code: string | null;
  readonly name: string | null;
}

/** What the places of a table are. */
export interface Units {
  /** The set that they belong to; `null` where nothing decides it. */
  readonly set: UnitSet | null;
  /** Whether most of them are provinces of one set or the other. */
  readonly isProvincial: boolean;
}

const OTHER = { 'VN-34': 'VN-63', 'VN-63': 'VN-34' } as const;

const found = new Map<string, Unit | null>();

/** The unit of a set that a key means. A table asks for the same ones again and again, and folding names takes time. */
export function find(set: UnitSet, key: string): Unit | undefined {
  if (found.size > 10_000) found.clear();
  const known = found.get(set + key);
  const unit = known === undefined ? (findUnit(set, key) ?? null) : known;
  found.set(set + key, unit);
  return unit ?? undefined;
}

/** No province has a digit in its name: what has one may be any list's running number. */
const findByName = (set: UnitSet, name: string | null): Unit | undefined =>
  name === null || /\d/.test(name) ? undefined : find(set, name);

/** Whether a text is the name of a province. */
export const isProvinceName = (text: string): boolean =>
  SETS.some((set) => findByName(set, text) !== undefined);

/** Two digits are as likely a running number as a code, and count only where the name does not contradict them. */
const isNumber = (code: string | null): code is string => code !== null && /^\d\d?$/.test(code);

/**
 * The unit of a set that a place is. Where its code and its name do not agree, or one of them is known in the other
 * set only, the place is of another time, and no unit of this set.
 */
export function unitOf(set: UnitSet, { code, name }: RowPlace): Unit | undefined {
  const byCode = code === null ? undefined : find(set, code);
  const byName = findByName(set, name);
  if (byCode && byName) return byCode.code === byName.code ? byCode : undefined;
  if (byName) return isNumber(code) && find(OTHER[set], code) ? undefined : byName;
  const isOther = name !== null && (isNumber(code) || findByName(OTHER[set], name) !== undefined);
  return isOther ? undefined : byCode;
}

/** The set that the places themselves decide: the one that has more of them, or of which they are the whole. */
function setOfPlaces(places: readonly RowPlace[]): UnitSet | null {
  const [now, before] = SETS.map((set) => places.flatMap((place) => unitOf(set, place)?.code ?? []));
  if (now!.length !== before!.length) return now!.length > before!.length ? 'VN-34' : 'VN-63';
  return new Set(now).size === 34 ? 'VN-34' : null;
}

/**
 * What the places of a table are: of the declared set, or if they are provinces at all, of the one in force during the
 * period, else of the one that they decide themselves.
 */
export function unitsOf(
  places: readonly RowPlace[],
  declared: string | undefined,
  period: string | null,
): Units {
  const set = SETS.find((name) => name === declared);
  if (set) return { set, isProvincial: true };
  if (declared) throw new DataError('invalid', { field: `units="${declared}"` });
  const known = places.filter((place) => SETS.some((candidate) => unitOf(candidate, place)));
  if (known.length * 2 <= places.length) return { set: null, isProvincial: false };
  return { set: setInForce(period) ?? setOfPlaces(known), isProvincial: true };
}

/** A place as the document has it, or `undefined` for one that its set does not have. */
export function placeIn({ set, isProvincial }: Units, place: RowPlace): RowPlace | undefined {
  if (set) return unitOf(set, place);
  if (!isProvincial)
    return { ...place, code: place.name !== null && isNumber(place.code) ? null : place.code };
  const [now, before] = SETS.map((candidate) => unitOf(candidate, place));
  const isSame = now !== undefined && now.code === before?.code;
  return { code: place.code ?? (isSame ? now.code : null), name: place.name };
}

/** Whether the merger left a unit as it was, so that its figures before and after are of one and the same. */
export const isUnchanged = (code: string): boolean => predecessorsOf(code).join() === code;

/**
 * Whether a place at a period is the unit that a tag asks for by code or name. A period under the other set counts
 * only for units that the merger left alone, and while no set is decided, a code must mean the same in both.
 */
export function isPlace(units: Units, place: RowPlace, wanted: string, period: string | null): boolean {
  if (!units.isProvincial)
    return wanted.trim() === place.name || (!isNumber(wanted) && wanted === place.code);
  const set = setInForce(period) ?? units.set;
  if (!set && isReusedCode(wanted.trim())) return false;
  return (set ? [set] : SETS).every((candidate) => {
    const unit = find(units.set ?? candidate, wanted);
    const isSame = unit !== undefined && unitOf(candidate, place)?.code === unit.code;
    return isSame && (set === units.set || isUnchanged(unit.code));
  });
}
