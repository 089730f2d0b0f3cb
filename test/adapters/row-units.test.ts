import { expect } from '@open-wc/testing';
import { isPlace, placeIn, unitOf, unitsOf, type RowPlace } from '../../src/adapters/row-units.js';
import { DataError } from '../../src/document/error.js';
import { unitsOf as unitsOfSet } from '../../src/territory/units.js';

const place = (code: string | null, name: string | null): RowPlace => ({ code, name });
const named = (...names: readonly string[]): RowPlace[] => names.map((name) => place(null, name));

/** The codes that name another province since the merger, with both provinces. */
const REUSED = [
  ['15', 'Yên Bái', 'Lào Cai'],
  ['24', 'Bắc Giang', 'Bắc Ninh'],
  ['44', 'Quảng Bình', 'Quảng Trị'],
  ['52', 'Bình Định', 'Gia Lai'],
  ['80', 'Long An', 'Tây Ninh'],
  ['82', 'Tiền Giang', 'Đồng Tháp'],
  ['91', 'Kiên Giang', 'An Giang'],
] as const;

describe('unitOf', () => {
  for (const [code, before, now] of REUSED)
    it(`never takes ${code} ${before} for ${now}`, () => {
      expect(unitOf('VN-63', place(code, before))?.name).to.equal(before);
      expect(unitOf('VN-34', place(code, now))?.name).to.equal(now);
      expect(unitOf('VN-34', place(code, before))).to.be.undefined;
      expect(unitOf('VN-63', place(code, now))).to.be.undefined;
      expect(unitOf('VN-34', place(null, before))).to.be.undefined;
    });

  const rows: readonly (readonly [
    code: string | null,
    name: string | null,
    now: string | undefined,
    before: string | undefined,
  ])[] = [
    ['11', 'Điện Biên', '11', '11'],
    ['11', null, '11', '11'],
    [null, 'UBND tỉnh Điện Biên', '11', '11'],
    [null, 'Ðiện Biên', '11', '11'],
    [null, 'Gia Lai', '52', '64'],
    ['10', 'Lào Cai', undefined, '10'],
    ['64', 'Gia Lai', undefined, '64'],
    ['1', 'Hà Nội', '01', '01'],
    ['H18', 'UBND tỉnh Điện Biên', '11', '11'],
    ['H18', null, '11', undefined],
    ['H38', 'Yên Bái', undefined, '15'],
    ['H44.03', 'Ban quản lý các khu công nghiệp - Tỉnh Phú Thọ', undefined, undefined],
    ['DB', 'Điện Biên', '11', '11'],
    ['1', 'Hồ sơ tiếp nhận', undefined, undefined],
    ['00', 'Cả nước', undefined, undefined],
    [null, '11', undefined, undefined],
    [null, null, undefined, undefined],
  ];
  for (const [code, name, now, before] of rows)
    it(`takes ${code ?? 'no code'}, ${name ?? 'no name'} for ${now} among the 34 and ${before} among the 63`, () => {
      expect(unitOf('VN-34', place(code, name))?.code).to.equal(now);
      expect(unitOf('VN-63', place(code, name))?.code).to.equal(before);
    });
});

