import { sum } from '../../figures/consistency.js';
import type { Basis, Dossiers } from '../../document/schema.js';

/** An on-time rate with the definition it follows. */
export interface Rate {
  readonly percent: number;
  readonly basis: Basis | null;
  /** Whether it is the source's own figure; else it is calculated from the source's counts. */
  readonly isPublished: boolean;
}

/** Many systems fold "early" into "on time" and publish no count of it. */
const resolvedInTime = ({ resolvedEarly, resolvedOnTime }: Dossiers): number | null =>
  sum([resolvedEarly ?? 0, resolvedOnTime]);

/** The sum of the dossiers resolved early, on time and late. */
export const resolvedSum = (dossiers: Dossiers): number | null =>
  sum([resolvedInTime(dossiers), dossiers.resolvedLate]);

/** The dossiers that have been resolved: the source's total, or else the sum of its parts. */
export const resolvedTotal = (dossiers: Dossiers): number | null =>
  dossiers.resolved ?? resolvedSum(dossiers);

/** The dossiers that count as in time under Decision 766: resolved in time, or still within the deadline. */
export const inTimeTotal = (dossiers: Dossiers): number | null =>
  dossiers.onTimeTotal ?? sum([resolvedInTime(dossiers), dossiers.pendingOnTime]);

/** The parts of a rate, or `null` where the counts for it are not published. */
function fractionOf(dossiers: Dossiers, basis: Basis): readonly [part: number | null, whole: number | null] {
  return basis === '766'
    ? [inTimeTotal(dossiers), dossiers.received]
    : [resolvedInTime(dossiers), resolvedTotal(dossiers)];
}

/** The dossiers that are not in time under a definition; `null` where they are not published. */
export const lateTotal = (dossiers: Dossiers, basis: Basis | null): number | null =>
  basis === 'resolved'
    ? dossiers.resolvedLate
    : (dossiers.overdueTotal ?? sum([dossiers.resolvedLate, dossiers.pendingLate]));

/** The rates that all counts which are not in time give under a definition, where they are published. */
export function ratesOfLate(dossiers: Dossiers, basis: Basis): number[] {
  const { received, overdueTotal, resolvedLate, pendingLate } = dossiers;
  const resolved = resolvedTotal(dossiers);
  const fractions =
    basis === '766'
      ? [[overdueTotal, received] as const, [sum([resolvedLate, pendingLate]), received] as const]
      : [[resolvedLate, resolved] as const];
  return fractions.flatMap(([late, whole]) => (late === null || !whole ? [] : 100 - (late / whole) * 100));
}

/** The rate that the counts give under a definition; `null` where they are not published or there are no dossiers. */
export function calculatedRate(dossiers: Dossiers, basis: Basis): number | null {
  const [part, whole] = fractionOf(dossiers, basis);
  return part === null || !whole ? null : (part / whole) * 100;
}

/**
 * The rate to show under the asked definition: the source's own where it follows that definition, else the counts',
 * else the source's own under whatever definition it has.
 */
export function rateOf(dossiers: Dossiers, asked: Basis | null): Rate | null {
  const { onTimeRate, basis: published } = dossiers;
  const own: Rate | null =
    onTimeRate === null ? null : { percent: onTimeRate, basis: published, isPublished: true };
  if (own && (asked === null || asked === published)) return own;
  const basis = asked ?? published ?? '766';
  const percent = calculatedRate(dossiers, basis);
  return percent === null ? own : { percent, basis, isPublished: false };
}
