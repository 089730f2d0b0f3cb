import results from '../../test/cms/results.json' with { type: 'json' };
import words from '../systems.json' with { type: 'json' };
import { withCode, type Language } from './markup.js';
import { checkList, triedTable, type Result } from './tried.js';

/** What has become of each snippet, by its name, which begins with what carries it. */
interface SystemResult extends Result {
  readonly shown: Readonly<Record<string, string | undefined>>;
}

const HEADINGS = {
  vi: ['Hệ thống', 'Cách đăng', 'Phiên bản đã thử', 'Còn số liệu', 'Kết quả'],
  en: ['System', 'Posted by', 'Versions tried', 'Figures live in', 'Result'],
};

/** The carriers that show their figures; where one does not, its fallback is left. */
function live({ shown }: SystemResult, language: Language): string {
  const outcomes = Object.entries(shown);
  const isLive = (carrier: string) =>
    outcomes.filter(([name]) => name.startsWith(carrier)).every(([, outcome]) => outcome === 'figures');
  const carriers = Object.entries(words.carriers).filter(([carrier]) => isLive(carrier));
  return withCode(carriers.map(([, texts]) => texts[language]).join(', ') || words.none[language]);
}

/** What is looked at in every published page, as a list. */
export const systemChecks = (language: Language): string => checkList(words, language);

/** How the snippets fare in real content management systems, as `npm run test:cms` has found out. */
export const systemTable = (language: Language, apps: readonly SystemResult[] = results.apps): string =>
  triedTable(apps, words, HEADINGS[language], language, (result) => [live(result, language)]);
