import { expect } from '@open-wc/testing';
import { decodeDocument } from '../../src/document/decode.js';
import { ranksOf } from '../../src/figures/ranking.js';

const ranksOfScores = (...scores: (number | null)[]) => {
  const entries = scores.map((score, index) => ({ name: `Xã ${index}`, score }));
  const { document } = decodeDocument({ schemaVersion: 1, rankings: [{ id: 'a', entries }] });
  return ranksOf(document.rankings[0]!);
};

describe('computed ranks', () => {
  it('are shared by scores that differ by nothing but binary dust', () => {
    expect(ranksOfScores(0.1 + 0.2, 0.3, 0.3, 0.2)).to.deep.equal([1, 1, 1, 4]);
  });

  it('tell scores apart that the source tells apart', () => {
    expect(ranksOfScores(95.21, 95.210001, null, 95.21)).to.deep.equal([2, 1, null, 2]);
  });
});
