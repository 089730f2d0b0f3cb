import { DataError, failureOf } from '../document/error.js';
import { nullPrototype } from '../lib/null-prototype.js';

/** The part of `fetch` that is used. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What a request may cost. */
export interface FetchLimits {
  /** The time until the last byte, in milliseconds. */
  readonly timeout: number;
  /** The size after decompression, in bytes. */
  readonly bytes: number;
}

/** The limits of every request: 15 seconds and 2 MB. */
export const FETCH_LIMITS: FetchLimits = { timeout: 15_000, bytes: 2 * 1024 * 1024 };

/** The bytes of an answer of what a page has put in the place of `fetch`: it may know no streams, or only texts. */
async function wholeBytes(response: Response, limit: number): Promise<Uint8Array> {
  const bytes =
    'arrayBuffer' in response
      ? new Uint8Array(await response.arrayBuffer())
      : new TextEncoder().encode(await (response as Response).text());
  if (bytes.byteLength > limit) throw new DataError('too-large');
  return bytes;
}

/**
 * The bytes of a body, counted after decompression: `Content-Length` is the compressed size, and would let a
 * decompression bomb through.
 */
async function readBytes(response: Response, limit: number): Promise<Uint8Array> {
  if (!response.body) return wholeBytes(response, limit);
  // WebKit reads `mode` from the prototype where no options are given.
  const reader = response.body.getReader(nullPrototype({})) as ReadableStreamDefaultReader<
    Uint8Array<ArrayBuffer>
  >;
  const read = () =>
    reader.read().catch(() => {
      throw new DataError('not-data', { field: 'truncated' });
    });
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = await read(); !part.done; part = await read()) {
    if ((size += part.value.byteLength) > limit) throw new DataError('too-large');
    parts.push(part.value);
  }
  // Allocated once all is there: a page may request hundreds of addresses at once.
  const bytes = new Uint8Array(size);
  let start = 0;
  for (const part of parts) {
    bytes.set(part, start);
    start += part.byteLength;
  }
  return bytes;
}

/** The encoding that a byte order mark or the content type declares; `response.json()` would ignore the latter. */
function charsetOf(bytes: Uint8Array, contentType: string | null): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return /charset=["']?([^"',;\s]+)/i.exec(contentType ?? '')?.[1] ?? 'utf-8';
}

function decodeAs(charset: string, bytes: Uint8Array): string {
  let field = 'charset';
  try {
    const decoder = new TextDecoder(charset, { fatal: true });
    const text = decoder.decode(bytes, { stream: true });
    // From here on only a truncated last character can fail.
    field = 'truncated';
    return text + decoder.decode();
  } catch {
    throw new DataError('not-data', { field });
  }
}

/** What is at an address instead of a text, by its first two bytes. */
const BINARY: Readonly<Record<string, string>> = { PK: 'xlsx', ÐÏ: 'xls', '\x1f\x8b': 'gzip' };

/** Whether a text of windows-1258 is Vietnamese beyond doubt: it has tone marks, and none of them on a consonant. */
function isVietnamese(text: string): boolean {
  const [, ...marked] = text.split(/[\u0300\u0301\u0303\u0309\u0323]/).reverse();
  return marked.length > 2 && marked.every((part) => /[aăâeêioôơuưy]$/i.test(part));
}

/** Many a server declares an old encoding for whatever it sends; Vietnamese in any but UTF-8 is no valid UTF-8. */
function decodeBytes(bytes: Uint8Array, contentType: string | null): string {
  const declared = charsetOf(bytes, contentType);
  try {
    return decodeAs(/utf-16/i.test(declared) ? declared : 'utf-8', bytes);
  } catch {
    const field = BINARY[String.fromCharCode(bytes[0]!, bytes[1]!)];
    if (field) throw new DataError('not-data', { field });
    const text = decodeAs('windows-1258', bytes);
    return isVietnamese(text) ? text.normalize('NFC') : decodeAs(declared, bytes);
  }
}

/**
 * The seconds to wait, where the answer says so; another origin's server must expose the header for it to be seen.
 * A moment is measured from the server's own, since a reader's clock may be wrong by days.
 */
function retryAfterOf(headers: Headers): number | undefined {
  const text = headers.get('retry-after') ?? '';
  const now = Number(new Date(headers.get('date') ?? '')) || Date.now();
  const seconds = /^\d+$/.test(text) ? Number(text) : (Number(new Date(text)) - now) / 1000;
  return seconds > 0 ? seconds : undefined;
}

/** What aborts a request; set once it has begun. */
export interface RequestHandle {
  abort?: (reason?: unknown) => void;
}

/** Begins a request by whatever a page has in the place of `fetch`, which itself throws nothing. */
function beginPlainly(url: string, fetch: Fetch, init: RequestInit): readonly [answer: Promise<Response>] {
  try {
    return [fetch(url, init)];
  } catch (error) {
    throw failureOf(error, 'invalid');
  }
}

/** Begins a request, with what ends it. */
function begin(
  url: string,
  fetch: Fetch,
  cache: RequestCache,
): readonly [answer: Promise<Response>, controller?: AbortController] {
  const init: RequestInit = { cache, credentials: 'omit', signal: null };
  try {
    const controller = new AbortController();
    const withSignal = nullPrototype({ ...init, signal: controller.signal });
    // Throws at once what `fetch` would say later, and then just as of a server that is not there.
    new Request(url, withSignal);
    return [fetch(url, withSignal), controller];
  } catch {
    // Pages may have removed `AbortController`, replaced it by one whose signals mean nothing to `fetch`, or put something
    // of their own round that, which asks the options for what all objects have.
    return beginPlainly(url, fetch, init);
  }
}

/**
 * The text at a URL.
 * @throws {DataError} of kind `timeout`, `http`, `too-large` or `not-data`. Any other error is the network's own.
 */
export async function fetchText(
  url: string,
  fetch: Fetch,
  handle: RequestHandle = {},
  limits = FETCH_LIMITS,
  cache: RequestCache = 'default',
): Promise<string> {
  let controller: AbortController | undefined;
  const { host } = new URL(url);
  const request = async (): Promise<string> => {
    const [answer, own] = begin(url, fetch, cache);
    controller = own;
    const response = await answer;
    const { ok, status, headers } = response;
    if (!ok) throw new DataError('http', { status, host, retryAfter: retryAfterOf(headers) });
    return decodeBytes(await readBytes(response, limits.bytes), headers.get('content-type'));
  };
  const timer = setTimeout(() => handle.abort!(new DataError('timeout', { host })), limits.timeout);
  try {
    return await new Promise((resolve, reject) => {
      // Rejected, not only aborted: a page may have wrapped `fetch` and lost the signal on the way.
      handle.abort = (reason) => {
        reject(reason as Error);
        controller?.abort();
      };
      // A body that has come whole is not aborted: pages that measure requests are still reading copies of it.
      request().then(resolve, handle.abort);
    });
  } finally {
    clearTimeout(timer);
  }
}
