import { periodCode } from '../format/period-name.js';
import { textOf, type Grid } from '../tables/grid.js';
import { isOffice } from '../tables/outline.js';
import { isSummary } from '../tables/words.js';
import { isProvinceName } from '../territory/province-name.js';

type Test = (cell: unknown) => boolean;

/** Whether a heading names a unit. */
export const namesUnit: Test = (cell) => isProvinceName(textOf(cell)) || isOffice(textOf(cell));

/** Whether a heading names a period. */
export const namesPeriod: Test = (cell) => periodCode(cell) !== null;

/** What the cells left of the figures say, without the number of the row: its name, and perhaps its unit. */
const wordsLeft = (cells: readonly unknown[]): string[] =>
  cells.map(textOf).filter((text) => /[\p{L}%]/u.test(text));

/**
 * A grid whose headings are all units, or all periods, with a column for each, transposed so that each has a row; any other
 * as it is. `name` is what their column is called then.
 */
export function transposed(grid: Grid, fits: Test, name = ''): Grid {
  const top = grid.findIndex(({ cells }) => cells.slice(1).filter(fits).length > 1);
  const heading = grid[top]?.cells ?? [];
  const first = heading.findIndex(fits);
  const lines = grid.slice(top);
  const areAll = heading.slice(first).every((cell) => fits(cell) || isSummary(textOf(cell)));
  if (first < 1 || !areAll || lines.some(({ cells }) => fits(cells[first - 1]))) return grid;
  const [, ...rows] = lines.map(({ cells }) => cells);
  const words = rows.map((cells) => wordsLeft(cells.slice(0, first)));
  const cells = [
    [name, ...words.map(([own = '']) => own)],
    ['', ...words.map(([, unit]) => (unit ? `(${unit})` : ''))],
    ...heading.slice(first).map((one, index) => [one, ...rows.map((row) => row[first + index])]),
  ];
  return cells.map((own, index) => ({ cells: own, line: index, isHeading: index < 2 }));
}
