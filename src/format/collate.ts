import { nullPrototype } from '../lib/null-prototype.js';
import { cached } from './intl-cache.js';
import { intlTag, type Locale } from './locale.js';

const collators = new Map<string, Intl.Collator>();

/** Orders names as a dictionary of the language does: Đ after D, tone marks last. */
export function compareNames(a: string, b: string, locale: Locale): number {
  const make = () => new Intl.Collator(intlTag(locale), nullPrototype({ numeric: true }));
  return cached(collators, locale, make).compare(a, b);
}
