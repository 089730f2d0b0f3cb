import { expect } from '@open-wc/testing';
import { transposed, namesPeriod } from '../../src/adapters/transposed.js';
import type { Mapping } from '../../src/adapters/adapter.js';
import * as reader from '../../src/figures/table-data.js';
import { seriesFromTable } from '../../src/figures/series-table.js';
import { vi } from '../support/fixtures.js';
import { detailOf, documentOf, indicatorIn } from './adapted.js';

type Cells = readonly (string | number | null)[];

const ROWS: readonly Cells[] = [
  ['Chỉ tiêu', '2024', '2025'],
  ['Tiếp nhận', 50, 55],
  ['Giải quyết', 49, 54],
  ['Tỷ lệ đúng hạn (%)', 98.5, 97],
];

const NAMED = { 'col-received': 'Tiếp nhận', 'col-resolved': 'Giải quyết', 'col-rate': 'Tỷ lệ đúng hạn (%)' };

const text = (cell: string | number | null | undefined) => String(cell ?? '').replace('.', ',');

type Series = (rows: readonly Cells[], mapping?: Mapping) => readonly (readonly unknown[])[];

const seriesIn = (format: string, answer: unknown, mapping: Mapping = NAMED) => {
  const written = typeof answer === 'string' ? answer : JSON.stringify(answer);
  const { dossiers } = documentOf(format, written, mapping);
  return (dossiers?.series ?? []).map((point) => [
    point.period,
    point.received,
    point.resolved,
    point.onTimeRate,
  ]);
};

const tag: Series = (rows) => {
  const lines = rows.map((cells, index) => {
    const cell = index ? 'td' : 'th';
    return `<tr>${cells.map((own) => `<${cell}>${text(own)}</${cell}>`).join('')}</tr>`;
  });
  const page = new DOMParser().parseFromString(`<table>${lines.join('')}</table>`, 'text/html');
  const child = { table: page.querySelector('table')!, mapping: {}, reader };
  const points = seriesFromTable(child, vi) as Readonly<Record<string, unknown>>[];
  return points.map(({ period, received, resolved, onTimeRate }) => [period, received, resolved, onTimeRate]);
};

const csv: Series = (rows, mapping) =>
  seriesIn('csv', rows.map((cells) => cells.map(text).join(';')).join('\n'), mapping);

const gviz: Series = ([headings = [], ...rows], mapping) => {
  const cols = headings.map((label) => ({ label }));
  const cells = rows.map((row) => ({ c: row.map((v) => ({ v })) }));
  return seriesIn('gviz', { table: { cols, rows: cells } }, mapping);
};

const records: Series = ([headings = [], ...rows], mapping) =>
  seriesIn(
    'json',
    rows.map((row) => Object.fromEntries<unknown>(row.map((cell, at) => [String(headings[at]), cell]))),
    mapping,
  );

const FORMATS: Readonly<Record<string, Series>> = {
  csv,
  gviz,
  'lists in JSON': (rows, mapping) => seriesIn('json', rows, mapping),
  'records in JSON': records,
  'a table in the tag': tag,
};

describe('a table with a column for each period', () => {
  for (const [format, read] of Object.entries(FORMATS)) {
    it(`is read as one with a row for each, in ${format}`, () => {
      expect(read(ROWS)).to.deep.equal([
        ['2024', 50, 49, 98.5],
        ['2025', 55, 54, 97],
      ]);
    });

    it(`has no figure where it has none, in ${format}`, () => {
      const rows = ROWS.map((cells, index) => (index === 2 ? ['Giải quyết', null, 54] : cells));
      expect(read(rows)[0]).to.deep.equal(['2024', 50, null, 98.5]);
    });
  }

  for (const format of ['csv', 'a table in the tag'])
    it(`may have numbers, units and a title beside and above it, in ${format}`, () => {
      const title: Cells = ['Kết quả giải quyết thủ tục', '', '', '', ''];
      const [headings, received, resolved] = [
        ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Quý I/2025', 'Quý II/2025'],
        ['1', 'Tiếp nhận', 'hồ sơ', '50', '55'],
        ['2', 'Giải quyết', 'hồ sơ', '49', '54'],
      ];
      const mapping = { ...NAMED, 'col-rate': undefined };
      expect(FORMATS[format]!([title, headings!, received!, resolved!], mapping)).to.deep.equal([
        ['2025-Q1', 50, 49, null],
        ['2025-Q2', 55, 54, null],
      ]);
    });

  it('leaves out a column of totals', () => {
    const rows = ROWS.map((cells, index) => [...cells, index ? 1 : 'Tổng']);
    expect(tag(rows)).to.have.lengthOf(2);
    expect(csv(rows)).to.have.lengthOf(2);
  });

  it('gives a card its course, and the unit that stands beside the name', () => {
    const table = 'Chỉ tiêu;ĐVT;2024;2025\nThu ngân sách;triệu đồng;50;55\nChi;triệu đồng;49;54';
    const { value, unit, series } = indicatorIn(documentOf('csv', table, { 'col-value': 'Thu ngân sách' }));
    expect([value, unit]).to.deep.equal([55, 'triệu đồng']);
    expect(series.map((point) => point.value)).to.deep.equal([50, 55]);
  });

  it('is left as it is where the tag names columns, or none of its rows', () => {
    const { series } = documentOf('csv', 'Chỉ tiêu;2024;2025\nTiếp nhận;50;55', {
      'col-received': '2025',
    }).dossiers!;
    expect(series.map(({ received }) => received)).to.deep.equal([50, 55]);
    const absent = detailOf('gviz', JSON.stringify({ table: { cols: [{ label: 'A' }], rows: [] } }), NAMED);
    expect(absent.field).to.include('col-received');
  });

  it('is none whose figures look like years', () => {
    const grid = [
      ['Kỳ', 'Tiếp nhận', 'Giải quyết'],
      ['2024', '2001', '1999'],
    ].map((cells, index) => ({ cells, line: index + 1 }));
    expect(transposed(grid, namesPeriod)).to.equal(grid);
  });
});
