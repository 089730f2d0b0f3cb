import { decimalText, formatPercent } from './number.js';

const FEWEST = 2;
const MOST = 6;

/** No source measures more exactly: of 1 000 000 and 1 000 000.001 the difference says nothing. */
const SIGNIFICANT = 7;

const shown = (value: number, unit: string | null, decimals?: number): string =>
  unit === '%' ? formatPercent(value, 'en', decimals) : decimalText(value, decimals);

/** The most decimals that the largest of some values leaves room for. */
function mostDecimals(values: readonly number[]): number {
  let largest = 1;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  const digits = Math.floor(Math.log10(largest)) + 1;
  return Math.min(MOST, Math.max(FEWEST, SIGNIFICANT - digits));
}

/** Whether a figure is so far above another that the fewest decimals tell them; this needs no formatting. */
const isFarAbove = (value: number, other: number): boolean => value - other > 2 * 10 ** -FEWEST;

const areFarApart = (sorted: readonly number[]): boolean =>
  sorted.every((value, index) => index === 0 || isFarAbove(value, sorted[index - 1]!));

/**
 * The number of decimals at which the figures of one column or series can be distinguished: two, or up to six where
 * different ones would look equal, as 1.5931 and 1.5917 do.
 */
export function decimalsFor(values: readonly (number | null)[], unit: string | null = null): number {
  const known = [...new Set(values.filter((value) => value !== null))].sort((a, b) => a - b);
  if (areFarApart(known)) return FEWEST;
  const most = mostDecimals(known);
  const kinds = (decimals: number) => new Set(known.map((value) => shown(value, unit, decimals))).size;
  const different = kinds(most);
  let decimals = FEWEST;
  while (decimals < most && kinds(decimals) < different) decimals++;
  return decimals;
}

/** Whether two figures look equal to a reader, so that nothing may be said to have risen or fallen between them. */
export const showsAlike = (a: number, b: number, unit: string | null, decimals = FEWEST): boolean =>
  shown(a, unit, decimals) === shown(b, unit, decimals);
