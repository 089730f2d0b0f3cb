import { expect } from '@open-wc/testing';
import { tileGrid, type GridCell } from '../../src/territory/tile-grid.js';
import { findUnit, unitsOf, type UnitSet } from '../../src/territory/units.js';
import { table } from './tables.js';

const GRIDS: readonly [UnitSet, string][] = [
  ['VN-34', 'tilegrid_34'],
  ['VN-63', 'tilegrid_63'],
];

const ARCHIPELAGOS = [
  ['HS', 'Hoàng Sa', 'Đà Nẵng'],
  ['TS', 'Trường Sa', 'Khánh Hoà'],
] as const;

for (const [set, file] of GRIDS)
  describe(`the tile grid of ${set}`, () => {
    const place = ({ row, column }: GridCell) => `${row + 1},${column + 1}`;
    const provinces = tileGrid(set).filter(({ archipelago }) => archipelago === null);

    it('has each unit at its published place', async () => {
      const published = (await table(file)).filter(({ kind }) => kind === 'province');
      const held = provinces.map((cell) => `${cell.code} ${place(cell)}`);
      expect(held).to.deep.equal(published.map(({ code, row, col }) => `${code} ${row},${col}`));
    });

    it('has every unit of the set once', () => {
      expect(provinces.map(({ code }) => code).sort()).to.deep.equal(unitsOf(set).map(({ code }) => code));
    });

    it('has Hoàng Sa with Đà Nẵng and Trường Sa with Khánh Hòa, at their published places', async () => {
      const rows = await table(file);
      for (const [mark, name, province] of ARCHIPELAGOS) {
        const row = rows.find(({ code }) => code === mark);
        const cell = tileGrid(set).find(({ archipelago }) => archipelago === name);
        expect(cell && `${cell.code} ${place(cell)}`).to.equal(
          `${findUnit(set, province)?.code} ${row?.row},${row?.col}`,
        );
        expect(row?.name).to.equal(name);
      }
    });

    it('has no two cells in one place', () => {
      expect(new Set(tileGrid(set).map(place)).size).to.equal(unitsOf(set).length + 2);
    });
  });
