import { expect } from '@open-wc/testing';
import { absentUnits, isUnit, unitOf } from '../../src/territory/match-unit.js';
import { unitsOf } from '../../src/territory/units.js';

const row = (code: string | null, name: string | null) => ({ code, name });

describe('the unit that a row is of', () => {
  it('is told by its code, its name, or both where they agree', () => {
    for (const [code, name] of [
      ['11', null],
      ['11', ''],
      [null, 'Điện Biên'],
      ['11', 'UBND tỉnh Điện Biên'],
      ['H18', 'Điện Biên'],
      ['11', '4. Điện Biên (1)'],
    ] as const)
      expect(unitOf(row(code, name), 'VN-34')?.code, `${code} ${name}`).to.equal('11');
  });

  it('is nobody where they disagree, or belong to another time', () => {
    for (const [code, name] of [
      ['15', 'Yên Bái'],
      ['24', 'Bắc Giang'],
      ['11', 'Sở Nội vụ'],
      ['02', 'Hà Nội'],
      ['11', 'Hà Nội'],
      ['02', null],
      [null, 'Hà Giang'],
    ] as const)
      expect(unitOf(row(code, name), 'VN-34'), `${code} ${name}`).to.equal(undefined);
  });

  it('is the one that is asked for by code, portal code or name alike', () => {
    for (const wanted of ['15', 'H38', 'Lào Cai', 'lao cai']) {
      expect(isUnit(row('15', 'Yên Bái'), wanted, 'VN-34'), wanted).to.be.false;
      expect(isUnit(row('15', 'Lào Cai'), wanted, 'VN-34'), wanted).to.be.true;
    }
  });

  it('may be one of before the merger, by its own code and name', () => {
    expect(isUnit(row('02', 'Hà Giang'), 'Hà Giang', 'VN-34')).to.be.true;
    expect(isUnit(row('02', 'Hà Nội'), '02', 'VN-34')).to.be.false;
  });

  it('is, where nothing is known of the set, what is written the same', () => {
    expect(isUnit(row('XA-1', 'Xã Thanh Nưa'), 'xa thanh nua', null)).to.be.true;
    expect(isUnit(row('XA-1', 'Xã Thanh Nưa'), 'XA-1', null)).to.be.true;
    expect(isUnit(row('XA-1', 'Xã Thanh Nưa'), 'XA-2', null)).to.be.false;
    expect(isUnit(row('so-nv', 'Sở Nội vụ'), 'Sở Nội vụ', 'VN-34')).to.be.true;
  });

  it('is absent where only a row at odds with itself names it', () => {
    const entries = unitsOf('VN-34').map(({ code, name }) => row(code, code === '15' ? 'Yên Bái' : name));
    expect(absentUnits('VN-34', entries)).to.deep.equal(['Lào Cai']);
  });
});
