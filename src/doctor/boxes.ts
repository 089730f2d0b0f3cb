import type { MessagesOf } from '../i18n/messages.js';
import { makeElement } from './dom.js';
import type { Examined } from './examine.js';
import type { doctorMessages } from './messages.js';
import { countOf, type Section } from './remark.js';
import { remarkText } from './report.js';

type Words = MessagesOf<typeof doctorMessages>;

/** Sections as headings with lists. */
export const sectionsList = (sections: readonly Section[], words: Words): HTMLElement[] =>
  sections.flatMap(({ heading, remarks }) => [
    makeElement('h3', {}, heading),
    makeElement(
      'ul',
      {},
      ...remarks.map((remark) => makeElement('li', { class: remark.level }, remarkText(remark, words))),
    ),
  ]);

/** The name of a tag with how much is wrong with it. */
export const boxTitle = ({ element, sections }: Examined, number: number, words: Words): string =>
  `${number}. <${element.localName}>: ${words.counts(countOf(sections, 'problem'), countOf(sections, 'advice'))}`;

/** What stands beside a tag. */
export const tagBox = (examined: Examined, number: number, words: Words): HTMLElement =>
  makeElement(
    'details',
    { class: 'box', ...(countOf(examined.sections, 'problem') ? { open: '' } : {}) },
    makeElement('summary', {}, boxTitle(examined, number, words)),
    ...sectionsList(examined.sections, words),
  );
