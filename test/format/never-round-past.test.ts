import { expect } from '@open-wc/testing';
import { neverRoundPast } from '../../src/format/never-round-past.js';

describe('shortOf', () => {
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
  });
});
