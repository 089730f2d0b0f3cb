import { lineAndColumn, placesIn } from './json-places.js';
import type { Reading } from './report.js';

/** The path of the list of rows in the formats that are JSON and keep it in one place. */
const LISTS: Readonly<Record<string, string>> = { json: '', ckan: 'result.records', dkan: 'results' };

/** The line and column of the row that an adapter's note is about; nothing where that is not known. */
export function placeOfNote(note: string, text: string, { format = '', mapping }: Reading): string {
  const row = /^rows\.(\d+)/.exec(note)?.[1];
  if (row === undefined) return '';
  // The first line names the columns.
  if (format === 'csv') return `${Number(row) + 2}:1`;
  const list = mapping.rows ?? LISTS[format];
  const offset = list === undefined ? undefined : placesIn(text).places.get(list ? `${list}.${row}` : row);
  return offset === undefined ? '' : lineAndColumn(text, offset);
}

const MANY = 12;

/** What a source has that mapping attributes can lead to: the columns of a table, or the first paths of a JSON. */
export function placesToLead(text: string, { format }: Reading): string {
  if (format === 'csv') return text.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? '';
  const paths = [...placesIn(text).places.keys()].filter(Boolean);
  const leaves = paths.filter((path, index) => !paths[index + 1]?.startsWith(`${path}.`));
  return `${leaves.slice(0, MANY).join(', ')}${leaves.length > MANY ? ', …' : ''}`;
}
