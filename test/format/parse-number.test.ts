import { expect } from '@open-wc/testing';
import { parsePlainNumber, plainNumberProblem } from '../../src/format/parse-number.js';

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

describe('plainNumberProblem', () => {
  const rows: readonly (readonly [written: string | number, problem: string | null])[] = [
    ['98.5', null],
    [98.5, null],
    ['95,21%', 'percent-sign'],
    ['98 %', 'percent-sign'],
    ['25/63', 'fraction'],
    ['25 / 63', 'fraction'],
    ['196.000', 'grouping'],
    ['1.065.150', 'grouping'],
    ['1,065,150.5', 'grouping'],
    ['1 000', 'grouping'],
    ['196.000,5', 'grouping'],
    ['98,5', 'comma'],
    ['196,000', 'comma'],
    ['nhiều', 'other'],
    ['1e999', 'other'],
    ['', 'other'],
    [NaN, 'other'],
  ];
  for (const [written, problem] of rows)
    it(`of ${JSON.stringify(written)} is ${problem}`, () => {
      expect(plainNumberProblem(written)).to.equal(problem);
    });

  it('knows what makes no sense beyond a maximum', () => {
    expect(plainNumberProblem('99.996', 100)).to.equal(null);
    expect(plainNumberProblem('99.996')).to.equal('grouping');
  });
});
