import type { Localizer } from '../i18n/localizer.js';
import type { Words } from './words/index.js';

/** In which language, and in which words, the command tells what it finds. */
export interface Telling {
  readonly words: Words;
  readonly localizer: Localizer;
}
