import type { Mapping } from '../adapters/adapter.js';
import { blockOf } from '../adapters/blocks.js';
import { CellReader } from '../adapters/cell-reader.js';
import { withDeclared } from '../adapters/declared.js';
import { addPeriodParts, columnsOf } from '../adapters/grid-columns.js';
import { tableBelow } from '../adapters/grid-table.js';
import { onePerKey } from '../adapters/repeated.js';
import {
  currentPeriod,
  isPublished,
  periodAsked,
  periodBefore,
  unitOfColumn,
} from '../adapters/table-context.js';
import { readTable } from '../adapters/read-table.js';
import { isProvinceName } from '../territory/province-name.js';
import { hasUnread, MEASURES, namedFields, type Field, type Line } from '../adapters/table.js';
import { periodCode, periodKey } from '../format/period-name.js';
import { DataError, wrongAttribute } from '../document/error.js';
import { childTableMessages } from './child-table-messages.js';
import type { Localizer } from '../i18n/localizer.js';
import { normalizeText } from '../lib/normalize-text.js';
import { nullPrototype } from '../lib/null-prototype.js';
import { linesIn } from '../tables/choice.js';
import { isFigure, saysAnything, textOf, type Grid } from '../tables/grid.js';
import { findHeadings, type Headings } from '../tables/headings.js';
import { isOffice } from '../tables/outline.js';
import { isLate, isRegion, isSummary } from '../tables/words.js';
import { signIn, statedUnit } from '../tables/stated-unit.js';
import { textOfCell } from './cell-text.js';
import type { MarkedTable } from './marked-table.js';
import { gridOf } from './html-grid.js';

export { onePerKey };

/** The words by which columns are known, folded; the first column that fits is taken. */
export type ColumnWords = readonly (readonly [Field, RegExp])[];

type Places = Partial<Record<Field, number>>;

const HEADINGS: ColumnWords = [
  ['previous-rank', /(hang|rank).*(truoc|previous)|(truoc|previous).*(hang|rank)/],
  ['rank', /^(thu)?hang|xep(hang|thu)|^(vithu|thubac|vitri$|rank)/],
  ['code', /^ma|^code/],
  ['name', /donvi|diaphuong|tinh|^ten|province|unit|name/],
  [
    'score',
    /^(?!.*(truoc|toida|chuan|thangdiem|giao|kehoach|muctieu|sovoi|tanggiam|max|target|previous)).*(diem|tyle|tile|giatri|chiso|score|value|rate|index)/,
  ],
];

/** Which of several scores is the one: the total or the appraised one, before others, and last what a unit gives itself. */
const weightOf = ([name = '']: readonly string[] = []): number =>
  /^tổng|thẩm định|chính thức|total/i.test(name) ? 2 : Number(!/tự (chấm|đánh giá)/i.test(name));

/** The columns by their headings: by the lowest line of each, else by those above it; the newest of several periods. */
function placesByWords({ names }: Headings, words: ColumnWords): Places {
  const places = nullPrototype<Places>({});
  const keyOf = (column: number) => {
    const own = names[column] ?? [];
    const periods = own.map((name) => periodCode(name) ?? /(19|20)\d\d/.exec(name)?.[0] ?? '');
    return periodKey(periods.find(Boolean) ?? '');
  };
  names.forEach((own, column) => {
    const roles = own.map((name) => words.find(([, pattern]) => pattern.test(normalizeText(name)))?.[0]);
    const role = roles.find((one) => one !== undefined);
    if (!role) return;
    const known = places[role] ?? column;
    const isNewer = keyOf(column) > keyOf(known);
    const isSurer =
      role === 'score' && keyOf(column) === keyOf(known) && weightOf(own) > weightOf(names[known]);
    places[role] = isNewer || isSurer ? column : known;
    if (role === 'rank' && keyOf(column) !== keyOf(known))
      places['previous-rank'] ??= isNewer ? known : column;
  });
  return places;
}

