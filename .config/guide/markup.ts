import { escapeHtml } from '../../src/lib/escape-html.js';

/** The languages of the guide. */
export type Language = 'vi' | 'en';

/** A text in each of them. */
export type Texts = Readonly<Record<Language, string>>;

/** Words in which backticks mark code, as HTML. */
export const withCode = (text: string): string => escapeHtml(text).replace(/`([^`]+)`/g, '<code>$1</code>');

/** A word of code, as HTML. */
export const code = (text: string): string => `<code>${escapeHtml(text)}</code>`;

/** A table that can be scrolled by keyboard; the first cell of each row names it. */
export function table(
  label: string,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const head = headings.map((heading) => `<th scope="col">${heading}</th>`).join('');
  const body = rows.map(
    ([name, ...cells]) =>
      `<tr><th scope="row">${name}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
  );
  return `<div class="table" tabindex="0" role="region" aria-label="${label}"><table class="fields"><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}
