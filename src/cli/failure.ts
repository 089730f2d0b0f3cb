import { DataError } from '../document/error.js';
import { NotReplaced } from './import-command.js';
import { NotWritten } from './import/disk.js';
import { NotMerged } from '../authoring/merge/merge-documents.js';
import type { Options } from './options.js';
import { Unreachable } from './source.js';
import type { ReportLanguage } from '../authoring/report-language.js';
import { refused, type Outcome } from './validate.js';
import { WorkbookError } from '../authoring/workbook/read-workbook.js';

/** What is said of a source that cannot be read; nothing of any other failure. */
function unread(error: unknown, place: string, language: ReportLanguage): Outcome | undefined {
  const { words } = language;
  if (error instanceof DataError) return refused(place, error, language);
  if (error instanceof WorkbookError)
    return { lines: [`${place}: ${words.workbook[error.kind](error.names.join(', '))}`], code: 1 };
  if (!(error instanceof Unreachable)) return undefined;
  return { lines: [words.unreachable(error.place, words.causes[error.code] ?? error.code)], code: 2 };
}

/** What is said of a file that is left as it was; nothing of any other failure. */
function unwritten(error: unknown, into: string, { words }: ReportLanguage): Outcome | undefined {
  const { causes, notWritten, ...sentences } = words.import;
  if (error instanceof NotReplaced) return { lines: [`${into}: ${error.message}`], code: 1 };
  if (error instanceof NotMerged) return { lines: [`${into}: ${sentences[error.kind]}`], code: 1 };
  if (!(error instanceof NotWritten)) return undefined;
  return { lines: [`${into}: ${notWritten(causes[error.code] ?? error.code)}`], code: 2 };
}

/** What is said of a failure that has nothing to do with how the command is called; nothing of any other. */
export const failureLine = (
  error: unknown,
  { place, values: { into = '' } }: Options,
  language: ReportLanguage,
): Outcome | undefined => unread(error, place, language) ?? unwritten(error, into, language);
