import { SETS, unitsOf } from './units.js';

let words: readonly string[] | undefined;

const provinceWords = (): readonly string[] =>
  (words ??= SETS.flatMap((set) => unitsOf(set).flatMap(({ name }) => name.toLowerCase().split(/[\s-]+/))));

const fits = (word: string, letters: string): boolean =>
  word.length === letters.length &&
  [...word].every((letter, index) => /[?\ufffd]/.test(letters[index]!) || letter === letters[index]);

/**
 * Whether a word, in which some letters may be replaced by question marks, is a word in the name of a province: "B?ng"
 * of "Cao Bằng".
 */
export function isProvinceWord(damaged: string): boolean {
  const letters = damaged.toLowerCase();
  return provinceWords().some((word) => fits(word, letters));
}
