import { collapseSpace } from '../lib/collapse-space.js';
import { dayCodeOf } from './epoch.js';
import { withoutFootnoteMarks } from './footnote-mark.js';
import { firstMonthsCode, SHAPES } from './period-shapes.js';
import { monthsOf } from './period-months.js';
import { parsePeriod, wholeMonths } from './period.js';
import { dayOrderOf, readWrittenDate, type DayOrder } from './written-date.js';

/** No name of a period is longer. */
const LONGEST = 60;

/** What is said of figures that may still be mended, as part of a pattern. */
export const NOT_FINAL =
  '(?:ước(?: tính| thực hiện| đạt)?|sơ bộ|tạm tính|dự kiến|provisional|prel\\.?|est\\.?)';
/** What is said of the figures or of the column; the period is what follows. */
const OPENING = new RegExp(`^(?:(?:${NOT_FINAL}|chính thức|thực hiện|kỳ) )+`);
const CLOSING = new RegExp(` ?\\(${NOT_FINAL}\\)$`);
const UNTIL = /^(?:(lũy kế|luỹ kế|lk|cộng dồn) |tính )?(từ đầu năm )?(?:đến|as of)(?: hết)?(?: ngày)? (.+)$/;
const RANGE = /^(từ )?(?:ngày )?(\S+)(?: đến (?:ngày )?| ?[-–] ?)(\S+)$/;

/** What a cell says of a period, as its patterns want it. */
export const periodWords = (cell: unknown): string => {
  const text = typeof cell === 'string' || Number.isInteger(cell) ? String(cell) : '';
  const words = collapseSpace(text.slice(0, LONGEST)).toLowerCase();
  return withoutFootnoteMarks(words.replace(CLOSING, '')).replace(OPENING, '');
};

/** The code that the first shape which fits makes of some words. */
function codeOfShape(words: string): string | undefined {
  for (const [shape, write] of SHAPES) {
    const parts = shape.exec(words);
    const code = parts && write(...parts.slice(1));
    if (code && parsePeriod(code)) return code;
  }
  return undefined;
}

/** The code of the single day that some words name. */
function dayOf(words: string, order: DayOrder | undefined): string | undefined {
  const code = readWrittenDate(words, order)?.day ?? codeOfShape(words);
  return code && parsePeriod(code)?.kind === 'day' ? code : undefined;
}

/** All up to a day. Where the words say that it counts from January on, and a month is over, it is the first months. */
function codeUntil(words: string): string | undefined {
  const [, cumulative, fromJanuary, date = ''] = UNTIL.exec(words) ?? [];
  const day = dayOf(date, 'day-first');
  if (!day) return undefined;
  const months = cumulative || fromJanuary ? wholeMonths(`${day.slice(0, 4)}-01-01`, day) : null;
  return months ? firstMonthsCode(months.last, day.slice(0, 4)) : `../${day}`;
}

/** The months from one day to another: the first ones of a year, or one. */
function codeOfRange(words: string, order: DayOrder | undefined): string | undefined {
  const [, isVietnamese, from = '', to = ''] = RANGE.exec(words) ?? [];
  const used = isVietnamese ? 'day-first' : (order ?? dayOrderOf([from, to]));
  const [start, end] = [dayOf(from, used), dayOf(to, used)];
  const months = start && end ? wholeMonths(start, end) : null;
  if (!months || !end) return undefined;
  if (months.first === 1) return firstMonthsCode(months.last, end.slice(0, 4));
  return months.first === months.last ? end.slice(0, 7) : undefined;
}

/**
 * The code of the period that a cell names (`2026M09`, `Quý III/2026`, `9 tháng đầu năm 2026` and so on), or `null`. A
 * date in which day and month can be exchanged is read in the given order only.
 */
export function periodCode(cell: unknown, order?: DayOrder): string | null {
  const words = periodWords(cell);
  const code =
    dayCodeOf(cell) ??
    codeOfShape(words) ??
    dayOf(words, order) ??
    codeUntil(words) ??
    codeOfRange(words, order);
  return code ?? null;
}

/** A text that sorts as the period does: by its end. */
export const periodKey = (code: string): string =>
  `${String(monthsOf(code)?.[1] ?? 0).padStart(6, '0')} ${code}`;
