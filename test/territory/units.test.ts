import { expect } from '@open-wc/testing';
import { findUnit, unitName, unitsOf, type UnitSet } from '../../src/territory/units.js';
import { table, type Row } from './tables.js';

const SETS: readonly UnitSet[] = ['VN-34', 'VN-63'];

describe('unitsOf', () => {
  const published = (rows: readonly Row[]) => rows.map(({ code, name }) => `${code} ${name}`);
  const held = (set: UnitSet) => unitsOf(set).map(({ code, name }) => `${code} ${name}`);

  it('holds the 34 units as published', async () => {
    const rows = await table('provinces_34');
    expect(rows).to.have.length(34);
    expect(held('VN-34')).to.deep.equal(published(rows));
  });

  it('holds the 63 units as published', async () => {
    const rows = await table('provinces_63');
    expect(rows).to.have.length(63);
    expect(held('VN-63')).to.deep.equal(published(rows));
  });

  it('says of each unit which set it is of', () => {
    for (const set of SETS) expect(unitsOf(set).every((unit) => unit.set === set)).to.be.true;
  });

  it('reads the table once', () => {
    expect(unitsOf('VN-63')).to.equal(unitsOf('VN-63'));
  });
});

describe('findUnit', () => {
  const codeOf = (set: UnitSet, key: string) => findUnit(set, key)?.code;

  it('finds each of the 34 by every code and name of the published table', async () => {
    for (const row of await table('provinces_34')) {
      const { code, dvcqg_code: portalCode, name, name_ascii: ascii, name_en: english } = row;
      const { full_name_2025_07_01: before, full_name_2026_11: now, slug } = row;
      for (const key of [code, portalCode, name, ascii, english, before, now, slug, `UBND ${before}`]) {
        expect(codeOf('VN-34', key ?? ''), key).to.equal(code);
      }
    }
  });

  it('finds each of the 63 by every code and name of the published table', async () => {
    for (const { code, name, name_ascii: ascii, name_en: english, full_name: full, slug } of await table(
      'provinces_63',
    )) {
      for (const key of [code, name, ascii, english, full, slug, `UBND ${full}`]) {
        expect(codeOf('VN-63', key ?? ''), key).to.equal(code);
      }
    }
  });

  it('finds names composed and decomposed', () => {
    for (const set of SETS) {
      for (const { code, name } of unitsOf(set)) {
        expect(codeOf(set, name.normalize('NFC'))).to.equal(code);
        expect(codeOf(set, name.normalize('NFD'))).to.equal(code);
      }
    }
  });

  it('accepts the spellings and abbreviations in use', () => {
    const spellings: readonly [string, string][] = [
      ['Ha Noi', '01'],
      ['Hanoi', '01'],
      ['Hai Phong', '31'],
      ['Haiphong', '31'],
      ['Hòa Bình', '17'],
      ['Hoà Bình', '17'],
      ['Thanh Hoá', '38'],
      ['Thanh Hóa', '38'],
      ['Khánh Hoà', '56'],
      ['Khánh Hòa', '56'],
      ['Thừa Thiên Huế', '46'],
      ['Thừa Thiên-Huế', '46'],
      ['TT-Huế', '46'],
      ['Huế', '46'],
      ['UBND Thành phố Huế', '46'],
      ['Bà Rịa - Vũng Tàu', '77'],
      ['Bà Rịa – Vũng Tàu', '77'],
      ['BRVT', '77'],
      ['TP. Hồ Chí Minh', '79'],
      ['TP.HCM', '79'],
      ['T. Thái Nguyên', '19'],
      ['UBND T.Hà Tĩnh', '42'],
      ['HCMC', '79'],
      ['Đắk Lắk', '66'],
      ['Đăk Lăk', '66'],
      ['Dak Lak', '66'],
      ['Đăk Nông', '67'],
      ['Dak Nong', '67'],
      ['Nam Ðịnh', '36'],
      ['Lâm Ðồng', '68'],
      ['Ðồng Nai', '75'],
      ['Ðồng Tháp', '87'],
    ];
    for (const [name, code] of spellings) expect(codeOf('VN-63', name) ?? '', name).to.equal(code);
  });

  it('accepts the spellings with c that the Ministry of Finance used', () => {
    for (const name of ['Bắc Cạn', 'BẮC CẠN', 'Bac Can']) expect(codeOf('VN-63', name), name).to.equal('06');
    for (const name of ['Đắc Lắc', 'Dac Lak', 'ĐẮC LẮK', 'Daklac'])
      expect(codeOf('VN-63', name), name).to.equal('66');
    expect(codeOf('VN-63', 'Đắc Nông')).to.equal('67');
  });

  it('finds names with a running number or a footnote', () => {
    for (const name of [
      '1. Cao Bằng',
      '12) Cao Bằng',
      'Cao Bằng (1)',
      'Cao Bằng*',
      'Cao Bằng **',
      'Cao Bằng¹',
      '3. Cao Bằng(2)',
    ])
      expect(codeOf('VN-34', name), name).to.equal('04');
  });

  it('knows Huế by the name it had until the end of 2024', () => {
    for (const set of SETS) {
      expect(codeOf(set, 'Thừa Thiên Huế')).to.equal('46');
      expect(codeOf(set, 'Huế')).to.equal('46');
    }
  });

  it('reads a code as a code', () => {
    expect(findUnit('VN-34', '11')).to.deep.equal({ code: '11', name: 'Điện Biên', set: 'VN-34' });
    expect(codeOf('VN-34', '1')).to.equal('01');
    expect(codeOf('VN-63', '2')).to.equal('02');
    expect(codeOf('VN-34', ' h18 ')).to.equal('11');
  });

  it('takes nothing else for a unit', () => {
    for (const key of [
      '',
      ' ',
      '0',
      '1.1',
      '-11',
      '011',
      'H44.03',
      'H44.100',
      'H99',
      'Sở Nội vụ',
      'constructor',
    ]) {
      expect(findUnit('VN-34', key), key).to.equal(undefined);
    }
  });

  it('does not look in the other set', () => {
    expect(findUnit('VN-34', 'Hà Giang')).to.equal(undefined);
    expect(findUnit('VN-34', 'BRVT')).to.equal(undefined);
    expect(findUnit('VN-34', '02')).to.equal(undefined);
    expect(findUnit('VN-63', 'H18')).to.equal(undefined);
  });
});

describe('unitName', () => {
  it('gives a reused code the name it has in the set', () => {
    const names = ['15', '24', '44', '52', '80', '82', '91'].map((code) => [
      unitName('VN-63', code),
      unitName('VN-34', code),
    ]);
    expect(names).to.deep.equal([
      ['Yên Bái', 'Lào Cai'],
      ['Bắc Giang', 'Bắc Ninh'],
      ['Quảng Bình', 'Quảng Trị'],
      ['Bình Định', 'Gia Lai'],
      ['Long An', 'Tây Ninh'],
      ['Tiền Giang', 'Đồng Tháp'],
      ['Kiên Giang', 'An Giang'],
    ]);
  });

  it('has no name for an unknown code', () => {
    expect(unitName('VN-34', '99')).to.equal(undefined);
  });
});
