import { example } from '../document/example.js';
import registry, { type WidgetTag } from '../../src/widgets/registry.js';
import { examplesOf } from './examples.mjs';
import type { Attributes } from './widgets.js';

/** All tags that show something. */
export const TAGS: readonly WidgetTag[] = registry.map(({ tag }) => tag);

const examples = await examplesOf(TAGS);

/** What each tag asks of a document. */
export const ASKS = Object.fromEntries(TAGS.map((tag) => [tag, examples[tag].asks])) as Readonly<
  Record<WidgetTag, Attributes>
>;

/** A document that has a figure for each tag, by what it asks. */
export const FIGURES = {
  schemaVersion: 1,
  source: { name: 'Cổng "766" & dịch vụ công', url: 'https://dichvucong.gov.vn/' },
  updatedAt: '2026-10-10',
  indicators: [{ id: 'ioc', label: 'Địa phương có IOC', value: 36, of: 63, unit: 'địa phương' }],
  dossiers: {
    ...example().dossiers,
    series: [
      { period: '2026-08', received: 6100, resolved: 6000, onTimeRate: 96 },
      { period: '2026-09', received: 7001, resolved: 6900, onTimeRate: 97 },
    ],
  },
  rankings: [
    {
      id: '766',
      label: 'Bộ chỉ số <766>',
      units: 'VN-34',
      parts: [
        { id: 'TDGQ', label: 'Tiến độ', max: 20 },
        { id: 'CKMB', label: 'Công khai', max: 18 },
      ],
      entries: [
        {
          code: '11',
          name: 'Điện Biên',
          score: 59.58,
          rank: 30,
          previousRank: 25,
          parts: { TDGQ: 19.04, CKMB: 8.02 },
        },
        {
          code: '56',
          name: 'Khánh Hòa',
          score: 61.66,
          rank: 24,
          previousRank: 24,
          parts: { TDGQ: 16.88, CKMB: 14 },
        },
      ],
    },
  ],
};

/** A tag as a page has it. */
export const markupOf = (tag: WidgetTag, attributes: Attributes, content = '…'): string =>
  `<${tag} ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')}>${content}</${tag}>`;
