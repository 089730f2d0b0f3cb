import { parsePeriod, type Period } from './period.js';

const PARTS_OF_YEAR = { year: 1, half: 2, quarter: 4, month: 12 } as const;

type PartKind = keyof typeof PARTS_OF_YEAR;

/** The kinds of period that follow each other without a gap. */
const isPart = (kind: Period['kind']): kind is PartKind =>
  kind === 'year' || kind === 'half' || kind === 'quarter' || kind === 'month';

/** What stands behind the year in the code of a period. */
const MARKS: Readonly<Record<PartKind, (index: number) => string>> = {
  year: () => '',
  half: (index) => `-H${index}`,
  quarter: (index) => `-Q${index}`,
  month: (index) => `-${String(index).padStart(2, '0')}`,
};

/** The code of a period: `2026-Q3`. */
function periodCode(kind: PartKind, ordinal: number): string {
  const parts = PARTS_OF_YEAR[kind];
  const [year, index] = [Math.floor(ordinal / parts), (ordinal % parts) + 1];
  return `${String(year).padStart(4, '0')}${MARKS[kind](index)}`;
}

/** The most periods that a row may have, so that a mistyped year does not make a thousand empty ones. */
const LONGEST_ROW = 1200;

/** The codes of all periods from the first of some codes to the last; `null` where they are of several kinds, days or cumulative. */
export function periodRow(codes: readonly string[]): string[] | null {
  const periods = codes.map(parsePeriod);
  const kind = periods[0]?.kind;
  if (!kind || !isPart(kind) || periods.some((period) => period?.kind !== kind)) return null;
  const ordinals = periods.map((period) =>
    period ? period.year * PARTS_OF_YEAR[kind] + period.index - 1 : 0,
  );
  const first = ordinals.reduce((least, ordinal) => Math.min(least, ordinal));
  const last = ordinals.reduce((most, ordinal) => Math.max(most, ordinal));
  if (last - first >= LONGEST_ROW) return null;
  const row: string[] = [];
  for (let ordinal = first; ordinal <= last; ordinal++) row.push(periodCode(kind, ordinal));
  return row;
}
