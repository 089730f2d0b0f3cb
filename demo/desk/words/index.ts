import type { Locale } from '../../../src/format/locale.js';
import { en } from './en.js';
import { vi, type DeskWords } from './vi.js';

export type { DeskWords } from './vi.js';

/** The words of the desk in a language. */
export const deskWords = (locale: Locale): DeskWords => (locale === 'vi' ? vi : en);
