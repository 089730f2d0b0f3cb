import { coreMessages } from '../../i18n/core-messages.js';
import type { Localizer } from '../../i18n/localizer.js';

/** A fraction in words, as a voice reads it: the slash of `36/63` is silent. */
export function fractionInWords(fraction: string, localizer: Localizer): string {
  const [part = '', whole] = fraction.split('/');
  return whole ? localizer.in(coreMessages).ofWhole(part, whole) : part;
}
