import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fillDown } from '../../src/adapters/fill-down.js';
import type { Row } from '../../src/adapters/table.js';
import { decoded, documentOf, failureOf, indicatorIn, rankingIn } from './adapted.js';

const MAPPING = { 'col-name': 'Xã', 'col-period': 'Năm', 'col-score': 'Điểm' };

const table = (...lines: string[]) => ['Năm;Xã;Điểm', ...lines].join('\n');

const figuresIn = (text: string) => {
  const { entries, previousEntries } = rankingIn(documentOf('csv', text, MAPPING));
  return [entries, previousEntries].map((list) => list.map(({ name, score }) => `${name} ${score}`));
};

describe('a period that stands in the first row of its group', () => {
  const groups = table('2025;A;1', ';B;2', '2026;A;3', ';B;4', ';C;5', ';Tổng cộng;12');

  it('is that of the rows below', () => {
    expect(figuresIn(groups)).to.deep.equal([
      ['A 3', 'B 4', 'C 5'],
      ['A 1', 'B 2'],
    ]);
    const own = { 'col-name': 'Xã', 'col-period': 'Năm', 'col-value': 'Điểm', area: 'B' };
    const { series } = indicatorIn(documentOf('csv', groups, own));
    expect(series.map(({ period, value }) => [period, value])).to.deep.equal([
      ['2025', 2],
      ['2026', 4],
    ]);
  });

  it('may stand in a row of totals', () => {
    expect(
      figuresIn(table('2025;Tổng cộng;3', ';A;1', ';B;2', '2026;Tổng cộng;7', ';A;3', ';B;4')),
    ).to.deep.equal([
      ['A 3', 'B 4'],
      ['A 1', 'B 2'],
    ]);
  });

  it('may be the year of months in a column of their own', () => {
    const text = ['Năm;Tháng;Số', '2025;11;1', ';12;2', '2026;1;3', ';2;4'].join('\n');
    const mapping = { 'col-period': 'Tháng', 'col-value': 'Số' };
    expect(indicatorIn(documentOf('csv', text, mapping)).series.map(({ period }) => period)).to.deep.equal([
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
    ]);
  });

  it('is not that of a row whose own is missing among others', () => {
    for (const lines of [
      ['2025;A;1', '2025;B;2', ';A;3', ';B;4', '2026;A;5', ';B;6'],
      ['2024;A;1', '2025;A;2', ';A;3', ';A;4'],
      [';A;1', ';B;2', '2026;A;3', ';B;4'],
    ])
      expect(failureOf('csv', table(...lines), { ...MAPPING, area: 'A' })[1]).to.equal('where=""');
  });

  it('is not filled into records, whose blanks are no merged cells', () => {
    const records = [
      { Năm: '2025', Xã: 'A', Điểm: 1 },
      { Xã: 'B', Điểm: 2 },
      { Năm: '2026', Xã: 'A', Điểm: 3 },
      { Xã: 'C', Điểm: 4 },
    ];
    const { document } = decoded('json', JSON.stringify(records), MAPPING);
    expect(rankingIn(document).previousEntries.map(({ name }) => name)).to.deep.equal(['A']);
  });
});

describe('a name that stands in the first row of its course', () => {
  it('is that of the rows below, where each has a period of its own', () => {
    const text = 'Xã;Năm;Điểm\nA;2025;5\n;2026;6\nB;2025;7\n;2026;8\n';
    expect(figuresIn(text)).to.deep.equal([
      ['A 6', 'B 8'],
      ['A 5', 'B 7'],
    ]);
  });

  it('is filled nowhere else', () => {
    for (const text of [
      'Xã;Năm;Điểm\nA;2025;5\n;2025;6\nB;2025;7\n;2025;8\n',
      'Xã;Năm;Điểm\nA;;5\n;;6\nB;;7\n',
    ])
      expect(
        decoded('csv', text, MAPPING).document.rankings[0]?.entries.map(({ score }) => score),
      ).not.to.include(6);
  });
});

describe('periods that are filled down', () => {
  const rowOf = ([period, isSummary]: readonly [string, boolean], index: number): Row => ({
    place: `rows.${index}`,
    isSummary,
    cell: (field) => (field === 'period' ? period : index),
  });
  const periodsIn = (rows: readonly Row[]) =>
    fillDown(rows, ['name', 'period']).map((row) => row.cell('period'));
  const cells = fc.array(fc.tuple(fc.constantFrom('', '', '2024', '2025', '2026'), fc.boolean()), {
    maxLength: 12,
  });

  it('are those that stand there, and where it was blank that of the nearest row above', () => {
    fc.assert(
      fc.property(cells, (list) => {
        const filled = periodsIn(list.map(rowOf));
        list.forEach(([own, isSummary], index) => {
          const above = list.slice(0, index + 1).map(([text]) => text);
          const nearest = above.filter(Boolean).pop();
          if (own || isSummary) expect(filled[index]).to.equal(own);
          else expect(['', nearest]).to.include(filled[index]);
        });
      }),
    );
  });

  it('are left alone where any group has a period in a second row', () => {
    fc.assert(
      fc.property(cells, (list) => {
        const data = list.map(([text]) => [text, false] as const);
        const hasTwo = data.some(([text], index) => text && data[index + 1]?.[0]);
        if (hasTwo) expect(periodsIn(data.map(rowOf))).to.deep.equal(data.map(([text]) => text));
      }),
    );
  });

  it('are filled in every group of merged cells', () => {
    const sizes = fc.array(fc.integer({ min: 2, max: 5 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(sizes, (groups) => {
        const own = groups.flatMap((size, group) => [
          String(2020 + group),
          ...new Array<string>(size - 1).fill(''),
        ]);
        const all = groups.flatMap((size, group) => new Array<string>(size).fill(String(2020 + group)));
        expect(periodsIn(own.map((text) => [text, false] as const).map(rowOf))).to.deep.equal(all);
      }),
    );
  });
});
