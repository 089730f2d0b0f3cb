import { expect } from '@open-wc/testing';
import { differ, looksLikeShares, sum } from '../../src/figures/consistency.js';

describe('sum', () => {
  it('has no error of binary fractions', () => {
    expect(sum([0.1, 0.2])).to.equal(0.3);
    expect(sum([])).to.equal(0);
  });

  it('is unknown where one figure is', () => {
    expect(sum([1, null, 2])).to.equal(null);
  });
});

describe('differ', () => {
  for (const [a, b, isOff] of [
    [100, 100.05, false],
    [100, 100.06, true],
    [100.06, 100, true],
    [null, 100, false],
    [100, null, false],
    [0, null, false],
  ] as const)
    it(`${isOff ? 'tells' : 'does not tell'} ${a} from ${b}`, () => {
      expect(differ(a, b)).to.equal(isOff);
    });
});

describe('looksLikeShares', () => {
  it('tells shares from percentages', () => {
    expect(looksLikeShares([0.95, 1, 0, null])).to.equal(true);
    expect(looksLikeShares([0.95, 1.01])).to.equal(false);
    expect(looksLikeShares([0.95, -0.1])).to.equal(false);
  });

  it('says nothing of what has no figure but 0', () => {
    expect(looksLikeShares([0, null])).to.equal(false);
    expect(looksLikeShares([])).to.equal(false);
  });
});
