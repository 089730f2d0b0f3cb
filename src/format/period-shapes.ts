import { twoDigits } from '../lib/two-digits.js';
import { parseMoment } from './date.js';
import { dayAt } from './epoch.js';
import { ENGLISH_MONTH, monthNumber, VIETNAMESE_MONTH } from './month-name.js';

type Write = (...parts: readonly string[]) => string;

const QUARTERS = ['i', 'ii', 'iii', 'iv'];

/** Between a part of the year and the year. */
const OF = '(?: ?[/.-] ?| năm )';
const OF_OR_SPACE = '(?: ?[/.-] ?| năm | )';
const CUMULATIVE = '(?:l(?:ũy|uỹ|uy) kế|lk|cộng dồn)';

const pattern = (text: string): RegExp => new RegExp(`^${text}$`);

const monthOf: Write = (year, month = '') => `${year}-${twoDigits(monthNumber(month))}`;
const monthBefore: Write = (month = '', year = '') => monthOf(year, month);
const quarterBefore: Write = (quarter = '', year) => `${year}-Q${QUARTERS.indexOf(quarter) + 1 || quarter}`;
const dayOf: Write = (day = '', month = '', year = '') => `${monthOf(year, month)}-${twoDigits(day)}`;

/** The day of a moment: of one with a time zone that in Vietnam, since programs write midnight there as 17:00 in Greenwich. */
const dayOfMoment: Write = (day = '', clock = '', zone = '') => {
  if (!zone) return day;
  const moment = parseMoment(`${day}T${clock}${zone.toUpperCase()}${zone.length === 3 ? ':00' : ''}`);
  return moment ? dayAt(moment.time) : '';
};

/** The code of the months of a year from January on; where they make a month, a half-year or a year, it is that. */
export function firstMonthsCode(months: number, year: string): string {
  if (months === 12) return year;
  if (months === 6) return `${year}-H1`;
  return months === 1 ? `${year}-01` : `${year}-01/${year}-${twoDigits(months)}`;
}

const firstMonths: Write = (months = '', year = '') => firstMonthsCode(Number(months), year);

/** The ways in which statistics name a period, each with the code it makes. */
export const SHAPES: readonly (readonly [RegExp, Write])[] = [
  // Programs that take years for figures write 2024.0.
  [pattern(String.raw`(?:năm )?(\d{4})(?:\.0)?`), (year) => `${year}`],

  [pattern(String.raw`(\d{4})[-/.]?(\d\d)`), monthOf],
  [pattern(String.raw`(\d{4})[-/. ]?[mt](\d\d?)`), monthOf],
  // A lone 1 to 4 behind a year may be a quarter as well.
  [pattern(String.raw`(\d{4}) ?[-/.] ?(\d\d|[5-9])`), monthOf],
  [pattern(String.raw`(?:tháng |t)?(\d\d?)${OF}(\d{4})`), monthBefore],
  [pattern(String.raw`(?:tháng |t)(\d\d?) (\d{4})`), monthBefore],
  [pattern(String.raw`tháng ${VIETNAMESE_MONTH}${OF_OR_SPACE}(\d{4})`), monthBefore],
  [pattern(String.raw`${ENGLISH_MONTH}[.,]?[ /-]?(\d{4})`), monthBefore],
  [pattern(String.raw`(\d{4})[ /-]?${ENGLISH_MONTH}\.?`), monthOf],

  [pattern(String.raw`(\d{4})[- ]?[qk]([1-4])`), (year, quarter) => `${year}-Q${quarter}`],
  [pattern(String.raw`q(?:u[ýí])?[ .]?(i{1,3}|iv|[1-4])${OF_OR_SPACE}(\d{4})`), quarterBefore],
  [pattern(String.raw`(i{1,3}|iv) ?[/.-] ?(\d{4})`), quarterBefore],

  [pattern(String.raw`(\d{4})[- ]?[hs]([12])`), (year, half) => `${year}-H${half}`],
  [pattern(String.raw`h([12])${OF_OR_SPACE}(\d{4})`), (half, year) => `${year}-H${half}`],
  [pattern(String.raw`(?:6 tháng|nửa) cuối năm (\d{4})`), (year) => `${year}-H2`],
  [pattern(String.raw`nửa đầu năm (\d{4})`), (year) => `${year}-H1`],
  [
    pattern(String.raw`(first|second) half of (\d{4})`),
    (half, year) => `${year}-H${half === 'first' ? 1 : 2}`,
  ],

  [
    pattern(String.raw`(?:${CUMULATIVE} )?(\d\d?) ?(?:tháng|t)(?: đầu)?(?: năm | ?/ ?| ?)(\d{4})`),
    firstMonths,
  ],
  [
    pattern(String.raw`${CUMULATIVE}(?: từ đầu năm)?(?: đến)?(?: hết)?(?: tháng| t)? ?(\d\d?)${OF}(\d{4})`),
    firstMonths,
  ],
  [pattern(String.raw`(\d{4})-01/\1-(\d\d)`), (year, months) => firstMonths(months!, year!)],
  [pattern(String.raw`(\.\./\d{4}-\d\d-\d\d)`), (until) => `${until}`],
  [pattern(String.raw`(?:first )?(\d\d?) months (?:of )?(\d{4})`), firstMonths],

  [pattern(String.raw`(\d{4}-\d\d-\d\d)(?:[t ]([\d:.]+) ?(z|[+-][\d:]+)?)?`), dayOfMoment],
  [pattern(String.raw`(\d{4})[-/.](\d\d?)[-/.](\d\d?)`), (year, month, day) => dayOf(day!, month!, year!)],
  [pattern(String.raw`((?:19|20)\d\d)(\d\d)(\d\d)`), (year, month, day) => dayOf(day!, month!, year!)],
  [pattern(String.raw`(?:ngày )?(\d\d?) tháng (\d\d?)(?: năm | ?/ ?)(\d{4})`), dayOf],
  [pattern(String.raw`(\d\d?)[ -]${ENGLISH_MONTH}\.?[ -](\d{4})`), dayOf],
  [
    pattern(String.raw`${ENGLISH_MONTH}\.? (\d\d?), (\d{4})`),
    (month, day, year) => dayOf(day!, month!, year!),
  ],
];
