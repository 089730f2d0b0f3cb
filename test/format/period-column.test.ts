import { expect } from '@open-wc/testing';
import { periodFromParts, periodsOf } from '../../src/format/period-column.js';

describe('periodsOf', () => {
  const rows: readonly (readonly [cells: unknown[], codes: (string | null)[]])[] = [
    [
      ['2016 - 1', '2016 - 4', '2016 - 12'],
      ['2016-01', '2016-04', '2016-12'],
    ],
    [
      ['2016-04', '2016 - 3'],
      ['2016-04', '2016-03'],
    ],
    [
      ['2015 - 1', '2015 - 2', '2015 - 3', '2015 - 4', '2016 - 1'],
      ['2015-Q1', '2015-Q2', '2015-Q3', '2015-Q4', '2016-Q1'],
    ],
    [
      ['2016 - 1', '2016 - 2', '2016 - 3', '2016 - 4'],
      [null, null, null, null],
    ],
    [
      ['2024.0', '2025.0'],
      ['2024', '2025'],
    ],
    [
      ['2024 - 00', '2024 - 13', '2024 - 3'],
      [null, null, '2024-03'],
    ],
    [
      ['9/10/2026', '13/10/2026'],
      ['2026-10-09', '2026-10-13'],
    ],
    [
      ['9/10/2026', '9/13/2026'],
      ['2026-09-10', '2026-09-13'],
    ],
    [
      ['9/10/2026', '9/13/2026', '13/9/2026'],
      [null, '2026-09-13', '2026-09-13'],
    ],
    [
      ['Tháng 8/2026', 'hôm qua', null, 'Lũy kế 9/2026'],
      ['2026-08', null, null, '2026-01/2026-09'],
    ],
    [[], []],
  ];
  for (const [cells, codes] of rows)
    it(`reads ${JSON.stringify(cells)} together`, () => {
      expect(periodsOf(cells)).to.deep.equal(codes);
    });

  it('takes the declared order before any proof', () => {
    expect(periodsOf(['9/10/2026', '9/13/2026'], 'day-first')).to.deep.equal(['2026-10-09', null]);
  });
});

describe('periodFromParts', () => {
  const months: readonly (readonly [year: unknown, month: unknown, code: string | null])[] = [
    ['2026', '9', '2026-09'],
    [2026, 9, '2026-09'],
    ['Năm 2026', 'Tháng 9', '2026-09'],
    ['2026', 'T9', '2026-09'],
    ['2026', 'M09', '2026-09'],
    ['2026', 'Sep', '2026-09'],
    ['2026', 'May', '2026-05'],
    ['2026', 'chín', '2026-09'],
    ['2026', '9 tháng', '2026-01/2026-09'],
    ['2026', 'Lũy kế 9', '2026-01/2026-09'],
    ['2026', '', '2026'],
    ['2026', null, '2026'],
    ['2026', '13', null],
    ['2026', 'cả năm', null],
    ['9/2026', '9', null],
    ['', '9', null],
  ];
  for (const [year, month, code] of months)
    it(`makes ${code} of ${JSON.stringify([year, month])}`, () => {
      expect(periodFromParts({ year, month })).to.equal(code);
    });

  it('knows quarters, and takes no number of one for a month', () => {
    const codes = ['III', 'Quý III', '3', 'Q3', 3, '5'].map((quarter) =>
      periodFromParts({ year: 2026, quarter }),
    );
    expect(codes).to.deep.equal([...Array<string>(5).fill('2026-Q3'), null]);
  });
});
