import { expect } from '@open-wc/testing';
import { isFormerUnit, lastYearOf } from '../../src/territory/former-units.js';
import { findUnit, SETS } from '../../src/territory/units.js';

describe('the provinces that were gone before the 63', () => {
  it('have a last year, in whatever spelling', () => {
    expect(lastYearOf('HÀ TÂY')).to.equal(2008);
    expect(lastYearOf('UBND tỉnh Hà Tây')).to.equal(2008);
    expect(lastYearOf('Hà Bắc')).to.equal(1996);
    expect(lastYearOf('Quảng Nam-Đà Nẵng')).to.equal(1996);
    expect(lastYearOf('Hà Nội')).to.equal(undefined);
  });

  it('are of their years only', () => {
    expect(isFormerUnit('Hà Tây', 2006)).to.be.true;
    expect(isFormerUnit('Hà Tây', 2008)).to.be.true;
    expect(isFormerUnit('Hà Tây', 2009)).to.be.false;
    expect(isFormerUnit('Hà Nội', 2006)).to.be.false;
  });

  it('are in neither set', () => {
    for (const name of ['Hà Tây', 'Hà Bắc', 'Sông Bé', 'Vĩnh Phú'])
      for (const set of SETS) expect(findUnit(set, name)).to.equal(undefined);
  });
});
