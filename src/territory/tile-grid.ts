import type { UnitSet } from './province-table.js';

/** A cell of a tile map: a unit, or an archipelago that belongs to one. */
export interface GridCell {
  /** The code of the unit. */
  readonly code: string;
  /** The name of the archipelago; `null` where the cell is the unit itself. */
  readonly archipelago: string | null;
  /** The row, from 0 in the north. */
  readonly row: number;
  /** The column, from 0 in the west. */
  readonly column: number;
}

// Each picture is the country from north to south, two characters a cell. Our own design: of 135 pairs of
// neighbours among the 63, 123 touch.
const PICTURES: Readonly<Record<UnitSet, string>> = {
  'VN-34': `12150804
11251920
14012422
  373331
  38
  4042
    4446
      48  HS
      51
      52
      66
  80756856
918279    TS
969286`,
  'VN-63': `  100204
1215080620
112526192422
141701273031
  38353334
  403736
    4244
      454648  HS
        4951
        626452
        676654
    7274706856
89878079756058  TS
919286828377
9695939484`,
};

const ARCHIPELAGOS: ReadonlyMap<string, readonly [name: string, code: string]> = new Map([
  ['HS', ['Hoàng Sa', '48']],
  ['TS', ['Trường Sa', '56']],
]);

function readRow(picture: string, row: number): GridCell[] {
  const cells: GridCell[] = [];
  for (let column = 0; column * 2 < picture.length; column++) {
    const mark = picture.slice(column * 2, column * 2 + 2);
    const [archipelago, code] = ARCHIPELAGOS.get(mark) ?? [null, mark];
    if (mark.trim()) cells.push({ code, archipelago, row, column });
  }
  return cells;
}

/** The cells of a set's tile map, from north to south and from west to east; Hoàng Sa and Trường Sa are always there. */
export const tileGrid = (set: UnitSet): readonly GridCell[] => PICTURES[set].split('\n').flatMap(readRow);
