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

const numbersIn = (texts: readonly string[]): string[] =>
  texts.map(digitsIn).filter((number) => number !== undefined);

/** Which of the two ways of writing the numbers prove: what can be read in one of them alone. */
function provenBy(numbers: readonly string[]): Record<Locale, boolean> {
  const reads = (written: Locale) => (number: string) => parseLocalizedNumber(number, written) !== null;
  const [isVi, isEn] = [reads('vi'), reads('en')];
  return {
    vi: numbers.some((number) => isVi(number) && !isEn(number)),
    en: numbers.some((number) => isEn(number) && !isVi(number)),
  };
}

/** Whole numbers with all of their thousands marked, by the one sign or the other. */
const GROUPED = [/^[1-9]\d{0,2}(\.\d{3})+$/, /^[1-9]\d{0,2}(,\d{3})+$/];

/** How the numbers of a column are written. */
interface Writing {
  readonly format: NumberFormat | undefined;
  /** Whether they are written in both ways, as `196.000` and `196,000`: one sign before three digits says nothing there. */
  readonly isMixed: boolean;
}

function areMixed(numbers: readonly string[], { vi, en }: Record<Locale, boolean>): boolean {
  const grouped = GROUPED.map((shape) => numbers.filter((number) => shape.test(number)));
  const areBoth = grouped.every(({ length }) => length > 0);
  if (vi === en) return vi || areBoth;
  // Who writes whole numbers without decimals writes no zero at the end of others.
  return areBoth && grouped[vi ? 1 : 0]!.some((number) => /0$/.test(number));
}

/**
 * How the numbers of a whole column are written, where any of them proves it: `4601.002` can only have a decimal point,
 * and `98,5` only a decimal comma; `1,237` among whole numbers up to 999 is a thousand. Nothing proves anything where
 * numbers contradict each other.
 */
export function writingOf(texts: readonly string[]): Writing {
  const numbers = numbersIn(texts);
  if (numbers.length > 0 && numbers.every((number) => /^[+-]?\d+$/.test(number)))
    return { format: 'plain', isMixed: false };
  const proven = provenBy(numbers);
  const grouped = isGrouped(numbers, ',') ? 'en' : isGrouped(numbers, '.') ? 'vi' : undefined;
  const either = proven.vi ? undefined : grouped;
  const format = proven.vi === proven.en ? either : proven.vi ? 'vi' : 'en';
  return { format, isMixed: areMixed(numbers, proven) };
}

/** The declared way of writing, else the one that the numbers of a whole column prove, where any of them does. */
export const numberFormatOf = (texts: readonly string[], declared?: NumberFormat): NumberFormat | undefined =>
  declared ?? writingOf(texts).format;
