import { intlTag, type Locale } from './locale.js';

const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** The value kept under `key`, made on first use: building an `Intl` object costs fifty times a call of it. */
export function kept<T>(cache: Map<string, T>, key: string, make: () => T): T {
  let value = cache.get(key);
  if (value === undefined) cache.set(key, (value = make()));
  return value;
}

/** Options alone: what a page has added to `Object.prototype` (`style`, `unit`) is none of them. */
export const alone = <T extends object>(options: T): T => Object.assign(Object.create(null) as T, options);

/** The shared number format of a language. */
export const numberFormat = (locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  kept(
    numberFormats,
    locale + JSON.stringify(options),
    () => new Intl.NumberFormat(intlTag(locale), alone(options)),
  );

/** The shared date format of a language, always on the Vietnamese clock. */
export const dateFormat = (locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  kept(
    dateFormats,
    locale + JSON.stringify(options),
    () => new Intl.DateTimeFormat(intlTag(locale), alone({ ...options, timeZone: 'Asia/Ho_Chi_Minh' })),
  );
