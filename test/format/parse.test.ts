import { expect } from '@open-wc/testing';
import { parseNumber, parsePlainNumber, parseReaderNumber } from '../../src/format/parse.js';

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
      expect(parseNumber(text, 'vi')).to.equal(vi);
      expect(parseNumber(text, 'en')).to.equal(en);
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
      expect(parseReaderNumber(text, 'vi')).to.equal(vi);
      expect(parseReaderNumber(text, 'en')).to.equal(en);
    });
});

describe('parsePlainNumber', () => {
  const accepted: readonly (readonly [text: string | number, value: number])[] = [
    ['98.5', 98.5],
    ['196000', 196_000],
    ['0.125', 0.125],
    ['0', 0],
    ['-3', -3],
    ['+3', 3],
    [' 7 ', 7],
    ['1.2345', 1.2345],
    ['1234.567', 1234.567],
    ['1e3', 1000],
    ['1.5E-2', 0.015],
    [98.5, 98.5],
    [0, 0],
    [-3, -3],
    [196.125, 196.125],
    [1e21, 1e21],
    [1e-7, 1e-7],
  ];
  const refused: readonly (string | number)[] = [
    '196.000',
    '1.234',
    '-1.234',
    '1.234.567',
    '1.234.567,89',
    '98,5',
    '1,234',
    '12 345',
    '98.5%',
    '.5',
    '5.',
    '',
    ' ',
    '0x10',
    '1e999',
    'Infinity',
    'NaN',
    'trên 98',
    NaN,
    Infinity,
    -Infinity,
  ];

  for (const [text, value] of accepted)
    it(`reads ${JSON.stringify(text)}`, () => {
      expect(parsePlainNumber(text)).to.equal(value);
    });

  for (const text of refused)
    it(`refuses ${typeof text} ${text}`, () => {
      expect(parsePlainNumber(text)).to.equal(null);
    });

  it('reads three decimals where no thousands make sense', () => {
    expect(parsePlainNumber('99.996', 100)).to.equal(99.996);
    expect(parsePlainNumber('100.004', 100)).to.equal(100.004);
    expect(parsePlainNumber('1.234', 2000)).to.equal(null);
  });
});
