import type { Locale } from './locale.js';
import { formatPeriodCode, parsePeriod, type PeriodWords } from './period.js';

/** A period code for an axis. */
export function formatShortPeriod(code: string, locale: Locale, words: PeriodWords): string {
  const period = parsePeriod(code);
  if (period?.kind === 'year') return String(period.year);
  return period?.kind === 'month'
    ? words.shortMonth(period.index, period.year)
    : formatPeriodCode(code, locale, words);
}
