import type { CchcDocument } from '../../document/schema.js';
import { periodCode } from '../../format/period-name.js';
import { wholeMonths } from '../../format/period.js';

const month = (index: number): string => String(index).padStart(2, '0');

/** The code of whole months: of one, or of the first ones of a year. */
function codeOfDays(start: string, end: string): string | null {
  const { year, first, last } = wholeMonths(start, end) ?? {};
  if (!year || !first || !last) return null;
  if (first === last) return `${year}-${month(last)}`;
  if (first !== 1) return null;
  return last === 12 ? String(year) : `${year}-01/${year}-${month(last)}`;
}

/** The code of the period of a document, `null` where its words and days give none. */
export function periodOfDocument({ period }: CchcDocument): string | null {
  const { label, start, end } = period ?? {};
  const words = typeof label === 'string' ? label : label?.vi;
  return periodCode(words) ?? (start && end ? codeOfDays(start, end) : null);
}
