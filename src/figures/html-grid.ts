import type { Grid, GridRow } from '../tables/grid.js';
import { textOfCell } from './cell-text.js';

/** No cell of a table that people read spans more. */
const MOST = 1000;

/** A cell that goes on in the rows below. */
interface Spanning {
  readonly text: string;
  left: number;
}

const spanOf = (span: number): number => Math.min(Math.max(span, 1), MOST);

/** The texts of one row; a cell that spans several columns or rows stands in each. */
function cellsOf(row: HTMLTableRowElement, above: Map<number, Spanning>): string[] {
  const cells: string[] = [];
  const fillFromAbove = () => {
    for (let from = above.get(cells.length); from?.left; from = above.get(cells.length)) {
      from.left -= 1;
      cells.push(from.text);
    }
  };
  for (const cell of row.cells) {
    fillFromAbove();
    const text = textOfCell(cell);
    for (let index = spanOf(cell.colSpan); index > 0; index -= 1) {
      above.set(cells.length, { text, left: spanOf(cell.rowSpan) - 1 });
      cells.push(text);
    }
  }
  fillFromAbove();
  return cells;
}

/** A table in a page as a grid: rows in `thead` or without a `td` are headings, those in `tfoot` totals. */
export function gridOf(table: HTMLTableElement): Grid {
  const above = new Map<number, Spanning>();
  return [...table.rows].map((row, index): GridRow => {
    const part = row.parentElement?.localName;
    return {
      cells: cellsOf(row, above),
      line: index + 1,
      isHeading: part === 'thead' || !row.querySelector('td'),
      isSummary: part === 'tfoot',
    };
  });
}
