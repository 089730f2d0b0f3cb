import { expect } from '@open-wc/testing';
import { formerUnit } from '../../src/territory/former-units.js';
import { findUnit, SETS } from '../../src/territory/units.js';

describe('the provinces that were gone before the 63', () => {
  it('are known in whatever spelling', () => {
    expect(formerUnit('HÀ TÂY')).to.equal('Hà Tây');
    expect(formerUnit('12. UBND tỉnh Hà Tây (1)')).to.equal('Hà Tây');
    expect(formerUnit('Quảng Nam-Đà Nẵng')).to.equal('Quảng Nam - Đà Nẵng');
    expect(formerUnit('Hà Nội')).to.equal(undefined);
    expect(formerUnit(null)).to.equal(undefined);
  });

  it('are of their periods only', () => {
    for (const period of ['2006', '2008', '2008-07', '2008-H2', '2007-01/2007-09'])
      expect(formerUnit('Hà Tây', period), period).to.equal('Hà Tây');
    for (const period of ['2008-08', '2008-Q4', '2009', 'năm 2006', null])
      expect(formerUnit('Hà Tây', period), String(period)).to.equal(undefined);
    expect(formerUnit('Hà Bắc', '1996-12')).to.equal('Hà Bắc');
    expect(formerUnit('Hà Bắc', '1997')).to.equal(undefined);
  });

  it('are in neither set', () => {
    for (const name of ['Hà Tây', 'Hà Bắc', 'Sông Bé', 'Vĩnh Phú'])
      for (const set of SETS) expect(findUnit(set, name)).to.equal(undefined);
  });
});