/** The columns that the tag itself names. */
const placesByMapping = ({ grid, headings }: TagTable, mapping: Mapping): Places =>
  nullPrototype(
    Object.fromEntries([...columnsOf(grid, headings, mapping)].filter(([, column]) => column >= 0)),
  );

/** The other columns, by their cells: the first of words is the name, a count up from 1 the rank, the last number the score. */
function placesByCells(rows: Grid, taken: readonly number[]): Places {
  const width = rows[0]?.cells.length ?? 0;
  const indices = [...new Array(width).keys()].filter((index) => !taken.includes(index));
  const numeric = indices.filter((index) => rows.some(({ cells }) => isFigure(cells[index])));
  const kinds = (index: number) =>
    new Set(rows.map(({ cells }) => textOf(cells[index])).filter(Boolean)).size;
  const [name] = indices.filter((index) => !numeric.includes(index)).sort((a, b) => kinds(b) - kinds(a));
  const counts = (index: number) => rows.every(({ cells }, row) => Number(cells[index]) === row + 1);
  const rank = numeric.find((index) => counts(index));
  const score = [...numeric].reverse().find((index) => index !== rank);
  return nullPrototype({
    ...(name !== undefined && { name }),
    ...(rank !== undefined && { rank }),
    ...(score !== undefined && { score }),
  });
}

/** A table that stands in a tag, as far as its headings are known. */
interface TagTable {
  readonly grid: Grid;
  readonly headings: Headings;
}

const isUnit = (cell: unknown): boolean => isProvinceName(textOf(cell)) || isOffice(textOf(cell));

/** A grid whose headings are units, with a column for each, turned so that each has a row; any other as it is. */
function turned(grid: Grid): Grid {
  const top = grid.findIndex(({ cells }) => cells.slice(1).filter(isUnit).length > 1);
  const heading = grid[top]?.cells ?? [];
  const first = heading.findIndex(isUnit);
  const lines = grid.slice(top);
  const areUnits = heading.slice(first).every((cell) => isUnit(cell) || isSummary(textOf(cell)));
  if (first < 1 || !areUnits || lines.some(({ cells }) => isUnit(cells[first - 1]))) return grid;
  return heading.slice(first - 1).map((unit, index) => ({
    cells: [index ? unit : '', ...lines.slice(1).map(({ cells }) => cells[first - 1 + index])],
    line: index + 1,
    isHeading: !index,
  }));
}

function recognised(table: HTMLTableElement, mapping: Mapping, isTurned = false): TagTable {
  const grid = isTurned ? turned(gridOf(table)) : gridOf(table);
  const hasFigures = (cells: readonly unknown[]) => cells.some(isFigure);
  const isDeclared = mapping.headings ? linesIn('headings', mapping.headings) : undefined;
  const headings = findHeadings(grid, [], hasFigures, isDeclared);
  return { grid, headings: headings ?? { start: 0, end: 0, names: [] } };
}

/** The rows of a table in a tag, read as the page's language writes numbers where the columns prove nothing else. */
function linesOf({ grid, headings }: TagTable, places: Places, mapping: Mapping, localizer: Localizer) {
  const columns = new Map(Object.keys(places).map((field) => [field as Field, places[field as Field]!]));
  addPeriodParts(columns, headings.names);
  const cells = new CellReader({ 'number-format': localizer.locale });
  const table = tableBelow(grid, headings, columns, mapping);
  if (table.others) throw wrongAttribute('lines', '', { reason: ['otherTable', table.others] });
  const { lines } = blockOf(readTable(table, mapping, cells, localizer.locale), mapping);
  return { lines, period: periodAsked(lines, mapping) ?? table.period };
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
  const named = nullPrototype({ ...placesByWords(tag.headings, words), ...placesByMapping(tag, mapping) });
  const places = tag.headings.end ? named : bare;
  if (MEASURES.every((field) => places[field] === undefined)) throw unread;
  return linesOf(tag, places, mapping, localizer).lines;
}

