import { isInTag, type DataError, type FailureDetail } from '../document/error.js';
import { plainNumberProblem } from '../format/parse-number.js';
import { coreMessages } from '../i18n/core-messages.js';
import type { MessagesOf } from '../i18n/messages.js';
import type { Localizer } from '../i18n/localizer.js';
import { nearestName } from '../lib/nearest-name.js';
import type { failureMessages } from './failure-messages.js';
import { failureWords } from './failure-words.js';
import { noJsonText } from './no-json-text.js';

/** Where something has failed. */
export interface FailurePlace {
  /** The address that the figures are asked from. */
  readonly endpoint?: string | undefined;
  /** The address of the page. */
  readonly base?: string;
  /** Attributes of the tag that it does not read, each with what it must have been meant as. */
  readonly unknownAttributes?: readonly { readonly name: string; readonly meant: string }[];
}

type Words = MessagesOf<typeof failureMessages>;

/** How many of the identifiers that are there are named: all provinces have room, all communes have not. */
const MOST_NAMES = 63;

/** No address is longer, and looking through one that is would only cost time. */
const LONGEST_ADDRESS = 500;

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

/** The values that an attribute may have, and which of them is most like what it has. */
function allowedText(detail: FailureDetail, localizer: Localizer): string[] {
  const words = failureWords(localizer.locale);
  const allowed = allowedIn(detail, localizer);
  const near = nearestName(detail.field?.split('"')[1] ?? '', detail.allowed ?? []);
  return [near && words.near(near), allowed.length ? words.allowed(allowed.join(', ')) : ''];
}

/** What is wrong with an attribute, and what would be right. */
function attributeText(detail: FailureDetail, { base = '' }: FailurePlace, localizer: Localizer): string[] {
  const words = failureWords(localizer.locale);
  const { field = '', number } = detail;
  return [
    words.wrongAttribute(field),
    number === undefined ? '' : words.numbers[numberFault(number)],
    ...allowedText(detail, localizer),
    field.startsWith('endpoint=') ? (base.startsWith('file:') ? words.fromDisk : words.needsAddress) : '',
  ];
}

/** What is thrown where a page has broken what the script stands on; Prototype.js throws objects that say nothing. */
const EXCEPTION = /^(\w*Error:|\[object )/;

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

/** A path that begins as the name of a host does was meant as a whole address. */
const HOST_IN_PATH = /^https?:\/\/[^/]+\/.*?([\w-]+(\.[\w-]+)*\.(vn|com|net|org))\//i;

/** What a server has answered instead of figures. */
function statusText(status: number, { endpoint = '' }: FailurePlace, words: Words): string[] {
  const [, host] = HOST_IN_PATH.exec(endpoint.slice(0, LONGEST_ADDRESS)) ?? [];
  return [words.http(status), status === 404 && host ? words.wholeAddress(host) : ''];
}

function sentencesOf({ kind, detail }: DataError, place: FailurePlace, localizer: Localizer): string[] {
  const words = failureWords(localizer.locale);
  const { host = '', field = '', status = 0, wanted = '', known = [], directive, text, thrown } = detail;
  const said = thrown ? words.thrown(thrown) : '';
  // Also a file of ours that has come and cannot run.
  if (EXCEPTION.test(field)) return [words.exception(field)];
  switch (kind) {
    case 'invalid':
      return invalidText(detail, place, localizer);
    case 'missing-attribute':
      return missingText(field, place, words);
    case 'not-data':
      return [text ? noJsonText(text(), words) : words[kind](field)];
    case 'blocked':
      return [field === 'http' ? words.insecure(host) : words.blocked(host, directive), said];
    case 'http':
      return statusText(status, place, words);
    case 'not-found':
      return known.includes(wanted)
        ? [words.repeatedId(wanted)]
        : [words['not-found'](wanted, listed(known), nearestName(wanted, known))];
    default:
      return [words[kind](host), said];
  }
}

/** What is wrong with data of a foreign format. */
const reasonText = ([name, ...named]: NonNullable<FailureDetail['reason']>, { reasons }: Words): string =>
  (reasons[name] as (...named: string[]) => string)(...named);

/** The sentences that tell a webmaster what failed, the way out, and the address that was asked. */
export function failureText(error: DataError, localizer: Localizer, place: FailurePlace = {}): string {
  const { kind, detail } = error;
  const words = failureWords(localizer.locale);
  const sentences = detail.reason ? [reasonText(detail.reason, words)] : sentencesOf(error, place, localizer);
  const unknown = (place.unknownAttributes ?? []).map(({ name, meant }) =>
    words.unknownAttribute(name, meant),
  );
  const isOfTag = isInTag(detail) || kind === 'missing-attribute' || !place.endpoint;
  const address = isOfTag ? '' : words.address(place.endpoint);
  return [...sentences, ...unknown, address].filter(Boolean).join(' ');
}
