import { formatPeriodCode, parsePeriod, type PeriodWords } from './period.js';

/** A period code for an axis. */
export function formatShortPeriod(code: string, words: PeriodWords): string {
  const period = parsePeriod(code);
  if (period?.kind === 'year') return String(period.year);
  return period?.kind === 'month'
    ? words.shortMonth(period.index, period.year)
    : formatPeriodCode(code, words);
}
