import { DataError } from '../document/error.js';
import { parseJson } from '../document/parse-json.js';
import type { Adapter } from './adapter.js';
import { tableOfCube } from './cube-table.js';
import { checkCells, checkDimensions, type Category, type Cell, type Cube, type Dimension } from './cube.js';
import { toDocument } from './document.js';
import { fieldsOf, idOf, machineNumber, refusal, wordsOf } from './answer-value.js';
import { listOf, own } from './json-value.js';
import { groupBy } from '../lib/group-by.js';

const LEVELS = ['dataSet', 'series', 'observation'] as const;

const ROLES: Readonly<Record<string, Dimension['role']>> = {
  TIME_PERIOD: 'time',
  TIME: 'time',
  REF_AREA: 'place',
  GEO: 'place',
};

const nameOf = (item: unknown): string | undefined => {
  const names = own(item, 'names');
  return wordsOf(own(names, 'vi')) ?? wordsOf(own(item, 'name')) ?? wordsOf(own(names, 'en'));
};

/** What a dimension or attribute is, by its identifier and by the roles that it has. */
const rolesOf = (component: unknown): readonly string[] =>
  [own(component, 'id'), own(component, 'role'), ...listOf(own(component, 'roles'))].map(idOf);

const valuesOf = (component: unknown): readonly unknown[] => listOf(own(component, 'values'));

function dimensionOf(dimension: unknown): Dimension {
  const values = valuesOf(dimension);
  const parents = new Set(values.map((value) => idOf(own(value, 'parent'))));
  const categories = values.map((value): Category => {
    const id = idOf(own(value, 'id') ?? own(value, 'value'));
    return { id, label: nameOf(value), isGroup: id !== '' && parents.has(id) };
  });
  const role = rolesOf(dimension).flatMap((name) =>
    Object.keys(ROLES).includes(name) ? ROLES[name] : [],
  )[0];
  return { id: idOf(own(dimension, 'id')), label: nameOf(dimension), role, categories };
}

/** An observation with its key, and with the attributes of its series. */
interface Observation {
  readonly key: string;
  readonly cells: readonly unknown[];
  readonly series: readonly unknown[];
}

/** The observations; in the layout by series, a key goes on inside the series. */
function observationsOf(dataSet: unknown): readonly Observation[] {
  const series = fieldsOf(own(dataSet, 'series')).flatMap(([key, one]) =>
    fieldsOf(own(one, 'observations')).map(([inner, cells]): Observation => {
      return { key: `${key}:${inner}`, cells: listOf(cells), series: listOf(own(one, 'attributes')) };
    }),
  );
  const flat = fieldsOf(own(dataSet, 'observations')).map(([key, cells]): Observation => ({
    key,
    cells: listOf(cells),
    series: [],
  }));
  return [...flat, ...series];
}

/** The statuses of figures that may still change: estimated, forecast, provisional. */
const NOT_FINAL: readonly string[] = ['E', 'F', 'P'];

/** The statuses of figures that there are not, whatever stands in their place. */
const MISSING: readonly string[] = ['H', 'L', 'M', 'O', 'Q'];

/** The most kinds of groups by the dimensions that they name. */
const MOST_GROUPINGS = 50;

/** Reads an attribute of a group, whose key leaves out the dimensions that it has several values of: `0::1:`. */
function groupReader(dataSet: unknown) {
  const groups = fieldsOf(own(dataSet, 'dimensionGroupAttributes'));
  const groupings = [...groupBy(groups, ([key]) => key.replace(/\d+/g, '0'))].map(([shape, like]) => {
    return { named: shape.split(':'), attributes: new Map(like) };
  });
  if (groupings.length > MOST_GROUPINGS) throw new DataError('too-large');
  return (key: string, place: number): unknown => {
    const at = key.split(':');
    const groupKey = (named: readonly string[]) => named.map((one, index) => one && at[index]).join(':');
    return groupings.flatMap(
      ({ named, attributes }) => listOf(attributes.get(groupKey(named)))[place] ?? [],
    )[0];
  };
}

/**
 * Reads an attribute of an observation, which it has itself, or its series, the whole data set or a group; one that has a
 * single value anywhere has it everywhere.
 */
