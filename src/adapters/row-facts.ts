import { formerUnit } from '../territory/former-units.js';
import { isFigure, keyOf, textOf, wordsIn, type Grid } from '../tables/grid.js';
import type { Headings } from '../tables/headings.js';
import { isNumbering, markIn } from '../tables/outline.js';
import type { RowFacts } from '../tables/row-kinds.js';
import { isColumnName, isNone, rowName } from '../tables/words.js';
import { readFigure } from './figure.js';
import type { Columns } from './grid-columns.js';
import { isProvinceName } from '../territory/province-name.js';
import { FIGURES } from './table.js';

/** Whether a line only numbers the columns, as in `(1)`, `(2)`, `(3)=(1)+(2)`. */
export const numbersColumns = (cells: readonly unknown[], isAboveNames = false): boolean => {
  const texts = cells.map(textOf).filter(Boolean);
  const isCounted = texts.every((text) => /^(\(?\d{1,2}\)?(\s?[=:].*)?|\(?[A-ZĐ]\)?)$/.test(text));
  const numbers = texts.filter((text) => /\d/.test(text)).map((text) => parseInt(text.replace('(', ''), 10));
  return (
    isCounted &&
    (texts.length > 3 || texts[0]?.startsWith('(') === true || isAboveNames) &&
    numbers.every((number, index) => number === index + 1)
  );
};

/** The column that numbers the rows: the one called so, else the one left of the names; ranks number nothing. */
function numberColumn(names: Headings['names'], name: number): number {
  const called = names.findIndex((own) => own.some(isNumbering));
  if (called >= 0) return called;
  return names[name - 1]?.some((own) => /hạng|rank/i.test(own)) ? -1 : name - 1;
}

/** Words, where a figure may stand; a single letter is a sign for one that there is not. */
export const areWords = (cell: unknown): boolean => {
  const text = textOf(cell);
  return !/\d|^.?$/.test(text) && !isNone(text) && readFigure(text, 'vi') === null;
};

/** Tells lines of headings below the first ones, of the same columns or of others, by the columns of names and figures. */
function headingTests(names: Headings['names'], name: number, figures: readonly number[]) {
  const keys = names.map((own) => own.map(keyOf));
  const isOwn = (cell: unknown, column: number) =>
    textOf(cell) !== '' && keys[column]?.includes(keyOf(textOf(cell))) === true;
  const isCalled = (cells: readonly unknown[]) =>
    isOwn(cells[name], name) || isColumnName(textOf(cells[name]));
  const isForeign = (cells: readonly unknown[], column: number) =>
    textOf(cells[column]) !== '' &&
    !isOwn(cells[column], column) &&
    (isCalled(cells) || areWords(cells[column]));
  const countOwn = (cells: readonly unknown[]) => cells.filter(isOwn).length;
  const repeatsFigure = (cells: readonly unknown[]) =>
    countOwn(cells) === 1 && figures.some((column) => isOwn(cells[column], column));
  const callsOthers = (cells: readonly unknown[]) =>
    !isOwn(cells[name], name) && (isCalled(cells) || repeatsFigure(cells));
  return {
    isCalled,
    namesOthers: (cells: readonly unknown[]) =>
      (figures.some((column) => isForeign(cells, column)) || callsOthers(cells)) && wordsIn(cells).length > 1,
    repeats: (cells: readonly unknown[]) => countOwn(cells) > 1,
    // Words where figures stand further down: a further line of headings, say in another language.
    isFurther: (cells: readonly unknown[]) =>
      wordsIn(cells).length > (isCalled(cells) ? 1 : 2) &&
      !cells.some(isFigure) &&
      figures.every((column) => !textOf(cells[column]) || areWords(cells[column])),
  };
}

/** Tells of each row whether it repeats the headings, or is one of other columns. */
function headingReader(
  rows: Grid,
  names: Headings['names'],
  name: number,
  figures: readonly number[],
): (index: number) => Pick<RowFacts, 'repeatsHeadings' | 'namesOthers'> {
  const tests = headingTests(names, name, figures);
  const hasFigure = (index: number) => figures.some((column) => isFigure(rows[index]!.cells[column]));
  const first = rows.findIndex((_row, index) => hasFigure(index));
  return (index) => {
    const { cells, isHeading = false } = rows[index]!;
    const isCalled = tests.isCalled(cells);
    const mayName = isCalled || !hasFigure(index);
    const namesOthers = mayName && index > first && tests.namesOthers(cells);
    return {
      repeatsHeadings:
        isHeading ||
        (index === 0 && numbersColumns(cells, /\p{L}{2}/u.test(textOf(rows[1]?.cells[name])))) ||
        (mayName && !namesOthers && tests.repeats(cells)) ||
        (!hasFigure(index) && index < first && tests.isFurther(cells)),
      namesOthers: namesOthers && (isCalled || isHeading ? 'surely' : 'likely'),
    };
  };
}

/** What is known of rows; `parts` are further columns of figures. */
export function factsOf(
  rows: Grid,
  names: Headings['names'],
  columns: Columns,
  parts: readonly number[],
): RowFacts[] {
  const figures = [...FIGURES.map((field) => columns.get(field) ?? -1), ...parts].filter((one) => one >= 0);
  const name = columns.get('name') ?? columns.get('code') ?? columns.get('period') ?? -1;
  const numbers = numberColumn(names, name);
  const headingAt = headingReader(rows, names, name, figures);
  return rows.map(({ cells, isSummary = false }, index): RowFacts => {
    const own = rowName(textOf(cells[name]));
    const hasFigure = figures.some((column) => isFigure(cells[column]));
    return {
      ...headingAt(index),
      name: own,
      left: textOf(cells[name - 1]),
      mark: markIn(cells[numbers]) || (own.length > 2 ? markIn(cells[name]) : ''),
      texts: hasFigure ? [own || textOf(cells.filter((cell) => wordsIn([cell]).length)[0])] : wordsIn(cells),
      hasFigure,
      hasSign: figures.some((column) => textOf(cells[column]) !== ''),
      isSummary,
      isRanked: textOf(cells[columns.get('rank') ?? -1]) !== '',
      isUnit: isProvinceName(own) || formerUnit(own) !== undefined,
    };
  });
}
