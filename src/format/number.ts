import type { Locale } from './locale.js';

/** What is smaller comes from calculating with binary fractions, and is none of a source's figures. */
const SMALLEST = 1e-9;

/** How many digits a number holds, whatever they are. */
const MOST_DIGITS = 15;

/**
 * A number as JSON writes it, rounded by its decimal digits, which are what its source has written: 1.005 is 1.01, though
 * its binary fraction lies below. One that so many decimals would write as 0 has two significant digits instead.
 *
 * `Intl` rounds alike. But its first format keeps a page as long as all else that a card does, browsers of few languages
 * write 1.234 where Vietnamese has 1,234, and pages put objects of their own in its place.
 */
export function decimalText(value: number, decimals = 2): string {
  const size = Math.abs(value);
  const [digits, power] = size.toExponential().split('e');
  const magnitude = Number(power);
  const places = Math.max(0, Math.min(decimals, MOST_DIGITS - 1 - magnitude));
  const rounded = Math.round(Number(`${digits}e${magnitude + places}`)) / 10 ** places;
  if (rounded === 0) return size < SMALLEST ? '0' : decimalText(value, 1 - magnitude);
  return (value < 0 ? -rounded : rounded).toFixed(places);
}

/**
 * A number in the reader's digits: `1.234.567,89` in Vietnamese, with two decimals at most, and `least` of them also where
 * they are zeros. One that these would show as 0 has two significant digits instead: 0.00062 is `0,00062`.
 */
export function formatNumber(value: number, locale: Locale, decimals?: number, least = 0): string {
  const [whole = '', fraction = ''] = decimalText(value, decimals).split('.');
  const [group, point] = locale === 'vi' ? ['.', ','] : [',', '.'];
  const shown = fraction.replace(/0+$/, '').padEnd(least, '0');
  return whole.replace(/\B(?=(\d{3})+$)/g, group) + (shown && point + shown);
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
