import { expect } from '@open-wc/testing';
import { detailOf, documentOf, indicatorIn, rankingIn } from './adapted.js';

const UNITS = { 'col-name': 'Xã', 'col-score': 'Số', 'number-format': 'vi' };
const table = (...cells: string[]) =>
  `Xã;Số\n${cells.map((cell, index) => `Xã ${index}K;${cell}\n`).join('')}`;

describe('the unit of a column', () => {
  const unitOf = (...cells: string[]) => rankingIn(documentOf('csv', table(...cells), UNITS)).unit;

  it('is the one that any cell says', () => {
    expect(unitOf('15 ngày', '20', '-')).to.equal('ngày');
    expect(unitOf('1.065 hồ sơ', '200 Hồ sơ')).to.equal('Hồ sơ');
    expect(unitOf('98,5%', '97%')).to.equal('%');
    expect(unitOf('98,5', '97')).to.equal(null);
    expect(unitOf('1,5 tỷ đồng', '900 triệu đồng')).to.equal('đồng');
  });

  it('stands in the name of a field as in a heading', () => {
    const records = JSON.stringify([
      { ten: 'Xã A', 'Tỷ lệ (%)': '98.123', 'Nhận (nghìn hồ sơ)': 1.5, 'Vốn (triệu đồng)': 5 },
      { ten: 'Xã B', 'Tỷ lệ (%)': '97.5', 'Nhận (nghìn hồ sơ)': 2, 'Vốn (triệu đồng)': 6 },
    ]);
    const unitOf = (score: string) => {
      const { unit, entries } = rankingIn(
        documentOf('json', records, { 'col-name': 'ten', 'col-score': score }),
      );
      return [unit, entries[0]?.score];
    };
    expect(unitOf('Tỷ lệ (%)')).to.deep.equal(['%', 98.123]);
    expect(unitOf('Vốn (triệu đồng)')).to.deep.equal(['triệu đồng', 5]);
    const columns = { 'col-name': 'ten', 'col-received': 'Nhận (nghìn hồ sơ)', area: 'Xã A' };
    expect(documentOf('json', records, columns).dossiers?.received).to.equal(1500);
  });

  it('stands in a column of units, row by row', () => {
    const rows = [
      { ten: 'Hồ sơ tiếp nhận', ĐVT: 'nghìn hồ sơ', so: 1.5 },
      { ten: 'Hồ sơ trực tuyến', ĐVT: '%', so: 90.2 },
      { ten: 'Thời gian xử lý', ĐVT: '', so: 2 },
      { ten: 'Kinh phí', ĐVT: '-', so: '1,5 tỷ đồng' },
      { ten: 'Thu phí', ĐVT: 'Triệu đồng', so: '2 tỷ' },
    ];
    const columns = { 'col-name': 'ten', 'col-value': 'so' };
    const csv = rows.map((row) => `${row.ten};${row.ĐVT};${String(row.so).replace('.', ',')}\n`).join('');
    const html = { ...columns, 'number-format': 'vi' };
    for (const { indicators } of [
      documentOf('json', JSON.stringify(rows), html),
      documentOf('csv', `ten;Đơn vị tính;so\n${csv}`, html),
    ])
      expect(indicators.map(({ value, unit }) => [value, unit])).to.deep.equal([
        [1.5, 'nghìn hồ sơ'],
        [90.2, '%'],
        [2, null],
        [1_500_000_000, 'đồng'],
        [2_000_000_000, 'đồng'],
      ]);
  });

  it('in a column of units is that of figures whose headings say no other', () => {
    const rankedBy = (score: string, unit: string) =>
      documentOf('csv', `Xã;ĐVT;Hồ sơ;Tỷ lệ;Vốn (tỷ đồng)\nA;hồ sơ;900;95;1\nB;${unit};1,5;96;2\n`, {
        'col-name': 'Xã',
        'col-score': score,
        'number-format': 'vi',
      });
    const unitOf = (score: string) => rankingIn(rankedBy(score, 'nghìn hồ sơ')).unit;
    expect(unitOf('Tỷ lệ')).to.equal(null);
    expect(unitOf('Vốn (tỷ đồng)')).to.equal('tỷ đồng');
    expect(rankingIn(rankedBy('Hồ sơ', 'Hồ sơ')).unit).to.equal('Hồ sơ');
    expect(() => rankedBy('Hồ sơ', 'nghìn hồ sơ')).to.throw('severalUnits');
    const counts = { 'col-name': 'Xã', 'col-received': 'Nhận', area: 'A', 'number-format': 'vi' };
    const received = (unit: string) =>
      documentOf('csv', `Xã;ĐVT;Nhận\nA;${unit};1,5\nB;hồ sơ;900\n`, counts).dossiers?.received;
    expect(received('nghìn hồ sơ')).to.equal(1500);
    expect(received('-')).to.equal(1.5);
  });

  it('is refused where cells side by side say different ones', () => {
    const { field, reason } = detailOf('csv', table('15 ngày', '2 giờ'), UNITS);
    expect(field).to.equal('col-score="Số"');
    expect(reason).to.deep.equal(['severalUnits', field, '“ngày”, “giờ”']);
    expect(detailOf('csv', table('98,5%', '97 điểm'), UNITS).field).to.equal('col-score="Số"');
  });

  it('may differ where each row is an indicator of its own', () => {
    const mapping = { 'col-name': 'Xã', 'col-value': 'Số', 'number-format': 'vi' };
    const { indicators, rankings } = documentOf('csv', table('1.065 hồ sơ', '98,5%'), mapping);
    expect(indicators.map(({ unit }) => unit)).to.deep.equal(['hồ sơ', '%']);
    expect(rankings).to.deep.equal([]);
    const own = documentOf('csv', table('1.065 hồ sơ', '98,5%'), {
      ...mapping,
      wants: 'indicator',
      area: 'Xã 1K',
    });
    expect(indicatorIn(own)).to.deep.include({ value: 98.5, unit: '%' });
    expect(detailOf('csv', table('1.065 hồ sơ', '98,5%'), { ...mapping, wants: 'ranking' }).field).to.equal(
      'col-value="Số"',
    );
  });
});
