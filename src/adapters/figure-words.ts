import type { Qualifier } from '../document/schema.js';
import { NOT_FINAL } from '../format/period-name.js';
import { collapseSpace } from '../lib/collapse-space.js';

const MISSING = new Set(
  (
    '|-|–|—|.|..|...|…|:|n/a|#n/a|na|nan|null|chưa có|chưa có số liệu|không có số liệu|chưa công bố|' +
    'đang cập nhật|không áp dụng'
  ).split('|'),
);

/** Whether some words say that nothing is published; Eurostat adds a flag to its colon. */
export const isMissing = (words: string): boolean => MISSING.has(words) || /^: ?[a-z]{1,2}$/.test(words);

/** The words before a figure that say how exact it is; `≥` comes before `>`. */
const OPENINGS: readonly (readonly [Qualifier, RegExp])[] = [
  ['atLeast', /^(?:(?:từ|ít nhất|tối thiểu|không dưới|at least)\s|[≥⩾≧]|>=)\s*/],
  ['atMost', /^(?:(?:tối đa|nhiều nhất|không quá|at most|up to)\s|[≤⩽≦]|<=)\s*/],
  ['over', /^(?:(?:trên|hơn|over|more than)\s|>)\s*/],
  ['nearly', /^(?:gần|nearly|almost)\s+/],
  ['about', /^(?:(?:khoảng|xấp xỉ|about|approximately)\s|[~≈])\s*/],
  ['under', /^(?:(?:dưới|chưa đến|chưa tới|chưa đầy|under|less than)\s|<)\s*/],
];

const CLOSINGS: readonly (readonly [Qualifier, string])[] = [
  ['atLeast', ' trở lên'],
  ['atLeast', ' or more'],
  ['atMost', ' trở xuống'],
  ['atMost', ' or less'],
];

/** The qualifier in some words, and the words without it; `undefined` where two contradict each other. */
export function splitQualifier(words: string): readonly [Qualifier | null, string] | undefined {
  const [opening, pattern] = OPENINGS.filter(([, text]) => text.test(words))[0] ?? [null, /^/];
  const rest = words.replace(pattern, '');
  const [closing, suffix] = CLOSINGS.filter(([, text]) => rest.endsWith(text))[0] ?? [null, ''];
  if (opening && closing && opening !== closing) return undefined;
  return [opening ?? closing, rest.slice(0, rest.length - suffix.length)];
}

/** The flags of statistical offices behind a figure: estimated, provisional, a break in the series, and so on. */
const FLAGGED = /^(.*\d) ([bdefprsu]{1,2})$/;

/** Whether a flag of a statistical office says that a figure may still change. */
export const isProvisionalFlag = (flag: unknown): boolean =>
  typeof flag === 'string' && /^[bdefprsu]{0,2}$/i.test(flag) && /[efps]/i.test(flag);

const OPENING = new RegExp(`^${NOT_FINAL} (?=.*\\d)`, 'i');
const CLOSING = new RegExp(` ?\\(${NOT_FINAL}\\)$`, 'i');

/** Some words without what says that they are not final, be it of a period or of a figure. */
const withoutNotFinal = (words: string): string => words.replace(OPENING, '').replace(CLOSING, '');

/** Whether the name of a period says that its figures may still change: `Sơ bộ 2025`, `Ước năm 2026`. */
export function isProvisionalPeriod(name: unknown): boolean {
  const words = typeof name === 'string' ? collapseSpace(name.slice(0, 64)) : '';
  return withoutNotFinal(words) !== words;
}

/** Some words without what says that the figure may still change, and whether it does. */
export function splitFlag(words: string): { readonly rest: string; readonly isProvisional: boolean } {
  const bare = withoutNotFinal(words);
  const [, rest = bare, flag] = FLAGGED.exec(bare) ?? [];
  return { rest, isProvisional: bare !== words || isProvisionalFlag(flag) };
}

/** Words that make another number of the one before them, or another sentence: with them a figure is none. */
const NO_UNITS = new Set(
  (
    'tr trđ trd mn mil bn tn trillion hundred dozen lakh crore ' +
    'nghìn ngàn triệu tỷ tỉ trăm chục vạn tá rưỡi thousand million billion ' +
    'phần trên dưới trong đến tới từ và hoặc của trở lên xuống chưa không tăng giảm hơn gần khoảng ' +
    'of to or and more less not no percent'
  ).split(' '),
);

/** Whether some words can be the unit of a figure: one to three, of letters. */
export function canBeUnit(words: string): boolean {
  const parts = words.split(' ');
  const isWord = (word: string) =>
    /^\p{L}+(?:\/\p{L}+)*[²³]?$/u.test(word) && word.length > 1 && !NO_UNITS.has(word);
  return parts.length <= 3 && parts.every(isWord);
}

/** Whether some words are the percent sign. */
export const isPercentSign = (words: string): boolean => /^(?:%|phần trăm|percent|per cent)$/.test(words);
