import { parseLocalizedNumber } from '../format/parse-localized-number.js';
import type { Locale } from '../format/locale.js';
import { fold } from '../lib/fold.js';

/** How the numbers of a column are written: `plain` as JSON writes them, with nothing between their digits. */
export type NumberFormat = Locale | 'plain';

/** The digits of a figure, with the signs between them. */
const digitsIn = (text: string): string | undefined => /[+-]?\d(?:[\d.,\s]*\d)?/.exec(text.slice(0, 64))?.[0];

/**
 * Whether the numbers with a sign can only be thousands: each has it before three digits, and read as decimals all of
 * them would be less than a tenth of the least of the others, which are whole and have up to three digits.
 */
function isGrouped(numbers: readonly string[], sign: '.' | ','): boolean {
  const marked = numbers.filter((number) => /[.,]/.test(number));
  const bare = numbers.filter((number) => /^\d{1,3}$/.test(number) && Number(number) > 0);
  const grouped = sign === '.' ? /^[1-9]\d{0,2}\.\d{3}$/ : /^[1-9]\d{0,2},\d{3}$/;
  if (!marked.length || !bare.length || marked.length + bare.length < numbers.length) return false;
  const least = fold(bare, Infinity, (smallest, number) => Math.min(smallest, Number(number)));
  return marked.every((number) => grouped.test(number) && Number(number.replace(sign, '.')) < least / 10);
}

/**
 * How the numbers of a whole column are written, where any of them proves it: `4601.002` can only have a decimal point,
 * and `98,5` only a decimal comma; `1,237` among whole numbers up to 999 is a thousand. Nothing proves anything where
 * numbers contradict each other.
 */
export function numberFormatOf(texts: readonly string[], declared?: NumberFormat): NumberFormat | undefined {
  if (declared) return declared;
  const numbers = texts.map(digitsIn).filter((number) => number !== undefined);
  if (numbers.length > 0 && numbers.every((number) => /^[+-]?\d+$/.test(number))) return 'plain';
  const reads = (written: Locale) => (number: string) => parseLocalizedNumber(number, written) !== null;
  const [isVi, isEn] = [reads('vi'), reads('en')];
  const provesVi = numbers.some((number) => isVi(number) && !isEn(number));
  const provesEn = numbers.some((number) => isEn(number) && !isVi(number));
  if (provesVi !== provesEn) return provesVi ? 'vi' : 'en';
  if (provesVi) return undefined;
  return isGrouped(numbers, ',') ? 'en' : isGrouped(numbers, '.') ? 'vi' : undefined;
}
