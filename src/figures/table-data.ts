import type { Mapping } from '../adapters/adapter.js';
import { blockOf } from '../adapters/blocks.js';
import { CellReader } from '../adapters/cell-reader.js';
import { withDeclared } from '../adapters/declared.js';
import { addPeriodParts, columnsOf } from '../adapters/grid-columns.js';
import { tableBelow } from '../adapters/grid-table.js';
import { onePerKey } from '../adapters/repeated.js';
import { unitOfColumn } from '../adapters/table-context.js';
import { readTable } from '../adapters/read-table.js';
import { MEASURES, type Field, type Line } from '../adapters/table.js';
import { DataError } from '../document/error.js';
import { childTableMessages } from './child-table-messages.js';
import type { Localizer } from '../i18n/localizer.js';
import { normalizeText } from '../lib/normalize-text.js';
import { linesIn } from '../tables/choice.js';
import { isFigure, textOf, type Grid } from '../tables/grid.js';
import { findHeadings, type Headings } from '../tables/headings.js';
import { statedUnit } from '../tables/stated-unit.js';
import { textOfCell } from './cell-text.js';
import type { MarkedTable } from './marked-table.js';
import { gridOf } from './html-grid.js';

export { onePerKey };

/** The words by which columns are known, folded; the first column that fits is taken. */
export type ColumnWords = readonly (readonly [Field, RegExp])[];

type Places = Partial<Record<Field, number>>;

const HEADINGS: ColumnWords = [
  ['previous-rank', /(hang|rank).*(truoc|previous)|(truoc|previous).*(hang|rank)/],
  ['rank', /^(thu)?hang|xephang|^rank/],
  ['code', /^ma|^code/],
  ['name', /donvi|diaphuong|tinh|^ten|province|unit|name/],
  ['score', /diem|tyle|tile|giatri|chiso|score|value|rate|index/],
];

/** The columns by their headings: by the lowest line of each, else by those above it. */
function placesByWords({ names }: Headings, words: ColumnWords): Places {
  const places: Places = {};
  names.forEach((own, column) => {
    const roles = own.map((name) => words.find(([, pattern]) => pattern.test(normalizeText(name)))?.[0]);
    const role = roles.find((one) => one !== undefined);
    if (role) places[role] ??= column;
  });
  return places;
}

/** The columns that the tag itself names. */
const placesByMapping = ({ grid, headings }: TagTable, mapping: Mapping): Places =>
  Object.fromEntries([...columnsOf(grid, headings, mapping)].filter(([, column]) => column >= 0));

/** The other columns, by their cells: the first of words is the name, a count up from 1 the rank, the last number the score. */
function placesByCells(rows: Grid, taken: readonly number[]): Places {
  const width = rows[0]?.cells.length ?? 0;
  const indices = [...new Array(width).keys()].filter((index) => !taken.includes(index));
  const numeric = indices.filter((index) => rows.some(({ cells }) => isFigure(cells[index])));
  const name = indices.find((index) => !numeric.includes(index));
  const counts = (index: number) => rows.every(({ cells }, row) => Number(cells[index]) === row + 1);
  const rank = numeric.find((index) => counts(index));
  const score = [...numeric].reverse().find((index) => index !== rank);
  return {
    ...(name !== undefined && { name }),
    ...(rank !== undefined && { rank }),
    ...(score !== undefined && { score }),
  };
}

/** A table that stands in a tag, as far as its headings are known. */
interface TagTable {
  readonly grid: Grid;
  readonly headings: Headings;
}

function recognised(table: HTMLTableElement, mapping: Mapping): TagTable {
  const grid = gridOf(table).filter(({ cells }) => cells.some((cell) => textOf(cell) !== ''));
  const hasFigures = (cells: readonly unknown[]) => cells.some(isFigure);
  const isDeclared = mapping.headings ? linesIn('headings', mapping.headings) : undefined;
  const headings = findHeadings(grid, [], hasFigures, isDeclared);
  return { grid, headings: headings ?? { start: 0, end: 0, names: [] } };
}

