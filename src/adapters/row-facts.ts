import { formerUnit } from '../territory/former-units.js';
import { isFigure, keyOf, textOf, wordsIn, type Grid } from '../tables/grid.js';
import type { Headings } from '../tables/headings.js';
import { isNumbering, markIn } from '../tables/outline.js';
import type { RowFacts } from '../tables/row-kinds.js';
import { isColumnName, rowName } from '../tables/words.js';
import { readFigure } from './figure.js';
import type { Columns } from './grid-columns.js';
import { isProvinceName } from './row-units.js';
import { FIGURES } from './table.js';

/** Whether a line only numbers the columns, as in `(1)`, `(2)`, `(3)=(1)+(2)`. */
const numbersColumns = (cells: readonly unknown[]): boolean => {
  const texts = cells.map(textOf).filter(Boolean);
  const isCounted = texts.every((text) => /^(\(?\d{1,2}\)?(\s?[=:].*)?|\(?[A-ZĐ]\)?)$/.test(text));
  const numbers = texts.filter((text) => /\d/.test(text)).map((text) => parseInt(text.replace('(', ''), 10));
  return (
    isCounted &&
    (texts.length > 3 || texts[0]?.startsWith('(') === true) &&
    numbers.every((number, index) => number === index + 1)
  );
};

/** The column that numbers the rows: the one called so, else the one left of the names; ranks number nothing. */
function numberColumn(names: Headings['names'], name: number): number {
  const called = names.findIndex((own) => own.some(isNumbering));
  if (called >= 0) return called;
  return names[name - 1]?.some((own) => /hạng|rank/i.test(own)) ? -1 : name - 1;
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
  const keys = names.map((own) => own.map(keyOf));
  const isOwn = (cell: unknown, column: number) => keys[column]?.includes(keyOf(textOf(cell))) === true;
  const repeats = (cells: readonly unknown[]) =>
    cells.filter((cell, column) => textOf(cell) && isOwn(cell, column)).length > 1;
  const isWord = (cell: unknown) =>
    textOf(cell) === '' ||
    (readFigure(cell, 'vi') === null && !/\d|^(chưa|không|đang)\s/i.test(textOf(cell)));
  // Words where figures stand further down: a further line of headings, say in another language.
  const first = rows.findIndex(({ cells }) => figures.some((column) => isFigure(cells[column])));
  const isAbove = (cells: readonly unknown[], index: number) =>
    index < first && wordsIn(cells).length > 2 && figures.every((column) => isWord(cells[column]));
  return rows.map(({ cells, isHeading, isSummary = false }, index): RowFacts => {
    const own = rowName(textOf(cells[name]));
    const hasFigure = figures.some((column) => isFigure(cells[column]));
    const isCalled = isOwn(cells[name], name) || isColumnName(own);
    const isForeign = (column: number) =>
      textOf(cells[column]) !== '' && !isOwn(cells[column], column) && (isCalled || isWord(cells[column]));
    const namesOthers =
      index > first &&
      wordsIn(cells).length > 1 &&
      (figures.some(isForeign) || (isCalled && !isOwn(cells[name], name)));
    return {
      name: own,
      left: textOf(cells[name - 1]),
      mark: markIn(cells[numbers]) || (own.length > 2 ? markIn(cells[name]) : ''),
      texts: hasFigure ? [own || textOf(cells.find((cell) => wordsIn([cell]).length))] : wordsIn(cells),
      hasFigure,
      hasSign: figures.some((column) => textOf(cells[column]) !== ''),
      repeatsHeadings:
        isHeading === true ||
        (index === 0 && numbersColumns(cells)) ||
        (!namesOthers && isOwn(cells[name], name) && repeats(cells)) ||
        (!hasFigure && (repeats(cells) || isAbove(cells, index))),
      namesOthers: namesOthers && (isCalled || isHeading === true ? 'surely' : !hasFigure && 'likely'),
      isSummary,
      isUnit: isProvinceName(own) || formerUnit(own) !== undefined,
    };
  });
}
