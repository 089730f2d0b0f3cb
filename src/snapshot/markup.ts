import type { StaticAttributes } from '../figures/frozen.js';
import { escapeHtml } from '../lib/escape-html.js';

/** Words without straight quotes, which editors and filters of content management systems break attributes with. */
const withoutStraightQuotes = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/"([^"]*)"/g, '“$1”')
    .replace(/"/g, '”')
    .replace(/'/g, '’');

/** A number that a tag takes for one thing only: it refuses `1.234`, which a Vietnamese author may mean as 1234. */
const plainNumber = (value: number): string => {
  const digits = String(value);
  return /^[+-]?[1-9]\d{0,2}\.\d{3}$/.test(digits) ? `${digits}0` : digits;
};

const valueOf = (value: string | number | true): string =>
  typeof value === 'number' ? plainNumber(value) : escapeHtml(withoutStraightQuotes(String(value)));

/** An element in one line: where a line ends, some systems put a `<br>`. */
function element(name: string, attributes: StaticAttributes, content: string): string {
  const written = Object.entries(attributes).map(([attribute, value]) => {
    if (value === null || value === undefined || value === '') return '';
    return ` ${attribute}="${valueOf(value)}"`;
  });
  return `<${name}${written.join('')}>${content}</${name}>`;
}

/** Words as the content of an element. */
export const content = (words: string): string => escapeHtml(words.replace(/\s+/g, ' ').trim());

const row = (cells: readonly string[]): string => element('tr', {}, cells.join(''));

/** A table with a caption and one row of headings. */
export function table(
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const head = row(headings.map((heading) => element('th', { scope: 'col' }, content(heading))));
  const body = rows.map((cells) => row(cells.map((cell) => element('td', {}, content(cell)))));
  const parts = [
    element('caption', {}, content(caption)),
    element('thead', {}, head),
    element('tbody', {}, body.join('')),
  ];
  return element('table', {}, parts.join(''));
}

/** A sentence below a table; nothing where there is none. */
export const paragraph = (sentence: string): string => (sentence ? element('p', {}, content(sentence)) : '');

/** A remark behind a sentence, or nothing. */
export const inParentheses = (remark: string): string => (remark ? ` (${remark})` : '');

/** A widget as its tag, or as the plain element that stands for it where a system drops unknown tags. */
export function carrier(tag: string, as: string, attributes: StaticAttributes, inside: string): string {
  if (as !== 'div') return element(tag, attributes, inside);
  const data = Object.entries(attributes).map(([name, value]) => [`data-${name}`, value] as const);
  return element('div', { 'data-cchc': tag, ...Object.fromEntries(data) }, inside);
}
