import { expect } from '@open-wc/testing';
import { localeOf } from '../../src/format/locale.js';

describe('localeOf', () => {
  const rows: readonly (readonly [tag: string | null | undefined, locale: string | undefined])[] = [
    ['vi', 'vi'],
    ['vi-VN', 'vi'],
    ['vi_VN', 'vi'],
    ['VI', 'vi'],
    [' vi ', 'vi'],
    ['vi-Latn-VN', 'vi'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['EN_us', 'en'],
    ['vn', 'vi'],
    ['vn-VN', 'vi'],
    ['fr', undefined],
    ['vie', undefined],
    ['x-vi', undefined],
    ['', undefined],
    ['_', undefined],
    [null, undefined],
    [undefined, undefined],
  ];

  for (const [tag, locale] of rows)
    it(`finds ${locale} for ${JSON.stringify(tag)}`, () => {
      expect(localeOf(tag)).to.equal(locale);
    });
});
