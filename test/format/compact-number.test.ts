import { expect } from '@open-wc/testing';
import { formatCompactNumber, type ScaleWords } from '../../src/format/compact-number.js';

type Rows = readonly (readonly [value: number, vi: string, en: string])[];

describe('formatScaled', () => {
  const vi: ScaleWords = ['nghìn', 'triệu', 'tỷ'];
  const en: ScaleWords = ['thousand', 'million', 'billion'];
  const rows: Rows = [
    [0, '0', '0'],
    [0.5, '0,5', '0.5'],
    [999, '999', '999'],
    [5780, '5.780', '5,780'],
    [9999, '9.999', '9,999'],
    [10_000, '10 nghìn', '10 thousand'],
    [12_345, '12,3 nghìn', '12.3 thousand'],
    [196_000, '196 nghìn', '196 thousand'],
    [999_949, '999,9 nghìn', '999.9 thousand'],
    [999_950, '1 triệu', '1 million'],
    [999_999, '1 triệu', '1 million'],
    [1_000_000, '1 triệu', '1 million'],
    [1_065_150, '1,07 triệu', '1.07 million'],
    [14_666_757, '14,67 triệu', '14.67 million'],
    [999_970_000, '999,97 triệu', '999.97 million'],
    [999_994_999, '999,99 triệu', '999.99 million'],
    [999_995_000, '1 tỷ', '1 billion'],
    [2_500_000_000, '2,5 tỷ', '2.5 billion'],
    [1_234_000_000_000, '1.234 tỷ', '1,234 billion'],
    [-196_000, '-196 nghìn', '-196 thousand'],
    [-999_950, '-1 triệu', '-1 million'],
  ];

  for (const [value, vietnamese, english] of rows)
    it(`writes ${value} as ${vietnamese} and ${english}`, () => {
      expect(formatCompactNumber(value, 'vi', vi)).to.equal(vietnamese);
      expect(formatCompactNumber(value, 'en', en)).to.equal(english);
    });
});
