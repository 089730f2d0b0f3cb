import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Language, Texts } from './markup.js';

/** A page of the guide: its file in each language, and its name among the others. */
interface Page {
  readonly file: Texts;
  readonly name: Texts;
}

/** The pages of the guide: the first asks what somebody has, the others start from that. */
const PAGES: readonly Page[] = [
  { file: { vi: 'index', en: 'en' }, name: { vi: 'Bắt đầu', en: 'Start' } },
  { file: { vi: 'trang-web', en: 'en-web-page' }, name: { vi: 'Trang web', en: 'Web page' } },
  { file: { vi: 'bai-bao', en: 'en-article' }, name: { vi: 'Bài báo', en: 'Article' } },
  { file: { vi: 'bang-tinh', en: 'en-spreadsheet' }, name: { vi: 'Bảng tính', en: 'Spreadsheet' } },
  { file: { vi: 'nguon-so-lieu', en: 'en-endpoint' }, name: { vi: 'Nguồn số liệu', en: 'Endpoint' } },
  { file: { vi: 'giao-dien', en: 'en-design' }, name: { vi: 'Giao diện', en: 'Design' } },
  { file: { vi: 'tra-cuu', en: 'en-reference' }, name: { vi: 'Tra cứu', en: 'Reference' } },
];

const LANGUAGES: readonly Language[] = ['vi', 'en'];

const LAYOUTS: Texts = { vi: 'layout.html', en: 'layout-en.html' };

const OTHER: Texts = { vi: 'In English', en: 'Tiếng Việt' };

/** The names of the files of the guide, in both languages. */
export const guideFiles = LANGUAGES.flatMap((language) => PAGES.map(({ file }) => file[language]));

function navigation(current: Page, language: Language): string {
  const items = PAGES.map(({ file, name }) => {
    const mark = file === current.file ? ' aria-current="page"' : '';
    return `<li><a href="./${file[language]}.html"${mark}>${name[language]}</a></li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}

const titleIn = (html: string): string => /<h1>([^]*?)<\/h1>/.exec(html)?.[1]?.trim() ?? '';

/** A page of the guide in the layout of its language, among links to the other pages and to the same in the other language. */
export function laidOut(content: string, path: string): string {
  const name = basename(path, '.html');
  const page = PAGES.find(({ file }) => LANGUAGES.some((language) => file[language] === name));
  if (!page) throw new Error(`no page ${name} in the guide`);
  const [language, other] = page.file.vi === name ? (['vi', 'en'] as const) : (['en', 'vi'] as const);
  const address = `./${page.file[other]}.html`;
  const parts: Readonly<Record<string, string>> = {
    title: titleIn(content),
    alternate: `<link rel="alternate" hreflang="${other}" href="${address}" vite-ignore />`,
    other: `<a href="${address}" lang="${other}" hreflang="${other}">${OTHER[language]}</a>`,
    pages: navigation(page, language),
    page: content,
  };
  const layout = readFileSync(join(path, '..', LAYOUTS[language]), 'utf8');
  return layout.replace(/<!--(\w+)-->/g, (_, part: string) => parts[part] ?? '');
}
