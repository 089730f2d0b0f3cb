import { periodCode } from '../../format/period-name.js';
import { parseLocalizedNumber } from '../../format/parse-localized-number.js';
import type { Locale } from '../../format/locale.js';
import { collapseSpace } from '../../lib/collapse-space.js';
import { normalizeText } from '../../lib/normalize-text.js';
import { numberFormatOf } from '../../tables/number-format.js';
import type { Field } from '../../adapters/table.js';
import { positionsByWords, type ColumnWords } from '../../figures/column-positions.js';
import { isAuxiliary, newestLike, RANKING_WORDS } from '../../figures/ranking-columns.js';
import { SERIES_WORDS } from '../../figures/series-table.js';
import { descriptiveName, type Headings } from '../../tables/headings.js';
import type { Attribute } from './guess.js';
import { rankedFigure, type PlacedCells } from './ranked-figure.js';

/** A column with some of its cells. */
interface Column extends PlacedCells {
  /** The attribute value that names it: its heading, or its number where the heading does not. */
  readonly key: string;
  /** What it is called, from the lowest line of headings up. */
  readonly names: readonly string[];
  /** The heading as it compares. */
  readonly heading: string;
  /** What stands in those that are not empty. */
  readonly cells: readonly string[];
}

/** A table, as far as its headings are known. */
export interface RecognisedTable {
  /** The most descriptive heading of each column, by which an attribute names it. */
  readonly headings: readonly string[];
  readonly names: Headings['names'];
  readonly rows: readonly (readonly string[])[];
}

/** So many rows show what a column holds. */
const SAMPLE = 200;

const LOCALES: readonly Locale[] = ['vi', 'en'];

const isNumber = (cell: string): boolean =>
  LOCALES.some((locale) => parseLocalizedNumber(cell, locale) !== null) ||
  /^(≥|≤|>|<)?\s*-?\d[\d.,\s]*[%*a-z]?$/.test(cell);

const share = ({ cells }: Column, test: (cell: string) => boolean): number =>
  cells.length ? cells.filter(test).length / cells.length : 0;

const isOfNumbers = (column: Column): boolean => share(column, isNumber) > 0.5;
/** A moment as machines count it: the milliseconds since 1970. */
const EPOCH = /^1\d{12}$/;

const isOfPeriods = (column: Column): boolean =>
  share(column, (cell) => EPOCH.test(cell) || periodCode(cell) !== null) > 0.5;

/** Whether a column has numbers of months or quarters, and not figures of one of them. */
const holdsPartsOfPeriods = (column: Column): boolean =>
  isCalledPeriod(column) && !/(19|20)\d\d|nay$/.test(column.heading);

/** The headings of running numbers, which are no figures. */
const ORDER = /^(stt|tt|sott|sothutu|thutu|no|fid|objectid)$/;

/** Further headings of a field, mostly written by programs rather than for readers of a table. */
const FURTHER_WORDS: ColumnWords = [
  ['code', /^cod|code|id$|cd$/],
  ['name', /coquan|huyen|xa$|phuong/],
  ['period', /^(ngay|date|time)|thoigian|dat[ae]$/],
];

const WORDS: ColumnWords = [...RANKING_WORDS, ...SERIES_WORDS, ...FURTHER_WORDS];

const isCalled = ({ heading }: Column, field: Field): boolean =>
  WORDS.some(([one, pattern]) => one === field && pattern.test(heading));

const isCalledPeriod = (column: Column): boolean => isCalled(column, 'period') || isCalled(column, 'year');

/** The parts of a period that stand in columns of their own, by their headings and what their cells hold. */
const PARTS = {
  'col-month': [/^(thang|month)$/, /^(0?[1-9]|1[0-2])$/],
  'col-quarter': [/^(quy|quarter)$/, /^([1-4]|I{1,3}|IV)$/i],
  'col-year': [/^(nam|year)$/, /^(19|20)\d\d$/],
} as const;

/** The columns of a period: a month or quarter and a year side by side, else the one that names periods. */
function periodColumns(columns: readonly Column[]): (readonly [string, Column])[] {
  const parts = (Object.keys(PARTS) as (keyof typeof PARTS)[]).flatMap((attribute) => {
    const [heading, cell] = PARTS[attribute];
    const column = columns.filter(
      (one) => heading.test(one.heading) && share(one, (text) => cell.test(text)) > 0.5,
    )[0];
    return column ? [[attribute, column] as const] : [];
  });
  if (parts.length > 1 && parts.some(([attribute]) => attribute === 'col-year')) return parts;
  const period = columns.filter((column) => isCalledPeriod(column) && isOfPeriods(column))[0];
  return period ? [['col-period', period]] : [];
}

