import { collator } from './intl-cache.js';
import type { Locale } from './locale.js';

/** Orders names as a dictionary of the language does: Đ after D, tone marks last. */
export const compareNames = (a: string, b: string, locale: Locale): number => collator(locale).compare(a, b);
