import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { withoutEntities } from '../../src/adapters/entities.js';
import { encodingFailure } from '../../src/adapters/encoding-failure.js';
import { hasReplacementCharacters } from '../../src/adapters/replacement-characters.js';
import { unicodeText } from '../../src/adapters/legacy-encoding.js';
import { readableText } from '../../src/adapters/readable-text.js';
import { isSyllable } from '../../src/adapters/syllable.js';
import { unitsOf } from '../../src/territory/units.js';
import { failureOf, rowsIn, documentOf } from './adapted.js';
import { failureText } from '../../src/figures/failure-text.js';
import { localizerOf } from '../../src/i18n/localizer.js';

const NAMES = unitsOf('VN-63').map(({ name }) => name.normalize('NFC'));

const TCVN3: ReadonlyMap<string, string> = new Map(
  [
    'à:µ ả:¶ ã:· á:¸ ạ:¹ ằ:» ẳ:¼ ẵ:½ ắ:¾ ặ:Æ ầ:Ç ẩ:È ẫ:É ấ:Ê ậ:Ë è:Ì ẻ:Î ẽ:Ï é:Ð ẹ:Ñ ề:Ò ể:Ó ễ:Ô ế:Õ ệ:Ö ì:×',
    'ỉ:Ø ĩ:Ü í:Ý ị:Þ ò:ß ỏ:á õ:â ó:ã ọ:ä ồ:å ổ:æ ỗ:ç ố:è ộ:é ờ:ê ở:ë ỡ:ì ớ:í ợ:î ù:ï ủ:ñ ũ:ò ú:ó ụ:ô ừ:õ ử:ö',
    'ữ:÷ ứ:ø ự:ù ỳ:ú ỷ:û ỹ:ü ý:ý ỵ:þ Ă:¡ Â:¢ Ê:£ Ô:¤ Ơ:¥ Ư:¦ Đ:§ ă:¨ â:© ê:ª ô:« ơ:¬ ư:\u00ad đ:®',
  ]
    .join(' ')
    .split(' ')
    .map((pair) => [pair[0]!, pair[2]!]),
);

const VNI: ReadonlyMap<string, string> = new Map(
  [
    'à:aø ả:aû ã:aõ á:aù ạ:aï ằ:aè ẳ:aú ẵ:aü ắ:aé ặ:aë ầ:aà ẩ:aå ẫ:aã ấ:aá ậ:aä è:eø ẻ:eû ẽ:eõ é:eù ẹ:eï',
    'ề:eà ể:eå ễ:eã ế:eá ệ:eä ì:ì ỉ:æ ĩ:ó í:í ị:ò ò:oø ỏ:oû õ:oõ ó:où ọ:oï ồ:oà ổ:oå ỗ:oã ố:oá ộ:oä ờ:ôø ở:ôû',
    'ỡ:ôõ ớ:ôù ợ:ôï ù:uø ủ:uû ũ:uõ ú:uù ụ:uï ừ:öø ử:öû ữ:öõ ứ:öù ự:öï ỳ:yø ỷ:yû ỹ:yõ ý:yù ỵ:î',
    'Ă:AÊ Â:AÂ Ê:EÂ Ô:OÂ Ơ:Ô Ư:Ö Đ:Ñ ă:aê â:aâ ê:eâ ô:oâ ơ:ô ư:ö đ:ñ',
  ]
    .join(' ')
    .split(' ')
    .map((pair) => [pair[0]!, pair.slice(2)]),
);

const encoded = (text: string, table: ReadonlyMap<string, string>): string =>
  [...text].map((letter) => table.get(letter) ?? letter).join('');

const someNames = fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 12, maxLength: 63 });

describe('the letters of fonts from before Unicode', () => {
  for (const [name, table] of [
    ['TCVN3', TCVN3],
    ['VNI', VNI],
  ] as const)
    it(`are converted from ${name}, whichever provinces there are`, () => {
      fc.assert(
        fc.property(someNames, (names) => {
          const text = names.join(';1\n');
          expect(unicodeText(encoded(text, table))).to.equal(text);
        }),
      );
    });

  it('reach the table of a CSV file and of escaped JSON', () => {
    const rows = [
      ['01', 'Hà Nội', 3, null],
      ['31', 'Hải Phòng', 2, null],
      ['30', 'Hải Dương', 1, null],
    ];
    const mapping = { 'col-name': 'ten', 'col-score': 'diem', units: 'VN-63' };
    const csv = 'ten;diem\nHµ Néi;3\nH¶i Phßng;2\nH¶i D\u00ad¬ng;1';
    expect(rowsIn(documentOf('csv', csv, mapping))).to.deep.equal(rows);
    const json = String.raw`[{"ten":"H\u00b5 N\u00e9i","diem":3},{"ten":"H\u00b6i Ph\u00dfng","diem":2},{"ten":"H\u00b6i D\u00ad\u00acng","diem":1}]`;
    expect(rowsIn(documentOf('json', json, mapping))).to.deep.equal(rows);
  });

  it('are refused where it is not certain', () => {
    const mixed = 'ten;diem\nHµ Néi;3\nH¶i Phßng;2\nXµµx;1\nY¶¶y;0';
    expect(failureOf('csv', mixed, { 'col-name': 'ten', 'col-score': 'diem' })).to.deep.equal([
      'not-data',
      'tcvn3',
    ]);
    expect(failureText(encodingFailure('tcvn3'), localizerOf('en'))).to.include('TCVN3');
  });

  it('are not seen in what other languages write', () => {
    for (const text of [
      'Município, São Paulo, Maceió, População residente, Goiás',
      'Île-de-France; Auvergne-Rhône-Alpes; Provence-Alpes-Côte d’Azur; Noël; Saône; Haïti; Loïc',
      'Größe in m², §5, ©2020, Bäume für Köln und Düsseldorf',
      'Hà Nam; Hòa Bình; Hà Giang; Hà Nam; Cà Mau',
      'Macaé; Canoé; poèmes; Noël; São Tomé; Guaíra',
      'Færøerne, Ærø, Sønderjylland, Bjørnøya',
      'Điện Biên: Hµ Néi, H¶i Phßng',
      NAMES.join('\n'),
    ])
      expect(unicodeText(text)).to.equal(text);
  });
});

