import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { decodeDocument } from '../../src/document/decode.js';
import { formatPeriodCode, parsePeriod } from '../../src/format/period.js';
import { coreMessages } from '../../src/i18n/core-messages.js';
import { en, vi } from '../support/fixtures.js';
import { periodCode, periodKey } from '../../src/format/period-name.js';

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
    ['2024-12-31T17:00:00.000Z', '2025-01-01'],
    ['2024-12-31 17:00:00+00', '2025-01-01'],
    ['2024-12-31T16:59:59Z', '2024-12-31'],
    ['2024-12-31T23:59:59Z', '2024-12-31'],
    ['2024-12-31T23:59:59+07:00', '2024-12-31'],
    ['2024-12-31T23:59:59', '2024-12-31'],
    ['2024-12-31T00:00:00Z', '2024-12-31'],
    ['2023-02-29T17:00:00Z', null],
    [Date.UTC(2024, 11, 31, 17), '2025-01-01'],
    [Date.UTC(2024, 11, 31, 23, 59, 59), '2024-12-31'],
    ['2024.0', '2024'],
    ['6T2024', '2024-H1'],
    ['9T2024', '2024-01/2024-09'],
    ['2024-T3', '2024-03'],
    ['2026-13', null],
    ['13/2026', null],
    ['2026-02-31', null],
    ['Quý V/2026', null],
    ['32', null],
    ['6 tháng đầu năm 2026', '2026-H1'],
    ['6 tháng cuối năm 2026', '2026-H2'],
    ['10 tháng đầu năm 2023', '2023-01/2023-10'],
    ['9 tháng năm 2026', '2026-01/2026-09'],
    ['9T/2026', '2026-01/2026-09'],
    ['Lũy kế 9/2026', '2026-01/2026-09'],
    ['Luỹ kế đến hết tháng 9 năm 2026', '2026-01/2026-09'],
    ['Lũy kế 9 tháng năm 2026', '2026-01/2026-09'],
    ['Lũy kế đến tháng 9/2026', '2026-01/2026-09'],
    ['Lũy kế đến 30/9/2026', '2026-01/2026-09'],
    ['Lũy kế đến 15/9/2026', '../2026-09-15'],
    ['Đến 30/9/2026', '../2026-09-30'],
    ['Tính đến 30/09/2026', '../2026-09-30'],
    ['Tính đến ngày 5/9/2026', '../2026-09-05'],
    ['Từ 01/01/2026 đến 30/9/2026', '2026-01/2026-09'],
    ['01/09/2026 - 30/09/2026', '2026-09'],
    ['Từ 15/01/2026 đến 30/9/2026', null],
    ['2026-01/2026-09', '2026-01/2026-09'],
    ['2026-01/2026-06', '2026-H1'],
    ['../2026-09-30', '../2026-09-30'],
    ['12 tháng năm 2026', '2026'],
    ['13 tháng năm 2026', null],
    ['0 tháng năm 2026', null],
    ['III/2026', '2026-Q3'],
    ['Q3 2026', '2026-Q3'],
    ['Quý 3 năm 2026', '2026-Q3'],
    ['T9 2026', '2026-09'],
    ['9.2026', '2026-09'],
    ['2026/09', '2026-09'],
    ['2016 - 9', '2016-09'],
    ['2016 - 4', null],
    ['Sep 1999', '1999-09'],
    ['September 1999', '1999-09'],
    ['Tháng chín 2026', '2026-09'],
    ['tháng năm năm 2026', '2026-05'],
    ['tháng mười hai năm 2026', '2026-12'],
    ['Ước tính năm 2024', '2024'],
    ['Ước tháng 9/2026', '2026-09'],
    ['Tháng 9/2026 (sơ bộ)', '2026-09'],
    ['2026*', '2026'],
    ['2026 (1)', '2026'],
    ['30.9.2026', '2026-09-30'],
    ['30/9/2026', '2026-09-30'],
    ['9/30/2026', '2026-09-30'],
    ['10/10/2026', '2026-10-10'],
    ['9/10/2026', null],
    ['30 tháng 9 năm 2026', '2026-09-30'],
    ['10 October 2026', '2026-10-10'],
    ['20260930', '2026-09-30'],
    ['2026-09-30T00:00:00', '2026-09-30'],
    ['30/9/2026 00:00:00', '2026-09-30'],
    ['2023-02-29', null],
    ['29/02/2023', null],
    ['31/4/2026', null],
    [1_618_225_200_000, '2021-04-12'],
    [1_618_225_200, '2021-04-12'],
    [1_617_210_000_000, '2021-04-01'],
    ['1618225200000', null],
    [2026.5, null],
    ['25/63', null],
    ['98,5', null],
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

