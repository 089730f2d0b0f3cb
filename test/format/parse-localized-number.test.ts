import { expect } from '@open-wc/testing';
import { parseLocalizedNumber, parsePageNumber } from '../../src/format/parse-localized-number.js';

const NBSP = '\u00a0';
const NARROW = '\u202f';

describe('parseNumber', () => {
  const rows: readonly (readonly [text: string, vi: number | null, en: number | null])[] = [
    ['0', 0, 0],
    ['59', 59, 59],
    ['2026', 2026, 2026],
    ['1.234', 1234, 1.234],
    ['1,234', 1.234, 1234],
    ['1.234.567,89', 1_234_567.89, null],
    ['1,234,567.89', null, 1_234_567.89],
    ['196.000', 196_000, 196],
    ['98,5', 98.5, null],
    ['98.5', null, 98.5],
    ['0,125', 0.125, null],
    ['0.125', null, 0.125],
    ['00.125', null, 0.125],
    ['98,5%', 98.5, null],
    [`98,5${NBSP}%`, 98.5, null],
    ['91.80 %', null, 91.8],
    ['  1.234  ', 1234, 1.234],
    [`${NBSP}196.000${NARROW}`, 196_000, 196],
    ['12 345', 12_345, 12_345],
    [`1${NBSP}065${NBSP}150`, 1_065_150, 1_065_150],
    [`1${NARROW}065${NARROW}150,5`, 1_065_150.5, null],
    ['+5', 5, 5],
    ['-3', -3, -3],
    ['\u22123', -3, -3],
    ['\u20133,5', -3.5, null],
    ['3\u20135', null, null],
    ['007', 7, 7],
    ['1.23', null, 1.23],
    ['1.2345', null, 1.2345],
    ['1234.567', null, 1234.567],
    ['1.234.56', null, null],
    ['1.234 567', null, null],
    ['12 3', null, null],
    ['25 63', null, null],
    ['1..234', null, null],
    ['1,2,3', null, null],
    ['5,', null, null],
    [',5', null, null],
    ['.5', null, null],
    ['', null, null],
    [' ', null, null],
    ['%', null, null],
    ['-', null, null],
    ['--3', null, null],
    ['25/63', null, null],
    ['30 (28)', null, null],
    ['1e3', null, null],
    ['0x10', null, null],
    ['NaN', null, null],
    ['Infinity', null, null],
    ['trên 98', null, null],
    ['१२३', null, null],
  ];

  for (const [text, vi, en] of rows)
    it(`reads ${JSON.stringify(text)} as ${vi} and ${en}`, () => {
      expect(parseLocalizedNumber(text, 'vi')).to.equal(vi);
      expect(parseLocalizedNumber(text, 'en')).to.equal(en);
    });
});

describe('parseReaderNumber', () => {
  const rows: readonly (readonly [text: string, vi: number | null, en: number | null])[] = [
    ['59.58', 59.58, 59.58],
    ['59,58', 59.58, 59.58],
    ['1.234', 1234, 1.234],
    ['1,234', 1.234, 1234],
    ['91.80%', 91.8, 91.8],
    ['0.125', 0.125, 0.125],
    ['0,125', 0.125, 0.125],
    ['1.234.567', 1_234_567, 1_234_567],
    ['1.234.567,89', 1_234_567.89, 1_234_567.89],
    ['1,234,567.89', 1_234_567.89, 1_234_567.89],
    ['–', null, null],
    ['', null, null],
    ['chưa công bố', null, null],
  ];

  for (const [text, vi, en] of rows)
    it(`reads ${JSON.stringify(text)} as ${vi} on a Vietnamese page and ${en} on an English one`, () => {
      expect(parsePageNumber(text, 'vi')).to.equal(vi);
      expect(parsePageNumber(text, 'en')).to.equal(en);
    });
});
