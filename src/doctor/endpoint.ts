import { FETCH_LIMITS, fetchText } from '../client/fetch-text.js';
import { DataError } from '../document/error.js';
import { failureText } from '../figures/failure-text.js';
import type { Localizer } from '../i18n/localizer.js';
import type { MessagesOf } from '../i18n/messages.js';
import { nullPrototype } from '../lib/null-prototype.js';
import { doctorMessages } from './messages.js';
import { refusalOf } from './policy.js';
import { advice, fact, problem, type Remark } from './remark.js';

type Words = MessagesOf<typeof doctorMessages>;

/** What an endpoint has answered, to the request that a widget makes. */
export interface EndpointAnswer {
  readonly url: string;
  readonly response?: Response | undefined;
  readonly text?: string;
  readonly error?: unknown;
  /** Whether the server answers at all, where the page may not read what. */
  readonly isThere: boolean;
  readonly milliseconds: number;
}

/** A refusal by a policy is reported in a task of its own, which comes after the request has failed. */
const refusalIsTold = () => new Promise((resolve) => setTimeout(resolve, 100));

/** Whether a server answers: what it answers is not to be seen by this page. */
async function isThere(url: string): Promise<boolean> {
  try {
    await fetch(url, nullPrototype<RequestInit>({ mode: 'no-cors', credentials: 'omit', cache: 'no-store' }));
    return true;
  } catch {
    return false;
  }
}

/** Asks an endpoint as the widgets of the page do, and for nothing that they do not get. */
export async function ask(url: string): Promise<EndpointAnswer> {
  let response: Response | undefined;
  const started = performance.now();
  const milliseconds = () => Math.round(performance.now() - started);
  const keep = async (address: string, init: RequestInit) => (response = await fetch(address, init));
  try {
    const text = await fetchText(url, keep, {}, FETCH_LIMITS, 'no-cache');
    return { url, response, text, isThere: true, milliseconds: milliseconds() };
  } catch (error) {
    if (!response) await refusalIsTold();
    const answers = response !== undefined || (!refusalOf(url) && (await isThere(url)));
    return { url, response, error, isThere: answers, milliseconds: milliseconds() };
  }
}

/** Why nothing could be read. */
function failureRemark({ url, error, isThere }: EndpointAnswer, words: Words, localizer: Localizer): Remark {
  if (error instanceof DataError) return problem(words.failed(failureText(error, localizer)));
  const { origin, protocol, host } = new URL(url);
  const directive = refusalOf(url);
  if (directive) return problem(words.blockedByPolicy(directive, host));
  if (location.protocol === 'https:' && protocol === 'http:') return problem(words.insecure);
  return problem(isThere && origin !== window.origin ? words.noCors(window.origin) : words.unreachable);
}

/** The headers that matter, of which another origin's server lets a page read the first ones only. */
const HEADERS = ['content-type', 'cache-control', 'last-modified', 'age', 'date', 'etag'];
const DATA_TYPES = /json|csv|javascript|^text\/tab/i;

function headerRemarks({ headers }: Response, words: Words): Remark[] {
  const seen = HEADERS.filter((name) => headers.has(name));
  const unseen = HEADERS.filter((name) => !headers.has(name));
  const [type, cache] = [headers.get('content-type') ?? '', headers.get('cache-control')];
  return [
    ...seen.map((name) => fact(words.header(name, headers.get(name) ?? ''))),
    unseen.length && fact(words.unseen(unseen.join(', '))),
    type && !DATA_TYPES.test(type) && advice(words.typeOdd(type)),
    cache === null && advice(words.cacheNone),
    cache !== null && /no-store|(^|[\s,])private/i.test(cache) && advice(words.cacheNever),
  ].filter((remark) => typeof remark === 'object');
}

/** How an endpoint has answered. */
export function endpointRemarks(answer: EndpointAnswer, localizer: Localizer): Remark[] {
  const words = localizer.in(doctorMessages);
  const { url, response, text, error, milliseconds } = answer;
  const isOwn = new URL(url).origin === window.origin;
  const bytes = text === undefined ? 0 : new TextEncoder().encode(text).byteLength;
  return [
    fact(words.address(url)),
    error !== undefined && failureRemark(answer, words, localizer),
    response && fact(words.status(response.status, localizer.number(milliseconds))),
    response && fact(isOwn ? words.sameOrigin : words.corsAllowed),
    response?.redirected && advice(words.redirected(response.url)),
    ...(response ? headerRemarks(response, words) : []),
    text !== undefined && fact(words.size(localizer.number(bytes))),
  ].filter((remark) => typeof remark === 'object');
}