it('reads no name that is longer than 60 characters', () => {
  const name = `${'Sơ bộ '.repeat(8)}${'ước '.repeat(2)}2025`;
  expect(name).to.have.lengthOf(60);
  expect(periodCode(name)).to.equal('2025');
  expect(periodCode(`${name} `)).to.equal('2025');
  expect(periodCode(name.replace(' ', '  '))).to.equal(null);
});

describe('a date in which day and month can be exchanged', () => {
  it('is read in the order that is given, and in no other', () => {
    expect(periodCode('9/10/2026', 'day-first')).to.equal('2026-10-09');
    expect(periodCode('9/10/2026', 'month-first')).to.equal('2026-09-10');
    expect(periodCode('9/30/2026', 'day-first')).to.be.null;
    expect(periodCode('9.10.2026', 'month-first')).to.be.null;
  });
});

describe('any period', () => {
  const two = (number: number) => String(number).padStart(2, '0');
  const year = fc.integer({ min: 1990, max: 2099 });
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  const iso = day.map((date) => date.toISOString().slice(0, 10));
  const codes = fc.oneof(
    year.map(String),
    fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([y, half]) => `${y}-H${half}`),
    fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, quarter]) => `${y}-Q${quarter}`),
    fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, month]) => `${y}-${two(month)}`),
    fc.tuple(year, fc.constantFrom(2, 3, 4, 5, 7, 8, 9, 10, 11)).map(([y, n]) => `${y}-01/${y}-${two(n)}`),
    iso,
    iso.map((code) => `../${code}`),
  );

  it('is read back from its code, and from its name in both languages', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(periodCode(code)).to.equal(code);
        expect(periodCode(formatPeriodCode(code, vi.in(coreMessages).periods), 'day-first')).to.equal(code);
        expect(periodCode(formatPeriodCode(code, en.in(coreMessages).periods))).to.equal(code);
      }),
      { numRuns: 3000 },
    );
  });

  it('is a code that the document takes, or none', () => {
    const pieces = fc.constantFrom(
      ...['9', '09', '31', '2026', '1999', 'tháng', 'quý', 'III', 'đến', 'lũy kế', 'năm', 'đầu', 'Q3', 'Sep'],
      ...['/', '-', '.', ' - ', ' ', '*', '(1)', '29/02/2023', '2023-02-29', '../', 'T', 'ngày', '00:00'],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 7 }), (parts) => {
        const code = periodCode(parts.join(''));
        if (code === null) return;
        const { badRows } = decodeDocument({
          schemaVersion: 1,
          indicators: [{ id: 'a', series: [{ period: code, value: 1 }] }],
        });
        expect(badRows, `${parts.join('')}: ${code}`).to.deep.equal([]);
        expect(parsePeriod(code)).not.to.be.null;
      }),
      { numRuns: 20_000 },
    );
  });
});

describe('periodKey', () => {
  it('sorts periods by their ends', () => {
    const codes = ['2026', '2025-12', '2026-09-30', '2026-Q1', '2026-01/2026-08', '2026-09-02', '2025'];
    const sorted = codes.map(periodKey).sort();
    expect(sorted.map((key) => key.split(' ')[1])).to.deep.equal([
      '2025',
      '2025-12',
      '2026-Q1',
      '2026-01/2026-08',
      '2026-09-02',
      '2026-09-30',
      '2026',
    ]);
  });
});
