import { uncapitalise } from '../lib/uncapitalise.js';
import { textOf, type Grid } from './grid.js';
import type { Headings } from './headings.js';

const SCALE = '(?:(?:(?:nghìn|ngàn) )?t[ỷỉ]|nghìn|ngàn|triệu)';
const AMOUNT = 'đồng|usd|tấn|tạ|kg|ha|km|k?m[2²]|m[3³]|lít|[kmg]wh?';
const NUMBER = '%|người|hồ sơ|điểm|ngày|hộ|lượt|dự án|doanh nghiệp';

/** What a text says of a unit of measure: as one, or where "đơn vị" may be an office, and in brackets, by a known one. */
const STATED = new RegExp(
  String.raw`(?:đơn vị tính|đvt) ?: ?(%|[\p{L}/²³ ]{2,40})$|^(?:đơn vị ?: ?)?((?:${SCALE} )?(?:${AMOUNT}|${NUMBER})|${SCALE})$`,
  'iu',
);

/** Headings of figures that have units of their own, whatever the table says of the others. */
const OTHER = /t[ỷỉ] (lệ|trọng|suất)|cơ cấu|điểm|hạng|(chỉ|hệ) số|(tốc|mật) độ|so với|tăng|giảm|bình quân/i;

/** Headings of numbers of things, which are in no unit of money, weight or size. */
const COUNTED = /^(tổng )?số (?!tiền|thu|chi|vốn|nợ|dư|nộp|lượng)/i;
const IS_AMOUNT = new RegExp(`^(?:${SCALE} )?(?:${AMOUNT})$`, 'iu');

const bracketIn = (text: string): string => /\(([^()]+)\)$/.exec(text)?.[1] ?? '';

/** The unit of measure that some words state. */
function unitIn(words: string): string | undefined {
  const [, said, known] = STATED.exec(words.slice(-80)) ?? [];
  const unit = said ?? known;
  if (!unit) return undefined;
  const written = unit.replace(/m2$/i, 'm²').replace(/m3$/i, 'm³');
  return /^\p{Lu}{2}/u.test(written) ? written : uncapitalise(written);
}

/** The only unit of measure that texts above a table state; what is a heading itself has to say nothing else. */
function unitAbove(grid: Grid, { start, end }: Headings, caption: string): string | undefined {
  const texts = grid
    .slice(0, end)
    .flatMap(({ cells }, index) =>
      cells.map(textOf).filter((text) => index < start || /^\(?đ[^:]+:/i.test(text)),
    );
  const units = [caption, ...texts].flatMap((text) => unitIn(bracketIn(text) || text) ?? []);
  return new Set(units).size > 1 ? undefined : units[0];
}

/** The sign of percent or per mille in a heading. */
export const signIn = (heading: readonly string[] = []): string | undefined =>
  /[%‰]/.exec(heading.join(' '))?.[0];

/** Headings of a column of units of measure, also in systems without diacritics; "đơn vị" alone may be of offices. */
const OF_UNITS = /^(đvt|đv tính|đơn vị (tính|đo)|dvt|don_?vi_?tinh)$/i;

/** The column that says what unit each row is in, where there is one; -1 for figures whose own heading says another. */
export function unitColumn(names: Headings['names'], column: number): number {
  const own = names[column] ?? [];
  const saysOther = signIn(own) || own.some((name) => OTHER.test(name) || unitIn(bracketIn(name)));
  return saysOther ? -1 : names.findIndex(([lowest = '']) => OF_UNITS.test(lowest));
}

/** The unit of measure that the heading of a column has in brackets, else the one stated above the table. */
export function statedUnit(grid: Grid, headings: Headings, column: number, caption = ''): string | undefined {
  const own = headings.names[column] ?? [];
  const [unit] = own.flatMap((name) => unitIn(bracketIn(name)) ?? []);
  if (unit) return unit;
  const above = unitAbove(grid, headings, caption);
  if (!above || above === '%') return above;
  const isOther = (name: string) => OTHER.test(name) || (COUNTED.test(name) && IS_AMOUNT.test(above));
  return own.some(isOther) ? undefined : above;
}
