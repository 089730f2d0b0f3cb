import { isProvinceWord } from '../territory/province-words.js';

/** A replacement character inside a word: nobody writes a question mark there. */
const REPLACED = /\p{Ll}[?\ufffd]\p{Ll}|\p{Lu}[?\ufffd]\p{L}|\p{L}\ufffd|\ufffd\p{L}/u;
const VIETNAMESE = /[àáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]/i;

/** No word is longer; an address is, or has signs that no word has. */
const LONGEST = 40;
const isWord = (token: string): boolean => token.length <= LONGEST && !/[/=.&:@]/.test(token);

/** Fewer words may be slips of the pen. */
const FEW = 3;

/** As many damaged words tell what a text is about. */
const ENOUGH = 500;

/**
 * Whether a Vietnamese text has replacement characters, as it was saved in an encoding without its letters: "Cao B?ng".
 * Nothing restores them.
 */
export function hasReplacementCharacters(text: string): boolean {
  if (!/[?\ufffd]/.test(text)) return false;
  const words = text.split(/[\s"'“”;,|()[\]{}<>]+/).filter(isWord);
  const damaged = words.filter((word) => REPLACED.test(word));
  // One name of a province is enough: no page is to show "Cao B?ng".
  if (damaged.slice(0, ENOUGH).some(isProvinceWord)) return true;
  return damaged.length >= FEW && words.some((word) => VIETNAMESE.test(word));
}
