import { code, table, withCode, type Language, type Texts } from './markup.js';

/** What a test in somebody else's system has found out. */
export interface Result {
  readonly name: string;
  readonly with: Readonly<Record<string, string | undefined>>;
  /** The day of the last try. */
  readonly on: string;
  readonly checked: readonly string[];
  readonly failed: readonly string[];
}

/** The words of the checks, and of what was tried. */
export interface Words {
  readonly checks: Readonly<Record<string, Texts>>;
  readonly apps: Readonly<Record<string, Texts & { readonly title: string }>>;
}

const WORDS = {
  works: { vi: 'Chạy đúng', en: 'Works' },
  fails: { vi: 'Chưa đạt:', en: 'Fails:' },
  install: { vi: 'cài đặt', en: 'the installation' },
} satisfies Record<string, Texts>;

/** What is looked at everywhere, as a list. */
export const checkList = (words: Words, language: Language): string =>
  `<ul>${Object.values(words.checks)
    .map((check) => `<li>${withCode(check[language])}</li>`)
    .join('')}</ul>`;

function outcome({ failed }: Result, words: Words, language: Language): string {
  if (!failed.length) return WORDS.works[language];
  const names = failed.map((check) => (words.checks[check] ?? WORDS.install)[language]);
  return withCode(`${WORDS.fails[language]} ${names.join('; ')}`);
}

const dayOf = ({ on }: Result, language: Language): string =>
  new Date(on).toLocaleDateString(language === 'vi' ? 'vi-VN' : 'en-GB', { timeZone: 'UTC' });

/** How each fared, with the versions that were tried; `further` are the cells between these and the result. */
export function triedTable<Tried extends Result>(
  results: readonly Tried[],
  words: Words,
  headings: readonly string[],
  language: Language,
  further: (result: Tried) => readonly string[] = () => [],
): string {
  const rows = results.map((result) => {
    const { title, [language]: use } = words.apps[result.name]!;
    const versions = Object.entries(result.with).map(([name, version]) => `${code(name)} ${version}`);
    const cells = [
      title,
      withCode(use),
      `${versions.join(', ')} (${dayOf(result, language)})`,
      ...further(result),
    ];
    return [...cells, outcome(result, words, language)];
  });
  return table(headings[0]!, headings, rows);
}
