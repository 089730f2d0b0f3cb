import { collapseSpace } from '../../lib/collapse-space.js';
import { parseCsv } from '../../tables/csv.js';
import { readableText } from '../../adapters/readable-text.js';
import { textOf } from '../../tables/grid.js';
import { guessColumns, listOfColumns } from './columns.js';
import type { Guess } from './guess.js';

/** Headings stand among the first lines of a file. */
const FIRST_LINES = 40;

const PERIOD = /^(?:(?:19|20)\d\d|\d{4}-\d\d(?:-\d\d)?)$/;

/** Whether a cell may be a heading: words, or a period. */
const isWord = (cell: string): boolean =>
  cell !== '' && (PERIOD.test(cell) || !/^[-+]?[\d.,\s%*]+$/.test(cell));

const wordsIn = (cells: readonly string[]): number => new Set(cells.map(collapseSpace).filter(isWord)).size;

/** The position of the line that looks like headings: the first with as many different words as any. */
function headingLine(lines: readonly (readonly string[])[]): number {
  const counts = lines.slice(0, FIRST_LINES).map(wordsIn);
  const most = Math.max(0, ...counts);
  // One heading may be left out, or be a number.
  return counts.findIndex((count) => count > 0 && count >= most - 1);
}

const linesOf = (text: string): readonly (readonly string[])[] =>
  parseCsv(readableText(text)).map(({ cells }) => cells.map(textOf));

/** The columns of a table of comma-separated values. */
export function columnsOfCsv(text: string): string[] {
  const lines = linesOf(text);
  return listOfColumns(lines[headingLine(lines)] ?? []);
}

/** What comma-separated values seem to be; nothing where they make no table. */
export function guessCsv(text: string): Guess | undefined {
  const lines = linesOf(text);
  const at = headingLine(lines);
  const headings = lines[at] ?? [];
  const rows = lines.slice(at + 1);
  if (headings.length < 2 || !rows.length) return undefined;
  // Where the comma is the decimal sign, the semicolon parts the cells.
  const usual = /[;\t]/.test(text.slice(0, 1000)) ? 'vi' : 'en';
  return { format: 'csv', attributes: guessColumns(headings, rows, usual), there: listOfColumns(headings) };
}
