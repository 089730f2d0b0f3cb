import { nullPrototype } from '../lib/null-prototype.js';
import { intlTag, type Locale } from './locale.js';

const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

/**
 * The value kept under `key`, made on first use: building an `Intl` object costs fifty times a call of it. Keys are written
 * without `JSON`, of which a page may have one of its own that tells nothing apart.
 */
export function cached<T>(cache: Map<string, T>, key: string, make: () => T): T {
  let value = cache.get(key);
  if (value === undefined) cache.set(key, (value = make()));
  return value;
}

/** The shared number format of a language. */
export const numberFormat = (locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  cached(
    numberFormats,
    locale + Object.entries(options).join(),
    () => new Intl.NumberFormat(intlTag(locale), nullPrototype(options)),
  );

/** The shared date format of a language, always on the Vietnamese clock. */
export const dateFormat = (locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  cached(
    dateFormats,
    locale + Object.entries(options).join(),
    () =>
      new Intl.DateTimeFormat(intlTag(locale), nullPrototype({ ...options, timeZone: 'Asia/Ho_Chi_Minh' })),
  );
