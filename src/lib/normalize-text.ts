import { memoized } from './memoized.js';

// Spellings that folding alone does not bring together, each under the key of the name that is kept.
const ALIASES = new Map([
  ['hcm', 'hochiminh'],
  ['hcmc', 'hochiminh'],
  ['brvt', 'bariavungtau'],
  ['tthue', 'hue'],
  ['thuathienhue', 'hue'],
  ['baccan', 'backan'],
  ['daclac', 'daklak'],
  ['daclak', 'daklak'],
  ['daklac', 'daklak'],
  ['dacnong', 'daknong'],
]);

// An office's title is left off, but never the whole text: "tỉnh" alone may be a reader on the way to "Hà Tĩnh".
const TITLE = /^(ubnd |uy ban nhan dan )?(tinh |thanh pho |t ?p ?|t )?(?=.)| (city|province)$/g;

/** The names of the longest table, of which each is looked for several times, and searched letter by letter. */
const MOST_NAMES = 60_000;

/**
 * A name as it compares whatever its spelling: lower case, without marks, spaces, punctuation and the office's title
 * ("UBND tỉnh Hoà Bình" and "Hòa-Bình" both give `hoabinh`).
 */
export const normalizeText = memoized(
  (name) =>
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[đð]/g, 'd') // ð: some lists write Ð (U+00D0), which looks like Đ (U+0110)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .replace(TITLE, '')
      .replace(/ /g, ''),
  MOST_NAMES,
);

/** The key that all accepted spellings and abbreviations of a unit's name share. */
export function nameKey(name: string): string {
  const folded = normalizeText(name);
  return ALIASES.get(folded) ?? folded;
}

/** Whether a text contains what a reader typed, marks and case aside; abbreviations such as "HCM" find their unit. */
export const matches = (haystack: string, query: string): boolean =>
  normalizeText(haystack).includes(normalizeText(query)) || nameKey(haystack).includes(nameKey(query));
