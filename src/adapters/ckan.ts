import { parseJson } from '../document/parse-json.js';
import type { Adapter } from './adapter.js';
import { toDocument } from './document.js';
import { fieldsOf, idOf, listOf, machineNumber, own, refusal } from './json-value.js';
import { listAt, tableOfRecords } from './records.js';

const NUMERIC = /^(numeric|decimal|float\d*|double precision|real|int\d*|integer|bigint|smallint)$/i;

/** A record as a list has it, under the names of its columns. */
const named = (record: unknown, names: readonly string[]): unknown =>
  Array.isArray(record)
    ? Object.fromEntries(names.map((name, index) => [name, record[index] as unknown]))
    : record;

/** The answer of CKAN's data store. A column that is declared numeric is written by the machine, whatever the page's language. */
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
  const numeric = new Set(names.filter((_name, index) => NUMERIC.test(idOf(own(columns[index], 'type')))));
  const records = listAt(root, mapping.rows ?? 'result.records').map((record) => named(record, names));
  const convert = (cell: unknown, column: string) => (numeric.has(column) ? machineNumber(cell) : cell);
  return toDocument({ table: tableOfRecords(records, mapping, convert), root }, mapping);
};
