import { isInTag, type DataError, type FailureDetail } from '../document/error.js';
import { plainNumberProblem } from '../format/parse-number.js';
import { coreMessages } from '../i18n/core-messages.js';
import type { MessagesOf } from '../i18n/messages.js';
import type { Localizer } from '../i18n/localizer.js';
import { nearestName } from '../lib/nearest-name.js';
import { failureWords, type failureMessages } from './failure-messages.js';
import { noJsonText } from './no-json-text.js';

/** Where something has failed. */
export interface FailurePlace {
  /** The address that the figures are asked from. */
  readonly endpoint?: string | undefined;
  /** The address of the page. */
  readonly base?: string;
}

type Words = MessagesOf<typeof failureMessages>;

/** How many of the identifiers that are there are named: all provinces have room, all communes have not. */
const MOST_NAMES = 63;

const listed = (known: readonly string[]): string =>
  known.slice(0, MOST_NAMES).join(', ') + (known[MOST_NAMES] ? ', …' : '');

/** The values that an attribute may have; a qualifier's with what each says. */
function allowedIn({ field = '', allowed = [] }: FailureDetail, localizer: Localizer): readonly string[] {
  const { qualifiers } = localizer.in(coreMessages);
  const names = Object.keys(qualifiers) as (keyof typeof qualifiers)[];
  return field.startsWith('qualifier=') ? names.map((name) => `${name} (${qualifiers[name]})`) : allowed;
}

/** How a number is miswritten, of the ways that have words of their own. */
function numberFault(written: string): keyof Words['numbers'] {
  const problem = plainNumberProblem(written);
  if (problem === 'percent-sign' || problem === 'fraction') return problem;
  return /\p{L}/u.test(written) ? 'words' : 'other';
}

/** What is wrong with an attribute, and what would be right. */
function attributeText(detail: FailureDetail, { base = '' }: FailurePlace, localizer: Localizer): string[] {
  const words = failureWords(localizer.locale);
  const { field = '', number } = detail;
  const allowed = allowedIn(detail, localizer);
  return [
    words.wrongAttribute(field),
    number === undefined ? '' : words.numbers[numberFault(number)],
    allowed.length ? words.allowed(allowed.join(', ')) : '',
    field.startsWith('endpoint=') ? (base.startsWith('file:') ? words.fromDisk : words.needsAddress) : '',
  ];
}

/** What is wrong with an attribute, or with the data, and what would be right. */
function invalidText(detail: FailureDetail, place: FailurePlace, localizer: Localizer): string[] {
  const words = failureWords(localizer.locale);
  const { field = '', known = [], version, addition } = detail;
  if (version) return [words.newerVersion(version)];
  return [
    ...(isInTag(detail) ? attributeText(detail, place, localizer) : [words.invalid(field)]),
    known.length ? words.present(known.join('; ')) : '',
    addition ? words.addToAddress(addition) : '',
  ];
}

/** What a tag lacks. */
function missingText(field: string, { endpoint = '' }: FailurePlace, words: Words): string[] {
  if (field === 'snapshot') return [words.missingFigures];
  return [words['missing-attribute'](field), /\.csv\b/i.test(endpoint) ? words.missingFormat : ''];
}

function sentencesOf({ kind, detail }: DataError, place: FailurePlace, localizer: Localizer): string[] {
  const words = failureWords(localizer.locale);
  const { host = '', field = '', status = 0, wanted = '', known = [], directive, text } = detail;
  switch (kind) {
    case 'invalid':
      return invalidText(detail, place, localizer);
    case 'missing-attribute':
      return missingText(field, place, words);
    case 'not-data':
      return [text ? noJsonText(text(), words) : words[kind](field)];
    case 'blocked':
      return [field === 'http' ? words.insecure(host) : words.blocked(host, directive)];
    case 'http':
      return [words.http(status)];
    case 'not-found':
      return [words['not-found'](wanted, listed(known), nearestName(wanted, known))];
    default:
      return [words[kind](host)];
  }
}

/** The sentences that tell a webmaster what failed, the way out, and the address that was asked. */
export function failureText(error: DataError, localizer: Localizer, place: FailurePlace = {}): string {
  const { kind, detail } = error;
  const own = detail.words?.[localizer.locale];
  const sentences = own ? [own] : sentencesOf(error, place, localizer);
  const isOfTag = isInTag(detail) || kind === 'missing-attribute' || !place.endpoint;
  const address = isOfTag ? '' : failureWords(localizer.locale).address(place.endpoint);
  return [...sentences, address].filter(Boolean).join(' ');
}
