import { nameKey } from '../lib/normalize-text.js';
import { bareName } from './units.js';

/** The last year of provinces that were gone before the 63 came to be, by the keys of their names. */
const LAST_YEARS: ReadonlyMap<string, number> = new Map(
  [
    ['Hà Tây', 2008],
    ...[
      'Bắc Thái',
      'Hà Bắc',
      'Hải Hưng',
      'Minh Hải',
      'Nam Hà',
      'Quảng Nam - Đà Nẵng',
      'Sông Bé',
      'Vĩnh Phú',
    ].map((name) => [name, 1996] as const),
  ].map(([name, year]) => [nameKey(String(name)), Number(year)]),
);

/** The last year of a province that was gone before the 63 came to be: 2008 for Hà Tây, 1996 for eight others. */
export const lastYearOf = (name: string): number | undefined => LAST_YEARS.get(nameKey(bareName(name)));

/**
 * Whether a name is of a province that was gone before the 63 came to be, in a year when it was there. A table of that
 * year lists it as itself; it is no part of the 63.
 */
export const isFormerUnit = (name: string, year: number): boolean => year <= (lastYearOf(name) ?? -Infinity);
