import { monthsOf } from '../format/period-months.js';
import { nameKey } from '../lib/normalize-text.js';
import { bareName } from './units.js';

/** Provinces that were gone before the 63 came to be, by the first month without them, counted from the year 0. */
const GONE: readonly (readonly [month: number, names: readonly string[]])[] = [
  [2008 * 12 + 7, ['Hà Tây']],
  [
    1997 * 12,
    ['Bắc Thái', 'Hà Bắc', 'Hải Hưng', 'Minh Hải', 'Nam Hà', 'Quảng Nam - Đà Nẵng', 'Sông Bé', 'Vĩnh Phú'],
  ],
];

type Gone = readonly [month: number, name: string];

/** The same by the keys of their names, which are made when they are first asked for. */
let gone: ReadonlyMap<string, Gone> | undefined;

const goneByKey = () =>
  new Map(
    GONE.flatMap(([month, names]) => names.map((name): [string, Gone] => [nameKey(name), [month, name]])),
  );

const beginningOf = (period: string | null): number => monthsOf(period ?? '')?.[0] ?? Infinity;

/** Whether a period began before the 63 came to be: which provinces there were then is no set that is known here. */
export const isBefore63 = (period: string | null): boolean => beginningOf(period) < GONE[0]![0];

/**
 * The name of a province that was gone before the 63 came to be: Hà Tây on 01/08/2008, eight others at the end of 1996.
 * Where a period is given, only of one that was there when it began.
 */
export function formerUnit(name: string | null, period?: string | null): string | undefined {
  const begins = period === undefined ? -Infinity : beginningOf(period);
  const key = nameKey(bareName(name ?? ''));
  const [month = -Infinity, former] = (gone ??= goneByKey()).get(key) ?? [];
  return begins < month ? former : undefined;
}
