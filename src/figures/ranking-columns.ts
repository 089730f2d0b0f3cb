import { columnsOfSeries } from '../adapters/period-columns.js';
import { normalizeText } from '../lib/normalize-text.js';
import type { Headings } from '../tables/headings.js';
import { isNumbering } from '../tables/outline.js';
import type { ColumnWords } from './column-positions.js';

/** The words by which the columns of a ranking are known. */
export const RANKING_WORDS: ColumnWords = [
  // Neither a month (`thang`) nor a term (`truochangiaiquyet`) is a rank.
  ['previous-rank', /^(?=.*((^|[^tc])hang|[^t]hang$|rank)).*(truoc|previous)/],
  ['rank', /^(thu)?hang(?!muc|hoa)|xep(hang|thu)|^(vithu|thubac|vitri$|rank)|rank$/],
  ['code', /^(ma(?!x)|code)/],
  ['name', /^(?!donvitinh).*(donvi|diaphuong|tinh|province|unit|name)|^ten/],
  ['period', /^(ky|thang|quy|nam|period|month|quarter|year)$/],
  [
    'score',
    /^(?!.*(truochan(?!(va)?(dung|trong)han)|giao|kehoach)).*(diem|tyle|tile|giatri|chiso|score|value|rate|index)|^tong(cong)?$/,
  ],
];

/** Headings of what compares figures, is of another time, or is aimed at. */
const AUXILIARY =
  /sovoi|sosanh|tanggiam|chenhlech|thaydoi|biendo|change|truoc(?!(va)?(dung|trong)?han)|previous|^(chitieu|kehoach)|muctieu|target|toida|max|diemchuan|thangdiem/;

/** Whether a column, as its headings say, numbers the rows or stands beside the figures that are ranked. */
export const isAuxiliary = (own: readonly string[]): boolean =>
  own.some((name) => isNumbering(name) || AUXILIARY.test(normalizeText(name)));

/** Of the columns that have the same figure in several periods the newest. */
export function newestLike(names: Headings['names'], score: number): number {
  const series = names
    .map((_own, column) => columnsOfSeries(names, column))
    .filter((columns) => columns.some(({ column }) => column === score));
  const [longest] = series.sort((a, b) => b.length - a.length);
  return longest?.[longest.length - 1]?.column ?? score;
}
