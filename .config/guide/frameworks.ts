import results from '../../test/apps/results.json' with { type: 'json' };
import texts from '../frameworks.json' with { type: 'json' };
import { code, table, withCode, type Language, type Texts } from './markup.js';

type Check = keyof typeof texts.checks;

/** What `npm run test:apps` has found out about an app. */
interface Result {
  readonly name: keyof typeof texts.apps;
  readonly with: Readonly<Record<string, string | undefined>>;
  readonly checked: readonly Check[];
  readonly failed: readonly (Check | 'install')[];
}

const HEADINGS = {
  vi: ['Khung', 'Cách dùng', 'Phiên bản đã thử', 'Kết quả'],
  en: ['Framework', 'Used as', 'Versions tried', 'Result'],
};

const WORDS = {
  works: { vi: 'Chạy đúng', en: 'Works' },
  fails: { vi: 'Chưa đạt:', en: 'Fails:' },
  install: { vi: 'cài đặt', en: 'the installation' },
} satisfies Record<string, Texts>;

/** What is looked at in every app, as a list. */
export const frameworkChecks = (language: Language): string =>
  `<ul>${Object.values(texts.checks)
    .map((check) => `<li>${withCode(check[language])}</li>`)
    .join('')}</ul>`;

function outcome({ failed }: Result, language: Language): string {
  if (!failed.length) return WORDS.works[language];
  const names = failed.map((check) => (check === 'install' ? WORDS.install : texts.checks[check])[language]);
  return withCode(`${WORDS.fails[language]} ${names.join('; ')}`);
}

/** How the tags fare in the smallest app of each framework, with the versions that were tried. */
export function frameworkTable(
  language: Language,
  apps: readonly Result[] = results.apps as Result[],
): string {
  const rows = apps.map((app) => {
    const { title, [language]: use } = texts.apps[app.name];
    const versions = Object.entries(app.with).map(([name, version]) => `${code(name)} ${version}`);
    return [title, withCode(use), versions.join(', '), outcome(app, language)];
  });
  return table(HEADINGS[language][0]!, HEADINGS[language], rows);
}
