import type { CchcDocument } from '../../document/schema.js';
import { periodCode } from '../../format/period-name.js';

/** The code of the period of a document, `null` where its words and days give none. */
export function periodOfDocument({ period }: CchcDocument): string | null {
  const { label, start, end } = period ?? {};
  const words = typeof label === 'string' ? label : label?.vi;
  return periodCode(words) ?? (start && end ? periodCode(`${start} đến ${end}`) : null);
}
