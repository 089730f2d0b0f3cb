import { nullPrototype } from '../lib/null-prototype.js';
import type { Locale } from './locale.js';

type Compare = (a: string, b: string) => number;

/** Building one costs fifty times a comparison. */
const orders: Partial<Record<Locale, Compare>> = nullPrototype({});

/** The order of a language. A page may have an `Intl` of its own, which knows none; then the browser still does. */
function orderOf(locale: Locale): Compare {
  try {
    return new Intl.Collator(locale, nullPrototype({ numeric: true })).compare;
  } catch {
    return (a, b) => a.localeCompare(b, locale);
  }
}

/** Orders names as a dictionary of the language does: Đ after D, tone marks last. */
export function compareNames(a: string, b: string, locale: Locale): number {
  return (orders[locale] ??= orderOf(locale))(a, b);
}
