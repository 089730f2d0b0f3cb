import { expect } from '@open-wc/testing';
import { rankingFromTable } from '../../src/figures/table-data.js';
import { vi } from '../support/fixtures.js';
import { documentOf, indicatorIn, rankingIn } from './adapted.js';

interface Read {
  readonly entries: readonly object[];
  readonly previousEntries?: readonly object[];
}

const linesOf = (table: string) => table.split('\n').map((line) => line.split(';'));

const csv = (table: string, mapping: object): Read =>
  rankingIn(documentOf('csv', table, { 'col-name': 'Đơn vị', ...mapping }));

const gviz = (table: string, mapping: object): Read => {
  const [headings = [], ...rows] = linesOf(table);
  const cols = headings.map((label) => ({ label }));
  const cells = rows.map((row) => ({ c: row.map((text, at) => ({ v: at ? Number(text) : text })) }));
  const text = JSON.stringify({ table: { cols, rows: cells } });
  return rankingIn(documentOf('gviz', text, { 'col-name': 'Đơn vị', ...mapping }));
};

const tag = (table: string, mapping: object): Read => {
  const rows = linesOf(table).map((cells, index) => {
    const cell = index ? 'td' : 'th';
    return `<tr>${cells.map((text) => `<${cell}>${text}</${cell}>`).join('')}</tr>`;
  });
  const page = new DOMParser().parseFromString(`<table>${rows.join('')}</table>`, 'text/html');
  return rankingFromTable(
    { table: page.querySelector('table')!, mapping: { ...mapping } },
    'own',
    vi,
  ) as Read;
};

const figuresIn = (entries: readonly object[] = []) =>
  (entries as { name: string; score: number | null; rank: number | null }[]).map(({ name, score, rank }) => [
    name,
    score,
    rank,
  ]);

const FORMATS = { csv, gviz, 'a table in the tag': tag };

const HEADINGS = [
  ['Điểm 2024', 'Điểm 2025'],
  ['Điểm năm 2024', 'Điểm năm 2025'],
  ['Điểm (2024)', 'Điểm (2025)'],
  ['Điểm 2024 (100)', 'Điểm 2025 (100)'],
  ['Chỉ số PAR INDEX 2024', 'Chỉ số PAR INDEX 2025'],
  ['Tỷ lệ đúng hạn quý I/2025 (%)', 'Tỷ lệ đúng hạn quý II/2025 (%)'],
  ['Điểm tháng 8/2025', 'Điểm tháng 9/2025'],
];

describe('columns that have one figure in several periods', () => {
  for (const [format, read] of Object.entries(FORMATS)) {
    for (const [before = '', now = ''] of HEADINGS)
      it(`are its present and its previous ones: ${now}, in ${format}`, () => {
        const table = `Đơn vị;${before};${now}\nXã A;90;92\nXã B;91;89`;
        const { entries, previousEntries } = read(table, { 'col-score': now });
        expect(figuresIn(entries)).to.deep.equal([
          ['Xã A', 92, null],
          ['Xã B', 89, null],
        ]);
        expect(figuresIn(previousEntries)).to.deep.equal([
          ['Xã A', 90, null],
          ['Xã B', 91, null],
        ]);
      });

    it(`go with the ranks of their periods, in ${format}`, () => {
      const table = 'Đơn vị;Điểm 2024;Hạng 2024;Điểm 2025;Hạng 2025\nXã A;90;2;92;1\nXã B;91;1;89;2';
      const mapping = { 'col-score': 'Điểm 2025', 'col-rank': 'Hạng 2025' };
      const { entries, previousEntries } = read(table, mapping);
      expect(figuresIn(entries)).to.deep.equal([
        ['Xã A', 92, 1],
        ['Xã B', 89, 2],
      ]);
      expect(figuresIn(previousEntries)).to.deep.equal([
        ['Xã A', 90, 2],
        ['Xã B', 91, 1],
      ]);
    });

    for (const headings of [
      'Kế hoạch 2024;Thực hiện 2025',
      'Điểm 2024 (tự chấm);Điểm 2025',
      'Điểm 1001;Điểm 1002',
    ])
      it(`are none of other figures: ${headings}, in ${format}`, () => {
        const table = `Đơn vị;${headings}\nXã A;90;92\nXã B;91;89`;
        const { entries, previousEntries } = read(table, { 'col-score': headings.split(';')[1] });
        expect(figuresIn(entries).map(([, score]) => score)).to.deep.equal([92, 89]);
        expect(figuresIn(previousEntries)).to.deep.equal([]);
      });
  }

  it('are called as the period that the tag asks for', () => {
    const table = 'Đơn vị;Điểm 2024;Điểm 2025\nXã A;90;92\nXã B;91;89';
    const ranking = tag(table, { period: '2024' }) as Read & { unit: string };
    expect(figuresIn(ranking.entries)[0]).to.deep.equal(['Xã A', 90, null]);
    expect(ranking.unit).to.equal('Điểm 2024');
  });

  it('are told apart by what stands above their years', () => {
    const table = 'Đơn vị;Điểm;;Hạng;\n;2024;2025;2024;2025\nXã A;90;92;2;1\nXã B;91;89;1;2';
    const mapping = { 'col-name': 'Đơn vị', 'col-score': 'Điểm 2025', 'col-rank': 'Hạng 2025' };
    const { entries, previousEntries } = rankingIn(documentOf('csv', table, mapping));
    expect(figuresIn(entries)[0]).to.deep.equal(['Xã A', 92, 1]);
    expect(figuresIn(previousEntries)[0]).to.deep.equal(['Xã A', 90, 2]);
  });

  it('are the course of a card, and of both counts of dossiers', () => {
    const table = 'Đơn vị;Nhận 2024;Nhận 2025;Trả 2024;Trả 2025\nXã A;9;12;8;11';
    const named = { 'col-name': 'Đơn vị', area: 'Xã A' };
    const { series } = indicatorIn(documentOf('csv', table, { ...named, 'col-value': 'Nhận 2025' }));
    expect(series.map(({ value }) => value)).to.deep.equal([9, 12]);
    const counts = { ...named, 'col-received': 'Nhận 2025', 'col-resolved': 'Trả 2025' };
    const { dossiers } = documentOf('csv', table, counts);
    expect(dossiers?.series.map(({ received, resolved }) => [received, resolved])).to.deep.equal([
      [9, 8],
      [12, 11],
    ]);
  });

  it('are those of ranks where nothing else is named', () => {
    const table = 'Đơn vị;Hạng 2024;Hạng 2025\nXã A;2;1\nXã B;1;2';
    const { entries, previousEntries } = csv(table, { 'col-rank': 'Hạng 2025' });
    expect(figuresIn(entries)[0]).to.deep.equal(['Xã A', null, 1]);
    expect(figuresIn(previousEntries)[0]).to.deep.equal(['Xã A', null, 2]);
  });

  it('are found by `newest` in a line below the one that has the other names', () => {
    const table = 'Đơn vị;Điểm;;Hạng\n;Quý I/2025;Quý II/2025;\nXã A;90;92;1\nXã B;91;89;2';
    const { entries, previousEntries } = csv(table, { 'col-score': 'newest', 'col-rank': 'Hạng' });
    expect(figuresIn(entries)).to.deep.equal([
      ['Xã A', 92, 1],
      ['Xã B', 89, 2],
    ]);
    expect(figuresIn(previousEntries).map(([, score]) => score)).to.deep.equal([90, 91]);
  });
});
