import { parsePeriod } from './period.js';
import { collapseSpace } from '../lib/collapse-space.js';

const QUARTERS = ['i', 'ii', 'iii', 'iv'];

const MONTHS = { year: 12, half: 6, quarter: 3, month: 1, day: 1 };

type Write = (...parts: readonly string[]) => string;

/** The ways in which statistics name a period, each with the code it makes. */
const SHAPES: readonly (readonly [RegExp, Write])[] = [
  // The statistical office marks figures that it may still mend.
  [/^(?:(?:năm|sơ bộ|prel\.) )?(\d{4})$/, (year) => `${year}`],
  [/^(\d{4})-?m?(\d\d)$/, (year, month) => `${year}-${month}`],
  [
    /^(?:tháng |t)?(\d\d?)(?: ?[/-] ?| năm )(\d{4})$/,
    (month = '', year) => `${year}-${month.padStart(2, '0')}`,
  ],
  [/^(\d{4})-?[qk]([1-4])$/, (year, quarter) => `${year}-Q${quarter}`],
  [
    /^q(?:u[ýí] )?(i{1,3}|iv|[1-4])(?: ?[/-] ?| năm )(\d{4})$/,
    (quarter = '', year) => `${year}-Q${QUARTERS.indexOf(quarter) + 1 || quarter}`,
  ],
  [/^6 tháng (đầu|cuối) năm (\d{4})$/, (half, year) => `${year}-H${half === 'đầu' ? 1 : 2}`],
  [/^(\d{4})-?[hs]([12])$/, (year, half) => `${year}-H${half}`],
  [/^(\d{4}-\d\d-\d\d)(?:[t ].*)?$/, (day) => `${day}`],
];

/** The code of the period that a cell names (`2026M09`, `Quý III/2026`, `9/2026` and so on), or `null`. */
export function periodCode(cell: unknown): string | null {
  const text = typeof cell === 'number' || typeof cell === 'string' ? String(cell) : '';
  const words = collapseSpace(text.slice(0, 40)).toLowerCase();
  const [pattern, write] = SHAPES.find(([shape]) => shape.test(words)) ?? [];
  const code = pattern && write?.(...(pattern.exec(words) ?? []).slice(1));
  return code && parsePeriod(code) ? code : null;
}

/** The first and the last month that a code covers, counted from the year 0; `null` for what is no code. */
export function monthsOf(code: string): readonly [first: number, last: number] | null {
  const period = parsePeriod(code);
  if (!period) return null;
  const span = MONTHS[period.kind];
  const index = period.kind === 'day' ? Number(code.slice(5, 7)) : period.index;
  const first = period.year * 12 + (index - 1) * span;
  return [first, first + span - 1];
}

/** A text that sorts as the period does: by its end. */
export const periodKey = (code: string): string =>
  `${String(monthsOf(code)?.[1] ?? 0).padStart(6, '0')} ${code}`;
