import { expect } from '@open-wc/testing';
import { normalizeText, matches, nameKey } from '../../src/lib/normalize-text.js';

describe('fold', () => {
  const spellings = {
    dienbien: [
      'Điện Biên',
      'ĐIỆN BIÊN',
      'Ðiện Biên',
      'dien-bien',
      'UBND tỉnh Điện Biên',
      'Tỉnh Điện Biên',
      'Dien Bien province',
    ],
    hoabinh: [
      'Hòa Bình',
      'Hoà Bình',
      'HOÀ BÌNH',
      'Ủy ban nhân dân tỉnh Hoà Bình',
      'Uỷ ban nhân dân Tỉnh Hòa Bình',
    ],
    thanhhoa: ['Thanh Hóa', 'Thanh Hoá', 'UBND tỉnh Thanh Hoá'],
    hue: [
      'Huế',
      'TP. Huế',
      'TP.Huế',
      'TP Huế',
      'tp huế',
      'Thành phố Huế',
      'UBND Thành phố Huế',
      'UBND thành phố Huế',
      'Hue City',
    ],
    hochiminh: [
      'Hồ Chí Minh',
      'TP. Hồ Chí Minh',
      'TP Hồ Chí Minh',
      'Thành phố Hồ Chí Minh',
      'Ho Chi Minh City',
    ],
    bariavungtau: [
      'Bà Rịa - Vũng Tàu',
      'Bà Rịa – Vũng Tàu',
      'Bà Rịa—Vũng Tàu',
      'Bà Rịa-Vũng Tàu',
      'Bà Rịa Vũng Tàu',
    ],
    daklak: ['Đắk Lắk', 'Đăk Lăk', 'Dak Lak', 'DakLak', 'ĐẮK LẮK'],
    dongnai: ['Đồng Nai', 'Ðồng Nai', 'ðồng nai'],
    hatinh: ['Hà Tĩnh', 'Tỉnh Hà Tĩnh', 'UBND\u00a0tỉnh\u00a0Hà Tĩnh', '  Ha  Tinh '],
  };

  for (const [folded, names] of Object.entries(spellings)) {
    for (const name of names) {
      it(`folds "${name}" to ${folded}, composed and decomposed`, () => {
        expect(normalizeText(name.normalize('NFC'))).to.equal(folded);
        expect(normalizeText(name.normalize('NFD'))).to.equal(folded);
      });
    }
  }

  it('leaves a title that stands alone', () => {
    expect(normalizeText('tỉnh')).to.equal('tinh');
    expect(normalizeText('UBND')).to.equal('ubnd');
    expect(normalizeText('TP')).to.equal('tp');
  });

  it('keeps what is not the title of a province', () => {
    expect(normalizeText('Sở Nội vụ tỉnh Điện Biên')).to.equal('sonoivutinhdienbien');
    expect(normalizeText('Phường 12')).to.equal('phuong12');
  });

  it('gives nothing for a text without letters', () => {
    expect(normalizeText(' – ')).to.equal('');
  });
});

describe('nameKey', () => {
  it('brings abbreviations to the name', () => {
    for (const name of ['TP.HCM', 'TP. HCM', 'T.P. HCM', 'TPHCM', 'HCMC', 'UBND TP.HCM'])
      expect(nameKey(name)).to.equal('hochiminh');
    expect(nameKey('BRVT')).to.equal('bariavungtau');
    for (const name of ['TT-Huế', 'Thừa Thiên-Huế', 'Thừa Thiên – Huế'])
      expect(nameKey(name)).to.equal('hue');
  });

  it('takes no name from the prototype', () => {
    expect(nameKey('constructor')).to.equal('constructor');
  });
});

describe('matches', () => {
  it('finds a part of a name without marks', () => {
    expect(matches('Điện Biên', 'dien')).to.be.true;
    expect(matches('Điện Biên', 'biên')).to.be.true;
    expect(matches('Hà Nội', 'hanoi')).to.be.true;
    expect(matches('Bà Rịa - Vũng Tàu', 'vung tau')).to.be.true;
    expect(matches('Hà Tĩnh', 'tĩnh')).to.be.true;
    expect(matches('Hà Nội', 'dien')).to.be.false;
  });

  it('finds a unit by its abbreviation or other name', () => {
    expect(matches('Hồ Chí Minh', 'hcm')).to.be.true;
    expect(matches('TP.HCM', 'Hồ Chí Minh')).to.be.true;
    expect(matches('Huế', 'Thừa Thiên Huế')).to.be.true;
    expect(matches('Thừa Thiên Huế', 'thừa thiên')).to.be.true;
  });

  it('finds everything with an empty query and nothing in another script', () => {
    expect(matches('Huế', ' ')).to.be.true;
    expect(matches('Huế', '河内')).to.be.false;
  });
});
