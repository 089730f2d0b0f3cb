import { expect } from '@open-wc/testing';
import { nameColumnOf } from '../../src/tables/columns.js';
import type { Grid } from '../../src/tables/grid.js';

const gridOf = (...rows: readonly (readonly unknown[])[]): Grid =>
  rows.map((cells, index) => ({ cells, line: index + 1 }));

describe('the column of names of a figure', () => {
  const SIDE_BY_SIDE = gridOf(
    [1, 'Lai Châu', 90, 4, 'Sơn La', 70],
    [2, 'Điện Biên', 80, 5, 'Lào Cai', 60],
    [3, 'Cao Bằng', 75, null, null, null],
  );
  const names = [['TT'], ['Đơn vị'], ['Điểm'], ['TT'], ['Đơn vị'], ['Điểm']];

  it('is that on its left where tables stand side by side', () => {
    expect(nameColumnOf(SIDE_BY_SIDE, names, 1, 5)).to.equal(4);
    expect(nameColumnOf(SIDE_BY_SIDE, names, 1, 2)).to.equal(1);
  });

  it('is one without a heading, and none with another', () => {
    const headings = (own: readonly string[]) => names.map((known, column) => (column === 4 ? own : known));
    expect(nameColumnOf(SIDE_BY_SIDE, headings([]), 1, 5)).to.equal(4);
    expect(nameColumnOf(SIDE_BY_SIDE, headings(['Cơ quan báo cáo']), 1, 5)).to.equal(1);
  });

  it('is none that has no names in a fifth of the rows with the figure, or numbers', () => {
    const rows = (name: unknown) => [
      ...Array.from({ length: 7 }, (_, index) => ['Lai Châu', 1, `Xã ${index}`, index]),
      ...Array.from({ length: 3 }, (_, index) => ['Lai Châu', 1, name, index]),
    ];
    const own = [['Đơn vị'], ['Điểm'], ['Đơn vị'], ['Điểm']];
    expect(nameColumnOf(gridOf(...rows('Xã')), own, 0, 3)).to.equal(2);
    expect(nameColumnOf(gridOf(...rows(null)), own, 0, 3)).to.equal(0);
    expect(nameColumnOf(gridOf(...rows('12 hồ sơ')), own, 0, 3)).to.equal(0);
  });

  it('is the one that was named, where no row has the figure', () => {
    expect(nameColumnOf(gridOf(['Lai Châu', null, 'Sơn La', null]), [], 0, 3)).to.equal(0);
  });
});
