import { numberFormat } from './intl-cache.js';
import type { Locale } from './locale.js';

/** What is smaller comes from calculating with binary fractions, and is none of a source's figures. */
const SMALLEST = 1e-9;

/** A number as a language writes it: in Vietnamese with the marks of English, each in the other's place. */
function write(value: number, locale: Locale, options: Intl.NumberFormatOptions): string {
  const text = numberFormat(options).format(value);
  return locale === 'vi' ? text.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ',')) : text;
}

/**
 * A number in the reader's digits: `1.234.567,89` in Vietnamese, with two decimals at most, and `least` of them also where
 * they are zeros. One that these would show as 0 has two significant digits instead: 0.00062 is `0,00062`.
 */
export function formatNumber(value: number, locale: Locale, decimals = 2, least = 0): string {
  const isFigure = Math.abs(value) >= SMALLEST;
  const digits = { maximumFractionDigits: decimals, minimumFractionDigits: least };
  const text = write(isFigure ? value : 0, locale, digits);
  if (!isFigure || /[1-9]/.test(text)) return text;
  return write(value, locale, { maximumSignificantDigits: 2 });
}

/**
 * A percentage from its value in percent: 98.5 is `98,5%`.
 * A share that is not whole is never rounded to 0 % or 100 %: 99.996 is `99,99%`; and what is more than the whole is
 * never shown as the whole: 100.004 is `100,004%`.
 */
export function formatPercent(percent: number, locale: Locale, decimals = 2, least = 0): string {
  const shown = percent > 0 && percent < 100 ? Math.min(100 - 10 ** -decimals, percent) : percent;
  // The percent style would need a division by 100 first, whose error turns 86.645 into 86,64 %.
  const text = formatNumber(shown, locale, decimals, least);
  return `${/^100(\D0+)?$/.test(text) ? formatNumber(percent, locale, 6, least) : text}%`;
}
