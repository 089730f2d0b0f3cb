import type { DataError } from '../data/error.js';
import type { Messages } from '../i18n/vi.js';

/** The sentence that tells a reader, and a webmaster, what failed. */
export function failureText({ kind, detail }: DataError, { failures }: Messages): string {
  const { host = '', field = '', status, wanted = '', known = [] } = detail;
  switch (kind) {
    case 'missing-attribute':
    case 'invalid':
    case 'not-data':
      return failures[kind](field);
    case 'timeout':
    case 'blocked':
      return failures[kind](host);
    case 'http':
      return failures.http(String(status));
    case 'not-found':
      return failures['not-found'](wanted, known.join(', '));
    default:
      return failures[kind]();
  }
}
