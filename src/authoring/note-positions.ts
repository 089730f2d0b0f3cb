import { parseCsv } from '../tables/csv.js';
import type { DeclaredFormat } from './declared-format.js';
import { lineFinder, placesIn } from './json-places.js';
import { LISTS } from './recognise/json.js';

/** The line of each row of a CSV file, of which a cell may go over several lines. */
function csvPositions(text: string): (row: number) => string {
  const lines = parseCsv(text);
  // The first line is no row.
  return (row) => (lines[row + 1] ? `${lines[row + 1]!.line}:1` : '');
}

function jsonPositions(text: string, { format = '', mapping }: DeclaredFormat): (row: number) => string {
  const { places } = placesIn(text);
  const find = lineFinder(text);
  const lists = mapping.rows === undefined ? (LISTS[format] ?? []) : [mapping.rows];
  return (row) => {
    const paths = lists.map((list) => (list ? `${list}.${row}` : String(row)));
    const offset = paths.map((path) => places.get(path)).filter((place) => place !== undefined)[0];
    return offset === undefined ? '' : find(offset);
  };
}

/** Finds the line and column of the row that an adapter's note is about; nothing where that is not known. */
export function positionsOfNotes(text: string, declared: DeclaredFormat): (place: string) => string {
  const positionOf = declared.format === 'csv' ? csvPositions(text) : jsonPositions(text, declared);
  return (place) => {
    const row = /^rows\.(\d+)/.exec(place)?.[1];
    return row === undefined ? '' : positionOf(Number(row));
  };
}
