import { expect } from '@open-wc/testing';
import { DataError } from '../../src/document/error.js';
import { seriesFromTable } from '../../src/figures/series-table.js';
import { en, vi } from '../support/fixtures.js';
import { childTableOf } from '../support/tables.js';

const point = (
  period: string,
  received: number | null,
  resolved: number | null,
  onTimeRate: number | null,
) => ({
  period,
  received,
  resolved,
  onTimeRate,
});

describe('the dossiers in a table', () => {
  it('are found by the headings, in whichever order', () => {
    const table = childTableOf([
      ['Tháng', 'Tỷ lệ giải quyết đúng hạn', 'Đã giải quyết', 'Hồ sơ tiếp nhận', 'Ghi chú'],
      ['9/2026', '95,1%', '6.900', '7.001', 'đã kiểm tra'],
    ]);
    expect(seriesFromTable(table, vi)).to.deep.equal([point('2026-09', 7001, 6900, 95.1)]);
  });

  it('are of the times in a column that is called so, and a time that something takes is none', () => {
    const rows = [
      ['Thời gian giải quyết', 'Thời gian', 'Tiếp nhận'],
      ['3', 'Tháng 9/2026', '7.001'],
    ];
    expect(seriesFromTable(childTableOf(rows), vi)).to.deep.equal([point('2026-09', 7001, null, null)]);
  });

  it('are found in English', () => {
    const table = childTableOf([
      ['Period', 'Received', 'Resolved', 'On-time rate'],
      ['2026-Q3', '7,001', '6,900', '95.1%'],
    ]);
    expect(seriesFromTable(table, en)).to.deep.equal([point('2026-Q3', 7001, 6900, 95.1)]);
  });

  it('are those that the tag numbers, also without headings', () => {
    const { table } = childTableOf([['Quý III/2026', '6.900', '7.001', '95']], '', false);
    const mapping = { 'col-received': '3' };
    expect(seriesFromTable({ table, mapping }, vi)).to.deep.equal([point('2026-Q3', 7001, null, null)]);
  });

  it('are taken in order where nothing names them', () => {
    const table = childTableOf([['Quý III/2026', '7.001', '6.900', '95,1']], '', false);
    expect(seriesFromTable(table, vi)).to.deep.equal([point('2026-Q3', 7001, 6900, 95.1)]);
  });

  it('are not published where a cell is no number, which 0 is not', () => {
    const table = childTableOf([
      ['Kỳ', 'Tiếp nhận', 'Giải quyết'],
      ['2026-08', 'chưa công bố', '0'],
      ['2026-09', '', '5'],
    ]);
    expect(seriesFromTable(table, vi)).to.deep.equal([
      point('2026-08', null, 0, null),
      point('2026-09', null, 5, null),
    ]);
  });

  it('are of the month and year that stand in two columns', () => {
    const rows = [
      ['2025', '12', '7.100'],
      ['2026', '1', '7.001'],
    ];
    const expected = [point('2025-12', 7100, null, null), point('2026-01', 7001, null, null)];
    expect(seriesFromTable(childTableOf([['Năm', 'Tháng', 'Tiếp nhận'], ...rows]), vi)).to.deep.equal(
      expected,
    );
    const named = childTableOf([['Năm', 'Cột B', 'Tiếp nhận'], ...rows]);
    const mapping = { 'col-month': 'Cột B' };
    expect(seriesFromTable({ ...named, mapping }, vi)).to.deep.equal(expected);
    const years = childTableOf([
      ['Năm', 'Tiếp nhận'],
      ['2026', '7.001'],
    ]);
    expect(seriesFromTable(years, vi)).to.deep.equal([point('2026', 7001, null, null)]);
  });

  it('are without a row that is of no period', () => {
    const table = childTableOf([
      ['Kỳ', 'Tiếp nhận'],
      ['Năm 2025', '80.000'],
      ['Tổng cộng', '153.608'],
    ]);
    expect(seriesFromTable(table, vi)).to.deep.equal([point('2025', 80000, null, null)]);
  });

  for (const rows of [
    [
      ['Kỳ', 'Ghi chú'],
      ['9/2026', 'không có số'],
    ],
    [
      ['Đơn vị', 'Điểm'],
      ['Điện Biên', '59,58'],
    ],
    [
      ['Kỳ', 'Tiếp nhận'],
      ['hôm qua', '5'],
    ],
    [['Kỳ', 'Tiếp nhận']],
    [],
  ])
    it(`are none in ${JSON.stringify(rows)}`, () => {
      expect(() => seriesFromTable(childTableOf(rows), vi)).to.throw(DataError, /bảng trong thẻ/);
    });
});
