import type { DataError } from '../data/error.js';
import type { Messages } from '../i18n/vi.js';

/** The sentence that tells a reader, and a webmaster, what failed. */
export function failureText({ kind, detail }: DataError, { failures, lostScript }: Messages): string {
  const { host = '', field = '', status, wanted = '', known = [], directive } = detail;
  switch (kind) {
    case 'missing-attribute':
    case 'invalid':
    case 'not-data':
      return failures[kind](field);
    case 'timeout':
      return failures.timeout(host);
    case 'blocked':
      return field && directive ? lostScript(field, host, directive) : failures.blocked(host, directive);
    case 'http':
      return failures.http(String(status));
    case 'not-found':
      return failures['not-found'](wanted, known.join(', '));
    default:
      return failures[kind]();
  }
}
