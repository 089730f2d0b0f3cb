import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatNumber } from '../../src/format/number.js';
import { neverRoundPast } from '../../src/format/never-round-past.js';

describe('neverRoundPast', () => {
  it('never lets a figure round up to a bound that it does not reach', () => {
    expect(neverRoundPast(89.999, [90])).to.equal(89.99);
    expect(neverRoundPast(89.995, [50, 90])).to.equal(89.99);
    expect(neverRoundPast(69.9999999, [70, 90])).to.equal(69.99);
    expect(neverRoundPast(84.999, [84.9995])).to.equal(84.99);
    expect(neverRoundPast(10.001, [10], true)).to.equal(10.01);
  });

  it('leaves every other figure as it is', () => {
    expect(neverRoundPast(89.994, [90])).to.equal(89.994);
    expect(neverRoundPast(90, [90])).to.equal(90);
    expect(neverRoundPast(90.001, [90])).to.equal(90.001);
    expect(neverRoundPast(9.999, [10], true)).to.equal(9.999);
    expect(neverRoundPast(89.999, [])).to.equal(89.999);
    expect(neverRoundPast(90, [90.0001])).to.equal(90);
    expect(neverRoundPast(90.004, [90.0045])).to.equal(90.004);
    expect(neverRoundPast(10, [9.9999], true)).to.equal(10);
  });

  it('rounds as the text is rounded, in decimal digits and not in binary ones', () => {
    const rows: readonly (readonly [value: number, bound: number, shown: number])[] = [
      [8.995, 9, 8.99],
      [9.995, 10, 9.99],
      [34.995, 35, 34.99],
      [8.495, 8.5, 8.49],
      [0.145, 0.15, 0.14],
      [1.005, 1.01, 1],
      [64.085, 64.09, 64.08],
      [0.00459, 0.0046, 0.0045],
    ];
    for (const [value, bound, shown] of rows) expect(neverRoundPast(value, [bound])).to.equal(shown);
  });

  it('keeps to the decimals that are asked for', () => {
    expect(neverRoundPast(8.9996, [9], false, 3)).to.equal(8.999);
    expect(neverRoundPast(8.995, [9], false, 3)).to.equal(8.995);
  });

  const writtenNumber = (value: number) => Number(formatNumber(value, 'en').replace(/,/g, ''));
  const bounds = fc.integer({ min: 1, max: 10_000 }).map((cents) => cents / 100);
  const gaps = fc.oneof(
    fc.integer({ min: 1, max: 1500 }).map((gap) => gap / 1e5),
    fc.double({ min: 1e-9, max: 0.01, noNaN: true }),
  );

  it('writes no figure that reaches a bound which it misses, on either side', () => {
    fc.assert(
      fc.property(bounds, gaps, fc.boolean(), (bound, gap, lowerIsBetter) => {
        const value = lowerIsBetter ? bound + gap : bound - gap;
        if (value === bound || value <= 0) return;
        const shown = writtenNumber(neverRoundPast(value, [bound], lowerIsBetter));
        expect(lowerIsBetter ? shown > bound : shown < bound, `${value} for ${bound}: ${shown}`).to.be.true;
        expect(Math.abs(shown - value)).to.be.below(0.0101);
      }),
      { numRuns: 20_000 },
    );
  });

  for (const [value, bound, lowerIsBetter] of [
    [4.9e-324, 1e-320, false],
    [0, 1e-12, false],
    [-4.9e-324, 0, false],
    [1e-11, 0, true],
  ] as const)
    it(`makes no other figure of ${value}, which is the error of a calculation, beside ${bound}`, () => {
      expect(neverRoundPast(value, [bound], lowerIsBetter)).to.equal(value);
    });

  it('tries every target of two decimals up to 100 against the figure half a cent below', () => {
    const reached: number[] = [];
    for (let cents = 1; cents <= 10_000; cents++) {
      const value = Number(((cents - 0.5) / 100).toFixed(3));
      if (writtenNumber(neverRoundPast(value, [cents / 100])) >= cents / 100) reached.push(value);
    }
    expect(reached).to.deep.equal([]);
  });
});
