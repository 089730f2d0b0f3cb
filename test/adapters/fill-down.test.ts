import { expect } from '@open-wc/testing';
import { decoded, documentOf, failureOf, indicatorIn, rankingIn } from './adapted.js';

const MAPPING = { 'col-name': 'Xã', 'col-period': 'Năm', 'col-score': 'Điểm' };

const table = (...lines: string[]) => ['Năm;Xã;Điểm', ...lines].join('\n');

const figuresIn = (text: string) => {
  const { entries, previousEntries } = rankingIn(documentOf('csv', text, MAPPING));
  return [entries, previousEntries].map((list) => list.map(({ name, score }) => `${name} ${score}`));
};

describe('a period that stands in the first row of its group', () => {
  const groups = table('2025;A;1', ';B;2', '2026;A;3', ';B;4', ';C;5', ';Tổng cộng;12');

  it('is that of the rows below', () => {
    expect(figuresIn(groups)).to.deep.equal([
      ['A 3', 'B 4', 'C 5'],
      ['A 1', 'B 2'],
    ]);
    const own = { 'col-name': 'Xã', 'col-period': 'Năm', 'col-value': 'Điểm', area: 'B' };
    const { series } = indicatorIn(documentOf('csv', groups, own));
    expect(series.map(({ period, value }) => [period, value])).to.deep.equal([
      ['2025', 2],
      ['2026', 4],
    ]);
  });

  it('may stand in a row of totals', () => {
    expect(
      figuresIn(table('2025;Tổng cộng;3', ';A;1', ';B;2', '2026;Tổng cộng;7', ';A;3', ';B;4')),
    ).to.deep.equal([
      ['A 3', 'B 4'],
      ['A 1', 'B 2'],
    ]);
  });

  it('may be the year of months in a column of their own', () => {
    const text = ['Năm;Tháng;Số', '2025;11;1', ';12;2', '2026;1;3', ';2;4'].join('\n');
    const mapping = { 'col-period': 'Tháng', 'col-value': 'Số' };
    expect(indicatorIn(documentOf('csv', text, mapping)).series.map(({ period }) => period)).to.deep.equal([
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
    ]);
  });

  it('is not that of a row whose own is missing among others', () => {
    for (const lines of [
      ['2025;A;1', '2025;B;2', ';A;3', ';B;4', '2026;A;5', ';B;6'],
      ['2024;A;1', '2025;A;2', ';A;3', ';A;4'],
      [';A;1', ';B;2', '2026;A;3', ';B;4'],
    ])
      expect(failureOf('csv', table(...lines), { ...MAPPING, area: 'A' })[1]).to.equal('where=""');
  });

  it('is not filled into records, whose blanks are no merged cells', () => {
    const records = [
      { Năm: '2025', Xã: 'A', Điểm: 1 },
      { Xã: 'B', Điểm: 2 },
      { Năm: '2026', Xã: 'A', Điểm: 3 },
      { Xã: 'C', Điểm: 4 },
    ];
    const { document } = decoded('json', JSON.stringify(records), MAPPING);
    expect(rankingIn(document).previousEntries.map(({ name }) => name)).to.deep.equal(['A']);
  });
});
