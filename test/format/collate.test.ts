import { expect } from '@open-wc/testing';
import { compareNames } from '../../src/format/collate.js';

const sorted = (names: readonly string[], locale: 'vi' | 'en' = 'vi') =>
  [...names].sort((a, b) => compareNames(a, b, locale));

describe('compareNames', () => {
  it('orders units as a Vietnamese dictionary does', () => {
    const dictionary = [
      'Cà Mau',
      'Cần Thơ',
      'Đà Nẵng',
      'Đắk Lắk',
      'Điện Biên',
      'Đồng Nai',
      'Hà Nội',
      'Hà Tĩnh',
      'Hải Phòng',
      'Huế',
      'Hưng Yên',
    ];
    expect(sorted([...dictionary].reverse())).to.deep.equal(dictionary);
    expect(sorted([...dictionary].sort())).to.deep.equal(dictionary);
  });

  it('puts Đ after every D and before E', () => {
    expect(sorted(['Ea Súp', 'Đà Nẵng', 'Dz', 'Da'])).to.deep.equal(['Da', 'Dz', 'Đà Nẵng', 'Ea Súp']);
  });

  it('puts a name before the same name with a mark', () => {
    expect(sorted(['Hạ', 'Hà', 'Ha', 'Hả', 'Hã', 'Há'])).to.deep.equal(['Ha', 'Hà', 'Hả', 'Hã', 'Há', 'Hạ']);
  });

  it('holds composed and decomposed spellings equal', () => {
    expect(compareNames('Huế'.normalize('NFC'), 'Huế'.normalize('NFD'), 'vi')).to.equal(0);
  });

  it('orders numbered names by their numbers', () => {
    expect(sorted(['Phường 10', 'Phường 2', 'Phường 1'])).to.deep.equal([
      'Phường 1',
      'Phường 2',
      'Phường 10',
    ]);
  });

  it('orders names also where a page has an Intl of its own that knows no order', async () => {
    const { Collator } = Intl;
    Reflect.deleteProperty(Intl, 'Collator');
    // A copy of the module, which has built no order yet.
    const { compareNames: compare } = (await import(`../../src/format/collate.ts?${Date.now()}`)) as {
      compareNames: typeof compareNames;
    };
    const order = ['Ea Súp', 'Đà Nẵng', 'Dz', 'Da'].sort((a, b) => compare(a, b, 'vi'));
    Object.assign(Intl, { Collator });
    expect(order).to.deep.equal(['Da', 'Dz', 'Đà Nẵng', 'Ea Súp']);
  });

  it('does not set Đ apart in English', () => {
    expect(sorted(['Dong Nai', 'Đà Nẵng', 'Ea Sup'], 'en')).to.deep.equal(['Đà Nẵng', 'Dong Nai', 'Ea Sup']);
  });
});
