import { isInTag, type DataError, type FailureDetail } from '../document/error.js';
import type { MessagesOf } from '../i18n/messages.js';
import type { Localizer } from '../i18n/localizer.js';
import { failureMessages } from './failure-messages.js';
import { lostFileText } from './lost-file.js';

/** How many of the identifiers that are there are named: all provinces have room, all communes have not. */
const MOST_NAMES = 63;

const listed = (known: readonly string[]): string =>
  known.slice(0, MOST_NAMES).join(', ') + (known[MOST_NAMES] ? ', …' : '');

/** What is wrong with an attribute, or with the data, and what would be right. */
function invalidText(detail: FailureDetail, words: MessagesOf<typeof failureMessages>): string {
  const { field = '', known = [], version, addition } = detail;
  if (version) return words.newerVersion(version);
  return [
    isInTag(detail) ? words.wrongAttribute(field) : words.invalid(field),
    ...(known.length ? [words.present(known.join('; '))] : []),
    ...(addition ? [words.addToAddress(addition)] : []),
  ].join(' ');
}

/** The sentence that tells a webmaster what failed, and the way out. */
export function failureText({ kind, detail }: DataError, localizer: Localizer): string {
  if (detail.words) return detail.words[localizer.locale];
  const words = localizer.in(failureMessages);
  const { host = '', field = '', status, wanted = '', known = [], directive } = detail;
  switch (kind) {
    case 'invalid':
      return invalidText(detail, words);
    case 'missing-attribute':
    case 'not-data':
      return words[kind](field);
    case 'timeout':
      return words.timeout(host);
    case 'blocked':
      if (field === 'http') return words.insecure(host);
      return lostFileText(detail, localizer) ?? words.blocked(host, directive);
    case 'http':
      return words.http(String(status));
    case 'not-found':
      return words['not-found'](wanted, listed(known));
    default:
      return words[kind]();
  }
}
