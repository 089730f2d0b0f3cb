import { numberFormat } from './intl-cache.js';
import type { Locale } from './locale.js';

/** A number in the reader's digits: `1.234.567,89` in Vietnamese, with two decimals at most. */
export function formatNumber(value: number, locale: Locale, decimals = 2): string {
  const text = numberFormat(locale, { maximumFractionDigits: decimals }).format(value);
  return text === '-0' ? '0' : text;
}

/**
 * A percentage from its value in percent: 98.5 is `98,5%`.
 * A share that is not whole is never rounded to 0 % or 100 %: 99.996 is `99,99%`.
 */
export function formatPercent(percent: number, locale: Locale): string {
  const partial = percent > 0 && percent < 100;
  const shown = partial ? Math.min(99.99, Math.max(0.01, percent)) : percent;
  // The percent style would need a division by 100 first, whose error turns 86.645 into 86,64 %.
  return `${formatNumber(shown, locale)}%`;
}
