import { monthsOf } from '../format/period-months.js';
import type { UnitSet } from './units.js';

const ROMAN: readonly string[] = ['i', 'ii', 'iii', 'iv'];
const PART = /(?:^|[^\d.])(quý |q)?(\d{1,2}|i{1,3}|iv)(?:[/-]| năm | )(20\d\d)(?!\d)/i;
const FIRST_MONTHS = /(?:(\d{1,2}) tháng đầu năm|first (\d{1,2}) months of) (20\d\d)/i;
const YEAR = /\b20\d\d\b/g;

/** The month or quarter that words name: `tháng 9/2025`, `30/9/2025`, `Quý III năm 2025`. */
function partIn(words: string): readonly [first: number, last: number] | null {
  const [, quarter, index = '', year = ''] = PART.exec(words) ?? [];
  const roman = ROMAN.indexOf(index.toLowerCase()) + 1;
  return monthsOf(quarter || roman ? `${year}-Q${roman || index}` : `${year}-${index.padStart(2, '0')}`);
}

/** The months from January on that words name: `6 tháng đầu năm 2025`. */
function firstMonthsIn(words: string): readonly [first: number, last: number] | null {
  const [, vietnamese, english, year] = FIRST_MONTHS.exec(words) ?? [];
  const first = Number(year) * 12;
  return year ? [first, first + Number(vietnamese ?? english) - 1] : null;
}

/**
 * The first and the last month that a period covers: of a code exactly, of words by the months or quarter of a year,
 * or else as the whole years that they name. The whole year is the careful reading: what it leaves open is not compared.
 */
function monthsIn(period: string): readonly [first: number, last: number] | null {
  const exact = monthsOf(period) ?? partIn(period) ?? firstMonthsIn(period);
  if (exact) return exact;
  const years = (period.match(YEAR) ?? []).map(Number);
  return years.length ? [Math.min(...years) * 12, Math.max(...years) * 12 + 11] : null;
}

/** July 2025, when the 63 became 34, counted from the year 0. */
export const MERGER = 2025 * 12 + 6;

const setIn = (month: number): UnitSet => (month < MERGER ? 'VN-63' : 'VN-34');

/** The set that was in force during the whole of a period, a code or words with a year; the year 2025 had both. */
export function setInForce(period: string | null | undefined): UnitSet | null {
  const [first, last] = monthsIn(period ?? '') ?? [];
  if (first === undefined || last === undefined) return null;
  const set = setIn(first);
  return set === setIn(last) ? set : null;
}

/** The set in force in the month before a period begins; `null` where nobody knows when that is. */
export function setBefore(period: string | null | undefined): UnitSet | null {
  const months = monthsIn(period ?? '');
  return months && setIn(months[0] - 1);
}
