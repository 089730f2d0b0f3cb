import type { DataError, FailureDetail } from '../document/error.js';
import type { Messages } from '../i18n/vi.js';

/** How many of the identifiers that are there are named: all provinces have room, all communes have not. */
const MOST_NAMES = 63;

/** Whether the fault is in the tag, as written, rather than in the data: asking again cannot help. */
export const isAttribute = ({ field }: FailureDetail): boolean => field?.includes('="') ?? false;

const listed = (known: readonly string[]): string =>
  known.slice(0, MOST_NAMES).join(', ') + (known[MOST_NAMES] ? ', …' : '');

/** What is wrong with an attribute, or with the data, and what would be right. */
function invalidText({ detail }: DataError, { failures, wrongAttribute }: Messages): string {
  const { field = '', known = [], version, addition } = detail;
  if (version) return failures.newerVersion(version);
  return [
    isAttribute(detail) ? wrongAttribute(field) : failures.invalid(field),
    ...(known.length ? [failures.present(known.join('; '))] : []),
    ...(addition ? [failures.addToAddress(addition)] : []),
  ].join(' ');
}

/** The sentence that tells a reader, and a webmaster, what failed. */
export function failureText(error: DataError, messages: Messages): string {
  const { kind, detail } = error;
  const { failures, lostScript } = messages;
  const { host = '', field = '', status, wanted = '', known = [], directive } = detail;
  switch (kind) {
    case 'invalid':
      return invalidText(error, messages);
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
      return failures['not-found'](wanted, listed(known));
    default:
      return failures[kind]();
  }
}
