import { DataError } from '../document/error.js';
import { parseJson } from '../document/parse-json.js';
import type { Adapter } from './adapter.js';
import { tableOfCube } from './cube-table.js';
import { checkCells, checkDimensions, type Category, type Cell, type Cube, type Dimension } from './cube.js';
import { toDocument } from './document.js';
import { fieldsOf, idOf, listOf, machineNumber, own, refusal, wordsOf } from './json-value.js';

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

function dimensionOf(dimension: unknown): Dimension {
  const id = idOf(own(dimension, 'id'));
  const categories = listOf(own(dimension, 'values')).map((value): Category => ({
    id: idOf(own(value, 'id') ?? own(value, 'value')),
    label: nameOf(value),
  }));
  const roles = [id, ...listOf(own(dimension, 'roles')).map(idOf)];
  const role = roles.flatMap((name) => (Object.keys(ROLES).includes(name) ? ROLES[name] : []))[0];
  return { id, label: nameOf(dimension), role, categories };
}

/** The observations with their keys; in the layout by series, a key goes on inside the series. */
function observationsOf(dataSet: unknown): readonly (readonly [key: string, observation: unknown])[] {
  const series = fieldsOf(own(dataSet, 'series')).flatMap(([key, one]) =>
    fieldsOf(own(one, 'observations')).map(
      ([inner, observation]) => [`${key}:${inner}`, observation] as const,
    ),
  );
  return [...fieldsOf(own(dataSet, 'observations')), ...series];
}

/** The statuses of figures that may still change: estimated, forecast, provisional. */
const NOT_FINAL: readonly unknown[] = ['E', 'F', 'P'];

/** Tells of an observation whether its status says that it may still change. */
function statusTest(structure: unknown): (observation: unknown) => boolean {
  const attributes = listOf(own(own(structure, 'attributes'), 'observation'));
  const place = attributes.findIndex((attribute) => own(attribute, 'id') === 'OBS_STATUS');
  const flags = listOf(own(attributes[place], 'values')).map((value) => own(value, 'id'));
  return (observation) => {
    const at = listOf(observation)[place + 1];
    return place >= 0 && typeof at === 'number' && NOT_FINAL.includes(flags[at]);
  };
}

function cubeOf(structure: unknown, dataSet: unknown): Cube {
  const levels = LEVELS.map((level) => listOf(own(own(structure, 'dimensions'), level)).map(dimensionOf));
  const dimensions = levels.flat();
  checkDimensions(dimensions, 'structure.dimensions');
  const fixed = (levels[0] ?? []).map(() => 0);
  const observations = observationsOf(dataSet);
  checkCells(observations.length);
  const isProvisional = statusTest(structure);
  const cells = observations.flatMap(([key, observation]): Cell[] => {
    const at = [...fixed, ...key.split(':').map(Number)];
    const exists =
      at.length === dimensions.length &&
      at.every((position, index) => dimensions[index]?.categories[position]);
    const value = machineNumber(listOf(observation)[0]);
    return exists ? [{ at, value, isProvisional: isProvisional(observation) }] : [];
  });
  return { dimensions, cells };
}

/** SDMX-JSON by series or flat, with its parts at the top or under `data`. */
export const sdmxJson: Adapter = (text, mapping) => {
  const root = parseJson(text);
  const body = own(root, 'data') ?? root;
  const dataSet = listOf(own(body, 'dataSets'))[0];
  if (dataSet === undefined) throw refusal(own(listOf(own(root, 'errors'))[0], 'title') ?? 'dataSets');
  const structures = listOf(own(body, 'structures'));
  const structure = structures[Number(idOf(own(dataSet, 'structure')))] ?? own(body, 'structure');
  if (!own(structure, 'dimensions')) throw new DataError('invalid', { field: 'structure.dimensions' });
  const { table, label } = tableOfCube(cubeOf(structure, dataSet), mapping);
  const meta = own(root, 'meta') ?? own(root, 'header');
  const source = nameOf(own(meta, 'sender'));
  return toDocument(
    { table, root, title: nameOf(structure), source, updated: own(meta, 'prepared'), label },
    mapping,
  );
};
