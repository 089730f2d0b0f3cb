import { DataError } from '../document/error.js';
import { parseJson } from '../document/parse-json.js';
import type { Adapted, Adapter, Mapping } from './adapter.js';
import { splitScale } from '../format/scale-word.js';
import { tableOfCube } from './cube-table.js';
import { checkCells, checkDimensions, type Category, type Cell, type Cube, type Dimension } from './cube.js';
import { toDocument } from './document.js';
import { isProvisionalFlag } from './figure-words.js';
import { fieldsOf, idOf, machineNumber, readPath, refusal, wordsOf } from './answer-value.js';
import { listOf, own } from './json-value.js';

/** Statuses that say "no figure", whatever stands in its place. */
const MISSING = new Set(['.', '..', '...', '…', ':']);

const invalid = (field: string): DataError => new DataError('invalid', { field });

/** The dataset: the one that `rows` leads to, or the answer itself, or the first one in the bundle of version 1. */
function datasetOf(root: unknown, { rows }: Mapping): unknown {
  const error = own(root, 'error');
  if (error !== undefined) throw refusal(own(listOf(error)[0], 'label') ?? own(error, 'message') ?? error);
  const isDataset = (value: unknown): boolean => own(value, 'dimension') !== undefined;
  const candidates = rows ? [readPath(root, rows)] : [root, ...fieldsOf(root).map(([, value]) => value)];
  return candidates.filter(isDataset)[0];
}

/** The identifiers of a category's values in order; a dimension of one value may leave the order out. */
function orderOf(category: unknown): readonly string[] {
  const index = own(category, 'index') ?? own(category, 'label');
  if (Array.isArray(index)) return index.map(idOf);
  const ordered = fieldsOf(index).map(([id, position]) => [id, Number(idOf(position))] as const);
  return ordered.sort((a, b) => a[1] - b[1] || 0).map(([id]) => id);
}

/** The unit of a category. The symbol is shortest; a label that has the scale of the figures is never left out. */
function unitOf(category: unknown, id: string): string | undefined {
  const unit = own(own(category, 'unit'), id);
  const [symbol, label] = [wordsOf(own(unit, 'symbol')), wordsOf(own(unit, 'label'))];
  const { exponent, rest } = splitScale((label ?? '').toLowerCase());
  // As `millions` beside the symbol `$`.
  if (exponent) return [label, rest ? undefined : symbol].filter(Boolean).join(' ');
  // PxWeb has its own name for the unit. What it is multiplied by is written in several ways.
  const isMultiplied = Number(own(unit, 'multiplier') ?? 0) !== 0;
  return isMultiplied ? label : (symbol ?? label ?? wordsOf(own(unit, 'base')));
}

function roleOf(roles: unknown, id: string): Dimension['role'] {
  if (listOf(own(roles, 'geo')).includes(id)) return 'place';
  return listOf(own(roles, 'time')).includes(id) ? 'time' : undefined;
}

function dimensionOf(dataset: unknown, id: string): Dimension {
  const all = own(dataset, 'dimension');
  const dimension = own(all, id);
  const category = own(dimension, 'category');
  const labels = own(category, 'label');
  const children = own(category, 'child');
  const ids = orderOf(category);
  const categories = ids.map((key): Category => ({
    id: key,
    label: wordsOf(own(labels, key)),
    unit: unitOf(category, key),
    isGroup: listOf(own(children, key)).some((child) => ids.includes(idOf(child))),
  }));
  return {
    id,
    label: wordsOf(own(dimension, 'label')),
    role: roleOf(own(dataset, 'role') ?? own(all, 'role'), id),
    categories,
  };
}

/** The published figures, each with its position in a list of all, and the mark of its status. */
function positionsOf(
  dataset: unknown,
): readonly (readonly [position: number, value: unknown, mark: unknown])[] {
  const values = own(dataset, 'value');
  const status = own(dataset, 'status');
  checkCells(Array.isArray(values) ? values.length : Object.keys(values ?? {}).length);
  const pairs = Array.isArray(values)
    ? values.map((value: unknown, index) => [index, value] as const)
    : fieldsOf(values).map(([key, value]) => [Number(key), value] as const);
  return pairs.map(([position, value]) => {
    const mark = typeof status === 'string' ? status : own(status, String(position));
    return [position, typeof mark === 'string' && MISSING.has(mark) ? null : machineNumber(value), mark];
  });
}

/** The cube of a dataset of either version. */
function cubeOf(dataset: unknown): Cube {
  const inner = own(dataset, 'dimension');
  const ids = listOf(own(dataset, 'id') ?? own(inner, 'id')).map(idOf);
  const sizes = listOf(own(dataset, 'size') ?? own(inner, 'size'));
  checkDimensions(ids, 'id');
  const dimensions = ids.map((id) => dimensionOf(dataset, id));
  const wrong = dimensions.filter(
    ({ categories }, index) => categories.length !== Number(idOf(sizes[index])),
  )[0];
  if (wrong) throw invalid(`dimension.${wrong.id}.category.index`);
  let room = 1;
  for (const { categories } of dimensions) room *= categories.length;
  const positions = positionsOf(dataset);
  // More figures than the cube has room for stand in the order of another one.
  if (Array.isArray(own(dataset, 'value')) && positions.length > room) throw invalid('value');
  return {
    dimensions,
    cells: positions.flatMap(([position, value, mark]) =>
      cellAt(dimensions, position, value, isProvisionalFlag(mark)),
    ),
  };
}

/** The last dimension runs fastest. */
function cellAt(
  dimensions: readonly Dimension[],
  position: number,
  value: unknown,
  isProvisional: boolean,
): Cell[] {
  const at: number[] = [];
  let rest = position;
  for (let index = dimensions.length - 1; index >= 0; index--) {
    const { length } = dimensions[index]!.categories;
    at[index] = rest % length;
    rest = Math.floor(rest / length);
  }
  return rest === 0 && Number.isInteger(position) && position >= 0 ? [{ at, value, isProvisional }] : [];
}

/** The document of parsed JSON-stat; PxWeb answers in it as well. */
export function jsonStatDocument(root: unknown, mapping: Mapping): Adapted {
  const dataset = datasetOf(root, mapping);
  if (dataset === undefined) throw invalid(mapping.rows ? `rows="${mapping.rows}"` : 'dimension');
  const { table, label } = tableOfCube(cubeOf(dataset), mapping);
  const [title, source, updated] = ['label', 'source', 'updated'].map((name) => own(dataset, name));
  return toDocument({ table, root, title, source, updated, label }, mapping);
}

/**
 * Statistical databases that answer in JSON-stat, version 1 or 2.
 * @vi Kho số liệu thống kê trả lời bằng JSON-stat, phiên bản 1 hoặc 2.
 * @example `indicator`, `ranking` and the `col-…` where there are several dimensions
 * @vi `indicator`, `ranking` và các `col-…` khi có nhiều chiều
 */
export const jsonStat: Adapter = (text, mapping) => jsonStatDocument(parseJson(text), mapping);
