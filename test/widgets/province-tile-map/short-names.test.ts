import { expect } from '@open-wc/testing';
import { unitsOf, type UnitSet } from '../../../src/territory/units.js';
import { shortNames } from '../../../src/widgets/province-tile-map/short-names.js';

const SETS: readonly UnitSet[] = ['VN-34', 'VN-63'];

describe('short names', () => {
  it('are the initials where no other name has them', () => {
    expect(shortNames(['Điện Biên', 'Hồ Chí Minh', 'Bà Rịa - Vũng Tàu'])).to.deep.equal([
      'ĐB',
      'HCM',
      'BRVT',
    ]);
  });

  it('take a letter more where names share their initials', () => {
    expect(shortNames(['Lai Châu', 'Lào Cai'])).to.deep.equal(['LCh', 'LCa']);
    expect(shortNames(['Hà Giang', 'Hậu Giang'])).to.deep.equal(['HàG', 'HậG']);
  });

  it('leave a name of one syllable whole', () => {
    expect(shortNames(['Huế', 'Hà Nội'])).to.deep.equal(['Huế', 'HN']);
  });

  for (const set of SETS)
    it(`differ for all units of ${set}, and fit into a tile`, () => {
      const short = shortNames(unitsOf(set).map(({ name }) => name));
      expect(new Set(short).size).to.equal(short.length);
      expect(short.filter((name) => name.length > 4)).to.deep.equal([]);
    });
});
