import { parseJson } from '../document/parse-json.js';
import { periodCode } from '../format/period-name.js';
import { collapseSpace } from '../lib/collapse-space.js';
import { twoDigits } from '../lib/two-digits.js';
import { DataError } from '../document/error.js';
import { barePattern, thousandsIn } from '../tables/number-pattern.js';
import type { Adapter, Mapping } from './adapter.js';
import { toDocument } from './document.js';
import { refusal, wordsOf } from './answer-value.js';
import { listOf, own } from './json-value.js';
import { tableOfColumns } from './records.js';
import { attributeOf, namedFields } from './table.js';

const CALL = /^(?:\/\*O_o\*\/\s*)?[\w.$]+\(([^]*)\);?$/;
const DATE = /^Date\((\d{1,4}),(\d\d?),(\d\d?)[\d,]*\)$/;

/**
 * Whether a sheet shows a share as a percentage: by what stands in the cell, which may be formatted otherwise than its
 * column. A sign in quotes, or behind a backslash, in the pattern of the column only stands there.
 */
const isShare = (pattern: string, shown = pattern): boolean =>
  shown.includes('%') && (!pattern.includes('%') || barePattern(pattern).includes('%'));

/**
 * A cell's value as the sheet shows it: a share in percent, without the multiplication's error, a number in thousands; a
 * day, whose months count from 0, as ISO 8601 has it, or the month, quarter or year that stands in its place.
 */
function cellOf(cell: unknown, pattern = ''): unknown {
  const [value, shown] = [own(cell, 'v'), wordsOf(own(cell, 'f'))];
  if (typeof value === 'number') {
    const scaled = isShare(pattern, shown) ? value * 100 : value / 1000 ** thousandsIn(pattern);
    return Number(scaled.toPrecision(15));
  }
  const parts = typeof value === 'string' ? DATE.exec(value) : null;
  if (!parts) return value ?? null;
  const [, year = '', month, day = ''] = parts;
  const date = `${year.padStart(4, '0')}-${twoDigits(Number(month) + 1)}-${twoDigits(day)}`;
  return periodCode(shown) ?? (pattern && !/d/i.test(pattern) ? date.slice(0, 7) : date);
}

/** The reply in the call that Google puts around it. */
const replyIn = (text: string): unknown => parseJson(CALL.exec(text.trim())?.[1] ?? text);

/** What `col-…` may name: the headings, or the letters of columns without one. */
export const gvizHeadings = (text: string): string[] =>
  listOf(own(own(replyIn(text), 'table'), 'cols')).map(
    (column) => wordsOf(own(column, 'label')) ?? wordsOf(own(column, 'id')) ?? '',
  );

/** Google names no columns where it takes the first line for figures; the address can tell it otherwise. */
function checkHeadings(columns: readonly (readonly string[])[], mapping: Mapping): void {
  if (columns.some(([label]) => label)) return;
  const known = columns.map(([, id]) => id ?? '');
  const isUnmatched = (name = '') => !/^\d+$/.test(name) && !known.includes(collapseSpace(name));
  const unmatched = namedFields(mapping).filter((one) => isUnmatched(mapping[`col-${one}`]));
  if (!unmatched.length) return;
  const field = unmatched.map((one) => attributeOf(one, mapping)).join(', ');
  throw new DataError('invalid', { field, known: [known.join(', ')], addition: '&headers=1' });
}

/**
 * Google Sheets, the gviz address. `col-…` is a heading, or a column’s letter or number. A column shown as percentages
 * is read in percent: 0.9521 is 95.21%.
 * @vi Google Trang tính, địa chỉ gviz. `col-…` là tên cột, chữ cái hoặc số thứ tự của cột. Cột định dạng phần trăm được
 * đọc theo phần trăm: 0,9521 là 95,21%.
 * @example `col-name="Đơn vị" col-score="Điểm"`
 * @vi `col-name="Đơn vị" col-score="Điểm"`
 */
export const gviz: Adapter = (text, mapping) => {
  const root = replyIn(text);
  if (own(root, 'status') === 'error') {
    const error = listOf(own(root, 'errors'))[0];
    throw refusal(own(error, 'detailed_message') ?? own(error, 'message') ?? own(error, 'reason'));
  }
  const table = own(root, 'table');
  // The pattern may have a percent sign that the heading does not have.
  const columns = listOf(own(table, 'cols')).map((column) =>
    ['label', 'id', 'pattern'].map((name) => wordsOf(own(column, name)) ?? ''),
  );
  if (!columns.length) throw new DataError('invalid', { field: 'table.cols' });
  checkHeadings(columns, mapping);
  const records = listOf(own(table, 'rows')).map((row) =>
    listOf(own(row, 'c')).map((cell, index) => cellOf(cell, columns[index]?.[2])),
  );
  return toDocument({ table: tableOfColumns(columns, records, mapping), root }, mapping);
};
