import { expect } from '@open-wc/testing';
import { DataError } from '../../src/document/error.js';
import { partsFromTable } from '../../src/figures/parts-table.js';
import { en, vi } from '../support/fixtures.js';
import { childTableOf } from '../support/tables.js';

describe('the index in a table', () => {
  it('is found by the headings, with its total', () => {
    const table = childTableOf(
      [
        ['Nhóm chỉ số', 'Điểm tối đa', 'Điểm đạt'],
        ['Công khai, minh bạch', '18', '8,02'],
        ['Thanh toán trực tuyến', '0', ''],
        ['Tổng cộng', '100', '59,58'],
      ],
      'Bộ chỉ số 766',
    );
    expect(partsFromTable(table, '766', 'Điện Biên', vi)).to.deep.equal({
      id: '766',
      label: 'Bộ chỉ số 766',
      max: 100,
      parts: [
        { id: 'Công khai, minh bạch', label: 'Công khai, minh bạch', max: 18 },
        { id: 'Thanh toán trực tuyến', label: 'Thanh toán trực tuyến', max: 0 },
      ],
      entries: [
        {
          name: 'Điện Biên',
          score: 59.58,
          parts: { 'Công khai, minh bạch': 8.02, 'Thanh toán trực tuyến': null },
        },
      ],
    });
  });

  it('has the columns that the tag numbers, also without headings', () => {
    const { table } = childTableOf([['Tiến độ', '20', '19,04']], '', false);
    const mapping = { 'col-score': '3', 'col-value': '2' };
    expect(partsFromTable({ table, mapping }, 'data', 'Unit', vi)).to.deep.include({
      parts: [{ id: 'Tiến độ', label: 'Tiến độ', max: 20 }],
      entries: [{ name: 'Unit', score: null, parts: { 'Tiến độ': 19.04 } }],
    });
  });

  it('is taken in order where nothing names its columns, and needs no maxima', () => {
    const bare = childTableOf([['Tiến độ', '19.04', '20']], '', false);
    expect(partsFromTable(bare, 'data', 'Unit', en)).to.deep.include({
      label: null,
      parts: [{ id: 'Tiến độ', label: 'Tiến độ', max: 20 }],
      entries: [{ name: 'Unit', score: null, parts: { 'Tiến độ': 19.04 } }],
    });
    const short = childTableOf([['Tiến độ', '19.04']], '', false);
    expect(partsFromTable(short, 'data', 'Unit', en)).to.deep.include({
      parts: [{ id: 'Tiến độ', label: 'Tiến độ', max: null }],
    });
  });

  for (const rows of [
    [
      ['Thành phần', 'Ghi chú'],
      ['Tiến độ', 'tốt'],
    ],
    [
      ['Thành phần', 'Điểm'],
      ['Tiến độ', 'chưa công bố'],
    ],
    [
      ['Thành phần', 'Điểm'],
      ['Tổng', '59,58'],
    ],
    [],
  ])
    it(`is none in ${JSON.stringify(rows)}`, () => {
      expect(() => partsFromTable(childTableOf(rows), 'data', 'Điện Biên', vi)).to.throw(
        DataError,
        /bảng trong thẻ/,
      );
    });
});
