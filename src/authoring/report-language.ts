import type { Localizer } from '../i18n/localizer.js';
import type { Words } from './words/index.js';

/** The language of a report: the words of the command, and the localizer. */
export interface ReportLanguage {
  readonly words: Words;
  readonly localizer: Localizer;
}
