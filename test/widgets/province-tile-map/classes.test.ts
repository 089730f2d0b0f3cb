import { expect } from '@open-wc/testing';
import { classBounds, classOf, shadeOf } from '../../../src/widgets/province-tile-map/classes.js';

const CASES: readonly [name: string, values: readonly number[], bounds: readonly number[]][] = [
  ['scores', [68.8, 55.23, 59.58], [54, 57, 60, 63, 66, 69]],
  ['rates', [74.04, 95.86], [72, 78, 84, 90, 96]],
  ['counts', [50_000, 1_500_000], [0, 300_000, 600_000, 900_000, 1_200_000, 1_500_000]],
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
      expect(classBounds(values)).to.deep.equal(bounds);
    });

  it('make one class of values that are all equal', () => {
    expect(classBounds([59.58, 59.58])).to.deep.equal([59.58, 59.58]);
    expect(classBounds([0])).to.deep.equal([0, 0]);
  });

  it('are at most six, however far apart or large the values are', () => {
    for (const values of [
      [-1e308, 1e308],
      [1e16, 1e16 + 4],
      [0, 9.9e14],
      [1e-300, 2e-300],
    ]) {
      const bounds = classBounds(values);
      expect(bounds).to.have.length.within(2, 6);
      expect(bounds.every(Number.isFinite)).to.equal(true);
    }
  });
});

describe('the class of a value', () => {
  const bounds = [54, 57, 60, 63, 66, 69];

  it('begins with its lower bound', () => {
    expect([54, 56.99, 57, 65.99, 66].map((value) => classOf(value, bounds))).to.deep.equal([0, 0, 1, 3, 4]);
  });

  it('is the last one for the highest bound, and the first for a lone value', () => {
    expect(classOf(69, bounds)).to.equal(4);
    expect(classOf(5, [5, 5])).to.equal(0);
  });

  it('is not mistaken by binary fractions', () => {
    expect(classOf(0.3, classBounds([0.1, 0.5]))).to.equal(2);
  });
});

describe('the shades of classes', () => {
  const shades = (count: number) => [...Array(count).keys()].map((index) => shadeOf(index, count));

  it('reach from pale to strong, whatever their number', () => {
    expect(shades(5)).to.deep.equal([1, 2, 3, 4, 5]);
    expect(shades(4)).to.deep.equal([1, 2, 4, 5]);
    expect(shades(3)).to.deep.equal([1, 3, 5]);
    expect(shades(2)).to.deep.equal([1, 5]);
    expect(shades(1)).to.deep.equal([3]);
  });
});