function attributeReader(structure: unknown, dataSet: unknown, name: string) {
  const components = (level: string) => listOf(own(own(structure, 'attributes'), level));
  const isCalled = (component: unknown) => rolesOf(component).includes(name);
  const ofDataSet = listOf(own(dataSet, 'attributes'));
  const levels = ['observation', 'series', 'dataSet', 'dimensionGroup'].map((level) => {
    const place = components(level).findIndex(isCalled);
    return { place, values: valuesOf(components(level)[place]) };
  });
  const dimensions = LEVELS.flatMap((level) => listOf(own(own(structure, 'dimensions'), level)));
  const all = [
    ...dimensions,
    ...components('dimensionGroup'),
    ...components('dataSet'),
    ...components('series'),
  ];
  const values = all.filter(isCalled).flatMap(valuesOf);
  const only = values.length === 1 ? values[0] : undefined;
  const measures = listOf(own(own(structure, 'measures'), 'observation')).length || 1;
  const ofGroup = groupReader(dataSet);
  return ({ key, cells, series }: Observation): string => {
    const lists = [cells.slice(measures), series, ofDataSet];
    const [value = only] = levels.flatMap(({ place, values: own }, index) => {
      const at = (index < lists.length ? lists[index]![place] : ofGroup(key, place)) ?? [];
      return own.length ? (typeof at === 'number' && own[at]) || [] : at;
    });
    return idOf(own(value, 'id') ?? own(value, 'value') ?? value);
  };
}

/** A number times a power of ten, without the error of binary fractions. */
const scaled = (value: unknown, exponent: number): unknown =>
  typeof value === 'number' && exponent ? Number((value * 10 ** exponent).toPrecision(15)) : value;

function cellsOf(
  structure: unknown,
  dataSet: unknown,
  dimensions: readonly Dimension[],
  fixed: number,
): Cell[] {
  const statusOf = attributeReader(structure, dataSet, 'OBS_STATUS');
  const multiplierOf = attributeReader(structure, dataSet, 'UNIT_MULT');
  const observations = observationsOf(dataSet);
  checkCells(observations.length);
  return observations.flatMap((observation): Cell[] => {
    const at = [...new Array<number>(fixed).fill(0), ...observation.key.split(':').map(Number)];
    const exists =
      at.length === dimensions.length &&
      at.every((position, index) => dimensions[index]?.categories[position]);
    if (!exists) return [];
    const status = statusOf(observation);
    const value = MISSING.includes(status) ? null : machineNumber(observation.cells[0]);
    const isProvisional = NOT_FINAL.includes(status);
    return [{ at, value: scaled(value, Number(multiplierOf(observation))), isProvisional }];
  });
}

/** The cube of the data sets that have the structure of the first; those that only delete say nothing. */
function cubeOf(structure: unknown, dataSets: readonly unknown[]): Cube {
  const levels = LEVELS.map((level) => listOf(own(own(structure, 'dimensions'), level)).map(dimensionOf));
  const dimensions = levels.flat();
  checkDimensions(dimensions, 'structure.dimensions');
  const cells = dataSets.flatMap((dataSet) => cellsOf(structure, dataSet, dimensions, levels[0]!.length));
  return { dimensions, cells };
}

/**
 * Statistical databases that answer in SDMX-JSON, by series or flat, with its parts at the top or under `data`.
 * @vi Kho số liệu thống kê trả lời bằng SDMX-JSON, theo chuỗi hoặc phẳng, các phần ở ngoài cùng hoặc trong `data`.
 * @example `indicator`, `ranking` and the `col-…` where there are several dimensions
 * @vi `indicator`, `ranking` và các `col-…` khi có nhiều chiều
 */
export const sdmxJson: Adapter = (text, mapping) => {
  const root = parseJson(text);
  const body = own(root, 'data') ?? root;
  const all = listOf(own(body, 'dataSets')).filter((one) => own(one, 'action') !== 'Delete');
  const [dataSet] = all;
  const error = listOf(own(root, 'errors'))[0];
  if (dataSet === undefined && error) throw refusal(own(error, 'title') ?? own(error, 'message'));
  if (dataSet === undefined) throw new DataError('invalid', { field: 'dataSets' });
  const structures = listOf(own(body, 'structures'));
  const structure = structures[Number(idOf(own(dataSet, 'structure')))] ?? own(body, 'structure');
  const dataSets = all.filter((one) => own(one, 'structure') === own(dataSet, 'structure'));
  if (!own(structure, 'dimensions')) throw new DataError('invalid', { field: 'structure.dimensions' });
  const { table, label } = tableOfCube(cubeOf(structure, dataSets), mapping);
  const meta = own(root, 'meta') ?? own(root, 'header');
  const source = nameOf(own(meta, 'sender'));
  return toDocument(
    { table, root, title: nameOf(structure), source, updated: own(meta, 'prepared'), label },
    mapping,
  );
};
