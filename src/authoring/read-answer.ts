import { FETCH_LIMITS, fetchText, type Fetch } from '../client/fetch-text.js';
import { DataError } from '../document/error.js';
import { isWorkbook, isXmlWorkbook } from './workbook/read-workbook.js';

/** What an answer or a file holds. */
export interface AnswerBody {
  /** The text; empty where it is a workbook. */
  readonly text: string;
  /** The bytes of a workbook. */
  readonly workbook?: Uint8Array;
  /** The size after decompression, in bytes. */
  readonly bytes: number;
}

/** A workbook has room for much that is no table. */
const LIMITS = { ...FETCH_LIMITS, bytes: 20 * 1024 * 1024 };

/** An answer whose bytes are kept as well while they are read. */
function kept({ body, status, headers }: Response, chunks: BlobPart[]): Response {
  const keep = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      chunks.push(chunk);
      controller.enqueue(chunk);
    },
  });
  return new Response(body?.pipeThrough(keep) ?? null, { status, headers });
}

/**
 * The text of an answer, or the workbook that it is.
 * @throws {DataError} where it is neither, or too large. Any other error is the network's own.
 */
export async function readAnswer(url: string, ask: Fetch): Promise<AnswerBody> {
  const chunks: BlobPart[] = [];
  const whole = async () => new Uint8Array(await new Blob(chunks).arrayBuffer());
  try {
    const keep: Fetch = async (address, init) => kept(await ask(address, init), chunks);
    const text = await fetchText(url, keep, {}, LIMITS);
    const { size } = new Blob(chunks);
    if (isXmlWorkbook(text)) return { text: '', workbook: await whole(), bytes: size };
    if (size > FETCH_LIMITS.bytes) throw new DataError('too-large');
    return { text, bytes: size };
  } catch (error) {
    const content = await whole();
    if (content[0] === 0x1f && content[1] === 0x8b) throw new DataError('not-data', { field: 'gzip' });
    if (!(error instanceof DataError) || error.kind !== 'not-data' || !isWorkbook(content)) throw error;
    return { text: '', workbook: content, bytes: content.byteLength };
  }
}
