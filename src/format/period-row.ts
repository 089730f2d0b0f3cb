import { twoDigits } from '../lib/two-digits.js';
import { MONTHS_IN, monthsOf, type PartKind } from './period-months.js';
import { parsePeriod } from './period.js';

/** What stands behind the year in the code of a period. */
const MARKS: Readonly<Record<PartKind, (index: number) => string>> = {
  year: () => '',
  half: (index) => `-H${index}`,
  quarter: (index) => `-Q${index}`,
  month: (index) => `-${twoDigits(index)}`,
};

/** The code of the period that begins with a month, counted from the year 0: `2026-Q3`. */
function periodCode(kind: PartKind, month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return year + MARKS[kind]((month % 12) / MONTHS_IN[kind] + 1);
}

/** The most periods that a row may have, so that a mistyped year does not make a thousand empty ones. */
const LONGEST_ROW = 1200;

/** The codes of all periods from the first of some codes to the last; `null` where they are of several kinds, days or cumulative. */
export function periodRow(codes: readonly string[]): string[] | null {
  const [kind, ...others] = new Set(codes.map((code) => parsePeriod(code)?.kind));
  if (!kind || others.length || !(kind in MONTHS_IN)) return null;
  const part = kind as PartKind;
  const months = codes.map((code) => monthsOf(code)![0]).sort((a, b) => a - b);
  const [first, last] = [months[0]!, months[months.length - 1]!];
  const step = MONTHS_IN[part];
  if (last - first >= LONGEST_ROW * step) return null;
  const row: string[] = [];
  for (let month = first; month <= last; month += step) row.push(periodCode(part, month));
  return row;
}
