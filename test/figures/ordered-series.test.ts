import { expect } from '@open-wc/testing';
import { likeLatest } from '../../src/figures/ordered-series.js';

const likeLatestOf = (...periods: readonly string[]) =>
  likeLatest(periods.map((period) => ({ period }))).map(({ period }) => period);

describe('what the latest point of a series can be held against', () => {
  it('is as long as its own period', () => {
    expect(likeLatestOf('2025', '2025-11', '2025-12', '2026-01')).to.deep.equal([
      '2025-11',
      '2025-12',
      '2026-01',
    ]);
    expect(likeLatestOf('2025-01/2025-09', '2026-01/2026-06', '2026-01/2026-09')).to.deep.equal([
      '2025-01/2025-09',
      '2026-01/2026-09',
    ]);
    expect(likeLatestOf('2025-H1', '2025-H2', '2026-01/2026-06')).to.have.lengthOf(3);
  });
});
