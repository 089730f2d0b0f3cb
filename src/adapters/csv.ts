import { csv2json } from 'csv42';
import { collapseSpace } from '../lib/collapse-space.js';
import { DataError } from '../document/error.js';
import type { Adapter, Mapping } from './adapter.js';
import { toDocument } from './document.js';
import { fieldsOf, idOf } from './json-value.js';
import { tableOfColumns } from './records.js';
import { namedFields } from './table.js';

/** The cells of one line. */
type Cells = readonly string[];

const SEPARATORS = [';', '\t', ','];

/** No table has more columns, and what has would only cost time. */
const MOST_COLUMNS = 1000;

/** The separator that the first line has most of, outside quotes. */
function separatorOf(text: string): string {
  const [heading = ''] = text.replace(/"(?:[^"]|"")*"/g, '').split('\n', 1);
  const counts = SEPARATORS.map((separator) => heading.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))]!;
}

/** csv42 keeps as many cells of a line as the first line has, and none that is empty at the end of a line. */
const widened = (text: string, separator: string): string =>
  `${separator.repeat(MOST_COLUMNS)}\n${text.split(`${separator}\n`).join(`${separator} \n`)}`;

/**
 * The lines of a file, each by its cells; an empty line has none.
 * @throws {DataError} of kind `not-data` when a quotation mark is never closed.
 */
export function csvLines(text: string): readonly Cells[] {
  // Excel for the Mac still ends lines as Macs did before 2001.
  const whole = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  // Excel's own first line, `sep=;`, names the separator.
  const separator = /^\s*sep=(.)\n/i.exec(whole)?.[1];
  const bare = separator ? whole.replace(/sep=./i, '') : whole;
  const delimiter = separator ?? separatorOf(bare.replace(/^\s*\n/, ''));
  const options = { header: false, nested: false, delimiter, parseValue: (value: string) => value };
  try {
    const [, ...records] = csv2json(widened(bare, delimiter), options);
    return records.map((record) => fieldsOf(record).map(([, cell]) => idOf(cell)));
  } catch {
    throw new DataError('not-data', { field: 'csv' });
  }
}

const saysAnything = (cells: Cells): boolean => cells.some((cell) => cell.trim());

/** The position of the line that names the columns: reports often have their title above it. */
export function headingAt(lines: readonly Cells[], mapping: Mapping): number {
  const wanted = namedFields(mapping)
    .map((field) => collapseSpace(mapping[`col-${field}`] ?? ''))
    .filter((name) => !/^\d+$/.test(name));
  const at = lines.findIndex((cells) => {
    const names = cells.map(collapseSpace);
    return saysAnything(cells) && wanted.every((name) => names.includes(name));
  });
  return at < 0 ? lines.findIndex(saysAnything) : at;
}

/** Comma-separated values, as spreadsheets save and publish them; one of the first lines names the columns. */
export const csv: Adapter = (text, mapping) => {
  if (/^\s*(<|$)/.test(text)) throw new DataError('not-data', { field: text.trim() ? 'html' : 'empty' });
  const lines = csvLines(text);
  const at = headingAt(lines, mapping);
  const heading = lines[at] ?? [];
  const notes: string[] = [];
  const rows = lines.slice(at + 1).map((cells, index) => {
    if (!saysAnything(cells.slice(heading.length))) return cells;
    // More cells than headings, say by a decimal comma outside quotes: none of them can be trusted.
    notes.push(`rows.${at + index}: ${cells.length} cells, ${heading.length} headings`);
    return heading.map(() => '');
  });
  const columns = heading.map((name) => [name]);
  return toDocument({ table: { ...tableOfColumns(columns, rows, mapping, at), notes } }, mapping);
};
