import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { FETCH_LIMITS, fetchText } from '../client/fetch-text.js';
import { DataError } from '../document/error.js';
import type { Transport } from './transport.js';
import { isWorkbook } from './workbook/read-workbook.js';

/** What stands at a place, with how it came. */
export interface Source {
  /** The text; empty where a workbook stands there. */
  readonly text: string;
  /** The bytes of a workbook. */
  readonly workbook?: Uint8Array;
  /** The size after decompression, in bytes. */
  readonly bytes: number;
  readonly transport?: Transport;
}

/** A place that nothing could be got from, with the code of the reason. */
export class Unreachable extends Error {
  readonly code: string;
  readonly place: string;

  constructor(place: string, error: unknown) {
    const code = codeOf(error);
    super(code, { cause: error });
    this.code = code;
    this.place = place;
  }
}

/** What a browser would send from a page of another host, so that the server answers as it will answer there. */
const HEADERS = { origin: 'https://cchc-widgets.example', 'accept-encoding': 'br, gzip' };

/** A workbook has room for much that is no table. */
const LIMITS = { ...FETCH_LIMITS, bytes: 20 * 1024 * 1024 };

const isAddress = (place: string): boolean => /^https?:\/\//i.test(place);

/** The code of the innermost reason. */
function codeOf(error: unknown): string {
  let reason = error as { code?: string; cause?: unknown; message?: string } | undefined;
  while (reason?.cause) reason = reason.cause as typeof reason;
  if (/redirect count exceeded/.test(reason?.message ?? '')) return 'REDIRECTS';
  return reason?.code ?? reason?.message ?? String(error);
}

/** Whether a server says that nothing has changed; `null` where it gives nothing to ask by. */
async function revalidates({ url, headers }: Response): Promise<boolean | null> {
  const [tag, modified] = [headers.get('etag'), headers.get('last-modified')];
  if (!tag && !modified) return null;
  const condition: Record<string, string> = tag
    ? { 'if-none-match': tag }
    : { 'if-modified-since': modified ?? '' };
  const signal = AbortSignal.timeout(15_000);
  try {
    const response = await fetch(url, { headers: { ...HEADERS, ...condition }, signal });
    await response.body?.cancel();
    return response.status === 304;
  } catch {
    return false;
  }
}

/** An answer whose bytes are kept as well while they are read. */
function kept({ body, status, headers }: Response, chunks: Uint8Array[]): Response {
  const keep = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      chunks.push(chunk);
      controller.enqueue(chunk);
    },
  });
  return new Response(body?.pipeThrough(keep) ?? null, { status, headers });
}

/** The text of an answer, or the workbook that it is. */
async function readAnswer(
  url: string,
  ask: (address: string, init: RequestInit) => Promise<Response>,
): Promise<Source> {
  const chunks: Uint8Array[] = [];
  const whole = () => Buffer.concat(chunks);
  try {
    const keep = async (address: string, init: RequestInit) => kept(await ask(address, init), chunks);
    const text = await fetchText(url, keep, new AbortController().signal, LIMITS);
    const bytes = whole().byteLength;
    if (bytes > FETCH_LIMITS.bytes) throw new DataError('too-large');
    return { text, bytes };
  } catch (error) {
    const content = whole();
    if (content[0] === 0x1f && content[1] === 0x8b) throw new DataError('not-data', { field: 'gzip' });
    if (!(error instanceof DataError) || error.kind !== 'not-data' || !isWorkbook(content)) throw error;
    return { text: '', workbook: content, bytes: content.byteLength };
  }
}

/** The answer to a request of one's own, of which it is not asked how a page would fare with it. */
const readAnswerTo = (url: string, request: RequestInit): Promise<Source> =>
  readAnswer(url, (address, init) => fetch(address, { ...init, ...request }));

async function readAddress(url: string): Promise<Source> {
  let answer: Response | undefined;
  let milliseconds = 0;
  const started = performance.now();
  const source = await readAnswer(url, async (address, init) => {
    answer = await fetch(address, { ...init, headers: HEADERS });
    milliseconds = performance.now() - started;
    return answer;
  });
  if (!answer) return source;
  const { url: finalUrl, status, headers } = answer;
  const way = { url: new URL(url).href, finalUrl, status, headers, milliseconds, bytes: source.bytes };
  return { ...source, transport: { ...way, revalidates: await revalidates(answer) } };
}

/** A file goes the way of an answer from a server: the same limit, the same encodings. */
async function readPlace(place: string): Promise<Source> {
  const content = place === '-' ? await buffer(process.stdin) : await readFile(place);
  return readAnswer('file:///', () => Promise.resolve(new Response(content)));
}

/**
 * Reads a file, the standard input or an endpoint: as a page would ask for it, or by a request of one's own.
 * @throws {DataError} when the answer cannot be read.
 * @throws {Unreachable} when there is no answer.
 */
export async function readSource(place: string, request?: RequestInit): Promise<Source> {
  try {
    if (!isAddress(place)) return await readPlace(place);
    return await (request ? readAnswerTo(place, request) : readAddress(place));
  } catch (error) {
    if (error instanceof DataError) throw error;
    throw new Unreachable(place, error);
  }
}
