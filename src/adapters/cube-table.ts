import type { Mapping } from './adapter.js';
import {
  axesOf,
  haveCodes,
  periodOf,
  pinsOf,
  type Category,
  type Cube,
  type Dimension,
  type Pins,
} from './cube.js';
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

/** Gathers the cells of the pinned categories into rows, one for each place and time. */
function rowsOf(
  cube: Cube,
  axes: readonly number[],
  pins: ReadonlyMap<Field, Pins>,
  describe: Describe,
): Row[] {
  const rows = new Map<string, Map<Field, unknown>>();
  const provisional = new Set<string>();
  const measures = [...pins];
  for (const { at, value, isProvisional } of cube.cells) {
    const fields = measures.filter(([, pinned]) => isAt(at, pinned));
    if (!fields.length) continue;
    const categories = axes.map((axis) => cube.dimensions[axis]?.categories[at[axis] ?? -1]);
    const [place, time] = categories;
    // By its period, so that a final year takes the place of the preliminary one that is listed before it.
    const key = [place?.id, time && periodOf(time)].filter(Boolean).join('.');
    const row = rows.get(key) ?? new Map<Field, unknown>(describe(categories));
    for (const [field] of fields) row.set(field, value);
    rows.set(key, row);
    if (isProvisional) provisional.add(key);
  }
  return [...rows].map(([key, row]) => ({
    place: key ? `cells.${key}` : 'cells',
    isProvisional: provisional.has(key),
    cell: (field) => row.get(field),
  }));
}

type Describe = (categories: readonly (Category | undefined)[]) => [Field, unknown][];

function labelOf({ dimensions }: Cube, pins: Pins | undefined): string | undefined {
  const labels = dimensions.flatMap(({ categories }, index) => {
    const category = categories.length > 1 ? categories[pins?.[index] ?? -1] : undefined;
    return category?.label ?? [];
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

/** The table of a cube: a row for each place and time, and a column for each `col-…` that names a category. */
export function tableOfCube(cube: Cube, mapping: Mapping): CubeTable {
  const axes = axesOf(cube, mapping);
  const pins = new Map(
    measuresOf(mapping).map((field) => [field, pinsOf(cube, axes, mapping, `col-${field}`)] as const),
  );
  const columns = placeColumns(cube.dimensions[axes.place], mapping);
  const textOf = ({ id, label }: Category) => ({ name: label ?? id, code: id });
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
  const main = (['score', 'value', 'rate'] as const).find((field) => pins.has(field));
  return { table: { rows, fields, unitOf }, label: labelOf(cube, main && pins.get(main)) };
}
