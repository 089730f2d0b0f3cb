import type { MessagesOf } from '../i18n/messages.js';
import type { Examination } from './examine.js';
import type { doctorMessages } from './messages.js';
import type { Remark, Section } from './remark.js';

type Words = MessagesOf<typeof doctorMessages>;

/** A remark in words: how much it matters, and what it is. */
export const remarkText = ({ level, text }: Remark, words: Words): string =>
  level === 'fact' ? text : `${words.levels[level]}: ${text}`;

const linesOf = (sections: readonly Section[], words: Words): string[] =>
  sections.flatMap(({ heading, remarks }) => [
    `  ${heading}`,
    ...remarks.map((remark) => `    - ${remarkText(remark, words)}`),
  ]);

/** All that was found, as text to pass on; `moment` says when. */
export function pageReport({ page, tags }: Examination, moment: string, words: Words): string {
  const lines = [
    `${words.title} — ${location.href.replace(/#.*/, '')} — ${moment}`,
    navigator.userAgent,
    words.page,
    ...linesOf(page, words),
    ...tags.flatMap(({ element, sections }, index) => [
      `${index + 1}. <${element.localName}>`,
      ...linesOf(sections, words),
    ]),
  ];
  return lines.join('\n');
}
