import { encodingFailure } from './encoding-failure.js';
import { isSyllable } from './syllable.js';

/** An encoding from before Unicode, which put Vietnamese in the place of Western letters and signs. */
interface LegacyEncoding {
  readonly name: 'tcvn3' | 'vni';
  /** What no other text has within a word. */
  readonly characteristic: RegExp;
  readonly convert: (text: string) => string;
}

/** The letters of TCVN 5712-3, the encoding of the fonts `.VnTime`, from U+00A1 on. */
const TCVN3 =
  'ĂÂÊÔƠƯĐăâêôơưđ¯°±²³´àảãáạºằẳẵắ¿ÀÁÂÃÄÅặầẩẫấậèÍẻẽéẹềểễếệìỉÙÚÛĩíịòàỏõóọồổỗốộờởỡớợùðủũúụừửữứựỳỷỹýỵ';

/** The tones, none first. */
const TONES = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];

/** The marks of VNI, which stand behind their vowel: each tone alone, with a circumflex and with a breve. */
const MARKS = new Map(
  ['-ùøûõï', 'âáàåãä', 'êéèúüë'].flatMap((letters, index) =>
    [...letters].map((letter, tone) => [letter, ['', '\u0302', '\u0306'][index]! + TONES[tone]!] as const),
  ),
);

/** The letters that VNI puts in the place of others. */
const SINGLE = new Map([...'ôöñæóòîÔÖÑÆÓÒÎ'].map((letter, index) => [letter, [...'ơưđỉĩịỵƠƯĐỈĨỊỴ'][index]!]));

const withMark = (_pair: string, vowel: string, mark: string): string =>
  (SINGLE.get(vowel) ?? vowel) + (MARKS.get(mark.toLowerCase()) ?? '');

function convertVni(text: string): string {
  const parts = text.split(/([aeouyôö][ùøûõïâáàåãäêéèúüë])/gi);
  return parts
    .map((part, index) =>
      index % 2
        ? part.replace(/(.)(.)/, withMark)
        : part.replace(/[ôöñæóòî]/gi, (letter) => SINGLE.get(letter) ?? letter),
    )
    .join('')
    .normalize('NFC');
}

const ENCODINGS: readonly LegacyEncoding[] = [
  {
    name: 'tcvn3',
    characteristic: /[a-z][¡-¾]|[¡-¾][a-z]/i,
    convert: (text) => text.replace(/[¡-þ]/g, (letter) => TCVN3[letter.charCodeAt(0) - 0xa1] ?? letter),
  },
  { name: 'vni', characteristic: /[aeouyôö][ùøûõïâáàåãäêéèúüë]/i, convert: convertVni },
];

/** Letters of Vietnamese that Western encodings lack: a text that has one of them is not in an old encoding. */
const UNICODE = /[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;

/** Words with letters that are not plain, and that VNI has too; enough to judge a text by, however long it is. */
const wordsOf = (text: string): readonly string[] =>
  [...new Set(text.slice(0, 200_000).match(/[a-z¡-ÿ]+/gi))]
    .filter((word) => /[¡-ÿ]/.test(word.replace(/[íì]/gi, '')))
    .slice(0, 2000);

/**
 * A text in the letters of Unicode. One that is in those of TCVN3 or VNI beyond doubt is converted: nearly every word
 * there becomes a syllable of Vietnamese.
 * @throws {DataError} of kind `not-data` where an old encoding is likely, but not certain.
 */
export function unicodeText(text: string): string {
  if (UNICODE.test(text) || !/[¡-ÿ]/.test(text)) return text;
  const words = wordsOf(text);
  const becomesSyllable = (word: string, converted: string) => converted !== word && isSyllable(converted);
  for (const { name, characteristic, convert } of ENCODINGS) {
    if (words.filter((word) => characteristic.test(word)).length < 3) continue;
    const right = words.filter((word) => becomesSyllable(word, convert(word))).length;
    if (right >= words.length * 0.9) return convert(text);
    if (right >= words.length / 2) throw encodingFailure(name);
  }
  return text;
}
