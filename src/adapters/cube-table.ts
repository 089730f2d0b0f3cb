import type { Mapping } from './adapter.js';
import {
  axesOf,
  haveCodes,
  periodOf,
  pinsOf,
  titleOf,
  type Category,
  type Cell,
  type Cube,
  type Dimension,
  type Pins,
} from './cube.js';
import { isProvisionalPeriod } from './figure-words.js';
import { isProvinceName } from '../territory/province-name.js';
import { mixedOffices } from '../tables/outline.js';
import { AXES, namedFields, type Field, type Row, type Table } from './table.js';

/** A cube as a table, and what its figures are. */
export interface CubeTable {
  readonly table: Table;
  /** The names of the categories that the main figures are pinned to, where there were others. */
  readonly label: string | undefined;
}

/** The figures that the tag names; where it names none, those of the first categories. */
function measuresOf(mapping: Mapping): readonly Field[] {
  const named = namedFields(mapping).filter((field) => !AXES.includes(field));
  return named.length ? named : ['score'];
}

const isAt = (at: readonly number[], pins: Pins): boolean =>
  pins.every((pin, index) => pin === null || pin === at[index]);

/** The cells in the order in which later ones take the place of earlier ones: final figures that of preliminary ones. */
function inOrder({ cells, dimensions }: Cube, time: number): readonly Cell[] {
  const flags = dimensions[time]?.categories.map(({ label }) => isProvisionalPeriod(label)) ?? [];
  const isPreliminary = ({ at }: Cell) => flags[at[time]!] === true;
  if (!flags.includes(true)) return cells;
  return [
    ...cells.filter(isPreliminary).map((cell) => ({ ...cell, isProvisional: true })),
    ...cells.filter((cell) => !isPreliminary(cell)),
  ];
}

/** Gathers the cells of the pinned categories into rows, one for each place and period. */
function rowsOf(
  cube: Cube,
  axes: readonly number[],
  pins: ReadonlyMap<Field, Pins>,
  describe: Describe,
): Row[] {
  const rows = new Map<string, { row: Map<Field, unknown>; isProvisional: boolean; isGroup: boolean }>();
  const measures = [...pins];
  for (const { at, value, isProvisional = false } of inOrder(cube, axes[1]!)) {
    const fields = measures.filter(([, pinned]) => isAt(at, pinned)).map(([field]) => field);
    if (!fields.length) continue;
    const categories = axes.map((axis) => cube.dimensions[axis]?.categories[at[axis] ?? -1]);
    const [place, time] = categories;
    const key = [place?.id, time && periodOf(time)].filter(Boolean).join('.');
    const known = rows.get(key);
    const row = known?.row ?? new Map<Field, unknown>(describe(categories));
    const isReplaced = fields.some((field) => row.has(field));
    if (isReplaced && value === null) continue;
    for (const field of fields) row.set(field, value);
    const isOpen = isProvisional || (!isReplaced && known?.isProvisional === true);
    rows.set(key, { row, isProvisional: isOpen, isGroup: place?.isGroup === true });
  }
  return [...rows].map(([key, { row, ...flags }]) => ({
    place: key ? `cells.${key}` : 'cells',
    ...flags,
    cell: (field) => row.get(field),
  }));
}

type Describe = (categories: readonly (Category | undefined)[]) => [Field, unknown][];

function labelOf({ dimensions }: Cube, pins: Pins | undefined): string | undefined {
  const labels = dimensions.flatMap(({ categories }, index) => {
    const category = categories.length > 1 ? categories[pins?.[index] ?? -1] : undefined;
    return category ? titleOf(category) : [];
  });
  return labels.join(', ') || undefined;
}

/** Which columns a dimension of places makes. Without labels, identifiers are names where the tag says so. */
function placeColumns(places: Dimension | undefined, mapping: Mapping): readonly ('name' | 'code')[] {
  if (!places) return [];
  const hasLabels = places.categories.some(({ label }) => label);
  const mayBeNames = !hasLabels && mapping['col-name'] !== undefined;
  const hasCodes = !mayBeNames && haveCodes(places, mapping['col-code']);
  return [...(hasLabels || !hasCodes ? (['name'] as const) : []), ...(hasCodes ? (['code'] as const) : [])];
}

/** Places of different levels, of which one may be a part of the other. */
function mixedPlaces(places: Dimension | undefined): readonly string[] | undefined {
  const single = places?.categories.filter(({ isGroup }) => !isGroup) ?? [];
  return mixedOffices(
    single.map(titleOf).map((name) => ({ name, mark: '', isUnit: isProvinceName(name), isRanked: false })),
  );
}

/** The table of a cube: a row for each place and time, and a column for each `col-…` that names a category. */
export function tableOfCube(cube: Cube, mapping: Mapping): CubeTable {
  const axes = axesOf(cube, mapping);
  const pins = new Map(
    measuresOf(mapping).map((field) => [field, pinsOf(cube, axes, mapping, `col-${field}`)] as const),
  );
  const columns = placeColumns(cube.dimensions[axes.place], mapping);
  const textOf = (category: Category) => ({ name: titleOf(category), code: category.id });
  const describe: Describe = ([place, time]) => [
    ...columns.map((column): [Field, unknown] => [column, place && textOf(place)[column]]),
    ['period', time && periodOf(time)],
  ];
  const hasTime = axes.time >= 0 || mapping['col-period'] !== undefined;
  const fields: Field[] = [...columns, ...(hasTime ? (['period'] as const) : []), ...pins.keys()];
  const unitOf = (field: Field) =>
    cube.dimensions.flatMap(
      ({ categories }, index) => categories[pins.get(field)?.[index] ?? -1]?.unit ?? [],
    )[0];
  const rows = rowsOf(cube, [axes.place, axes.time], pins, describe);
  const mixed = mixedPlaces(cube.dimensions[axes.place]);
  const main = (['score', 'value', 'rate'] as const).filter((field) => pins.has(field))[0];
  return { table: { rows, fields, unitOf, mixed }, label: labelOf(cube, main && pins.get(main)) };
}
