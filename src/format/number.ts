import { numberFormat } from './intl-cache.js';
import type { Locale } from './locale.js';

/** A number in the reader's digits: `1.234.567,89` in Vietnamese, with two decimals at most. */
export function formatNumber(value: number, locale: Locale, decimals = 2): string {
  const text = numberFormat(locale, { maximumFractionDigits: decimals }).format(value);
  return text === '-0' ? '0' : text;
}

/**
 * A figure that two decimals can show without the one bound that it falls short of: below 90, 89.999 is 89.99. Where
 * lower is better, 10.001 falls short of 10.
 */
export function shortOf(value: number, bounds: readonly number[], lowerIsBetter = false): number {
  const cents = Math.round(value * 100);
  const sign = lowerIsBetter ? -1 : 1;
  const isReached = bounds.some((bound) => (bound - value) * sign > 0 && Math.round(bound * 100) === cents);
  return isReached ? (cents - sign) / 100 : value;
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

/** The words for thousand, million and billion, spelt out: CLDR's `N`, `Tr`, `T` are not understood. */
export type ScaleWords = readonly [thousand: string, million: string, billion: string];

/** A number in short form with its scale spelt out: 1 065 150 is `1,07 triệu`. */
export function formatScaled(value: number, locale: Locale, words: ScaleWords): string {
  const size = Math.abs(value);
  const step = size < 1e4 ? 0 : size < 999_950 ? 1 : size < 999_995_000 ? 2 : 3;
  const text = formatNumber(value / 1000 ** step, locale, step === 1 ? 1 : 2);
  const word = words[step - 1];
  return word === undefined ? text : `${text} ${word}`;
}
