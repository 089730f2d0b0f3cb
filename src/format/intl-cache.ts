import { nullPrototype } from '../lib/null-prototype.js';

const numberFormats = new Map<string, Intl.NumberFormat>();

/**
 * The value kept under `key`, made on first use: building an `Intl` object costs fifty times a call of it. Keys are written
 * without `JSON`, of which a page may have one of its own that tells nothing apart.
 */
export function cached<T>(cache: Map<string, T>, key: string, make: () => T): T {
  let value = cache.get(key);
  if (value === undefined) cache.set(key, (value = make()));
  return value;
}

/**
 * The shared number format, in English: browsers and servers of few languages have no other, and would write 1.234 where
 * Vietnamese has 1,234.
 */
export const numberFormat = (options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  cached(
    numberFormats,
    Object.entries(options).join(),
    () => new Intl.NumberFormat('en', nullPrototype(options)),
  );
