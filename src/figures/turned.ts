import { isOffice } from '../tables/outline.js';
import { textOf, type Grid } from '../tables/grid.js';
import { isSummary } from '../tables/words.js';
import { isProvinceName } from '../territory/province-name.js';

const isUnit = (cell: unknown): boolean => isProvinceName(textOf(cell)) || isOffice(textOf(cell));

/** A grid whose headings are units, with a column for each, turned so that each has a row; any other as it is. */
export function turned(grid: Grid): Grid {
  const top = grid.findIndex(({ cells }) => cells.slice(1).filter(isUnit).length > 1);
  const heading = grid[top]?.cells ?? [];
  const first = heading.findIndex(isUnit);
  const lines = grid.slice(top);
  const areUnits = heading.slice(first).every((cell) => isUnit(cell) || isSummary(textOf(cell)));
  if (first < 1 || !areUnits || lines.some(({ cells }) => isUnit(cells[first - 1]))) return grid;
  return heading.slice(first - 1).map((unit, index) => ({
    cells: [index ? unit : '', ...lines.slice(1).map(({ cells }) => cells[first - 1 + index])],
    line: index + 1,
    isHeading: !index,
  }));
}
