import { expect } from '@open-wc/testing';
import { readMoment } from '../../src/adapters/moment.js';
import { CellReader } from '../../src/adapters/cell-reader.js';

const vietnamese = () => new CellReader({ 'number-format': 'vi' });
const undeclared = () => new CellReader({});

const placed = (...cells: unknown[]) => cells.map((cell, index) => ({ cell, place: `rows.${index}` }));

describe('the moment in a cell', () => {
  const rows: readonly (readonly [cell: unknown, moment: string | null])[] = [
    ['2023-11-14T19:04:00+07:00', '2023-11-14T19:04:00+07:00'],
    ['14/11/2023', '2023-11-14'],
    ['19:04 14/11/2023', '2023-11-14T19:04:00'],
    ['14/11/2023 19:04:00', '2023-11-14T19:04:00'],
    ['14/11/2023, 7:04', '2023-11-14T07:04:00'],
    ['14/11/2023 lúc 19h04', '2023-11-14T19:04:00'],
    ['08/08/2014 16:39:07', '2014-08-08T16:39:07'],
    ['9.10.2026', '2026-10-09'],
    ['11/14/2023', '2023-11-14'],
    ['9/10/2026', null],
    ['29/02/2023', null],
    ['14/11/2023 25:00', null],
    ['14/11/23', null],
    ['hôm qua', null],
    [1_618_225_200_000, '2021-04-12T11:00:00.000Z'],
    [1_618_225_200, '2021-04-12T11:00:00.000Z'],
    ['1618225200000', null],
  ];
  for (const [cell, moment] of rows)
    it(`of ${JSON.stringify(cell)} is ${moment}`, () => {
      const reader = undeclared();
      expect(readMoment(cell, 'path-updated', reader)).to.equal(moment);
      expect(reader.notes).to.have.length(moment ? 0 : 1);
    });

  it('has its day first where Vietnamese writing is declared', () => {
    expect(readMoment('9/10/2026 8:00', 'a', vietnamese())).to.equal('2026-10-09T08:00:00');
    expect(readMoment('11/14/2023', 'a', vietnamese())).to.be.null;
  });
});

describe('a column of ranks', () => {
  it('keeps those that are shared', () => {
    const reader = undeclared();
    expect(reader.ranks(placed('1', '2=', '2=', '4/63', ''))).to.deep.equal([1, 2, 2, 4, null]);
    expect(reader.notes).to.deep.equal([]);
  });

  it('has none where one of them is a mean, and says so once', () => {
    const reader = undeclared();
    expect(reader.ranks(placed('1.0', '2.5', '2.5', '4.0'))).to.deep.equal([null, null, null, null]);
    expect(reader.notes).to.deep.equal(['rows.1: "2.5" is a mean of ranks']);
  });

  it('notes what is no rank', () => {
    const reader = undeclared();
    expect(reader.ranks(placed('1', 'nhất'))).to.deep.equal([1, null]);
    expect(reader.notes).to.deep.equal(['rows.1: "nhất"']);
  });
});