describe('a syllable of Vietnamese', () => {
  it('is every word in the name of a province, and nothing foreign', () => {
    for (const word of NAMES.flatMap((name) => name.split(/[\s-]+/)))
      expect(isSyllable(word), word).to.be.true;
    for (const word of ['liốge', 'andalucớa', 'nghiêngs', 'bỡn̉h', '', 'x'])
      expect(isSyllable(word), word).to.be.false;
  });
});

describe('letters that are lost', () => {
  it('are seen in names, by Vietnamese letters or by the provinces alone', () => {
    expect(hasReplacementCharacters('Cao B?ng;1\nHà N?i;2\nB?c K?n;3')).to.be.true;
    expect(hasReplacementCharacters('Cao B?ng; Hà Nội; Điện Biên')).to.be.true;
    expect(hasReplacementCharacters('Cao B?ng;1\nQu?ng Ninh;2\nB?c Kan;3')).to.be.true;
    expect(hasReplacementCharacters('Cao B\ufffdng;1\nHà N\ufffdi;2\nB\ufffdc K\ufffdn;3')).to.be.true;
  });

  it('are not seen in questions, addresses and single slips', () => {
    expect(hasReplacementCharacters('Phường M?i; Hà Nội; Điện Biên')).to.be.false;
    expect(hasReplacementCharacters('Có?Không;Tại sao?Vì;Được chưa?Chưa;Ở đâu?')).to.be.false;
    expect(hasReplacementCharacters('Hà Nội https://a.vn/tin?id=1 https://a.vn/x?p=2 a?b=1 c?d=2 e?f=3')).to
      .be.false;
    expect(hasReplacementCharacters('what?no;why?so;who?me')).to.be.false;
  });

  it('refuse the whole file', () => {
    const text = 'ten;diem\nCao B?ng;1\nHà N?i;2\nB?c K?n;3';
    expect(failureOf('csv', text, { 'col-name': 'ten', 'col-score': 'diem' })).to.deep.equal([
      'not-data',
      'replacementCharacters',
    ]);
  });

  it('are refused too where UTF-8 was encoded twice', () => {
    const text = 'ten;diem\nHÃ\u00a0 Ná»™i;1\nÄiá»‡n BiÃªn;2\nBáº¯c Ninh;3';
    expect(failureOf('csv', text, { 'col-name': 'ten', 'col-score': 'diem' })).to.deep.equal([
      'not-data',
      'charset',
    ]);
  });
});

describe('entities of HTML', () => {
  it('are the letters that they stand for', () => {
    expect(
      withoutEntities('H&agrave; Nội &amp; Huế, B&#224; Rịa &#8211; V&#x169;ng&nbsp;T&agrave;u'),
    ).to.equal('Ha\u0300 Nội & Huế, Bà Rịa – Vũng Ta\u0300u');
  });

  it('stay where they could end a cell or a string', () => {
    for (const text of [
      '&quot;',
      '&#34;',
      '&#59;',
      '&#10;',
      '&#x5c;',
      '&#128512;',
      '&unknown;',
      '&;',
      '&#0;',
    ])
      expect(withoutEntities(text)).to.equal(text);
  });

  it('are found as provinces', () => {
    const records = [{ ten: 'B&agrave; R&#7883;a &#8211; V&#361;ng T&agrave;u', diem: 1 }];
    const mapping = { 'col-name': 'ten', 'col-score': 'diem', units: 'VN-63' };
    expect(rowsIn(documentOf('json', JSON.stringify(records), mapping))).to.deep.equal([
      ['77', 'Bà Rịa - Vũng Tàu', 1, null],
    ]);
  });
});

describe('a text as its author saw it', () => {
  it('has composed letters, as the attributes have', () => {
    const text = JSON.stringify([{ 'Đơn vị': 'Điện Biên', Điểm: 1 }]).normalize('NFD');
    const mapping = { 'col-name': 'Đơn vị'.normalize('NFD'), 'col-score': 'Điểm' };
    expect(rowsIn(documentOf('json', text, mapping))).to.deep.equal([['11', 'Điện Biên', 1, null]]);
  });

  it('keeps the values of JSON, whatever is escaped in it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (values) => {
        const json = JSON.stringify(values).replace(
          /[^ -~]/g,
          (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
        );
        const read = readableText(json);
        fc.pre(!/&|\ufffd|[¡-ÿ]/.test(json + values.join('')));
        expect(JSON.parse(read)).to.deep.equal(values.map((value) => value.normalize('NFC')));
      }),
    );
  });
});
