const ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const VIETNAMESE = new Map([
  ...['một', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'].map(
    (word, index) => [word, index + 1] as const,
  ),
  ['giêng', 1],
  ['bốn', 4],
  ['bẩy', 7],
  ['chạp', 12],
]);

/** The names of the months in English, long and short, as part of a pattern. */
export const ENGLISH_MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** The names of the months in Vietnamese, behind "tháng", as part of a pattern. */
export const VIETNAMESE_MONTH = `(${[...VIETNAMESE.keys()].reverse().join('|')})`;

/** The number of the month that a word or number in lower case names. */
export const monthNumber = (word: string): number =>
  VIETNAMESE.get(word) ?? (ENGLISH.indexOf(word.slice(0, 3)) + 1 || Number(word));
