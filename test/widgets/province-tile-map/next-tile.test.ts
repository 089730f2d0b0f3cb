import { expect } from '@open-wc/testing';
import { tileGrid } from '../../../src/territory/tile-grid.js';
import { unitName, type UnitSet } from '../../../src/territory/units.js';
import { nextTile } from '../../../src/widgets/province-tile-map/next-tile.js';

const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];

const unitsIn = (set: UnitSet) => tileGrid(set).filter(({ archipelago }) => archipelago === null);

/** The names that keys lead to, one after the other. */
function route(set: UnitSet, start: string, ...keys: string[]): (string | undefined)[] {
  const tiles = unitsIn(set);
  let at = tiles.find(({ code }) => unitName(set, code) === start)!;
  return keys.map((key) => {
    at = nextTile(tiles, at, key) ?? at;
    return unitName(set, at.code);
  });
}

describe('walking over the map', () => {
  it('goes to the neighbour on each side', () => {
    expect(route('VN-34', 'Phú Thọ', 'ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft')).to.deep.equal([
      'Lào Cai',
      'Tuyên Quang',
      'Thái Nguyên',
      'Phú Thọ',
    ]);
  });

  it('goes to the nearest of the next row where there is none straight ahead', () => {
    expect(route('VN-34', 'Hải Phòng', 'ArrowDown', 'ArrowDown')).to.deep.equal(['Thanh Hoá', 'Nghệ An']);
    expect(route('VN-34', 'Khánh Hoà', 'ArrowUp')).to.deep.equal(['Đắk Lắk']);
  });

  it('stays where it is at the edge', () => {
    expect(route('VN-34', 'Lai Châu', 'ArrowUp', 'ArrowLeft')).to.deep.equal(['Lai Châu', 'Lai Châu']);
    expect(route('VN-63', 'Trà Vinh', 'ArrowDown', 'ArrowRight')).to.deep.equal(['Trà Vinh', 'Trà Vinh']);
  });

  it('goes to the first and the last tile', () => {
    expect(route('VN-34', 'Huế', 'End', 'Home')).to.deep.equal(['Vĩnh Long', 'Lai Châu']);
  });

  it('leads nowhere by any other key', () => {
    const [first] = unitsIn('VN-34');
    for (const key of ['Tab', 'Enter', 'a', 'PageDown', 'constructor'])
      expect(nextTile(unitsIn('VN-34'), first!, key), key).to.equal(undefined);
  });

  for (const set of ['VN-34', 'VN-63'] as const)
    it(`reaches every unit of ${set} by arrow keys alone`, () => {
      const tiles = unitsIn(set);
      const reached = new Set(tiles.slice(0, 1));
      for (const tile of reached) for (const key of ARROWS) reached.add(nextTile(tiles, tile, key)!);
      expect(reached.size).to.equal(tiles.length);
    });
});
