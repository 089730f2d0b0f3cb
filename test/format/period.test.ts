import { expect } from '@open-wc/testing';
import { formatPeriodCode, formatPeriodRange, parsePeriod } from '../../src/format/period.js';
import { coreMessages } from '../../src/i18n/core-messages.js';
import { en, vi } from '../support/fixtures.js';

describe('parsePeriod', () => {
  it('reads each kind of code', () => {
    expect(parsePeriod('2026')).to.deep.equal({ kind: 'year', year: 2026, index: 1 });
    expect(parsePeriod('2026-H2')).to.deep.equal({ kind: 'half', year: 2026, index: 2 });
    expect(parsePeriod('2026-Q3')).to.deep.equal({ kind: 'quarter', year: 2026, index: 3 });
    expect(parsePeriod('2026-09')).to.deep.equal({ kind: 'month', year: 2026, index: 9 });
    const day = { kind: 'day', year: 2026, index: Date.parse('2026-09-29T17:00:00Z') };
    expect(parsePeriod('2026-09-30')).to.deep.equal(day);
    expect(parsePeriod(' 2026-09-30 ')).to.deep.equal(day);
    const months = { kind: 'firstMonths', year: 2026, index: 9 };
    expect(parsePeriod('2026-01/2026-09')).to.deep.equal(months);
    expect(parsePeriod('../2026-09-30')).to.deep.equal({ ...day, kind: 'until' });
    expect(parsePeriod(' 2026-09 ')).to.deep.equal({ kind: 'month', year: 2026, index: 9 });
  });

  const refused = [
    '2026-Q5',
    '2026-Q0',
    '2026-H3',
    '2026-13',
    '2026-00',
    '2026-9',
    '2026-02-31',
    '2026-09-30T10:00',
    '2023-02-29',
    '2026-02/2026-09',
    '2026-01/2027-09',
    '2026-01/2026-13',
    '../2026-02-31',
    '../2026-09',
    '../../2026-09-30',
    '26',
    '10 tháng đầu năm 2023',
    '',
  ];

  for (const code of refused)
    it(`refuses "${code}"`, () => {
      expect(parsePeriod(code)).to.equal(null);
    });
});

describe('formatPeriodCode', () => {
  const rows: readonly (readonly [code: string, vietnamese: string, english: string])[] = [
    ['2023', 'Năm 2023', '2023'],
    ['2026-H1', '6 tháng đầu năm 2026', 'First half of 2026'],
    ['2026-H2', '6 tháng cuối năm 2026', 'Second half of 2026'],
    ['2026-Q1', 'Quý I/2026', 'Q1 2026'],
    ['2026-Q3', 'Quý III/2026', 'Q3 2026'],
    ['2026-Q4', 'Quý IV/2026', 'Q4 2026'],
    ['2026-09', 'Tháng 9/2026', 'September 2026'],
    ['2026-12', 'Tháng 12/2026', 'December 2026'],
    ['2026-10-10', '10/10/2026', '10 October 2026'],
    ['2026-01/2026-09', '9 tháng đầu năm 2026', 'First 9 months of 2026'],
    ['2026-01/2026-12', 'Năm 2026', '2026'],
    ['../2026-09-30', 'Tính đến 30/09/2026', 'As of 30 September 2026'],
    ['10 tháng đầu năm 2023', '10 tháng đầu năm 2023', '10 tháng đầu năm 2023'],
    ['2026-13', '2026-13', '2026-13'],
  ];

  for (const [code, vietnamese, english] of rows)
    it(`writes ${code} as ${vietnamese}`, () => {
      expect(formatPeriodCode(code, vi.in(coreMessages).periods)).to.equal(vietnamese);
      expect(formatPeriodCode(code, en.in(coreMessages).periods)).to.equal(english);
    });
});

describe('formatPeriodRange', () => {
  const rows: readonly (readonly [start: string, end: string, vietnamese: string, english: string])[] = [
    ['2023-01-01', '2023-10-31', '10 tháng đầu năm 2023', 'First 10 months of 2023'],
    ['2023-01-01', '2023-12-31', 'Năm 2023', '2023'],
    ['2024-01-01', '2024-02-29', '2 tháng đầu năm 2024', 'First 2 months of 2024'],
    ['2024-01-01', '2024-02-28', 'Từ 01/01/2024 đến 28/02/2024', '1 January 2024 to 28 February 2024'],
    ['2026-01-01', '2026-01-31', 'Tháng 1/2026', 'January 2026'],
    ['2026-09-01', '2026-09-30', 'Tháng 9/2026', 'September 2026'],
    ['2026-07-01', '2026-09-30', 'Từ 01/07/2026 đến 30/09/2026', '1 July 2026 to 30 September 2026'],
    ['2026-01-01', '2026-10-10', 'Từ 01/01/2026 đến 10/10/2026', '1 January 2026 to 10 October 2026'],
    ['2025-01-01', '2026-10-31', 'Từ 01/01/2025 đến 31/10/2026', '1 January 2025 to 31 October 2026'],
    ['2025-12-15', '2026-12-14', 'Từ 15/12/2025 đến 14/12/2026', '15 December 2025 to 14 December 2026'],
    ['2026-09-15', '2026-09-30', 'Từ 15/09/2026 đến 30/09/2026', '15 September 2026 to 30 September 2026'],
    ['2026-10-10', '2026-10-10', '10/10/2026', '10 October 2026'],
    [
      '2026-01-01T00:00:00+07:00',
      '2026-10-09T18:00:00Z',
      'Từ 01/01/2026 đến 10/10/2026',
      '1 January 2026 to 10 October 2026',
    ],
  ];

  for (const [start, end, vietnamese, english] of rows)
    it(`writes ${start} to ${end} as ${vietnamese}`, () => {
      expect(formatPeriodRange(start, end, vi.in(coreMessages).periods)).to.equal(vietnamese);
      expect(formatPeriodRange(start, end, en.in(coreMessages).periods)).to.equal(english);
    });

  it('gives up on a day that does not exist', () => {
    expect(formatPeriodRange('2026-01-01', '2026-02-31', vi.in(coreMessages).periods)).to.equal(null);
    expect(formatPeriodRange('đầu năm', '2026-10-31', vi.in(coreMessages).periods)).to.equal(null);
  });
});
