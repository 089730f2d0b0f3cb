import type { Finding } from '../../../src/authoring/finding.js';
import type { TableShape } from '../../../src/authoring/table-shape.js';

/** The cell of a table that a finding is about, by their positions; a row as a whole has no column. */
export interface CellPlace {
  readonly line: number;
  readonly column: number | null;
}

/** Where on a table a finding is; nothing for what is about the whole. */
export function cellOf(
  { place = '' }: Finding,
  { columns, firstRow, lines }: TableShape,
): CellPlace | undefined {
  const [, row, field] = /^rows\.(\d+)(?:\.(col-[a-z-]+))?/.exec(place) ?? [];
  const line = Number(row) + firstRow;
  if (row === undefined || !lines[line]) return undefined;
  const column = columns.findIndex(({ roles }) => field !== undefined && roles.includes(field));
  return { line, column: column < 0 ? null : column };
}

/** The findings of each cell, by `line column`; those of a whole row by `line`. */
export function findingsByCell(
  findings: readonly Finding[],
  shape: TableShape,
): ReadonlyMap<string, readonly Finding[]> {
  const cells = new Map<string, Finding[]>();
  for (const finding of findings) {
    const place = cellOf(finding, shape);
    if (!place) continue;
    const key = cellKey(place);
    cells.set(key, [...(cells.get(key) ?? []), finding]);
  }
  return cells;
}

/** A cell as a key. */
export const cellKey = ({ line, column }: CellPlace): string =>
  column === null ? String(line) : `${line} ${column}`;
