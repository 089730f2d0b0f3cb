import { csv2json } from 'csv42';
import { DataError } from '../error.js';
import type { Adapter } from './adapter.js';
import { toDocument } from './document.js';
import { fieldsOf, idOf } from './json-value.js';
import { tableOfColumns } from './records.js';

const SEPARATORS = [';', '\t', ','];

/** The separator that the first line has most of, outside quotes. */
function separatorOf(text: string): string {
  const heading = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0].replace(/"(?:[^"]|"")*"/g, '') ?? '';
  const counts = SEPARATORS.map((separator) => heading.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function parseLines(text: string): unknown[][] {
  // Excel's own first line, `sep=;`, names the separator.
  const [named, separator] = /^sep=(.)\r?\n/i.exec(text) ?? [''];
  const body = text.slice(named.length);
  const options = {
    header: false,
    nested: false,
    delimiter: separator ?? separatorOf(body),
    parseValue: (value: string) => value,
  };
  try {
    return csv2json(body, options).map((record) => fieldsOf(record).map(([, cell]) => cell));
  } catch {
    throw new DataError('not-data', { field: 'csv' });
  }
}

/** Comma-separated values, as spreadsheets save and publish them; the first line names the columns. */
export const csv: Adapter = (text, mapping) => {
  // Excel for the Mac still ends lines as Macs did before 2001.
  const bare = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/^\s*\n/, '');
  if (/^\s*(<|$)/.test(bare)) throw new DataError('not-data', { field: bare.trim() ? 'html' : 'empty' });
  const [heading = [], ...lines] = parseLines(bare);
  return toDocument(
    {
      table: tableOfColumns(
        heading.map((name) => [idOf(name)]),
        lines,
        mapping,
      ),
    },
    mapping,
  );
};
