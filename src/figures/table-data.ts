import { DataError } from '../document/error.js';
import { parsePageNumber } from '../format/parse-localized-number.js';
import type { Localizer } from '../i18n/localizer.js';
import { rankingMessages } from './ranking-messages.js';
import { normalizeText } from '../lib/normalize-text.js';

/** The words by which columns are known, folded; the first role that fits is taken. */
export type ColumnWords<Role extends string> = readonly (readonly [Role, RegExp])[];

/** The places of columns by their roles. */
type Columns<Role extends string> = Partial<Record<Role, number>>;

type RankingRole = 'rank' | 'previousRank' | 'name' | 'score' | 'code';

const HEADINGS: ColumnWords<RankingRole> = [
  ['previousRank', /(hang|rank).*(truoc|previous)|(truoc|previous).*(hang|rank)/],
  ['rank', /^(thu)?hang|xephang|^rank/],
  ['code', /^ma|^code/],
  ['name', /donvi|diaphuong|tinh|^ten|province|unit|name/],
  ['score', /diem|tyle|tile|giatri|chiso|score|value|rate|index/],
];

const textOf = (cell: Element): string => (cell.textContent ?? '').replace(/\s+/g, ' ').trim();

const cellsOf = (row: HTMLTableRowElement): string[] => [...row.cells].map(textOf);

function columnsOfHeadings<Role extends string>(
  headings: readonly string[],
  words: ColumnWords<Role>,
): Columns<Role> {
  const columns: Columns<Role> = {};
  headings.forEach((heading, index) => {
    const [role] = words.find(([, pattern]) => pattern.test(normalizeText(heading))) ?? [];
    if (role) columns[role] ??= index;
  });
  return columns;
}

/** The other columns, by their cells: the first of words is the name, a count up from 1 the rank, the last number the score. */
function columnsOfCells(
  rows: readonly (readonly string[])[],
  isNumber: (text: string) => boolean,
  taken: readonly number[],
): Columns<RankingRole> {
  const indices = (rows[0] ?? []).map((_, index) => index).filter((index) => !taken.includes(index));
  const numeric = indices.filter((index) => rows.some((cells) => isNumber(cells[index] ?? '')));
  const name = indices.find((index) => !numeric.includes(index));
  const counts = (index: number) => rows.every((cells, row) => Number(cells[index]) === row + 1);
  const rank = numeric.find((index) => counts(index));
  const score = [...numeric].reverse().find((index) => index !== rank);
  return { name, rank, score };
}

/** The number of rows on top that hold headings: those in `thead` or without a `td`, else a first one without a number. */
function headingCount(rows: readonly HTMLTableRowElement[], isNumber: (text: string) => boolean): number {
  const first = rows.findIndex((row) => !row.closest('thead') && row.querySelector('td'));
  if (first !== 0) return first === -1 ? rows.length : first;
  return rows[0] && cellsOf(rows[0]).some(isNumber) ? 0 : 1;
}

/** The number in a cell, as the page's language writes it, or `null`. */
export const numberIn = (cell: string | undefined, { locale }: Localizer): number | null =>
  parsePageNumber(cell ?? '', locale);

/** A table as text: the headings in force, and the rows below them. */
function textOfTable(table: HTMLTableElement, localizer: Localizer) {
  const rows = [...table.rows].filter((row) => cellsOf(row).some(Boolean));
  const count = headingCount(rows, (cell) => numberIn(cell, localizer) !== null);
  return { headings: rows.slice(0, count).map(cellsOf).pop(), body: rows.slice(count).map(cellsOf) };
}

/** A table that stands in a tag: its rows, and its columns by their headings; `bare` are those of a table without any. */
export function readTable<Role extends string>(
  table: HTMLTableElement,
  words: ColumnWords<Role>,
  bare: Columns<Role>,
  localizer: Localizer,
): { readonly body: readonly (readonly string[])[]; readonly columns: Columns<Role> } {
  const { headings, body } = textOfTable(table, localizer);
  return { body, columns: headings ? columnsOfHeadings(headings, words) : bare };
}

/** What a table is called. */
export const captionOf = ({ caption }: HTMLTableElement): string | null =>
  (caption && textOf(caption)) || null;

/**
 * The ranking, as a document has it, in a table that stands in the tag, with or without `thead`. Numbers are read as
 * the page's language writes them.
 * @throws {DataError} of kind `invalid` when no column of names, or none of scores or ranks, is found.
 */
export function rankingFromTable(table: HTMLTableElement, id: string, localizer: Localizer): object {
  const number = (cell: string | undefined) => numberIn(cell, localizer);
  const rank = (cell: string | undefined) => {
    const value = number(cell?.split('/')[0]);
    return value !== null && Number.isInteger(value) && value > 0 ? value : null;
  };
  const isNumber = (cell: string) => number(cell) !== null;
  const { headings = [], body } = textOfTable(table, localizer);
  const named = columnsOfHeadings(headings, HEADINGS);
  const guessed = columnsOfCells(body, isNumber, Object.values(named));
  // Under headings a count up from 1 without a name of a rank is only a running number.
  const columns: Columns<RankingRole> = headings.length
    ? { name: guessed.name, score: guessed.score, ...named }
    : guessed;
  const { name, score } = columns;
  if (name === undefined || (score === undefined && columns.rank === undefined) || body.length === 0)
    throw new DataError('invalid', { field: localizer.in(rankingMessages).unreadTable });
  const at = (cells: readonly string[], column: number | undefined) =>
    column === undefined ? undefined : cells[column];
  const entries = body.map((cells) => ({
    code: at(cells, columns.code) || null,
    name: at(cells, name) || null,
    score: number(at(cells, score)),
    rank: rank(at(cells, columns.rank)),
    previousRank: rank(at(cells, columns.previousRank)),
  }));
  return {
    id,
    label: captionOf(table),
    unit: [headings, ...body].some((cells) => at(cells, score)?.includes('%')) ? '%' : at(headings, score),
    entries: entries.filter((entry) => entry.name ?? entry.code),
  };
}
