import { parseJson } from '../document/parse-json.js';
import { parseCsv } from '../tables/csv.js';
import { saysAnything } from '../tables/grid.js';
import type { Adapter } from './adapter.js';
import { fieldsOf, idOf, refusal } from './answer-value.js';
import { documentOfStore } from './data-store.js';
import { listOf, own } from './json-value.js';
import { listAt } from './records.js';

/** Where an answer has its records. */
const RECORDS = 'result.records';

/** A record as a list has it, under the names of its columns. */
const named = (record: unknown, names: readonly string[]): unknown =>
  Array.isArray(record)
    ? Object.fromEntries(names.map((name, index) => [name, record[index] as unknown]))
    : record;

/** The records, which the address may have asked for as lines of text (`records_format=csv` or `tsv`). */
function recordsIn(root: unknown, path: string): readonly unknown[] {
  const result = own(root, 'result');
  const [lines, format] = [own(result, 'records'), own(result, 'records_format')];
  if (path !== RECORDS || !format || typeof lines !== 'string') return listAt(root, path);
  return parseCsv(`sep=${format === 'tsv' ? '\t' : ','}\n${lines}`)
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
  const columns = listOf(own(own(root, 'result'), 'fields')).map(
    (column) => [idOf(own(column, 'id')), column] as const,
  );
  const names = columns.map(([name]) => name);
  const path = mapping.rows ?? RECORDS;
  const records = recordsIn(root, path).map((record) => named(record, names));
  return documentOfStore({ root, path, records, columns }, mapping);
};
