import { parseJson } from '../document/parse-json.js';
import { parseCsv } from '../tables/csv.js';
import { saysAnything } from '../tables/grid.js';
import type { Adapter, Mapping } from './adapter.js';
import { totalIfPartial } from './partial-page.js';
import { isNumericType } from './column-type.js';
import { toDocument } from './document.js';
import { fieldsOf, idOf, refusal } from './answer-value.js';
import { listOf, own } from './json-value.js';
import { listAt, tableOfRecords } from './records.js';

/** A record as a list has it, under the names of its columns. */
const named = (record: unknown, names: readonly string[]): unknown =>
  Array.isArray(record)
    ? Object.fromEntries(names.map((name, index) => [name, record[index] as unknown]))
    : record;

/** What stands between the cells of records that are lines of text, by the format that was asked for. */
const SEPARATORS = new Map<unknown, string>([
  ['csv', ','],
  ['tsv', '\t'],
]);

/** The records, which the address may have asked for as lines of text (`records_format=csv` or `tsv`). */
function recordsIn(root: unknown, { rows }: Mapping): readonly unknown[] {
  const result = own(root, 'result');
  const lines = own(result, 'records');
  const separator = SEPARATORS.get(own(result, 'records_format'));
  if (rows || !separator || typeof lines !== 'string') return listAt(root, rows ?? 'result.records');
  return parseCsv(`sep=${separator}\n${lines}`)
    .map(({ cells }) => cells)
    .filter(saysAnything);
}

/**
 * Open-data portals that run CKAN: the answer of its data store. A column that is declared numeric is written by the
 * machine, whatever the page’s language.
 * @vi Cổng dữ liệu mở chạy CKAN: câu trả lời của kho dữ liệu (datastore). Cột khai là số thì đọc theo cách máy ghi,
 * trang viết tiếng nào cũng vậy.
 * @example `col-name="ten" col-score="diem"`
 * @vi `col-name="ten" col-score="diem"`
 */
export const ckan: Adapter = (text, mapping) => {
  const root = parseJson(text);
  if (own(root, 'success') === false) {
    const error = own(root, 'error');
    throw refusal(
      own(error, 'message') ??
        fieldsOf(error)
          .map(([key]) => key)
          .join(', '),
    );
  }
  const columns = listOf(own(own(root, 'result'), 'fields'));
  const names = columns.map((column) => idOf(own(column, 'id')));
  const numeric = new Set(names.filter((_name, index) => isNumericType(idOf(own(columns[index], 'type')))));
  const records = recordsIn(root, mapping).map((record) => named(record, names));
  const table = {
    ...tableOfRecords(records, mapping, numeric),
    totalIfPartial: totalIfPartial(root, mapping.rows ?? 'result.records', records),
  };
  return toDocument({ table, root }, mapping);
};
