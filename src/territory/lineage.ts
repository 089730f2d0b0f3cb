import { lineages, type Unit } from './province-table.js';
import { findUnit } from './units.js';

/** The codes among the 63 of the units that one of the 34 was made of; none for an unknown code. */
export const predecessorsOf = (code34: string): readonly string[] =>
  lineages()
    .filter(({ unit }) => unit.code === code34)[0]
    ?.predecessors.map(({ code }) => code) ?? [];

/** The one of the 34 that one of the 63 was merged into, by its name. */
export function successorOf(name63: string): Unit | undefined {
  const former = /\d/.test(name63) ? undefined : findUnit('VN-63', name63);
  return lineages().filter(({ predecessors }) => predecessors.some(({ code }) => code === former?.code))[0]
    ?.unit;
}

/** Tây Ninh and Đồng Tháp: one commune area of the former Tiền Giang is in the one, and all the rest in the other. */
const DIVIDED: readonly string[] = ['80', '82'];

/** The codes among the 63 of the units that make up exactly one of the 34; none where one of them was divided. */
export const summandsOf = (code34: string): readonly string[] =>
  DIVIDED.includes(code34) ? [] : predecessorsOf(code34);
