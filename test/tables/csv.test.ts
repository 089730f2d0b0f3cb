import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { DataError } from '../../src/document/error.js';
import { parseCsv } from '../../src/tables/csv.js';

const cellsOf = (text: string) => parseCsv(text).map(({ cells }) => cells);

describe('separated values', () => {
  it('are what they were before they were written, whatever stands in the cells', () => {
    const cell = fc.string({ maxLength: 12 }).map((text) => text.replace(/[\r\n\uFEFF]/g, '"'));
    const line = fc.array(cell, { minLength: 2, maxLength: 6 });
    const separator = fc.constantFrom(';', ',', '\t', '|', ' ', '^', ']');
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), separator, (lines, sign) => {
        const quoted = lines.map((cells) => cells.map((text) => `"${text.replace(/"/g, '""')}"`).join(sign));
        const [, ...read] = cellsOf(`sep=${sign}\n${quoted.join('\r\n')}`);
        expect(read).to.deep.equal(lines);
      }),
      { seed: 766, numRuns: 500 },
    );
  });

  it('have the numbers of the lines that an editor shows', () => {
    const text = 'sep=;\n\n"a\nb";c\nd;"e\n\nf"\ng';
    expect(parseCsv(text).map(({ line }) => line)).to.deep.equal([1, 2, 3, 5, 8]);
  });

  it('keep quotation marks that open no cell', () => {
    expect(cellsOf('a;b\n5";6\n"x"y;"z"')).to.deep.equal([
      ['a', 'b'],
      ['5"', '6'],
      ['xy', 'z'],
    ]);
  });

  it('are parted by what parts most lines alike, whatever commas stand in names and numbers', () => {
    const text =
      'TT;Tên đơn vị;Tỷ lệ\nI;KHỐI SỞ, BAN, NGÀNH;98,20\n1;Sở A;98,5\n;KT. CHỦ TỊCH\n2;Sở B;97,5\n';
    expect(cellsOf(text)[1]).to.deep.equal(['I', 'KHỐI SỞ, BAN, NGÀNH', '98,20']);
    expect(cellsOf('Tên\tSố\nXã A\t1,234,567\nXã B\t2,345,678\n')[1]).to.deep.equal(['Xã A', '1,234,567']);
    expect(cellsOf('Tên,Ghi chú,Số\nXã A,a; b,1\nXã B,c,2\n')[1]).to.deep.equal(['Xã A', 'a; b', '1']);
  });

  it('are read beyond the thousandth column', () => {
    const line = Array.from({ length: 1148 }, (_, index) => `c${index}`);
    expect(cellsOf(line.join(','))[0]).to.have.lengthOf(1148);
  });

  it('never fail but with a kind, and hold up no page', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ';', ',', '\n', '\r', 'a', '\t') }), (text) => {
        try {
          parseCsv(text);
        } catch (error) {
          expect(error).to.be.instanceOf(DataError);
        }
      }),
      { seed: 766, numRuns: 2000 },
    );
    // What takes the square of the length needs minutes for these.
    for (const piece of ['"";', '"""";', '"', 'a"b;', '\n', ';', '"a\n']) {
      try {
        parseCsv(piece.repeat(200_000));
      } catch (error) {
        expect(error).to.be.instanceOf(DataError);
      }
    }
  });
});
