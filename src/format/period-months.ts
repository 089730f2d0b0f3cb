import { monthOfDay, parsePeriod } from './period.js';

const LENGTHS = { year: 12, half: 6, quarter: 3, month: 1 } as const;

/** The first and the last month that a code covers, counted from the year 0; `null` for what is no code. */
export function monthsOf(code: string): readonly [first: number, last: number] | null {
  const period = parsePeriod(code);
  if (!period) return null;
  const { kind, year, index } = period;
  if (kind === 'firstMonths') return [year * 12, year * 12 + index - 1];
  if (kind === 'day' || kind === 'until') return [monthOfDay(period), monthOfDay(period)];
  const first = year * 12 + (index - 1) * LENGTHS[kind];
  return [first, first + LENGTHS[kind] - 1];
}