describe('unitsOf', () => {
  it('takes the declared set, and no other word', () => {
    expect(unitsOf(named('Phường Việt Trì'), 'VN-63', '2026').set).to.equal('VN-63');
    expect(() => unitsOf([], 'VN-35', null))
      .to.throw(DataError)
      .with.nested.property('detail.field', 'units="VN-35"');
  });

  it('takes the set in force during the period, but only for provinces', () => {
    expect(unitsOf(named('Gia Lai', 'Hà Nội'), undefined, '2024')).to.deep.equal({
      set: 'VN-63',
      isProvincial: true,
    });
    expect(unitsOf(named('Phường Việt Trì', 'Xã Hy Cương'), undefined, '2024')).to.deep.equal({
      set: null,
      isProvincial: false,
    });
  });

  it('lets the places decide where the period does not', () => {
    expect(unitsOf(named('Gia Lai', 'Yên Bái'), undefined, '2025').set).to.equal('VN-63');
    expect(unitsOf([place('52', 'Gia Lai'), place('01', 'Hà Nội')], undefined, null).set).to.equal('VN-34');
    expect(unitsOf([place('64', 'Gia Lai'), place('01', 'Hà Nội')], undefined, null).set).to.equal('VN-63');
    for (const set of ['VN-34', 'VN-63'] as const)
      expect(
        unitsOf(
          unitsOfSet(set).map(({ name }) => place(null, name)),
          undefined,
          null,
        ).set,
      ).to.equal(set);
  });

  it('decides nothing by names that both sets have', () => {
    expect(unitsOf(named('Gia Lai', 'Hà Nội'), undefined, null)).to.deep.equal({
      set: null,
      isProvincial: true,
    });
    expect(unitsOf([], undefined, null)).to.deep.equal({ set: null, isProvincial: false });
  });

  it('tolerates the rows of the whole country and of regions', () => {
    const places = named('Cả nước', 'Trung du và miền núi phía Bắc', 'Yên Bái', 'Lào Cai', 'Hà Giang');
    expect(unitsOf(places, undefined, null).set).to.equal('VN-63');
  });
});

describe('placeIn', () => {
  it('names a place as its set does', () => {
    const units = { set: 'VN-34', isProvincial: true } as const;
    expect(placeIn(units, place('H29', 'UBND Thành phố Hồ Chí Minh'))).to.deep.include({
      code: '79',
      name: 'Hồ Chí Minh',
    });
    expect(placeIn(units, place(null, 'Cả nước'))).to.be.undefined;
  });

  it('gives a code without a set only where both agree on it', () => {
    const units = { set: null, isProvincial: true };
    expect(placeIn(units, place(null, 'Điện Biên'))).to.deep.equal({ code: '11', name: 'Điện Biên' });
    expect(placeIn(units, place(null, 'Gia Lai'))).to.deep.equal({ code: null, name: 'Gia Lai' });
  });

  it('keeps the codes of other places, but not their running numbers', () => {
    const units = { set: null, isProvincial: false };
    expect(placeIn(units, place('H44.100', 'UBND Phường Việt Trì'))?.code).to.equal('H44.100');
    expect(placeIn(units, place('11', 'Phường Việt Trì'))?.code).to.be.null;
  });
});

describe('isPlace', () => {
  const now = { set: 'VN-34', isProvincial: true } as const;

  it('finds our own unit by code, portal code or name', () => {
    for (const wanted of ['11', 'H18', 'Điện Biên', 'dien bien'])
      expect(isPlace(now, place(null, 'Điện Biên'), wanted, null), wanted).to.be.true;
    expect(isPlace(now, place(null, 'Hà Nội'), '11', null)).to.be.false;
  });

  it('crosses the merger only with units that it left alone', () => {
    expect(isPlace(now, place(null, 'Điện Biên'), '11', '2024')).to.be.true;
    expect(isPlace(now, place(null, 'Gia Lai'), '52', '2026')).to.be.true;
    expect(isPlace(now, place(null, 'Gia Lai'), '52', '2024')).to.be.false;
    expect(isPlace(now, place('52', 'Bình Định'), '52', '2024')).to.be.false;
  });

  it('takes a code for certain only where both sets agree, while no set is decided', () => {
    const undecided = { set: null, isProvincial: true };
    expect(isPlace(undecided, place(null, 'Điện Biên'), '11', null)).to.be.true;
    expect(isPlace(undecided, place(null, 'Đồng Tháp'), '82', null)).to.be.false;
    expect(isPlace(undecided, place(null, 'Đồng Tháp'), 'Đồng Tháp', null)).to.be.true;
    expect(isPlace(undecided, place('11', null), '11', null)).to.be.true;
    for (const [code] of REUSED) expect(isPlace(undecided, place(code, null), code, null), code).to.be.false;
  });

  it('does not take the eleventh row for province 11', () => {
    const others = { set: null, isProvincial: false };
    expect(isPlace(others, place('11', 'Phường Việt Trì'), '11', null)).to.be.false;
    expect(isPlace(others, place('H44.03', 'Sở Công Thương'), 'H44.03', null)).to.be.true;
  });
});
