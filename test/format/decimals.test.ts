import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { decimalsFor, showsAlike } from '../../src/format/decimals.js';
import { formatNumber, formatPercent } from '../../src/format/number.js';

describe('decimalsFor', () => {
  it('shows figures of a hundredth and more apart, whichever they are', () => {
    const figures = fc.array(fc.double({ min: -200, max: 200, noNaN: true }), { maxLength: 8 });
    fc.assert(
      fc.property(figures, fc.constantFrom(null, '%'), (values, unit) => {
        const decimals = decimalsFor(values, unit);
        const texts = values.map((value) =>
          unit ? formatPercent(value, 'vi', decimals) : formatNumber(value, 'vi', decimals),
        );
        values.forEach((value, index) => {
          const alike = values.filter(
            (other, at) => texts[at] === texts[index] && Math.abs(other - value) > 0.02,
          );
          expect(alike, `${String(values)} ${texts.join(' ')}`).to.deep.equal([]);
        });
      }),
      { numRuns: 3000 },
    );
  });

  const rows: readonly (readonly [values: (number | null)[], unit: string | null, decimals: number])[] = [
    [[], null, 2],
    [[null, 95.21], null, 2],
    [[1, 2, 3], null, 2],
    [[98.5, 98.5, 97], null, 2],
    [[1.5931, 1.5917], null, 3],
    [[1.59312, 1.59308, null], null, 5],
    [[0.00062, 0.0004], null, 2],
    [[0.00062, 0.000623], null, 6],
    [[95.2084, 95.2081, 12], '%', 4],
    [[99.996, 99.999], '%', 3],
    [[100.001, 100], null, 3],
    [[0.1 + 0.2, 0.3, 1 / 3], null, 2],
    [[1_000_000, 1_000_000.001], null, 2],
    [[12_345.678, 12_345.679], null, 2],
  ];
  for (const [values, unit, decimals] of rows)
    it(`is ${decimals} for ${values.join(', ') || 'nothing'}`, () => {
      expect(decimalsFor(values, unit)).to.equal(decimals);
    });

  it('is found for the longest table without a hold-up', () => {
    const values = Array.from({ length: 50_000 }, (_, index) => 50 + index / 1e6);
    expect(decimalsFor(values)).to.equal(5);
  });
});

describe('showsAlike', () => {
  it('tells figures between which nothing may be said to have changed', () => {
    expect(showsAlike(95.214, 95.212, '%')).to.equal(true);
    expect(showsAlike(1_000_000, 1_000_000.001, 'hồ sơ')).to.equal(true);
    expect(showsAlike(95.214, 95.212, '%', 3)).to.equal(false);
    expect(showsAlike(99.996, 100, '%')).to.equal(false);
    expect(showsAlike(0.0004, 0, null)).to.equal(false);
    expect(showsAlike(1, 2, null)).to.equal(false);
    // Less than 100 % is never shown as that: what is a hundredth and more apart may look alike.
    expect(showsAlike(99.999, 99.985, '%')).to.equal(true);
  });
});
