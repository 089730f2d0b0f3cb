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
