import { readAnswer } from '../../src/authoring/read-answer.js';
import type { ReportLanguage } from '../../src/authoring/report-language.js';
import { readSheets, WorkbookError } from '../../src/authoring/workbook/read-workbook.js';
import type { Fetch } from '../../src/client/fetch-text.js';
import { markupKind } from '../../src/document/diagnose-json.js';
import { DataError } from '../../src/document/error.js';
import { failureText } from '../../src/figures/failure-text.js';
import { pageTable } from './model/page-table.js';
import type { Source } from './model/state.js';
import type { DeskWords } from './words/index.js';

/** Something that cannot be opened, for a reason that only this page can meet. */
export class NotOpened extends Error {
  readonly reason: keyof DeskWords['source']['notOpened'];

  constructor(reason: NotOpened['reason']) {
    super(reason);
    this.reason = reason;
  }
}

/** What a file that holds no table begins with: PDF, pictures, archives. */
const NO_TABLE = /^(%PDF|\u0089PNG|\u00ff\u00d8\u00ff|GIF8|Rar!|7z\u00bc)/;

/** The files that hold a page where they should hold a workbook. */
const MAY_BE_PAGE = /\.(xlsx?|html?)$/i;

/** A page is no source, unless it is a table under the name of a workbook. */
function textSource(name: string, text: string): Source {
  const markup = markupKind(text);
  if (!markup) return { kind: 'text', name, text };
  const table = MAY_BE_PAGE.test(name) ? pageTable(text) : undefined;
  if (table === undefined) throw new DataError('not-data', { field: markup });
  return { kind: 'text', name, text: table };
}

async function openAnswer(name: string, url: string, ask: Fetch): Promise<Source> {
  const { text, workbook } = await readAnswer(url, ask);
  if (!workbook) return textSource(name, text);
  return { kind: 'workbook', name, sheets: await readSheets(workbook), chosen: 0 };
}

/** Opens a file; it goes the way of an answer from a server: the same limits, the same encodings. */
export async function openFile(file: File): Promise<Source> {
  const start = new Uint8Array(await file.slice(0, 8).arrayBuffer());
  if (NO_TABLE.test(String.fromCharCode(...start))) throw new NotOpened('noTable');
  return openAnswer(file.name, 'https://file.invalid/', () => Promise.resolve(new Response(file)));
}

/** Whether a server answers at all, as it may without letting a page read what it says. */
const answers = (address: string): Promise<boolean> =>
  fetch(address, { mode: 'no-cors', credentials: 'omit' }).then(
    () => true,
    () => false,
  );

async function whyClosed(address: string): Promise<NotOpened['reason']> {
  if (location.protocol === 'https:' && /^http:/i.test(address)) return 'mixed';
  return (await answers(address)) ? 'closed' : 'silent';
}

/** Opens what is at an address. */
export async function openAddress(address: string): Promise<Source> {
  if (!/^https?:\/\/\S+$/i.test(address)) throw new NotOpened('noAddress');
  try {
    return await openAnswer(address, address, (url, init) => fetch(url, init));
  } catch (error) {
    throw error instanceof TypeError ? new NotOpened(await whyClosed(address)) : error;
  }
}

/** Why something could not be opened, in words. */
export function whyNotOpened(error: unknown, { words, localizer }: ReportLanguage, desk: DeskWords): string {
  if (error instanceof NotOpened) return desk.source.notOpened[error.reason];
  if (error instanceof WorkbookError) return words.workbook[error.kind](error.names.join(', '));
  if (!(error instanceof DataError)) return desk.source.notOpened.silent;
  const field = error.kind === 'not-data' ? error.detail.field : undefined;
  if (field === 'gzip') return words.isGzip;
  if (field === 'xml') return words.isXml;
  return field === 'charset' ? words.oldCharset : failureText(error, localizer);
}
