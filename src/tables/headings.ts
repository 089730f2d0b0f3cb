import { isFigure, keyOf, saysAnything, textOf, wordsIn, type Grid } from './grid.js';
import { markIn } from './outline.js';
import { isColumnName, isNone } from './words.js';
import { fold } from '../lib/fold.js';

/** The headings of a grid. */
export interface Headings {
  /** The position of their first line. */
  readonly start: number;
  /** The position of the first row below them. */
  readonly end: number;
  /** What each column is called: by its lowest line, by each one above, and by all of them together. */
  readonly names: readonly (readonly string[])[];
}

/** No heading goes over more lines. */
const MOST_LINES = 4;

/** How many lines are searched: headings stand on top. */
const SEARCHED = 60;

/** Names that several lines make together take longer to look for. */
const JOINED = 20;

/**
 * Whether a line may be one of headings: a title says one thing only, even where it spans all columns, and a section no
 * more than its number and its name.
 */
function isHeadingLine(cells: readonly unknown[]): boolean {
  const [first = '', ...others] = wordsIn(cells);
  return others.length > 1 || (others.length === 1 && !/^[A-HĐIVX]/.test(markIn(first)));
}

/** The texts of one line; above the lowest one a text goes on over the empty columns right of it. */
function textsOf(cells: readonly unknown[], width: number, isLowest: boolean): string[] {
  const texts: string[] = [];
  for (let column = 0; column < width; column += 1) {
    const text = textOf(cells[column]);
    texts.push(text || isLowest ? text : (texts[column - 1] ?? ''));
  }
  return texts;
}

function namesOf(lines: Grid): string[][] {
  const width = fold(lines, 0, (most, { cells }) => Math.max(most, cells.length));
  const filled = lines.map(({ cells }, index) => textsOf(cells, width, index === lines.length - 1));
  const names: string[][] = [];
  for (let column = 0; column < width; column += 1) {
    const own = lines.map(({ cells }) => textOf(cells[column])).reverse();
    const joined = [...new Set(filled.map((texts) => texts[column] ?? ''))].filter(Boolean).join(' ');
    names.push([...new Set([...own, joined].filter(Boolean))]);
  }
  return names;
}

/** The lines above a line of headings that name groups of columns. */
function startAbove(grid: Grid, at: number): number {
  let start = at;
  const isGroup = (position: number) => {
    const cells = grid[position]?.cells ?? [];
    return isHeadingLine(cells) && !cells.some(isFigure);
  };
  while (at - start < MOST_LINES - 1 && isGroup(start - 1)) start -= 1;
  return start;
}

/** Whether the figures of a line can only be years: several that follow each other, or below what names are called. */
function areYears(cells: readonly unknown[]): boolean {
  const years = cells.filter(isFigure).map(textOf);
  const isSequence = years.slice(1).every((year, index) => Math.abs(Number(year) - Number(years[index])) < 2);
  const isCalled = cells.some((cell) => isColumnName(textOf(cell)));
  return years.every((year) => /^(19|20)\d\d$/.test(year)) && (isCalled || (isSequence && years.length > 1));
}

/** Whether a line with figures is one of headings that are years, below others that say the same of the other columns. */
function namesYears(grid: Grid, at: number): boolean {
  const [above = [], cells = [], below = []] = [at - 1, at, at + 1].map((position) => grid[position]?.cells);
  if (!cells.some(isFigure) || !areYears(cells) || (below.some(isFigure) && areYears(below))) return false;
  const isSame = (cell: unknown, column: number) =>
    isFigure(cell) || ['', textOf(above[column])].includes(textOf(cell));
  return !isHeadingLine(above) || cells.every(isSame);
}

/** The headings in some lines, and in those below of which each is a year. */
function headingsAt(grid: Grid, start: number, from: number): Headings {
  let end = from;
  while (end < grid.length && namesYears(grid, end)) end += 1;
  return { start, end, names: namesOf(grid.slice(start, end)) };
}

/** The name of a column that says most: its lowest one that is no unit in brackets. */
export const descriptiveName = (own: readonly string[]): string =>
  own.filter((name) => !/^\([^()]*\)$/.test(name))[0] ?? own[0] ?? '';

/** Whether lines that follow each other all say something. */
const isWhole = (lines: Grid): boolean => lines.every(({ cells }) => saysAnything(cells));

/** The first lines, as few as possible, of which a test holds. */
function firstLines(grid: Grid, searched: number, test: (start: number, end: number) => boolean) {
  for (let size = 1; size <= MOST_LINES; size += 1)
    for (let end = size; end <= Math.min(grid.length, searched); end += 1)
      if (isWhole(grid.slice(end - size, end)) && test(end - size, end)) return [end - size, end] as const;
  return undefined;
}

