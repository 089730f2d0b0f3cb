import { alone, kept } from './intl-cache.js';
import { intlTag, type Locale } from './locale.js';

const collators = new Map<string, Intl.Collator>();

/** Orders names as a dictionary of the language does: Đ after D, tone marks last. */
export function compareNames(a: string, b: string, locale: Locale): number {
  const make = () => new Intl.Collator(intlTag(locale), alone({ numeric: true }));
  return kept(collators, locale, make).compare(a, b);
}
