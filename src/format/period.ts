import { formatDay, parseMoment } from './date.js';
import type { Locale } from './locale.js';

/** A stretch of time that a code names: a year, half-year, quarter, month or day. */
export interface Period {
  readonly kind: 'year' | 'half' | 'quarter' | 'month' | 'day';
  readonly year: number;
  /** The number of the part within the year; 1 for a year, the moment's time for a day. */
  readonly index: number;
}

/** The words that periods are told in. */
export interface PeriodWords {
  readonly year: (year: number) => string;
  readonly half: (half: number, year: number) => string;
  readonly quarter: (quarter: number, year: number) => string;
  readonly month: (month: number, year: number) => string;
  /** A month where there is little room, as on an axis. */
  readonly shortMonth: (month: number, year: number) => string;
  /** The months of a year from January on: "10 tháng đầu năm 2023". */
  readonly firstMonths: (months: number, year: number) => string;
  readonly range: (start: string, end: string) => string;
}

const PERIOD = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(0[1-9]|1[0-2])))?$/;

/** The period that a code names (`2026`, `2026-H1`, `2026-Q3`, `2026-09`, `2026-09-30`), or `null`. */
export function parsePeriod(code: string): Period | null {
  const day = parseMoment(code);
  if (day?.dayOnly) return { kind: 'day', year: Number(code.trim().slice(0, 4)), index: day.time };
  const parts = PERIOD.exec(code.trim());
  if (!parts) return null;
  const [, year, quarter, half, month] = parts;
  const kind = quarter ? 'quarter' : half ? 'half' : month ? 'month' : 'year';
  return { kind, year: Number(year), index: Number(quarter ?? half ?? month ?? 1) };
}

/** A period code in words (`2026-Q3` is "Quý III/2026"); a text that is no code stays as it is. */
export function formatPeriodCode(code: string, locale: Locale, words: PeriodWords): string {
  const period = parsePeriod(code);
  if (!period) return code;
  const { kind, year, index } = period;
  if (kind === 'day') return formatDay(index, locale);
  return kind === 'year' ? words.year(year) : words[kind](index, year);
}

const DAY_CODE = /^(\d{4})-(\d\d)-(\d\d)$/;

/** The first and the last of the whole months of one year that two days enclose, or `null`. */
function wholeMonths(start: string, end: string): { year: number; first: number; last: number } | null {
  const [from, to] = [DAY_CODE.exec(start), DAY_CODE.exec(end)];
  if (!from || !to || from[1] !== to[1] || from[3] !== '01') return null;
  const [year, first, last] = [Number(to[1]), Number(from[2]), Number(to[2])];
  const lastDay = new Date(Date.UTC(year, last, 0)).getUTCDate();
  return Number(to[3]) === lastDay ? { year, first, last } : null;
}

/** The stretch between two days in words: whole months from January on are "10 tháng đầu năm 2023". */
export function formatPeriodRange(
  start: string,
  end: string,
  locale: Locale,
  words: PeriodWords,
): string | null {
  const [from, to] = [parseMoment(start), parseMoment(end)];
  if (!from || !to) return null;
  if (start === end) return formatDay(from.time, locale);
  const months = wholeMonths(start, end);
  if (months && months.first === months.last) return words.month(months.last, months.year);
  if (months?.first === 1) return words.firstMonths(months.last, months.year);
  return words.range(formatDay(from.time, locale), formatDay(to.time, locale));
}
