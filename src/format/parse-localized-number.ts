import type { Locale } from './locale.js';

const grammars: Record<Locale, { readonly shape: RegExp; readonly group: RegExp; readonly point: string }> = {
  vi: { shape: /^[+-]?([1-9]\d{0,2}([.\s])\d{3}(\2\d{3})*|\d+)(,\d+)?$/, group: /[.\s]/g, point: ',' },
  en: { shape: /^[+-]?([1-9]\d{0,2}([,\s])\d{3}(\2\d{3})*|\d+)(\.\d+)?$/, group: /[,\s]/g, point: '.' },
};

/** Text without a percent sign at its end, and with a plain minus where a typesetter's one or a dash stands for it. */
function bare(text: string): string {
  const trimmed = text.trim();
  const digits = trimmed.endsWith('%') ? trimmed.slice(0, -1).trimEnd() : trimmed;
  return digits.replace(/^[\u2212\u2013]/, '-');
}

/** The digits of a number with a point before its decimals, or `null` where it is not written as it is declared. */
export function plainDigits(text: string, written: Locale): string | null {
  const { shape, group, point } = grammars[written];
  const digits = bare(text);
  return shape.test(digits) ? digits.replace(group, '').replace(point, '.') : null;
}

/** The number that a text holds in one declared way of writing, or `null`: `1.234` is 1234 in `vi` and 1.234 in `en`. */
export function parseLocalizedNumber(text: string, written: Locale): number | null {
  const digits = plainDigits(text, written);
  return digits === null ? null : Number(digits);
}

/**
 * The number that a text for readers holds. The page's language decides how it is written; the other way counts
 * only where the first is impossible, so that `59.58` on a Vietnamese page is read and `1.234` stays 1234.
 */
export const parsePageNumber = (text: string, locale: Locale): number | null =>
  parseLocalizedNumber(text, locale) ?? parseLocalizedNumber(text, locale === 'vi' ? 'en' : 'vi');
