import type { Locale } from './locale.js';
import { formatNumber } from './number.js';

/** The words for thousand, million and billion, spelt out: CLDR's `N`, `Tr`, `T` are not understood. */
export type ScaleWords = readonly [thousand: string, million: string, billion: string];

/** A number in short form with its scale spelt out: 1 065 150 is `1,07 triệu`. */
export function formatCompactNumber(value: number, locale: Locale, words: ScaleWords): string {
  const size = Math.abs(value);
  const step = size < 1e4 ? 0 : size < 999_950 ? 1 : size < 999_995_000 ? 2 : 3;
  const text = formatNumber(value / 1000 ** step, locale, step === 1 ? 1 : 2);
  const word = words[step - 1];
  return word === undefined ? text : `${text} ${word}`;
}
