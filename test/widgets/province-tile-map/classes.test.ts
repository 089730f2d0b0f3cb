import { expect } from '@open-wc/testing';
import { roundBounds } from '../../../src/figures/round-bounds.js';
import { classOf, shadeOf } from '../../../src/widgets/province-tile-map/classes.js';

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
    expect(classOf(0.3, roundBounds(0.1, 0.5))).to.equal(2);
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
