import { code, table, withCode, type Language } from './markup.js';
import { inOrder, isMapping, own, shared, type Item, type List, type Tag } from './manifest.js';
import { summaryParts } from './summary.js';

const WORDS = {
  vi: {
    attribute: 'Thuộc tính',
    values: 'Giá trị',
    meaning: 'Ý nghĩa',
    event: 'Sự kiện',
    part: 'Phần (::part)',
    token: 'Biến CSS',
    default: 'Mặc định, nền sáng / nền tối',
    flag: 'có hoặc không',
    number: 'số',
    text: 'chữ',
    mapping: 'Thuộc tính chỉ chỗ các trường của nguồn định dạng khác',
  },
  en: {
    attribute: 'Attribute',
    values: 'Values',
    meaning: 'Meaning',
    event: 'Event',
    part: 'Part (::part)',
    token: 'CSS property',
    default: 'Default, light / dark',
    flag: 'there or not',
    number: 'number',
    text: 'text',
    mapping: 'Attributes that say where the fields of a foreign format are',
  },
} satisfies Record<Language, object>;

function valuesOf({ type }: Item, language: Language): string {
  const text = type?.text ?? '';
  const values = text.match(/(?<=')[^' |]+(?=')/g);
  if (values) return values.map(code).join(', ');
  if (text.startsWith('boolean')) return WORDS[language].flag;
  return text.includes('number') ? WORDS[language].number : WORDS[language].text;
}

const meaningOf = ({ vi, description }: Item, language: Language): string =>
  withCode(language === 'vi' ? vi : description);

function attributeTable(label: string, items: readonly Item[], language: Language): string {
  const { attribute, values, meaning } = WORDS[language];
  const rows = items.map((item) => [code(item.name), valuesOf(item, language), meaningOf(item, language)]);
  return items.length ? table(`${attribute}: ${label}`, [attribute, values, meaning], rows) : '';
}

function nameTable(heading: string, label: string, items: readonly Item[], language: Language): string {
  const rows = items.map((item) => [code(item.name), meaningOf(item, language)]);
  return items.length ? table(`${heading}: ${label}`, [heading, WORDS[language].meaning], rows) : '';
}

/** What one tag has beyond what all have: its attributes, events and parts, and what its content is. */
function tagTables(tag: Tag, tags: readonly Tag[], language: Language): string {
  const { event, part } = WORDS[language];
  const name = tag.tagName;
  const ownOf = (list: List) => own(tag, tags, list);
  return [
    ...tag.slots.map((slot) => `<p>${meaningOf(slot, language)}</p>`),
    attributeTable(name, ownOf('attributes'), language),
    nameTable(event, name, ownOf('events'), language),
    nameTable(part, name, ownOf('cssParts'), language),
  ].join('');
}

/** A section for each tag: what it is called, what it shows, and its tables. */
export const tagSections = (tags: readonly Tag[], language: Language): string =>
  inOrder(tags)
    .map((tag) => {
      const [summary, description] =
        language === 'vi' ? [tag.vi, tag.descriptionVi] : [tag.summary, tag.description];
      const paragraphs = description.split(/\n\s*\n/).map((text) => `<p>${withCode(text)}</p>`);
      return `<h3 id="${tag.tagName}">${code(tag.tagName)}: ${withCode(summaryParts(summary).name)}</h3>${paragraphs.join('')}${tagTables(tag, tags, language)}`;
    })
    .join('');

function tokenTable(tags: readonly Tag[], language: Language): string {
  const { token, default: value, meaning } = WORDS[language];
  const rows = shared(tags, 'cssProperties').map((item) => [
    code(item.name),
    code(item.default?.replace(/^light-dark\((.*), (.*)\)$/, '$1 / $2') ?? ''),
    meaningOf(item, language),
  ]);
  return table(token, [token, value, meaning], rows);
}

/** What all tags have in common, once. */
export const commonTables: Readonly<Record<string, (tags: readonly Tag[], language: Language) => string>> = {
  attributes: (tags, language) => {
    const items = shared(tags, 'attributes').filter((item) => !isMapping(item));
    return attributeTable('*', items, language);
  },
  mapping: (tags, language) => {
    const items = shared(tags, 'attributes').filter(isMapping);
    const { mapping } = WORDS[language];
    return `<details><summary>${mapping} (${items.length})</summary>${attributeTable('format', items, language)}</details>`;
  },
  events: (tags, language) => nameTable(WORDS[language].event, '*', shared(tags, 'events'), language),
  parts: (tags, language) => nameTable(WORDS[language].part, '*', shared(tags, 'cssParts'), language),
  tokens: tokenTable,
};
