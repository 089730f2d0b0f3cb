import type { Locale } from '../../format/locale.js';
import { en } from './en.js';
import { vi, type Words } from './vi.js';

export type { Words } from './vi.js';

/** The words of the command in a language. */
export const authoringWords = (locale: Locale): Words => (locale === 'vi' ? vi : en);
