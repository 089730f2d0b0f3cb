import { formatDay, parseMoment, vietnameseClock, type DayWords } from './date.js';
import { memoized } from '../lib/memoized.js';

/** A stretch of time that a code names. */
export interface Period {
  /** `firstMonths` are the months of a year from January on, `until` is all up to a day. */
  readonly kind: 'year' | 'half' | 'quarter' | 'month' | 'firstMonths' | 'day' | 'until';
  readonly year: number;
  /** The number of the part within the year or of the months; 1 for a year, the moment's time for a day. */
  readonly index: number;
}

/** The words for periods. */
export interface PeriodWords extends DayWords {
  readonly year: (year: number) => string;
  readonly half: (half: number, year: number) => string;
  readonly quarter: (quarter: number, year: number) => string;
  readonly month: (month: number, year: number) => string;
  /** A month where there is little room, as on an axis. */
  readonly shortMonth: (month: number, year: number) => string;
  /** The months of a year from January on: "10 tháng đầu năm 2023". */
  readonly firstMonths: (months: number, year: number) => string;
  /** What has been counted up to a day: "Tính đến 30/09/2026". */
  readonly until: (day: string) => string;
  readonly range: (start: string, end: string) => string;
}

const PERIOD = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(01\/\1-)?(0[1-9]|1[0-2])))?$/;
const UNTIL = '../';

/** The period that a code of a single day names, with or without all that was before it. */
function parseDay(code: string): Period | null {
  const isUntil = code.startsWith(UNTIL);
  const day = isUntil ? code.slice(UNTIL.length) : code;
  const moment = parseMoment(day);
  if (!moment?.dayOnly) return null;
  return { kind: isUntil ? 'until' : 'day', year: Number(day.slice(0, 4)), index: moment.time };
}

/**
 * The period that a code names (`2026`, `2026-H1`, `2026-Q3`, `2026-09`, `2026-09-30`, the first nine months
 * `2026-01/2026-09`, or all up to a day `../2026-09-30`), or `null`. Views ask for the same few again and again.
 */
export const parsePeriod = memoized((code): Period | null => {
  const text = code.trim();
  const parts = PERIOD.exec(text);
  if (!parts) return parseDay(text);
  const [, year, quarter, half, fromJanuary, month] = parts;
  const monthly = fromJanuary ? 'firstMonths' : 'month';
  const kind = quarter ? 'quarter' : half ? 'half' : month ? monthly : 'year';
  return { kind, year: Number(year), index: Number(quarter ?? half ?? month ?? 1) };
});

/** A period code in words (`2026-Q3` is "Quý III/2026"); a text that is no code stays as it is. */
export function formatPeriodCode(code: string, words: PeriodWords): string {
  const period = parsePeriod(code);
  if (!period) return code;
  const { kind, year, index } = period;
  if (kind === 'day') return formatDay(index, words);
  if (kind === 'until') return words.until(formatDay(index, words));
  return kind === 'year' ? words.year(year) : words[kind](index, year);
}

/** The month, counted from the year 0, of a day; its clock is the Vietnamese one. */
export const monthOfDay = ({ year, index }: Period): number =>
  year * 12 + vietnameseClock(index).getUTCMonth();

/** The first and the last of the whole months of one year that two days enclose, or `null`. */
export function wholeMonths(
  start: string,
  end: string,
): { year: number; first: number; last: number } | null {
  const [fromYear, first, firstDay] = start.split('-');
  const [year, last, day] = end.split('-').map(Number);
  if (Number(fromYear) !== year || firstDay !== '01') return null;
  const lastDay = new Date(Date.UTC(year, last!, 0)).getUTCDate();
  return day === lastDay ? { year, first: Number(first), last: last! } : null;
}

/** The stretch between two days in words: whole months from January on are "10 tháng đầu năm 2023". */
export function formatPeriodRange(start: string, end: string, words: PeriodWords): string | null {
  const [from, to] = [parseMoment(start), parseMoment(end)];
  if (!from || !to) return null;
  if (start === end) return formatDay(from.time, words);
  const months = wholeMonths(start, end);
  if (months && months.first === months.last) return words.month(months.last, months.year);
  if (months?.first === 1) return words.firstMonths(months.last, months.year);
  return words.range(formatDay(from.time, words), formatDay(to.time, words));
}