/** The first lines that together have all the wanted names, be it a cell's own or what all lines say of a column. */
function linesWith(grid: Grid, wanted: readonly string[]): Headings | undefined {
  const keys = grid.slice(0, SEARCHED).map(({ cells }) => new Set(cells.map((cell) => keyOf(textOf(cell)))));
  const inCells = (start: number, end: number) =>
    wanted.every((name) => keys.slice(start, end).some((own) => own.has(name)));
  const inNames = (start: number, end: number) => {
    const names = new Set(namesOf(grid.slice(start, end)).flat().map(keyOf));
    return wanted.every((name) => names.has(name));
  };
  const [start, end] = firstLines(grid, SEARCHED, inCells) ?? firstLines(grid, JOINED, inNames) ?? [0, 0];
  return end ? headingsAt(grid, startAbove(grid, start), end) : undefined;
}

/** Whether a line below headings is the row of a unit that has no figure yet, or one in words: its name is its own. */
function isWithoutFigure(grid: Grid, at: number): boolean {
  const [name = '', ...others] = grid[at]!.cells.map(textOf);
  const above = textOf(grid[at - 1]?.cells[0]);
  const isData = (text: string) => isNone(text) || (isColumnName(above) && /\p{N}/u.test(text));
  return name !== '' && name !== above && !isColumnName(name) && others.some(isData);
}

/** The lines of headings directly above the first row that has figures; lines with one text between are sections. */
function headingsAbove(grid: Grid, hasFigures: (cells: readonly unknown[]) => boolean): Headings {
  const first = grid.findIndex(({ cells }, index) => hasFigures(cells) && !namesYears(grid, index));
  let end = first < 0 ? Math.min(grid.length, 1) : first;
  while (end > 0 && !isHeadingLine(grid[end - 1]!.cells)) end -= 1;
  const top = grid.findIndex(({ cells }) => isHeadingLine(cells));
  for (let at = end - 1; at > top; at -= 1) if (isWithoutFigure(grid, at)) end = at;
  return headingsAt(grid, end ? startAbove(grid, end - 1) : 0, end);
}

/** The lines that look like headings where no name is known: those above the first figures, else the first line. */
export function likelyHeadings(grid: Grid): Headings {
  const headings = headingsAbove(grid, (cells) => cells.some(isFigure) && isHeadingLine(cells));
  if (headings.end) return headings;
  const start = grid.findIndex(({ cells }) => saysAnything(cells));
  return headingsAt(grid, Math.max(start, 0), start + 1);
}

/** The headings that the source itself marks, on top of the rows; a title above others that are not marked is none. */
function markedHeadings(grid: Grid): Headings | undefined {
  const start = grid.findIndex(({ isHeading }) => isHeading);
  if (start < 0 || grid.slice(0, start).some(({ cells }) => isHeadingLine(cells))) return undefined;
  const length = grid.slice(start).findIndex(({ isHeading }) => !isHeading);
  const end = length < 0 ? grid.length : start + length;
  const titles = grid.slice(start, end).findIndex(({ cells }) => isHeadingLine(cells));
  const below = grid[end]?.cells ?? [];
  if (titles < 0 && isHeadingLine(below) && !below.some(isFigure)) return undefined;
  return headingsAt(grid, start + Math.max(titles, 0), end);
}

/**
 * The headings of a grid: the declared lines, those that the source marks, or those that have the wanted names; where
 * no name is wanted, the lines above the first figures.
 */
export function findHeadings(
  grid: Grid,
  wanted: readonly string[],
  hasFigures: (cells: readonly unknown[]) => boolean,
  isDeclared?: (line: number) => boolean,
): Headings | undefined {
  if (isDeclared) {
    const start = grid.findIndex(({ line }) => isDeclared(line));
    const length = grid.slice(start).findIndex(({ line }) => !isDeclared(line));
    return start < 0 ? undefined : headingsAt(grid, start, length < 0 ? grid.length : start + length);
  }
  const marked = markedHeadings(grid);
  if (marked) return marked;
  return wanted.length ? linesWith(grid, wanted.map(keyOf)) : headingsAbove(grid, hasFigures);
}

/** How many columns a hint names. */
const NAMED = 12;

/** The columns that a grid seems to have, each by its number and name. */
export function columnsSeen(grid: Grid): string {
  const { names } = likelyHeadings(grid);
  const seen = names
    .map(descriptiveName)
    .flatMap((name, index) => (name ? [`${index + 1} ${name.slice(0, 60)}`] : []));
  return seen.slice(0, NAMED).join(' · ') + (seen.length > NAMED ? ' · …' : '');
}
