import type { Adapter } from './adapter.js';
import { toDocument } from './document.js';
import { listOf, own, parseJson, refusal, wordsOf } from './json-value.js';
import { tableOfColumns } from './records.js';

const CALL = /^(?:\/\*O_o\*\/\s*)?[\w.$]+\(([^]*)\);?$/;
const DATE = /^Date\((\d{1,4}),(\d\d?),(\d\d?)(?:,(\d\d?),(\d\d?)(?:,(\d\d?))?)?(?:,\d+)*\)$/;

const twoDigits = (part: string | number): string => String(part).padStart(2, '0');

/** A cell's value; a date, which counts its months from 0, as ISO 8601 has it. */
function cellOf(cell: unknown): unknown {
  const value = own(cell, 'v');
  const parts = typeof value === 'string' ? DATE.exec(value) : null;
  if (!parts) return value ?? null;
  const [, year = '', month, day = '', hour, minute = '', second = '0'] = parts;
  const date = `${year.padStart(4, '0')}-${twoDigits(Number(month) + 1)}-${twoDigits(day)}`;
  return hour ? `${date}T${[hour, minute, second].map(twoDigits).join(':')}` : date;
}

/** The answer of Google's visualization API, as Google Sheets gives it; `col-…` may be a column's heading or its letter. */
export const gviz: Adapter = (text, mapping) => {
  const root = parseJson(CALL.exec(text.trim())?.[1] ?? text);
  if (own(root, 'status') === 'error') {
    const error = listOf(own(root, 'errors'))[0];
    throw refusal(own(error, 'detailed_message') ?? own(error, 'message') ?? own(error, 'reason'));
  }
  const table = own(root, 'table');
  const columns = listOf(own(table, 'cols')).map((column) =>
    [own(column, 'label'), own(column, 'id')].map((name) => wordsOf(name) ?? ''),
  );
  if (!columns.length) throw refusal('table.cols');
  const records = listOf(own(table, 'rows')).map((row) => listOf(own(row, 'c')).map(cellOf));
  return toDocument({ table: tableOfColumns(columns, records, mapping), root }, mapping);
};
