import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { DataError } from '../../src/document/error.js';
import { decoded, documentOf, failureOf, indicatorIn, rowsIn } from './adapted.js';

const pointsOf = (format: string, text: string, mapping: Record<string, string>) =>
  indicatorIn(documentOf(format, text, mapping)).series.map(({ period, value }) => [period, value]);

describe('a year with months or quarters in columns of their own', () => {
  const quarters = 'Năm;Quý;Số;Kỳ\n2026;1;10;1\n2026;2;20;2\n2026;3;30;3\n';

  it('has quarters where the column is called so, and never months', () => {
    const expected = [
      ['2026-Q1', 10],
      ['2026-Q2', 20],
      ['2026-Q3', 30],
    ];
    const mappings: Record<string, string>[] = [
      { 'col-period': 'Quý' },
      { 'col-quarter': 'Quý' },
      { 'col-quarter': 'Kỳ', 'col-year': 'Năm' },
      { 'col-quarter': '4', 'col-year': '1' },
    ];
    for (const mapping of mappings)
      expect(pointsOf('csv', quarters, { ...mapping, 'col-value': 'Số' })).to.deep.equal(expected);
  });

  it('is refused where a number may be either', () => {
    const mapping = { 'col-period': 'Kỳ', 'col-year': 'Năm', 'col-value': 'Số' };
    expect(failureOf('csv', quarters, mapping)).to.deep.equal(['invalid', 'col-period="Kỳ"']);
    const months = quarters.replace(';3\n', ';9\n');
    expect(pointsOf('csv', months, mapping).map(([period]) => period)).to.deep.equal([
      '2026-01',
      '2026-02',
      '2026-09',
    ]);
  });

  it('is read in JSON by its attributes', () => {
    const text = JSON.stringify([
      { nam: 2025, thang: 12, so: 5 },
      { nam: 2026, thang: 2, so: 7 },
      { nam: 2026, thang: null, so: 99 },
    ]);
    const mapping = { 'col-year': 'nam', 'col-month': 'thang', 'col-value': 'so', period: '2026-02' };
    expect(pointsOf('json', text, mapping)).to.deep.equal([
      ['2025-12', 5],
      ['2026-02', 7],
    ]);
  });

  it('is found in JSON beside a month or quarter so called', () => {
    const months = [
      { thang: 12, nam: 2025, so: 5 },
      { thang: 2, nam: '2026', so: 7 },
    ];
    const expected = [
      ['2025-12', 5],
      ['2026-02', 7],
    ];
    for (const column of ['col-period', 'col-month'])
      expect(
        pointsOf('json', JSON.stringify(months), { [column]: 'thang', 'col-value': 'so' }),
      ).to.deep.equal(expected);
    const inside = months.map(({ thang, nam, so }) => ({ ky: { Month: thang, Year: nam }, so }));
    expect(
      pointsOf('json', JSON.stringify(inside), { 'col-period': 'ky.Month', 'col-value': 'so' }),
    ).to.deep.equal(expected);
    const quarters = JSON.stringify([{ Quy: 'III', Nam: 2026, so: 7 }]);
    expect(pointsOf('json', quarters, { 'col-period': 'Quy', 'col-value': 'so' })).to.deep.equal([
      ['2026-Q3', 7],
    ]);
  });

  it('is no number of men beside a month', () => {
    const text = JSON.stringify([{ thang: '2026-09', nam: 55, nu: 60 }]);
    expect(pointsOf('json', text, { 'col-period': 'thang', 'col-value': 'nam' })).to.deep.equal([
      ['2026-09', 55],
    ]);
  });

  it('may have months so called with their year, or words', () => {
    const text = 'Năm;Tháng;Số\n2026;Tháng 8/2026;1\n2026;chín;2\n';
    expect(pointsOf('csv', text, { 'col-period': 'Tháng', 'col-value': 'Số' })).to.deep.equal([
      ['2026-08', 1],
      ['2026-09', 2],
    ]);
  });
});

