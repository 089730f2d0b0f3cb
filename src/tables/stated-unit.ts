import { uncapitalise } from '../lib/uncapitalise.js';
import { textOf, type Grid } from './grid.js';
import type { Headings } from './headings.js';

/** What a text says of a unit of measure: as one, or where "đơn vị" may be an office, by a known one. */
const STATED =
  /(?:đơn vị tính|đvt) ?: ?(%|[\p{L}/²³ ]{2,40})$|^(?:đơn vị ?: ?)?((?:nghìn |triệu |t[ỷỉ] )?(?:%|đồng|người|hồ sơ|điểm|ngày))$/iu;

/** Headings of figures that have units of their own, whatever the table says of the others. */
const OTHER = /t[ỷỉ] (lệ|trọng)|cơ cấu|điểm|hạng|chỉ số/i;

const bracketIn = (text: string): string => /\(([^()]+)\)$/.exec(text)?.[1] ?? '';

/** The unit of measure that some words state. */
function unitIn(words: string): string | undefined {
  const [, said, known] = STATED.exec(words.slice(-80)) ?? [];
  const unit = said ?? known;
  return unit && (/^\p{Lu}{2}/u.test(unit) ? unit : uncapitalise(unit));
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

/** The unit of measure that the heading of a column has in brackets, else the one stated above the table. */
export function statedUnit(grid: Grid, headings: Headings, column: number, caption = ''): string | undefined {
  const own = headings.names[column] ?? [];
  const [unit] = own.flatMap((name) => unitIn(bracketIn(name)) ?? []);
  if (unit) return unit;
  const above = unitAbove(grid, headings, caption);
  return above === '%' || !own.some((name) => OTHER.test(name)) ? above : undefined;
}
