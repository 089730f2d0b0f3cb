import results from '../../test/apps/results.json' with { type: 'json' };
import words from '../frameworks.json' with { type: 'json' };
import type { Language } from './markup.js';
import { checkList, triedTable, type Result } from './tried.js';

const HEADINGS = {
  vi: ['Khung', 'Cách dùng', 'Phiên bản đã thử', 'Kết quả'],
  en: ['Framework', 'Used as', 'Versions tried', 'Result'],
};

/** What is looked at in every app, as a list. */
export const frameworkChecks = (language: Language): string => checkList(words, language);

/** How the tags fare in the smallest app of each framework, as `npm run test:apps` has found out. */
export const frameworkTable = (language: Language, apps: readonly Result[] = results.apps): string =>
  triedTable(apps, words, HEADINGS[language], language);
