import { expect } from '@open-wc/testing';
import { documentOf, indicatorIn, rankingIn } from './adapted.js';

const AHEAD = '2098';

/** What a test does while the clock stands in October 2026. */
function inOctober<Result>(test: () => Result): Result {
  const { now } = Date;
  Date.now = () => Date.UTC(2026, 9, 10);
  try {
    return test();
  } finally {
    Date.now = now;
  }
}

describe('a period that is still to come', () => {
  const rows = [
    ['Xã A', '2024', 1],
    ['Xã A', '2025', 2],
    ['Xã A', AHEAD, 9],
  ] as const;
  const mapping = { 'col-name': 'ten', 'col-period': 'ky', 'col-value': 'so', area: 'Xã A' };
  const records = JSON.stringify(rows.map(([ten, ky, so]) => ({ ten, ky, so })));
  const csv = ['ten;ky;so', ...rows.map((row) => row.join(';'))].join('\n');

  for (const [format, text] of Object.entries({ json: records, csv }))
    it(`is not the newest one, nor the end of a series, in ${format}`, () => {
      const document = documentOf(format, text, mapping);
      expect(document.period?.label).to.equal('2025');
      expect(rankingIn(document).entries[0]?.score).to.equal(2);
      expect(indicatorIn(document)).to.deep.include({
        value: 2,
        series: [
          { period: '2024', value: 1 },
          { period: '2025', value: 2 },
        ],
      });
    });

  it('is shown where the tag asks for it, and where there is no other', () => {
    const asked = documentOf('json', records, { ...mapping, period: AHEAD });
    expect(indicatorIn(asked)).to.deep.include({ value: 9 });
    expect(indicatorIn(asked).series).to.have.lengthOf(3);
    const only = JSON.stringify([{ ten: 'Xã A', ky: AHEAD, so: 9 }]);
    expect(indicatorIn(documentOf('json', only, mapping)).value).to.equal(9);
  });

  it('is not the newest column', () => {
    const text = `Xã;2025;${AHEAD}\nXã A;2;9\nXã B;3;8`;
    const read = documentOf('csv', text, { 'col-name': 'Xã', 'col-score': 'newest' });
    expect(rankingIn(read).entries.map(({ score }) => score)).to.deep.equal([2, 3]);
  });

  it('is a year that is only estimated while months of it are to come', () => {
    const text = 'Xã;Kỳ;Số\nXã A;9 tháng 2026;7\nXã A;Ước năm 2026;9';
    const read = { 'col-name': 'Xã', 'col-period': 'Kỳ', 'col-value': 'Số' };
    const periodIn = () => documentOf('csv', text, read).period?.label;
    expect(inOctober(periodIn)).to.equal('2026-01/2026-09');
    const soFar = text.replace('Ước năm', 'Năm');
    expect(inOctober(() => documentOf('csv', soFar, read).period?.label)).to.equal('2026');
  });
});