/** The attribute value that names each column: its heading, or its number where the heading does not. */
export function columnKeys(headings: readonly string[]): string[] {
  const names = headings.map(collapseSpace);
  return names.map((name, index) =>
    name && names.indexOf(name) === names.lastIndexOf(name) ? name : String(index + 1),
  );
}

function columnsOf({ headings, names, rows }: RecognisedTable): Column[] {
  const keys = columnKeys(headings);
  return headings.map((heading, position) => {
    const written = rows.slice(0, SAMPLE).map((row) => collapseSpace(row[position] ?? ''));
    return {
      key: keys[position]!,
      names: names[position] ?? [],
      heading: heading && normalizeText(descriptiveName(names[position] ?? [])),
      position,
      written,
      cells: written.filter(Boolean),
    };
  });
}

const called = (columns: readonly Column[], field: Field): Column | undefined =>
  columns.filter((column) => isCalled(column, field))[0];

/** How the numbers in texts are written: as some of them prove, else the usual way. */
function formatOf(columns: readonly Column[], usual: Locale | undefined): Locale | undefined {
  const written = columns.flatMap(({ cells }) => cells).filter((cell) => /\d[.,\s]\d/.test(cell));
  const format = numberFormatOf(written) ?? usual;
  return written.length && format !== 'plain' ? format : undefined;
}

/** Whether each of several columns of figures is of a period, as their headings say. */
const areOfPeriods = (figures: readonly Column[]): boolean =>
  figures.length > 1 && figures.every(({ key }) => periodCode(key) !== null);

/** The column of the newest period. */
const NEWEST = ['col-score', { key: 'newest' }] as const;

const isFigureColumn = (column: Column): boolean =>
  column.heading !== '' && isOfNumbers(column) && !isAuxiliary(column.names) && !holdsPartsOfPeriods(column);

/** The columns by what they hold; `score` is the one that is called so, `first` the first one of figures. */
function columnsByRole(columns: readonly Column[], names: Headings['names']) {
  const places = positionsByWords({ names }, RANKING_WORDS, isAuxiliary);
  const at = (place: number | undefined) =>
    columns.filter((column) => column.position === place && isOfNumbers(column))[0];
  const newest = (place = -1) => at(newestLike(names, place));
  const [rank, previousRank] = [at(places.rank), at(places['previous-rank'])];
  const periods = periodColumns(columns);
  const code = called(columns, 'code');
  const taken = [rank, previousRank, code, ...periods.map(([, column]) => column)];
  const others = columns.filter((column) => !taken.includes(column));
  const words = others.filter((column) => !isOfNumbers(column) && !isOfPeriods(column));
  // A column of sections has something in few of the rows only.
  const fullest = [...words].sort((a, b) => b.cells.length - a.cells.length);
  const figures = others.filter(isFigureColumn);
  return {
    rank,
    previousRank,
    periods,
    code,
    name: called(fullest, 'name') ?? fullest[0],
    figures,
    score: newest(places.score),
    first: newest(figures[0]?.position),
  };
}

/** The columns that are shown: of periods the newest, the one that is ranked, both counts of dossiers, or the first. */
function shownColumns(
  { figures, rank, score, first }: ReturnType<typeof columnsByRole>,
  format: Locale,
): (readonly [string, { readonly key: string } | undefined])[] {
  if (areOfPeriods(figures)) return [NEWEST];
  const [received, resolved] = [called(figures, 'received'), called(figures, 'resolved')];
  const ranked = (rank && rankedFigure(rank, figures, score, format)) ?? score;
  if (ranked || !received || !resolved) return [['col-score', ranked ?? first]];
  return [
    ['col-received', received],
    ['col-resolved', resolved],
  ];
}

/** The attributes that would read a table with these columns; `usual` is how its numbers are most likely written. */
export function guessColumns(table: RecognisedTable, usual?: Locale): Attribute[] {
  const all = columnsOf(table);
  const columns = all.filter(({ heading, cells }) => cells.length && !ORDER.test(heading));
  const known = columnsByRole(columns, table.names);
  const { periods, rank, previousRank, code, name, figures } = known;
  const format = formatOf(figures, usual);
  const found: readonly (readonly [string, { readonly key: string } | undefined])[] = [
    ['col-name', name],
    ['col-code', name ? undefined : code],
    ...periods,
    ...shownColumns(known, format ?? 'en'),
    ['col-rank', rank],
    ['col-previous-rank', previousRank],
  ];
  return [
    ...(format ? [['number-format', format] as const] : []),
    ...found.flatMap(([attribute, column]) => (column ? [[attribute, column.key] as const] : [])),
  ];
}

/** The columns by number and heading: `1 STT`, `2 Tên đơn vị`. */
export const listOfColumns = (headings: readonly string[]): string[] =>
  headings.flatMap((heading, index) => {
    const name = collapseSpace(heading);
    return name ? [`${index + 1} ${name.slice(0, 60)}`] : [];
  });
