import { readAnswer } from '../../src/authoring/read-answer.js';
import type { Telling } from '../../src/authoring/telling.js';
import { readSheets, WorkbookError } from '../../src/authoring/workbook/read-workbook.js';
import type { Fetch } from '../../src/client/fetch-text.js';
import { DataError } from '../../src/document/error.js';
import { failureText } from '../../src/figures/failure-text.js';
import type { Source } from './model/state.js';
import type { DeskWords } from './words/index.js';

async function openAnswer(name: string, url: string, ask: Fetch): Promise<Source> {
  const { text, workbook } = await readAnswer(url, ask);
  if (!workbook) return { kind: 'text', name, text };
  return { kind: 'workbook', name, sheets: await readSheets(workbook), chosen: 0 };
}

/** Opens a file; it goes the way of an answer from a server: the same limits, the same encodings. */
export const openFile = (file: File): Promise<Source> =>
  openAnswer(file.name, 'https://file.invalid/', () => Promise.resolve(new Response(file)));

/** Opens what is at an address. */
export const openAddress = (address: string): Promise<Source> =>
  openAnswer(address, address, (url, init) => fetch(url, init));

/** Why something could not be opened, in words. */
export function whyNotOpened(error: unknown, { words, localizer }: Telling, desk: DeskWords): string {
  if (error instanceof WorkbookError) return words.workbook[error.kind](error.names.join(', '));
  if (!(error instanceof DataError)) return desk.source.unreachable;
  const field = error.kind === 'not-data' ? error.detail.field : undefined;
  if (field === 'gzip') return words.isGzip;
  return field === 'charset' ? words.oldCharset : failureText(error, localizer);
}
