import { monthsOf } from '../format/period-months.js';
import { nameKey } from '../lib/normalize-text.js';
import { bareName } from './units.js';

/** Provinces that were dissolved before there were the 63, by the first month without them, counted from the year 0. */
const FORMER_UNITS: readonly (readonly [month: number, names: readonly string[]])[] = [
  [2008 * 12 + 7, ['Hà Tây']],
  [
    1997 * 12,
    ['Bắc Thái', 'Hà Bắc', 'Hải Hưng', 'Minh Hải', 'Nam Hà', 'Quảng Nam - Đà Nẵng', 'Sông Bé', 'Vĩnh Phú'],
  ],
];

type FormerUnit = readonly [month: number, name: string];

/** The same by the keys of their names; made when first needed. */
let formerUnits: ReadonlyMap<string, FormerUnit> | undefined;

const unitsByKey = () =>
  new Map(
    FORMER_UNITS.flatMap(([month, names]) =>
      names.map((name): [string, FormerUnit] => [nameKey(name), [month, name]]),
    ),
  );

const beginningOf = (period: string | null): number => monthsOf(period ?? '')?.[0] ?? Infinity;

/** Whether a period began before there were the 63: which provinces there were then is no set that is known here. */
export const isBefore63 = (period: string | null): boolean => beginningOf(period) < FORMER_UNITS[0]![0];

/**
 * The name of a province that was dissolved before there were the 63: Hà Tây on 01/08/2008, eight others at the end of
 * 1996. Where a period is given, only of one that was there when it began.
 */
export function formerUnit(name: string | null, period?: string | null): string | undefined {
  const begins = period === undefined ? -Infinity : beginningOf(period);
  const key = nameKey(bareName(name ?? ''));
  const [month = -Infinity, former] = (formerUnits ??= unitsByKey()).get(key) ?? [];
  return begins < month ? former : undefined;
}
