import { inOrder, isShown, type Tag } from './manifest.js';
import { code, table, withCode, type Language, type Texts } from './markup.js';
import { summaryParts } from './summary.js';

const HEADINGS = { vi: ['Muốn nói', 'Thẻ'], en: ['To say', 'Tag'] } satisfies Record<Language, string[]>;
const LABEL: Texts = { vi: 'Chọn thẻ', en: 'Choosing a widget' };
/** The page on which each tag is described. */
const REFERENCE: Texts = { vi: 'tra-cuu', en: 'en-reference' };

const summaryOf = ({ summary, vi }: Tag, language: Language): string => (language === 'vi' ? vi : summary);

/** A table in which a tag is chosen by what is to be said. */
export function choices(tags: readonly Tag[], language: Language): string {
  const rows = tags.filter(isShown).map((tag) => {
    const { says } = summaryParts(summaryOf(tag, language));
    return [
      withCode(says),
      `<a href="./${REFERENCE[language]}.html#${tag.tagName}">${code(tag.tagName)}</a>`,
    ];
  });
  return table(LABEL[language], HEADINGS[language], rows);
}

/** All tags with what they are called and say, that of settings last. */
export const tagList = (tags: readonly Tag[], language: Language): string =>
  inOrder(tags)
    .map((tag) => `<div><dt>${code(tag.tagName)}</dt><dd>${withCode(summaryOf(tag, language))}</dd></div>`)
    .join('');
