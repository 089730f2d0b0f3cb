import { monthOfDay, parsePeriod } from './period.js';

/** How many months the parts of years have, and years. */
export const MONTHS_IN = { year: 12, half: 6, quarter: 3, month: 1 } as const;

/** The kinds of period that follow each other without a gap. */
export type PartKind = keyof typeof MONTHS_IN;

/** The first and the last month that a code covers, counted from the year 0; `null` for what is no code. */
export function monthsOf(code: string): readonly [first: number, last: number] | null {
  const period = parsePeriod(code);
  if (!period) return null;
  const { kind, year, index } = period;
  if (kind === 'firstMonths') return [year * 12, year * 12 + index - 1];
  if (kind === 'day' || kind === 'until') return [monthOfDay(period), monthOfDay(period)];
  const first = year * 12 + (index - 1) * MONTHS_IN[kind];
  return [first, first + MONTHS_IN[kind] - 1];
}
