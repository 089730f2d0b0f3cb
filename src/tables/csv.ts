import { DataError } from '../document/error.js';
import { MAX_COLUMNS, MAX_ROWS } from '../lib/limits.js';
import type { GridRow } from './grid.js';

const SEPARATORS = [';', '\t', ','];

/** The lines above and below the rows of a table are never more. */
const MOST_LINES = MAX_ROWS + 1000;

/** Some programs end each line with as many separators as a sheet has columns. */
const MOST_SEPARATORS = 16_384;

/** The first lines that say how a file is written. */
const SAMPLE = 20;

/** How many lines have the number of cells that most of the lines with several have. */
function commonest(counts: readonly number[]): number {
  const linesWith = (cells: number) => counts.filter((count) => count === cells).length;
  return Math.max(0, ...counts.filter((count) => count > 1).map(linesWith));
}

/**
 * The separator that makes the same number of cells of most of the first lines, or else the one that they have most of;
 * outside quotes. A comma stands in names and numbers as well, and comes last.
 */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, 100_000)
    .replace(/"[^"]*"/g, '')
    .split('\n', SAMPLE)
    .filter((line) => line.trim());
  const counts = SEPARATORS.map((separator) => lines.map((line) => line.split(separator).length));
  const regular = counts.findIndex((own) => commonest(own) * 5 >= lines.length * 4);
  const most = counts.map((own) => Math.max(...own));
  return SEPARATORS[regular < 0 ? most.indexOf(Math.max(...most)) : regular]!;
}

/** One cell and what ends it: quoted, with what may follow the quotes, or bare. */
function cellPattern(separator: string): RegExp {
  const ending = `\\u${separator.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return new RegExp(`(?:"([^"]*(?:""[^"]*)*)"(?!"))?([^${ending}\\n]*)(${ending}|\\n|$)`, 'y');
}

function* cellsOf(text: string, separator: string): Generator<readonly [cell: string, end: string]> {
  const pattern = cellPattern(separator);
  let end = '\n';
  while (end) {
    const [, quoted, bare = '', ending = ''] = pattern.exec(text)!;
    if (quoted === undefined && bare.startsWith('"')) throw new DataError('not-data', { field: 'csv' });
    end = ending;
    yield [quoted === undefined ? bare : quoted.replace(/""/g, '"') + bare, end];
  }
}

/** The text with plain line ends: Excel for the Mac still ends lines as Macs did before 2001. */
const unified = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/**
 * The lines of a file of separated values (RFC 4180), each by its cells; Excel's own first line, `sep=;`, may name the
 * separator.
 * @throws {DataError} of kind `not-data` when a quotation mark is never closed, `too-large` beyond the most rows or columns.
 */
export function parseCsv(text: string): GridRow[] {
  const whole = unified(text);
  const declared = /^\s*sep=([^\n])\n/i.exec(whole);
  const bare = declared ? whole.replace(declared[0].trim(), '') : whole;
  const rows: GridRow[] = [];
  let cells: string[] = [];
  let [line, next, beyond] = [1, 1, 0];
  for (const [cell, end] of cellsOf(bare, declared?.[1] ?? separatorOf(bare.trimStart()))) {
    if (cells.length < MAX_COLUMNS) cells.push(cell);
    else if (cell.trim() || (beyond += 1) > MOST_SEPARATORS) throw new DataError('too-large');
    if (cell.includes('\n')) next += cell.split('\n').length - 1;
    if (end && end !== '\n') continue;
    if (rows.push({ cells, line }) > MOST_LINES) throw new DataError('too-large');
    cells = [];
    beyond = 0;
    line = next += 1;
  }
  return rows;
}
