import type { Mapping } from '../adapters/adapter.js';
import { gvizHeadings } from '../adapters/gviz.js';
import { headingsOf } from '../adapters/grid-columns.js';
import { namedFields } from '../adapters/table.js';
import { collapseSpace } from '../lib/collapse-space.js';
import { parseCsv } from '../tables/csv.js';
import { columnsSeen } from '../tables/headings.js';
import { lineFinder, placesIn } from './json-positions.js';
import type { Reading } from './report.js';

/** The paths at which the formats that are JSON may keep their list of rows. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  json: [''],
  ckan: ['result.records'],
  dkan: ['results', 'result.records', ''],
};

/** The line of each row of a CSV file, of which a cell may go over several lines. */
function csvPlaces(text: string): (row: number) => string {
  const lines = parseCsv(text);
  // The first line is no row.
  return (row) => (lines[row + 1] ? `${lines[row + 1]!.line}:1` : '');
}

function jsonPlaces(text: string, { format = '', mapping }: Reading): (row: number) => string {
  const { places } = placesIn(text);
  const find = lineFinder(text);
  const lists = mapping.rows === undefined ? (LISTS[format] ?? []) : [mapping.rows];
  return (row) => {
    const paths = lists.map((list) => (list ? `${list}.${row}` : String(row)));
    const offset = paths.map((path) => places.get(path)).find((place) => place !== undefined);
    return offset === undefined ? '' : find(offset);
  };
}

/** Finds the line and column of the row that an adapter's note is about; nothing where that is not known. */
export function placesOfNotes(text: string, reading: Reading): (note: string) => string {
  const placeOf = reading.format === 'csv' ? csvPlaces(text) : jsonPlaces(text, reading);
  return (note) => {
    const row = /^rows\.(\d+)/.exec(note)?.[1];
    return row === undefined ? '' : placeOf(Number(row));
  };
}

/** The attributes whose heading stands over several columns, of which only the first is read. */
export function repeatedHeadings(text: string, mapping: Mapping): string[] {
  const headings = headingsOf(parseCsv(text), mapping).names.map(([name = '']) => collapseSpace(name));
  return namedFields(mapping).flatMap((field) => {
    const wanted = collapseSpace(mapping[`col-${field}`] ?? '');
    const times = headings.filter((heading) => heading === wanted).length;
    return times > 1 ? `col-${field}="${wanted}"` : [];
  });
}

const MANY = 12;

const shortened = (names: readonly string[]): string =>
  `${names.slice(0, MANY).join(', ')}${names.length > MANY ? ', …' : ''}`;

/** What a source has that mapping attributes can lead to: the columns of a table, or the first paths of a JSON. */
export function placesToLead(text: string, { format }: Reading): string {
  if (format === 'csv') return columnsSeen(parseCsv(text));
  if (format === 'gviz') return shortened(gvizHeadings(text));
  const paths = [...placesIn(text).places.keys()].filter(Boolean);
  return shortened(paths.filter((path, index) => !paths[index + 1]?.startsWith(`${path}.`)));
}
