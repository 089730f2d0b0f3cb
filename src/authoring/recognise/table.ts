import { readableText } from '../../adapters/readable-text.js';
import { parseCsv } from '../../tables/csv.js';
import { textOf } from '../../tables/grid.js';
import { likelyHeadings, descriptiveName } from '../../tables/headings.js';
import { guessColumns, listOfColumns } from './columns.js';
import type { Guess } from './guess.js';

/** The headings of a table, as its reader finds them, and the rows below. */
function tableIn(text: string) {
  const grid = parseCsv(readableText(text));
  const { names, end } = likelyHeadings(grid);
  const rows = grid.slice(end).map(({ cells }) => cells.map(textOf));
  const headings = names.map((own, column) => (rows.some((row) => row[column]) ? descriptiveName(own) : ''));
  return { names, headings, rows };
}

/** The columns of a table of comma-separated values. */
export const columnsOfCsv = (text: string): string[] => listOfColumns(tableIn(text).headings);

/** What comma-separated values seem to be; nothing where they make no table. */
export function guessCsv(text: string): Guess | undefined {
  const { names, headings, rows } = tableIn(text);
  if (headings.length < 2 || !rows.length) return undefined;
  // Where the comma is the decimal sign, the semicolon parts the cells.
  const usual = /[;\t]/.test(text.slice(0, 1000)) ? 'vi' : 'en';
  const attributes = guessColumns({ headings, names, rows }, usual);
  return { format: 'csv', attributes, available: listOfColumns(headings) };
}