/** The rows of a table in a tag, read as the page's language writes numbers where the columns prove nothing else. */
function linesOf(
  { grid, headings }: TagTable,
  places: Places,
  mapping: Mapping,
  localizer: Localizer,
): readonly Line[] {
  const columns = new Map(Object.keys(places).map((field) => [field as Field, places[field as Field]!]));
  addPeriodParts(columns, headings.names);
  const cells = new CellReader({ 'number-format': localizer.locale });
  const table = tableBelow(grid, headings, columns, mapping);
  return blockOf(readTable(table, mapping, cells, localizer.locale), mapping).lines;
}

/**
 * The rows of a table that stands in a tag, with its columns by their headings; `bare` are those of a table without any.
 * @throws {DataError} `unread` when no column of figures is found.
 */
export function readTagTable(
  { table, mapping }: MarkedTable,
  words: ColumnWords,
  bare: Places,
  localizer: Localizer,
  unread: DataError,
): readonly Line[] {
  const tag = recognised(table, mapping);
  const named = { ...placesByWords(tag.headings, words), ...placesByMapping(tag, mapping) };
  const places = tag.headings.end ? named : bare;
  if (MEASURES.every((field) => places[field] === undefined)) throw unread;
  return linesOf(tag, places, mapping, localizer);
}

/** What a table is called. */
export const captionOf = ({ caption }: HTMLTableElement): string | null =>
  (caption && textOf(textOfCell(caption))) || null;

/** The columns of a ranking: by the tag, by their headings, else by their cells. */
function rankingPlaces(tag: TagTable, mapping: Mapping): Places {
  const { grid, headings } = tag;
  const named = { ...placesByWords(headings, HEADINGS), ...placesByMapping(tag, mapping) };
  const guessed = placesByCells(grid.slice(headings.end), Object.values(named));
  if (!headings.end) return guessed;
  // With headings, an unnamed column of 1, 2, 3 … numbers the rows and is no rank.
  delete guessed.rank;
  return { ...guessed, ...named };
}

/** The unit of a column of scores: what its heading, its cells or the table states, else its heading. */
function unitOf(
  { grid, headings }: TagTable,
  column: number,
  caption: string | null,
  lines: readonly Line[],
  mapping: Mapping,
): string | null {
  const heading = headings.names[column] ?? [];
  const sign = heading.some((name) => name.includes('%')) ? '%' : undefined;
  const stated = statedUnit(grid, headings, column, caption ?? '');
  const table = { unitOf: () => sign, statedUnit: () => stated };
  return unitOfColumn({ table, lines, mapping }, 'score') ?? heading[0] ?? null;
}

/**
 * The ranking, as a document has it, in a table that stands in the tag, with or without `thead`. Numbers are read as
 * the page's language writes them.
 * @throws {DataError} of kind `invalid` when no column of names, or none of scores or ranks, is found.
 */
export function rankingFromTable({ table, mapping }: MarkedTable, id: string, localizer: Localizer): object {
  const tag = recognised(table, mapping);
  const places = rankingPlaces(tag, mapping);
  const { name, score, rank } = places;
  if (name === undefined || (score ?? rank) === undefined || tag.headings.end >= tag.grid.length)
    throw new DataError('invalid', { field: localizer.in(childTableMessages).ranking });
  const lines = linesOf(tag, places, mapping, localizer).filter(
    (line) => !line.isSummary && (line.name ?? line.code),
  );
  const entries = onePerKey(lines, (line) => JSON.stringify([line.code, line.name])).map((line) => ({
    code: line.code,
    name: line.name,
    score: line.score.value,
    qualifier: line.score.qualifier,
    rank: line.rank,
    previousRank: line.previousRank,
    unreadable: line.unreadable.includes(score === undefined ? 'rank' : 'score') || null,
  }));
  const label = captionOf(table);
  const unit = score === undefined ? null : unitOf(tag, score, label, lines, mapping);
  const provisional = lines.some(({ isProvisional }) => isProvisional) || null;
  const document = { rankings: [{ id, label, unit, provisional, entries }] };
  return (withDeclared({ document, notes: [] }, mapping).document as typeof document).rankings[0]!;
}
