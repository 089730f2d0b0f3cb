import { memoized } from '../lib/memoized.js';
import { periodCode, periodWords } from './period-name.js';
import { parsePeriod } from './period.js';
import { dayOrderOf, type DayOrder } from './written-date.js';

const YEAR_AND_PART = /^(\d{4}) ?[-/.] ?(\d\d?)$/;

/** Whether a column counts its years to 4 and goes on with the first part of the next one. */
function countsQuarters(parts: readonly (readonly [year: number, part: number])[]): boolean {
  const known = new Set(parts.map(([year, part]) => `${year}-${part}`));
  return parts.some(
    ([year, part]) =>
      part === 4 && [`${year}-1`, `${year}-2`, `${year}-3`, `${year + 1}-1`].every((code) => known.has(code)),
  );
}

/** What `2016 - 4` means in a column: a month where any number is above 4 or has a zero, a quarter where they count to 4. */
function partMarkOf(words: readonly string[]): string | null {
  const parts = words.flatMap((text) => {
    const [, year, part] = YEAR_AND_PART.exec(text) ?? [];
    return year && part ? [[year, part] as const] : [];
  });
  if (parts.some(([, part]) => Number(part) > 4 || part.startsWith('0'))) return '0';
  return countsQuarters(parts.map(([year, part]) => [Number(year), Number(part)])) ? 'Q' : null;
}

/**
 * The codes of the periods in one column, `null` where a cell names none. What one cell leaves open, the others decide:
 * whether the day comes before the month, and whether the 4 of `2016 - 4` is a month or a quarter.
 */
export function periodsOf(cells: readonly unknown[], order?: DayOrder): (string | null)[] {
  const wordsIn = memoized(periodWords);
  const words = cells.map((cell) => (typeof cell === 'string' ? wordsIn(cell) : periodWords(cell)));
  const used = order ?? dayOrderOf(words);
  const mark = partMarkOf(words);
  const codeIn = memoized((text) => periodCode(text, used));
  return cells.map((cell, index) => {
    const [, year, part] = YEAR_AND_PART.exec(words[index] ?? '') ?? [];
    const code = typeof cell === 'string' ? codeIn(cell) : periodCode(cell, used);
    return code || !mark || !year || !part ? code : periodCode(`${year}-${mark}${part}`);
  });
}

const monthNames = (words: string): string[] =>
  words ? [`tháng ${words.replace(/^m(?=\d)/, '')}`, words] : [];

/** A lone number in a column of quarters is never a month. */
const quarterNames = (words: string): string[] =>
  words ? [`quý ${words}`, ...(/^\d+$/.test(words) ? [] : [words])] : [];

/** The cells of a row that name a period together. */
export interface PeriodParts {
  readonly year: unknown;
  readonly quarter?: unknown;
  readonly month?: unknown;
}

/**
 * The code of the period that a year and its month or quarter in columns of their own name, or `null`. A row whose
 * month and quarter are blank is of the whole year.
 */
export function periodFromParts({ year, quarter, month }: PeriodParts): string | null {
  const code = periodCode(year);
  if (!code || parsePeriod(code)?.kind !== 'year') return null;
  const part = [...monthNames(periodWords(month)), ...quarterNames(periodWords(quarter))];
  const [period] = part.flatMap(
    (words) => periodCode(`${words} năm ${code}`) ?? periodCode(`${words} ${code}`) ?? [],
  );
  return part.length ? (period ?? null) : code;
}
