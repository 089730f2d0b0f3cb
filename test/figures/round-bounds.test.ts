import { expect } from '@open-wc/testing';
import { roundBounds } from '../../src/figures/round-bounds.js';

const CASES: readonly [name: string, values: readonly [number, number], bounds: readonly number[]][] = [
  ['scores', [55.23, 68.8], [54, 57, 60, 63, 66, 69]],
  ['rates', [74.04, 95.86], [72, 78, 84, 90, 96]],
  ['counts', [50_000, 1_500_000], [0, 300_000, 600_000, 900_000, 1_200_000, 1_500_000]],
  ['counts from 0', [0, 9], [0, 2, 4, 6, 8, 10]],
  ['ranks', [1, 34], [0, 8, 16, 24, 32, 40]],
  ['differences of a hundredth', [0.42, 0.44], [0.42, 0.43, 0.44]],
  ['fractions of a whole', [0.1, 0.3], [0.1, 0.15, 0.2, 0.25, 0.3]],
  ['values on both sides of 0', [-12, 30], [-20, -10, 0, 10, 20, 30]],
  ['values below 0', [-9, -4], [-9, -8, -7, -6, -5, -4]],
  ['values less than a hundredth apart', [0.421, 0.424], [0.42, 0.43]],
];

describe('the bounds of classes', () => {
  for (const [name, values, bounds] of CASES)
    it(`are round numbers around ${name}`, () => {
      expect(roundBounds(...values)).to.deep.equal(bounds);
    });

  it('make one class of values that are all equal', () => {
    expect(roundBounds(59.58, 59.58)).to.deep.equal([59.58, 59.58]);
    expect(roundBounds(0, 0)).to.deep.equal([0, 0]);
  });

  it('are at most six, however far apart or large the values are', () => {
    const far: readonly (readonly [number, number])[] = [
      [-1e308, 1e308],
      [1e16, 1e16 + 4],
      [0, 9.9e14],
      [1e-300, 2e-300],
    ];
    for (const [lowest, highest] of far) {
      const bounds = roundBounds(lowest, highest);
      expect(bounds).to.have.length.within(2, 6);
      expect(bounds.every(Number.isFinite)).to.equal(true);
    }
  });
});
