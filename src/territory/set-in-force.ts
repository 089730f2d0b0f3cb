import { twoDigits } from '../lib/two-digits.js';
import { monthsOf } from '../format/period-months.js';
import type { UnitSet } from './units.js';

const ROMAN: readonly string[] = ['i', 'ii', 'iii', 'iv'];
const ENGLISH = 'janfebmaraprmayjunjulaugsepoctnovdec';
const PART = /(?:^|[^\d.h])(quý |q)?(\d{1,2}|i{1,3}|iv|[a-z]{3,9})(?:[/-]| năm |,? )(20\d\d)(?!\d)/gi;
const FIRST_MONTHS = /(?:(\d{1,2}) tháng(?: đầu)? năm|first (\d{1,2}) months of) (20\d\d)/i;
/** What counts from January on, wherever it ends. */
const FROM_JANUARY = /l(?:ũy|uỹ) kế|cộng dồn|đầu năm/i;
const YEAR = /\b20\d\d\b/g;

/** The months of a part of a year: `9/2025` in `30/9/2025`, `III năm 2025`, `June 2025`. */
function monthsOfPart([, quarter, index = '', year]: readonly string[]): readonly number[] {
  const roman = ROMAN.indexOf(index.toLowerCase()) + 1;
  const month = parseInt(index, 10) || ENGLISH.indexOf(index.slice(0, 3).toLowerCase()) / 3 + 1;
  const part = quarter || roman ? `Q${roman || index}` : twoDigits(month);
  return monthsOf(`${year}-${part}`) ?? [];
}

/** From the first to the last part of a year that words name: `Từ 01/06/2025 đến 31/08/2025`. */
function partsIn(words: string): readonly [first: number, last: number] | null {
  const months = [...words.matchAll(PART)].flatMap(monthsOfPart);
  const first = Math.min(...months);
  const start = FROM_JANUARY.test(words) ? first - (first % 12) : first;
  return months.length ? [start, Math.max(...months)] : null;
}

/** The months from January on that words name: `6 tháng đầu năm 2025`. */
function firstMonthsIn(words: string): readonly [first: number, last: number] | null {
  const [, vietnamese, english, year] = FIRST_MONTHS.exec(words) ?? [];
  const first = Number(year) * 12;
  return year ? [first, first + Number(vietnamese ?? english) - 1] : null;
}

/**
 * The first and the last month that a period covers: of a code exactly, of words by the parts of years, or else as the
 * whole years that they name. The whole year is the careful reading: what it leaves open is not compared.
 */
function monthsIn(period: string): readonly [first: number, last: number] | null {
  const words = period.normalize();
  const exact = monthsOf(words) ?? firstMonthsIn(words) ?? partsIn(words);
  if (exact) return exact;
  const years = (words.match(YEAR) ?? []).map(Number);
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
