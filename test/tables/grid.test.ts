import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { tableOfGrid } from '../../src/adapters/table-of-grid.js';
import { decoded, failureOf } from '../adapters/adapted.js';
import { DataError } from '../../src/document/error.js';
import { linesIn } from '../../src/tables/choice.js';
import type { Grid } from '../../src/tables/grid.js';
import { columnsSeen } from '../../src/tables/headings.js';
import { parseCsv } from '../../src/tables/csv.js';

const CELLS = [
  ...[
    '',
    'STT',
    'Đơn vị',
    'Điểm',
    'Tổng cộng',
    'Trung bình',
    'I',
    'II',
    '1',
    '2',
    'Xã A',
    'Phường B',
    '-',
    '…',
  ],
  ...[
    '98,5',
    '1.234',
    '5%',
    'Ghi chú:',
    'Người lập biểu',
    'Khối xã',
    '2024',
    '(1)',
    'Hà Nội',
    '\u0000',
    'A'.repeat(70),
  ],
  ...[5, null, undefined, true, {}, [], 1e21],
];

const grids: fc.Arbitrary<Grid> = fc
  .array(fc.array(fc.constantFrom(...CELLS), { maxLength: 6 }), { maxLength: 12 })
  .map((rows) => rows.map((cells, index) => ({ cells, line: index + 1 })));

const mappings = fc.record(
  {
    'col-name': fc.constantFrom('Đơn vị', '2', 'STT'),
    'col-score': fc.constantFrom('Điểm', '3', '2024', 'newest'),
    'col-period': fc.constantFrom('1', 'Kỳ'),
    lines: fc.constantFrom('1-3', '2', 'x'),
    headings: fc.constantFrom('1', '1-2', '99'),
    where: fc.constantFrom('STT = 1', 'Đơn vị=Xã A;Điểm=5', '=', ';'),
  },
  { requiredKeys: ['col-name', 'col-score'] },
);

describe('a grid', () => {
  it('is read or refused, whatever stands in it', () => {
    let tables = 0;
    fc.assert(
      fc.property(grids, mappings, (grid, mapping) => {
        try {
          const { rows } = tableOfGrid(grid, mapping);
          for (const row of rows) row.cell('name');
          tables += 1;
        } catch (error) {
          expect(error).to.be.instanceOf(DataError);
        }
      }),
      { seed: 766, numRuns: 3000 },
    );
    expect(tables).to.be.above(300);
  });

  it('holds up no page, however long it is', () => {
    const mapping = { 'col-name': 'Đơn vị', 'col-score': 'Điểm', 'col-period': 'Kỳ', 'number-format': 'vi' };
    // To look at all rows for each of them takes a minute.
    const lines = Array.from(
      { length: 49_000 },
      (_, index) => `Xã ${index % 500};${2000 + Math.floor(index / 500)};${index},5`,
    );
    const { document } = decoded('csv', `Đơn vị;Kỳ;Điểm\n${lines.join('\n')}`, mapping);
    expect(document.rankings[0]?.entries).to.have.lengthOf(500);
  });

  it('tells the columns that look like headings, not the title', () => {
    const text = 'BỘ TÀI CHÍNH;;\nBáo cáo;;\n\nSTT;Tên đơn vị;Điểm\n1;Xã A;5\n';
    expect(columnsSeen(parseCsv(text))).to.equal('1 STT · 2 Tên đơn vị · 3 Điểm');
    const many = Array.from({ length: 1148 }, (_, index) => `cột ${index}`).join(';');
    expect(columnsSeen(parseCsv(`${many}\n${'1;'.repeat(1148)}`)).split(' · ')).to.have.lengthOf(13);
    const mapping = { 'col-name': 'Tên đơn vị', 'col-score': 'Tỷ lệ' };
    expect(failureOf('csv', text, mapping)).to.deep.equal(['invalid', 'col-score="Tỷ lệ"']);
    expect(() => decoded('csv', text, mapping)).to.throw(/2 Tên đơn vị · 3 Điểm/);
  });

  it('has its chosen lines by numbers only', () => {
    const isChosen = linesIn('lines', '2-3, 7');
    expect([1, 2, 3, 4, 7].filter(isChosen)).to.deep.equal([2, 3, 7]);
    for (const written of ['', 'a', '3-', '-3', '1-2-3'])
      expect(() => linesIn('lines', written))
        .to.throw(DataError)
        .with.property('kind', 'invalid');
  });
});
