import type { DeclaredFormat } from './declared-format.js';
import type { TextReport } from './report-document.js';
import { reportForeignFormat } from './report-foreign-format.js';
import { reportOwnFormat } from './report-own-format.js';
import type { ReportLanguage } from './report-language.js';

/** What widgets would show of a text, what is wrong with it, and what could be better. */
export const reportText = (
  text: string,
  declared: DeclaredFormat,
  now: number,
  language: ReportLanguage,
): TextReport =>
  declared.format ? reportForeignFormat(text, declared, now, language) : reportOwnFormat(text, now, language);
