import { expect } from '@open-wc/testing';
import { shortOf } from '../../src/format/short-of.js';

describe('shortOf', () => {
  it('never lets a figure round up to a bound that it does not reach', () => {
    expect(shortOf(89.999, [90])).to.equal(89.99);
    expect(shortOf(89.995, [50, 90])).to.equal(89.99);
    expect(shortOf(69.9999999, [70, 90])).to.equal(69.99);
    expect(shortOf(84.999, [84.9995])).to.equal(84.99);
    expect(shortOf(10.001, [10], true)).to.equal(10.01);
  });

  it('leaves every other figure as it is', () => {
    expect(shortOf(89.994, [90])).to.equal(89.994);
    expect(shortOf(90, [90])).to.equal(90);
    expect(shortOf(90.001, [90])).to.equal(90.001);
    expect(shortOf(9.999, [10], true)).to.equal(9.999);
    expect(shortOf(89.999, [])).to.equal(89.999);
  });
});
