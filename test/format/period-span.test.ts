import { expect } from '@open-wc/testing';
import { areComparable, isSamePeriod } from '../../src/format/period-span.js';

describe('areComparable', () => {
  const pairs: readonly (readonly [a: string, b: string, comparable: boolean])[] = [
    ['2026-09', '2026-08', true],
    ['2026-Q3', '2026-Q2', true],
    ['2026-01/2026-09', '2025-01/2025-09', true],
    ['2026-01/2026-06', '2025-H1', true],
    ['2026-01/2026-09', '2026-09', false],
    ['2026-01/2026-09', '2026-01/2026-08', false],
    ['2026-Q3', '2026-09', false],
    ['2026-09-30', '2026-09', false],
    ['2026-09-30', '2026-09-29', true],
    ['../2026-09-30', '../2026-08-31', true],
    ['../2026-09-30', '2026-09-30', false],
    ['hôm qua', 'hôm qua', false],
  ];
  for (const [a, b, comparable] of pairs)
    it(`${comparable ? 'holds' : 'does not hold'} ${a} against ${b}`, () => {
      expect(areComparable(a, b)).to.equal(comparable);
      expect(areComparable(b, a)).to.equal(comparable);
    });
});

describe('isSamePeriod', () => {
  it('knows the first months by their other names', () => {
    expect(isSamePeriod('2026-01/2026-06', '2026-H1')).to.equal(true);
    expect(isSamePeriod('2026-01/2026-03', '2026-Q1')).to.equal(true);
    expect(isSamePeriod('2026-01/2026-12', '2026')).to.equal(true);
    expect(isSamePeriod('2026-09-30', '2026-09-30')).to.equal(true);
    expect(isSamePeriod('2026-09-30', '2026-09-29')).to.equal(false);
    expect(isSamePeriod('2026-H1', '2026-H2')).to.equal(false);
  });
});
