import { keyOf, textOf, type Grid } from '../tables/grid.js';
import type { Mapping } from './adapter.js';
import { AXES, namedFields } from './table.js';
import { namesPeriod, transposed } from './transposed.js';

/** The column of periods in a transposed grid. */
const PERIOD = 'Kỳ';

/** A grid in which each column is a period and the tag names rows, transposed, with the attributes that it has then. */
export function transposedByRows(grid: Grid, mapping: Mapping): readonly [Grid, Mapping] | undefined {
  const fields = namedFields(mapping);
  if (!fields.length || fields.some((field) => AXES.includes(field))) return undefined;
  const other = transposed(grid, namesPeriod, PERIOD);
  const names = other[0]?.cells.map((cell) => keyOf(textOf(cell)));
  const areNamed = fields.every((field) => names?.includes(keyOf(mapping[`col-${field}`]!)));
  return other === grid || !areNamed ? undefined : [other, { ...mapping, 'col-period': PERIOD }];
}
