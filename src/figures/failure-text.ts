import type { DataError, FailureDetail } from '../document/error.js';
import type { Locale } from '../format/locale.js';
import type { Messages } from '../i18n/vi.js';

/** How many of the identifiers that are there are named: all provinces have room, all communes have not. */
const MOST_NAMES = 63;

/** Whether the fault is in the tag, as written, rather than in the data: asking again cannot help. */
export const isAttribute = ({ field }: FailureDetail): boolean => field?.includes('="') ?? false;

/** The sentence that tells a reader, and a webmaster, what failed. */
export function failureText(
  { kind, detail }: DataError,
  { failures, lostScript, wrongAttribute }: Messages,
  locale: Locale = 'vi',
): string {
  if (detail.words) return detail.words[locale];
  const { host = '', field = '', status, wanted = '', known = [], directive } = detail;
  switch (kind) {
    case 'invalid':
      return isAttribute(detail) ? wrongAttribute(field) : failures.invalid(field);
    case 'missing-attribute':
    case 'not-data':
      return failures[kind](field);
    case 'timeout':
      return failures.timeout(host);
    case 'blocked':
      return field && directive ? lostScript(field, host, directive) : failures.blocked(host, directive);
    case 'http':
      return failures.http(String(status));
    case 'not-found':
      return failures['not-found'](
        wanted,
        known.slice(0, MOST_NAMES).join(', ') + (known[MOST_NAMES] ? ', …' : ''),
      );
    default:
      return failures[kind]();
  }
}
