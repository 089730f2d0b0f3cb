import { DataError } from '../document/error.js';
import { withoutEntities } from './entities.js';
import { encodingFailure } from './encoding-failure.js';
import { hasReplacementCharacters } from './replacement-characters.js';
import { unicodeText } from './legacy-encoding.js';

/** UTF-8 that was taken for a Western encoding and saved again: "Hà Nội" is "HÃ\u00a0 Ná»™i" there. */
const TWICE_ENCODED = /á[º»][\u0080-\u00bf\u0152-\u2122]|Ã[\u00a0-\u00bf]|Ä[\u0090\u0091‘]|Æ[°¡]/;

/** JSON with its letters in the place of their escapes, but for those that are syntax. */
const unescaped = (text: string): string =>
  /^\s*[[{]/.test(text)
    ? text.replace(/\\(?:u([\da-f]{4})|[^])/gi, (escape: string, digits?: string) => {
        const code = parseInt(digits ?? '0', 16);
        return code > 0xa0 ? String.fromCharCode(code) : escape;
      })
    : text;

/**
 * A text as its author saw it: letters composed and of Unicode, no entities.
 * @throws {DataError} of kind `not-data` where letters are replaced, or in an encoding that cannot be told for certain.
 */
export function readableText(given: string): string {
  const letters = withoutEntities(unicodeText(unescaped(given))).normalize('NFC');
  // Old input methods wrote the Icelandic letter, which looks like the Vietnamese one.
  const text = letters.replace(/Ð/g, 'Đ');
  if (text.split(TWICE_ENCODED, 4).length > 3) throw new DataError('not-data', { field: 'charset' });
  if (hasReplacementCharacters(text)) throw encodingFailure('replacementCharacters');
  return text;
}