describe('a column of periods', () => {
  it('has the order of day and month that one of its cells proves', () => {
    const text = 'Ngày;Số\n9/10/2026;1\n13/10/2026;2\n';
    expect(pointsOf('csv', text, { 'col-period': 'Ngày', 'col-value': 'Số' })).to.deep.equal([
      ['2026-10-09', 1],
      ['2026-10-13', 2],
    ]);
  });

  it('has quarters where numbers behind a year count to 4', () => {
    const text = ['2015 - 1', '2015 - 2', '2015 - 3', '2015 - 4', '2016 - 1']
      .map((period, index) => `${period};${index}\n`)
      .join('');
    const points = pointsOf('csv', `Kỳ;Số\n${text}`, { 'col-period': 'Kỳ', 'col-value': 'Số' });
    expect(points[4]).to.deep.equal(['2016-Q1', 4]);
  });
});

describe('a column of ranks', () => {
  it('is left to the scores where it has means', () => {
    const text = 'Xã;Điểm;Hạng\nXã A;90;1\nXã B;80;2.5\nXã C;80;2.5\nTrung bình;83;2.5\n';
    const { document, notes } = decoded('csv', text, {
      'col-name': 'Xã',
      'col-score': 'Điểm',
      'col-rank': 'Hạng',
    });
    expect(rowsIn(document).map(([, , , rank]) => rank)).to.deep.equal([null, null, null]);
    expect(notes).to.deep.equal(['rows.1.col-rank: "2.5" is a mean of ranks']);
  });

  it('is kept where only the row of means has one', () => {
    const text = 'Xã;Điểm;Hạng\nXã A;90;1\nXã B;80;2=\nXã C;80;2=\nTrung bình;83;2.5\n';
    const mapping = { 'col-name': 'Xã', 'col-score': 'Điểm', 'col-rank': 'Hạng' };
    expect(rowsIn(documentOf('csv', text, mapping)).map(([, , , rank]) => rank)).to.deep.equal([1, 2, 2]);
  });
});

describe('whatever the columns of a period hold', () => {
  const month = fc.integer({ min: 1, max: 12 });
  // What is still to come is no point of a series.
  const year = fc.integer({ min: 1975, max: 2025 });
  const codeOf = (y: number, m: number) => `${y}-${String(m).padStart(2, '0')}`;
  const writings: readonly ((y: number, m: number) => readonly [month: string, year: string])[] = [
    (y, m) => [String(m), String(y)],
    (y, m) => [String(m).padStart(2, '0'), `Năm ${y}`],
    (y, m) => [`Tháng ${m}`, String(y)],
    (y, m) => [`T${m}`, String(y)],
    (y, m) => [`Tháng ${m}/${y}`, String(y)],
    (y, m) => [codeOf(y, m), ''],
  ];
  const cell = (text: string) => text.replace(/[;"\n\r]/g, ' ');

  it('is the month of its year, however both are written', () => {
    const periods = fc.uniqueArray(fc.tuple(year, month), { minLength: 1, maxLength: 8, selector: String });
    fc.assert(
      fc.property(periods, fc.constantFrom(...writings), (list, write) => {
        const rows = list.map(([y, m], index) => [...write(y, m), index].join(';'));
        const points = pointsOf('csv', ['Tháng;Năm;Số', ...rows].join('\n'), {
          'col-period': 'Tháng',
          'col-value': 'Số',
        });
        const expected = list.map(([y, m], index) => [codeOf(y, m), index]).sort();
        expect(points).to.deep.equal(expected);
      }),
    );
  });

  it('is a period of that year, or is refused', () => {
    const words = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('III', '13', '0', 'x', 'quý 5', '-1'),
    );
    fc.assert(
      fc.property(words, year, (text, own) => {
        const rows = `Tháng;Năm;Số\n${cell(text)};${own};1`;
        const mapping = { 'col-month': '1', 'col-year': '2', 'col-value': '3', headings: '1' };
        let read: unknown;
        try {
          read = decoded('csv', rows, mapping).document.period?.label ?? String(own);
        } catch (error) {
          expect(error).to.be.instanceOf(DataError);
          return;
        }
        expect(String(read)).to.contain(String(own));
      }),
    );
  });
});
