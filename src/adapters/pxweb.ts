import { DataError } from '../document/error.js';
import { parseJson } from '../document/parse-json.js';
import type { Adapter } from './adapter.js';
import { tableOfCube } from './cube-table.js';
import { checkCells, checkDimensions, type Category, type Cell, type Cube, type Dimension } from './cube.js';
import { toDocument } from './document.js';
import { jsonStatDocument } from './json-stat.js';
import { idOf, machineNumber, refusal, wordsOf } from './answer-value.js';
import { listOf, own } from './json-value.js';

/** The dimension of a column whose categories are found on the way, in the order of the rows. */
class Column {
  readonly #positions = new Map<string, number>();
  readonly #column: unknown;

  constructor(column: unknown) {
    this.#column = column;
  }

  positionOf(id: string): number {
    const position = this.#positions.get(id) ?? this.#positions.size;
    this.#positions.set(id, position);
    return position;
  }

  get dimension(): Dimension {
    const categories = [...this.#positions.keys()].map((id): Category => ({ id }));
    const role = own(this.#column, 'type') === 't' ? 'time' : undefined;
    return {
      id: idOf(own(this.#column, 'code')),
      label: wordsOf(own(this.#column, 'text')),
      role,
      categories,
    };
  }
}

/** The columns behind the keys are those of the figures; where the contents are among the keys, there is one figure. */
function cubeOf(columns: readonly unknown[], rows: readonly unknown[]): Cube {
  const width = listOf(own(rows[0], 'key')).length;
  checkDimensions(columns, 'columns');
  checkCells(rows.length * Math.max(1, columns.length - width));
  const keys = columns.slice(0, width).map((column) => new Column(column));
  const contents = columns
    .slice(width)
    .map((column): Category => ({ id: idOf(own(column, 'code')), label: wordsOf(own(column, 'text')) }));
  const cells = rows.flatMap((row): Cell[] => {
    const ids = listOf(own(row, 'key'));
    const at = keys.map((column, index) => column.positionOf(idOf(ids[index])));
    return listOf(own(row, 'values')).map((value, index) => ({
      at: [...at, index],
      value: machineNumber(value),
    }));
  });
  const measures = { id: 'values', categories: contents.length ? contents : [{ id: 'value' }] };
  return { dimensions: [...keys.map(({ dimension }) => dimension), measures], cells };
}

/**
 * Statistical databases that run PxWeb: its own JSON, which holds codes and figures as text, or JSON-stat.
 * @vi Kho số liệu thống kê chạy PxWeb: JSON riêng của PxWeb (mã và số đều là chữ), hoặc JSON-stat.
 * @example `indicator`, `ranking` and the `col-…` where there are several dimensions
 * @vi `indicator`, `ranking` và các `col-…` khi có nhiều chiều
 */
export const pxweb: Adapter = (text, mapping) => {
  const root = parseJson(text);
  if (own(root, 'error') !== undefined) throw refusal(own(root, 'error'));
  const columns = own(root, 'columns');
  if (columns === undefined) return jsonStatDocument(root, mapping);
  const rows = own(root, 'data');
  if (!Array.isArray(columns) || !Array.isArray(rows))
    throw new DataError('invalid', { field: 'columns, data' });
  const { table, label } = tableOfCube(cubeOf(columns, rows), mapping);
  const about = listOf(own(root, 'metadata'))[0];
  const [title, source, updated] = ['label', 'source', 'updated'].map((name) => own(about, name));
  return toDocument({ table, root, title, source, updated, label }, mapping);
};
