import { expect } from '@open-wc/testing';
import { sumOfOthersAt } from '../../src/tables/sum-of-others.js';

describe('the row that is the sum of all others', () => {
  const CASES: readonly [what: string, figures: readonly (number | null)[], at: number][] = [
    ['stands first', [15, 1, 2, 3, 4, 5], 0],
    ['stands last', [1, 2, 3, 4, 5, 15], 5],
    [
      'is one of fractions, to the rounding of a double',
      [0.1, 0.2, 0.3, 0.1, 0.2, 0.1 + 0.2 + 0.3 + 0.1 + 0.2],
      5,
    ],
    ['is none where it is off by one', [1, 2, 3, 4, 5, 16], -1],
    ['is none among four others, which may add up by chance', [1, 2, 3, 4, 10], -1],
    ['is none of rows that are all 0', [0, 0, 0, 0, 0, 0], -1],
    ['is none where a figure is unknown', [1, 2, 3, 4, 5, 15, null], -1],
    ['is none where a figure is below 0', [-1, 2, 3, 4, 5, 13], -1],
  ];
  for (const [what, figures, at] of CASES)
    it(what, () => {
      expect(sumOfOthersAt(figures)).to.equal(at);
    });
});
