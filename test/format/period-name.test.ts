import { expect } from '@open-wc/testing';
import { monthsOf, periodCode, periodKey } from '../../src/format/period-name.js';

describe('periodCode', () => {
  const rows: readonly (readonly [cell: unknown, code: string | null])[] = [
    [2026, '2026'],
    ['2026', '2026'],
    ['năm 2026', '2026'],
    ['Sơ bộ 2025', '2025'],
    ['Prel. 2025', '2025'],
    ['2026-09', '2026-09'],
    ['2026M09', '2026-09'],
    ['2026-M09', '2026-09'],
    ['202609', '2026-09'],
    [202609, '2026-09'],
    ['9/2026', '2026-09'],
    ['Tháng 9/2026', '2026-09'],
    ['Tháng 9 năm 2026', '2026-09'],
    ['09-2026', '2026-09'],
    ['T9/2026', '2026-09'],
    ['Tháng 9 / 2026', '2026-09'],
    ['2026Q3', '2026-Q3'],
    ['2026-Q3', '2026-Q3'],
    ['2026K3', '2026-Q3'],
    ['Quý III/2026', '2026-Q3'],
    ['Quý III/2026'.normalize('NFD'), '2026-Q3'],
    ['quý iv năm 2026', '2026-Q4'],
    ['Quí III/2026', '2026-Q3'],
    ['Q1/2026', '2026-Q1'],
    ['2026H1', '2026-H1'],
    ['2026-S2', '2026-H2'],
    ['2026-10-10', '2026-10-10'],
    ['2026-10-10T07:00:29Z', '2026-10-10'],
    ['2026-13', null],
    ['13/2026', null],
    ['2026-02-31', null],
    ['10/10/2026', null],
    ['Quý V/2026', null],
    ['32', null],
    ['6 tháng đầu năm 2026', '2026-H1'],
    ['6 tháng cuối năm 2026', '2026-H2'],
    ['10 tháng đầu năm 2023', null],
    ['', null],
    [null, null],
    [{}, null],
    [-2026, null],
  ];
  for (const [cell, code] of rows)
    it(`reads ${JSON.stringify(cell)} as ${code}`, () => {
      expect(periodCode(cell)).to.equal(code);
    });
});

describe('monthsOf', () => {
  it('counts the months that a period covers', () => {
    expect(monthsOf('2025')).to.deep.equal([24300, 24311]);
    expect(monthsOf('2025-H2')).to.deep.equal([24306, 24311]);
    expect(monthsOf('2025-Q2')).to.deep.equal([24303, 24305]);
    expect(monthsOf('2025-07')).to.deep.equal([24306, 24306]);
    expect(monthsOf('2025-07-31')).to.deep.equal([24306, 24306]);
    expect(monthsOf('quý')).to.be.null;
  });
});

describe('periodKey', () => {
  it('sorts periods by their ends', () => {
    const codes = ['2026', '2025-12', '2026-09-30', '2026-Q1', '2026-09-02', '2025'];
    const sorted = codes.map(periodKey).sort();
    expect(sorted.map((key) => key.split(' ')[1])).to.deep.equal([
      '2025',
      '2025-12',
      '2026-Q1',
      '2026-09-02',
      '2026-09-30',
      '2026',
    ]);
  });
});
