import { expect } from '@open-wc/testing';
import { periodRow } from '../../src/format/period-row.js';

describe('periodRow', () => {
  const rows: readonly (readonly [codes: string[], row: string[] | null])[] = [
    [
      ['2025-11', '2026-02'],
      ['2025-11', '2025-12', '2026-01', '2026-02'],
    ],
    [
      ['2026-02', '2025-12'],
      ['2025-12', '2026-01', '2026-02'],
    ],
    [
      ['2025-Q3', '2026-Q1'],
      ['2025-Q3', '2025-Q4', '2026-Q1'],
    ],
    [
      ['2025-H1', '2026-H1'],
      ['2025-H1', '2025-H2', '2026-H1'],
    ],
    [
      ['2011', '2014'],
      ['2011', '2012', '2013', '2014'],
    ],
    [['2026-09'], ['2026-09']],
    [
      ['0999', '1000'],
      ['0999', '1000'],
    ],
    [['1926-01', '2025-12'], Array.from({ length: 1200 }, (_, index) => monthAfter(1926, index))],
    [['1926-01', '2026-01'], null],
    [['2026-09', '2026'], null],
    [['2026-09', '2026-Q3'], null],
    [['2026-09-30', '2026-10-01'], null],
    [['2026-01/2026-08', '2026-01/2026-09'], null],
    [['../2026-08-31', '../2026-09-30'], null],
    [['2026-09', 'hôm qua'], null],
    [[], null],
  ];

  function monthAfter(year: number, months: number): string {
    return `${year + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
  }

  for (const [codes, row] of rows)
    it(`${codes.join(', ') || 'nothing'} makes ${row ? `a row of ${row.length}` : 'none'}`, () => {
      expect(periodRow(codes)).to.deep.equal(row);
    });
});
