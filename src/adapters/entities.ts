/** The marks in names of letters, in the order in which Unicode has them from U+0300 on. */
const MARKS = ['grave', 'acute', 'circ', 'tilde'];

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  apos: '’',
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

/** What a text format could take for its own: control characters, quotation mark, comma, semicolon, backslash. */
const isSyntax = (code: number): boolean => code < 32 || [34, 44, 59, 92].includes(code);

function characterOf(entity: string, name: string): string {
  if (!name.startsWith('#')) {
    const mark = MARKS.indexOf(name.slice(1));
    const isVowel = mark >= 0 && /^[aeiouy]/i.test(name);
    return isVowel ? name.charAt(0) + String.fromCharCode(0x300 + mark) : (NAMED[name] ?? entity);
  }
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return isSyntax(code) || code > 0xffff ? entity : String.fromCharCode(code);
}

/** A text whose HTML entities are the characters that they stand for, but for those that could end a cell or a string. */
export const withoutEntities = (text: string): string =>
  text.replace(/&(#\d{1,5}|#x[\da-f]{1,4}|[a-z]{2,6});/gi, characterOf);
