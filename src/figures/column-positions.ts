import type { Mapping } from '../adapters/adapter.js';
import { columnsOf } from '../adapters/grid-columns.js';
import type { Field } from '../adapters/table.js';
import { periodCode, periodKey } from '../format/period-name.js';
import { normalizeText } from '../lib/normalize-text.js';
import { nullPrototype } from '../lib/null-prototype.js';
import { isFigure, textOf, type Grid } from '../tables/grid.js';
import type { Headings } from '../tables/headings.js';

/** The words by which columns are known, folded; the first column that fits is taken. */
export type ColumnWords = readonly (readonly [Field, RegExp])[];

/** The columns of a table by what they hold. */
export type ColumnPositions = Partial<Record<Field, number>>;

/**
 * What a score is made of or what a unit gives itself, and the sum of columns that may be counts; the last is the
 * surest.
 */
const UNSURE = [
  /diem(tru|cong|thuong|phat|uutien)$|^(?!tong).*(diemthanhphan|tieuchi)/,
  /tu(cham|danhgia)/,
  /^tong(cong)?$/,
];

/** Which of several scores is the one: the total or the appraised one, before others, and last what is unsure. */
function weightOf([name = '']: readonly string[] = []): number {
  const key = normalizeText(name);
  const unsure = UNSURE.findIndex((pattern) => pattern.test(key));
  if (unsure >= 0) return unsure;
  return UNSURE.length + Number(/^tong|thamdinh|chinhthuc|total/.test(key));
}

/**
 * The columns by their headings: by the lowest line of each, else by those above it; the newest of several periods.
 * `isAuxiliary` tells what only stands beside scores and ranks.
 */
export function positionsByWords(
  { names }: Pick<Headings, 'names'>,
  words: ColumnWords,
  isAuxiliary: (own: readonly string[]) => boolean = () => false,
): ColumnPositions {
  const places = nullPrototype<ColumnPositions>({});
  const keyOf = (column: number) => {
    const own = names[column] ?? [];
    const periods = own.map((name) => periodCode(name) ?? /(19|20)\d\d/.exec(name)?.[0] ?? '');
    return periodKey(periods.filter(Boolean)[0] ?? '');
  };
  names.forEach((own, column) => {
    const roles = own.map((name) => words.filter(([, pattern]) => pattern.test(normalizeText(name)))[0]?.[0]);
    const role = roles.includes('previous-rank') ? 'previous-rank' : roles.filter((one) => one)[0];
    if (!role || (/^(score|rank)$/.test(role) && isAuxiliary(own))) return;
    const known = places[role] ?? column;
    const isNewer = keyOf(column) > keyOf(known);
    const isSurer =
      role === 'score' && keyOf(column) === keyOf(known) && weightOf(own) > weightOf(names[known]);
    places[role] = isNewer || isSurer ? column : known;
    if (role === 'rank' && keyOf(column) !== keyOf(known))
      places['previous-rank'] ??= isNewer ? known : column;
  });
  return places;
}

/** The columns that the tag itself names. */
export const positionsByMapping = (grid: Grid, headings: Headings, mapping: Mapping): ColumnPositions =>
  nullPrototype(
    Object.fromEntries([...columnsOf(grid, headings, mapping)].filter(([, column]) => column >= 0)),
  );

/**
 * The other columns, by their cells: the first of words is the name, a count up from 1 the rank, the last number the
 * score.
 */
export function positionsByCells(rows: Grid, taken: readonly number[]): ColumnPositions {
  const width = rows[0]?.cells.length ?? 0;
  const indices = [...new Array(width).keys()].filter((index) => !taken.includes(index));
  const numeric = indices.filter((index) => rows.some(({ cells }) => isFigure(cells[index])));
  const kinds = (index: number) =>
    new Set(rows.map(({ cells }) => textOf(cells[index])).filter(Boolean)).size;
  const [name] = indices.filter((index) => !numeric.includes(index)).sort((a, b) => kinds(b) - kinds(a));
  const counts = (index: number) => rows.every(({ cells }, row) => Number(cells[index]) === row + 1);
  const rank = numeric.filter((index) => counts(index))[0];
  const score = [...numeric].reverse().filter((index) => index !== rank)[0];
  return nullPrototype({
    ...(name !== undefined && { name }),
    ...(rank !== undefined && { rank }),
    ...(score !== undefined && { score }),
  });
}
