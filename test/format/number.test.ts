import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatNumber, formatPercent } from '../../src/format/number.js';

type Rows = readonly (readonly [value: number, vi: string, en: string])[];

describe('formatNumber', () => {
  const rows: Rows = [
    [0, '0', '0'],
    [-0, '0', '0'],
    [-0.001, '-0,001', '-0.001'],
    [0.00062, '0,00062', '0.00062'],
    [0.0004, '0,0004', '0.0004'],
    [0.0049999, '0,005', '0.005'],
    [-0.00123456, '-0,0012', '-0.0012'],
    [1e-9, '0,000000001', '0.000000001'],
    [0.1 + 0.2 - 0.3, '0', '0'],
    [5e-324, '0', '0'],
    [0.005, '0,01', '0.01'],
    [0.5, '0,5', '0.5'],
    [7, '7', '7'],
    [59.58, '59,58', '59.58'],
    [86.645, '86,65', '86.65'],
    [1.005, '1,01', '1.01'],
    [999.994, '999,99', '999.99'],
    [999.995, '1.000', '1,000'],
    [1234, '1.234', '1,234'],
    [5780, '5.780', '5,780'],
    [196000, '196.000', '196,000'],
    [1234567.89, '1.234.567,89', '1,234,567.89'],
    [-1234.5, '-1.234,5', '-1,234.5'],
    [14666757, '14.666.757', '14,666,757'],
    [Number.MAX_SAFE_INTEGER, '9.007.199.254.740.991', '9,007,199,254,740,991'],
    [NaN, 'NaN', 'NaN'],
  ];

  for (const [value, vi, en] of rows)
    it(`writes ${value} as ${vi} and ${en}`, () => {
      expect(formatNumber(value, 'vi')).to.equal(vi);
      expect(formatNumber(value, 'en')).to.equal(en);
    });

  it('takes another number of decimals', () => {
    expect(formatNumber(19.0416, 'vi', 0)).to.equal('19');
    expect(formatNumber(19.0416, 'vi', 3)).to.equal('19,042');
    expect(formatNumber(-0.4, 'vi', 0)).to.equal('-0,4');
    expect(formatNumber(1.5931, 'vi', 4)).to.equal('1,5931');
  });

  it('never writes more digits than a number holds', () => {
    expect(formatNumber(123_456_789_012.34567, 'vi', 6)).to.equal('123.456.789.012,346');
    expect(formatNumber(999_999_999_999_999, 'vi', 6)).to.equal('999.999.999.999.999');
  });

  it('rounds, groups and signs as Intl does', () => {
    const decimals = fc.integer({ min: 0, max: 6 });
    const written = fc
      .tuple(fc.integer({ min: -1e10, max: 1e10 }), fc.integer({ min: 0, max: 9 }))
      .map(([digits, places]) => Number(`${digits}e-${places}`));
    const calculated = fc.double({ min: -1e8, max: 1e8, noNaN: true });
    fc.assert(
      fc.property(fc.oneof(written, calculated), decimals, decimals, (value, most, least) => {
        const digits = { maximumFractionDigits: most, minimumFractionDigits: Math.min(least, most) };
        const expected = new Intl.NumberFormat('en', digits).format(value);
        if (/[1-9]/.test(expected))
          expect(formatNumber(value, 'en', most, digits.minimumFractionDigits)).to.equal(expected);
      }),
      { numRuns: 20_000 },
    );
  });

  it('adds up the six groups of Điện Biên to the score as published', () => {
    expect(formatNumber(8.02 + 19.04 + 6.5 + 6.23 + 10.19 + 9.6, 'vi')).to.equal('59,58');
  });
});

describe('formatPercent', () => {
  const rows: Rows = [
    [0, '0%', '0%'],
    [-0, '0%', '0%'],
    [0.0000001, '0,0000001%', '0.0000001%'],
    [0.001, '0,001%', '0.001%'],
    [-0.001, '-0,001%', '-0.001%'],
    [0.015, '0,02%', '0.02%'],
    [0.585, '0,59%', '0.59%'],
    [86.645, '86,65%', '86.65%'],
    [90.0026, '90%', '90%'],
    [95.2084, '95,21%', '95.21%'],
    [98.5, '98,5%', '98.5%'],
    [99.99, '99,99%', '99.99%'],
    [99.994, '99,99%', '99.99%'],
    [99.995, '99,99%', '99.99%'],
    [99.996, '99,99%', '99.99%'],
    [99.9999999, '99,99%', '99.99%'],
    [100, '100%', '100%'],
    [100.004, '100,004%', '100.004%'],
    [3 * 33.333333333333336, '100%', '100%'],
    [112.5, '112,5%', '112.5%'],
    [1234.5, '1.234,5%', '1,234.5%'],
    [-3.25, '-3,25%', '-3.25%'],
  ];

  for (const [value, vi, en] of rows)
    it(`writes ${value} as ${vi} and ${en}`, () => {
      expect(formatPercent(value, 'vi')).to.equal(vi);
      expect(formatPercent(value, 'en')).to.equal(en);
    });

  it('takes another number of decimals, and never writes a part as the whole', () => {
    expect(formatPercent(95.2084, 'vi', 4)).to.equal('95,2084%');
    expect(formatPercent(99.996, 'vi', 3)).to.equal('99,996%');
    expect(formatPercent(99.99996, 'vi', 4)).to.equal('99,9999%');
  });

  it('gives the published shares of the published counts', () => {
    const shares: readonly (readonly [part: number, whole: number, share: string])[] = [
      [70_081, 73_608, '95,21%'],
      [788_612, 1_065_150, '74,04%'],
      [426_534, 473_913, '90%'],
      [2_199 + 3_353 + 197, 5_780, '99,46%'],
      [2_199 + 3_353, 2_199 + 3_353 + 31, '99,44%'],
      [12_707_675, 14_666_757, '86,64%'],
    ];
    for (const [part, whole, share] of shares)
      expect(formatPercent((part / whole) * 100, 'vi')).to.equal(share);
  });

  it('rounds a percentage just as the bare number', () => {
    for (let thousandths = 10; thousandths <= 99_990; thousandths++) {
      const value = thousandths / 1000;
      expect(formatPercent(value, 'vi')).to.equal(`${formatNumber(value, 'vi')}%`);
    }
  });
});
