import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { readAnswer, type AnswerBody } from '../authoring/read-answer.js';
import { DataError } from '../document/error.js';
import type { Transport } from './transport.js';

/** What stands at a place, with how it came. */
export interface Source extends AnswerBody {
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