/** What a table is called. */
export const captionOf = ({ caption }: HTMLTableElement): string | null =>
  (caption && textOf(textOfCell(caption))) || null;

/** The columns of a ranking: by the tag, by their headings, else by their cells. */
function rankingPlaces(tag: TagTable, mapping: Mapping): Places {
  const { grid, headings } = tag;
  const mapped = placesByMapping(tag, mapping);
  const score = mapped.score ?? mapped.value ?? mapped.rate;
  const named = { ...placesByWords(headings, HEADINGS), ...mapped, ...(score !== undefined && { score }) };
  const guessed = placesByCells(
    grid.slice(headings.end).filter(({ cells }) => saysAnything(cells)),
    Object.values(named),
  );
  if (!headings.end) return guessed;
  // With headings, an unnamed column of 1, 2, 3 … numbers the rows and is no rank.
  delete guessed.rank;
  return Object.assign(guessed, named);
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
  const sign = signIn(heading);
  const stated = statedUnit(grid, headings, column, caption ?? '');
  const table = { unitOf: () => sign, statedUnit: () => stated };
  return unitOfColumn({ table, lines, mapping }, 'score') ?? heading[0] ?? null;
}

/** The lines of the units that are ranked in a period; those without one are of the present. */
function linesAt(period: string | null, present: string | null, all: readonly Line[]): readonly Line[] {
  const areProvinces = all.filter(({ name }) => isProvinceName(name ?? '')).length > 1;
  return all.filter(
    (line) =>
      !line.isSummary &&
      (line.period ?? present) === period &&
      !(areProvinces && isRegion(line.name ?? '')) &&
      (line.name ?? line.code),
  );
}

const entriesOf = (lines: readonly Line[]): object[] =>
  onePerKey(lines, (line) => JSON.stringify([line.code, line.name])).map((line) => ({
    code: line.code,
    name: line.name,
    score: line.score.value,
    qualifier: line.score.qualifier,
    rank: line.rank,
    previousRank: line.previousRank,
    unreadable: hasUnread(line, 'score') || null,
  }));

/**
 * The ranking, as a document has it, in a table that stands in the tag, with or without `thead`. Numbers are read as
 * the page's language writes them.
 * @throws {DataError} of kind `invalid` when no column of names, or none of scores or ranks, is found.
 */
export function rankingFromTable({ table, mapping }: MarkedTable, id: string, localizer: Localizer): object {
  const tag = recognised(table, mapping, namedFields(mapping).length === 0);
  const places = rankingPlaces(tag, mapping);
  const { name, score, rank } = places;
  if (name === undefined || (score ?? rank) === undefined || tag.headings.end >= tag.grid.length)
    throw new DataError('invalid', { field: localizer.in(childTableMessages).ranking });
  const all = linesOf(tag, places, mapping, localizer);
  const present = all.period ?? currentPeriod(all.lines, mapping, isPublished);
  const before = periodBefore(all.lines, present);
  const lines = linesAt(present, present, all.lines);
  const label = captionOf(table);
  const { names } = tag.headings;
  const shown = names.findIndex((own) => present && periodCode(own[0]) === present);
  const column = shown < 0 || !periodCode(names[score!]?.[0]) ? score : shown;
  const unit = column === undefined ? null : unitOf(tag, column, label, lines, mapping);
  const provisional = lines.some(({ isProvisional }) => isProvisional) || null;
  const better = names[score!]?.some(isLate) ? 'lower' : null;
  const previous = before && {
    previousEntries: entriesOf(linesAt(before, present, all.lines)),
    previousPeriod: before,
  };
  const document = {
    rankings: [{ id, label, unit, better, provisional, entries: entriesOf(lines), ...previous }],
  };
  return (withDeclared({ document, notes: [] }, mapping).document as typeof document).rankings[0]!;
}
