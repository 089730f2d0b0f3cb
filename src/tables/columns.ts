import { isFigure, keyOf, textOf, type Grid } from './grid.js';

type Names = readonly (readonly string[])[];

/** The column that a name, another spelling of it, or a number from 1 on means; -1 for none. */
export function columnOf(names: Names, wanted: string): number {
  const text = textOf(wanted);
  const exact = names.findIndex((own) => own.includes(text));
  if (exact >= 0) return exact;
  const similar = names.findIndex((own) => own.some((name) => keyOf(name) === keyOf(text)));
  return similar < 0 && /^[1-9]\d{0,5}$/.test(text) ? Number(text) - 1 : similar;
}

/** How many rows show what a column holds. */
const SAMPLE = 200;

/**
 * The column of names that belongs to a figure: where columns of names are repeated side by side, the one of the same
 * heading, or of none, that stands nearest on the left of the figure and has names wherever the figure has numbers.
 */
export function nameColumnOf(grid: Grid, names: Names, name: number, figure: number): number {
  const headingOf = (column: number) => keyOf(names[column]?.[0] ?? '');
  const rows = grid.filter(({ cells }) => isFigure(cells[figure])).slice(0, SAMPLE);
  const holdsNames = (column: number) => {
    const named = rows.filter(
      ({ cells }) => /\p{L}/u.test(textOf(cells[column])) && !isFigure(cells[column]),
    );
    return rows.length > 0 && named.length >= rows.length * 0.8;
  };
  for (let column = figure - 1; column > name; column -= 1)
    if ((!headingOf(column) || headingOf(column) === headingOf(name)) && holdsNames(column)) return column;
  return name;
}
