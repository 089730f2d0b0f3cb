import { fieldsOf, idOf, wordsOf } from '../../adapters/answer-value.js';
import { listOf, own } from '../../adapters/json-value.js';

/** No more categories of a dimension are named. */
const MANY = 8;

const namesOf = (categories: readonly string[]): string =>
  `${categories.slice(0, MANY).join(', ')}${categories.length > MANY ? ', …' : ''}`;

const line = (name: string, categories: readonly string[]): string => `${name}: ${namesOf(categories)}`;

/** The dataset of JSON-stat in an answer, of whichever version. */
export const jsonStatDataset = (root: unknown): unknown =>
  [root, ...fieldsOf(root).map(([, value]) => value)].filter(
    (value) => own(value, 'dimension') !== undefined,
  )[0];

function jsonStatDimensions(root: unknown): string[] {
  const dataset = jsonStatDataset(root);
  const dimension = own(dataset, 'dimension');
  const ids = listOf(own(dataset, 'id') ?? own(dimension, 'id')).map(idOf);
  return ids.map((id) => {
    const category = own(own(dimension, id), 'category');
    const index = own(category, 'index') ?? own(category, 'label');
    return line(id, Array.isArray(index) ? index.map(idOf) : fieldsOf(index).map(([key]) => key));
  });
}

function pxwebDimensions(root: unknown): string[] {
  const rows = listOf(own(root, 'data'));
  return listOf(own(root, 'columns')).map((column, position) => {
    const keys = new Set(rows.map((row) => idOf(listOf(own(row, 'key'))[position])).filter(Boolean));
    return line(idOf(own(column, 'code')), [...keys]);
  });
}

/** The structure of SDMX-JSON, of whichever version. */
export const sdmxStructure = (root: unknown): unknown => {
  const data = own(root, 'data') ?? root;
  return own(data, 'structure') ?? listOf(own(data, 'structures'))[0];
};

function sdmxDimensions(root: unknown): string[] {
  const levels = own(sdmxStructure(root), 'dimensions');
  return ['dataSet', 'series', 'observation']
    .flatMap((level) => listOf(own(levels, level)))
    .map((dimension) =>
      line(
        idOf(own(dimension, 'id')),
        listOf(own(dimension, 'values')).map(
          (value) => wordsOf(own(value, 'id')) ?? idOf(own(value, 'value')),
        ),
      ),
    );
}

/** The dimensions of a cube with their categories: `labor: labforce, empl, unempl, rate`. */
export function dimensionsIn(root: unknown): string[] {
  if (sdmxStructure(root) !== undefined) return sdmxDimensions(root);
  if (Array.isArray(own(root, 'columns'))) return pxwebDimensions(root);
  return jsonStatDimensions(root);
}
