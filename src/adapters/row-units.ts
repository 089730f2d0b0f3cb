import { predecessorsOf } from '../territory/lineage.js';
import { isReusedCode } from '../territory/reused-codes.js';
import { formerUnit, isBefore63 } from '../territory/former-units.js';
import { periodCode } from '../format/period-name.js';
import { setInForce } from '../territory/set-in-force.js';
import { isShortNumber, unitOf, type UnitNaming } from '../territory/match-unit.js';
import { findUnit, SETS, type UnitSet } from '../territory/units.js';
import { wrongAttribute } from '../document/error.js';

/** What the places of a table are. */
export interface Units {
  /** The set that they belong to; `null` where nothing decides it. */
  readonly set: UnitSet | null;
  /** Whether most of them are provinces of one set or the other. */
  readonly isProvincial: boolean;
  /** The period, where some of them were dissolved before there were the 63. */
  readonly formerAt?: string | null;
}

/** The set that the places themselves decide: the one that has more of them, or of which they are the whole. */
function setOfPlaces(places: readonly UnitNaming[]): UnitSet | null {
  const [now, before] = SETS.map((set) => places.flatMap((place) => unitOf(place, set)?.code ?? []));
  if (now!.length !== before!.length) return now!.length > before!.length ? 'VN-34' : 'VN-63';
  return new Set(now).size === 34 ? 'VN-34' : null;
}

/**
 * The units of a set, with the period where they are not the 63 but those of a time before: provinces that were
 * dissolved are among them, or nobody has declared the set, and those that came later are not missing.
 */
function withFormer(
  set: UnitSet | null,
  places: readonly UnitNaming[],
  period: string | null,
  isDeclared: boolean,
): Units {
  const at = periodCode(period);
  const isOfBefore =
    set === 'VN-63' && ((!isDeclared && isBefore63(at)) || places.some(({ name }) => formerUnit(name, at)));
  return { set, isProvincial: true, ...(isOfBefore && { formerAt: at }) };
}

/**
 * What the places of a table are: of the declared set, or if they are provinces at all, of the one in force during the
 * period, else of the one that they decide themselves.
 */
export function unitsOfPlaces(
  places: readonly UnitNaming[],
  declared: string | undefined,
  period: string | null,
): Units {
  const set = SETS.filter((name) => name === declared)[0];
  if (set) return withFormer(set, places, period, true);
  if (declared) throw wrongAttribute('units', declared, { allowed: SETS });
  const known = places.filter((place) => SETS.some((candidate) => unitOf(place, candidate)));
  if (known.length * 2 <= places.length) return { set: null, isProvincial: false };
  return withFormer(setInForce(period) ?? setOfPlaces(known), places, period, false);
}

/** A place as the document has it, or `undefined` for one that its set does not have. */
export function placeIn({ set, isProvincial, formerAt }: Units, place: UnitNaming): UnitNaming | undefined {
  const { code, name } = place;
  const former = formerAt && formerUnit(name, formerAt);
  if (former) return { code: null, name: former };
  if (set) return unitOf(place, set);
  if (!isProvincial) return { code: name !== null && isShortNumber(code) ? null : code, name };
  const [now, before] = SETS.map((candidate) => unitOf(place, candidate));
  const isSame = now !== undefined && now.code === before?.code;
  return { code: code ?? (isSame ? now.code : null), name };
}

/** Whether the merger left a unit as it was, so that its figures before and after are of one and the same. */
export const isUnchanged = (code: string): boolean => predecessorsOf(code).join() === code;

/**
 * Whether a place at a period is the unit that a tag asks for by code or name. A period under the other set counts
 * only for units that the merger left alone, and while no set is decided, a code must mean the same in both.
 */
export function isPlace(units: Units, place: UnitNaming, wanted: string, period: string | null): boolean {
  if (!units.isProvincial)
    return wanted.trim() === place.name || (!isShortNumber(wanted) && wanted === place.code);
  const former = formerUnit(wanted, period);
  if (former) return former === formerUnit(place.name);
  const set = setInForce(period) ?? units.set;
  if (!set && isReusedCode(wanted.trim())) return false;
  return (set ? [set] : SETS).every((candidate) => {
    const unit = findUnit(units.set ?? candidate, wanted);
    const isSame = unit !== undefined && unitOf(place, candidate)?.code === unit.code;
    return isSame && (set === units.set || isUnchanged(unit.code));
  });
}
