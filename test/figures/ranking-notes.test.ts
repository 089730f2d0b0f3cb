import { expect } from '@open-wc/testing';
import { decodeDocument } from '../../src/document/decode.js';
import { rankNotes, shareNotes } from '../../src/figures/ranking-notes.js';
import { localizerOf } from '../../src/i18n/localizer.js';

const vi = localizerOf('vi');

const rankingOf = (ranking: object, ...entries: object[]) => {
  const named = entries.map((entry, index) => ({ name: `Xã ${index}`, ...entry }));
  const { document } = decodeDocument({
    schemaVersion: 1,
    rankings: [{ id: 'a', ...ranking, entries: named }],
  });
  return document.rankings[0]!;
};

describe('rates that are most likely shares', () => {
  const SHARES = [{ score: 0.98 }, { score: 1 }];

  it('are told of where they are of one hundred and higher is better', () => {
    expect(shareNotes(rankingOf({ unit: '%' }, ...SHARES), vi)).to.have.lengthOf(1);
    expect(shareNotes(rankingOf({ unit: '%', better: 'higher' }, ...SHARES), vi)).to.have.lengthOf(1);
  });

  it('are none in another unit, above 1, and where lower is better', () => {
    expect(shareNotes(rankingOf({ unit: 'điểm' }, ...SHARES), vi)).to.deep.equal([]);
    expect(shareNotes(rankingOf({}, ...SHARES), vi)).to.deep.equal([]);
    expect(shareNotes(rankingOf({ unit: '%' }, { score: 0.98 }, { score: 98 }), vi)).to.deep.equal([]);
    expect(shareNotes(rankingOf({ unit: '%', better: 'lower' }, ...SHARES), vi)).to.deep.equal([]);
  });
});

describe('a rank', () => {
  it('that a set of units has no room for is told of', () => {
    const ranked = (rank: number) => rankingOf({}, { rank: 1 }, { rank });
    expect(rankNotes(ranked(35), 'VN-34', vi)).to.deep.equal([
      'Số liệu nguồn không khớp: hạng 35 lớn hơn số đơn vị 34.',
    ]);
    expect(rankNotes(ranked(34), 'VN-34', vi)).to.deep.equal([]);
    expect(rankNotes(ranked(35), 'VN-63', vi)).to.deep.equal([]);
    expect(rankNotes(ranked(7000), null, vi)).to.deep.equal([]);
  });
});
