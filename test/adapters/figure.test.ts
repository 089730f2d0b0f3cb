import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatNumber, formatPercent } from '../../src/format/number.js';
import type { Locale } from '../../src/format/locale.js';
import { NO_FIGURE, readFigure } from '../../src/adapters/figure.js';

const NBSP = '\u00a0';

describe('readFigure', () => {
  it('passes JSON numbers as they are', () => {
    for (const number of [0, -0.5, 95.21, 1_065_150, 1e15])
      expect(readFigure(number, undefined)).to.deep.equal({ ...NO_FIGURE, value: number });
  });

  it('refuses numbers that are none', () => {
    for (const number of [Infinity, -Infinity, NaN, 1.1e15, -1e21])
      expect(readFigure(number, 'vi')).to.be.null;
  });

  const missing = [
    undefined,
    null,
    '',
    '  ',
    NBSP,
    '-',
    '–',
    '—',
    '.',
    '..',
    '...',
    '…',
    ':',
    'N/A',
    'n/a',
    'NA',
    'NaN',
    '#N/A',
    'null',
    'Chưa có',
    'chưa có số liệu',
    'Không có số liệu',
    'Chưa công bố',
    'Đang cập nhật',
    'Không áp dụng',
    ': c',
    ':z',
    '- (1)',
    '…*',
  ];
  for (const cell of missing)
    it(`takes ${JSON.stringify(cell) ?? 'nothing'} for not published, never for 0`, () => {
      for (const written of ['vi', 'en', undefined] as const)
        expect(readFigure(cell, written)).to.equal(NO_FIGURE);
    });

  const rows: readonly (readonly [
    text: string,
    vi: number | null,
    en: number | null,
    undeclared: number | null,
  ])[] = [
    ['1.234', 1234, 1.234, null],
    ['1,234', 1.234, 1234, null],
    ['196.000', 196_000, 196, null],
    ['1.065.150', 1_065_150, null, null],
    ['1,065,150', null, 1_065_150, null],
    ['95,21', 95.21, null, null],
    ['95.21', null, 95.21, 95.21],
    ['95,21 %', 95.21, null, null],
    [`95,21${NBSP}%`, 95.21, null, null],
    ['95.21%', null, 95.21, 95.21],
    ['73608', 73_608, 73_608, 73_608],
    ['-3', -3, -3, -3],
    ['1e3', null, null, 1000],
    ['1e999', null, null, null],
    ['0', 0, 0, 0],
    ['0,0', 0, null, null],
    ['12 %', 12, 12, 12],
    ['25/63', null, null, null],
    ['không có', null, null, null],
    ['5 hồ sơ', 5, 5, 5],
    ['98,5*', 98.5, null, null],
    ['98.5*', null, 98.5, 98.5],
    ['98,5(1)', 98.5, null, null],
    ['98,5 [2]', 98.5, null, null],
    ['98,5¹', 98.5, null, null],
    ['98,5%¹²', 98.5, null, null],
    ['98,5 (a)†', 98.5, null, null],
    ['95 điểm¹', 95, 95, 95],
    ['10²', null, null, null],
    ['30 (28)', null, null, null],
    ['1.200 (98,5%)', null, null, null],
    ['(1,5)', -1.5, null, null],
    ['(1.5)', null, -1.5, null],
    ['(1.234,5)*', -1234.5, null, null],
    ['(1)', null, null, null],
    ['(150)', null, null, null],
    ['(98,5%)', null, null, null],
    ['(-1,5)', null, null, null],
    ['1.065.150 hồ sơ', 1_065_150, null, null],
    ['95,21 điểm', 95.21, null, null],
    ['15 ngày làm việc', 15, 15, 15],
    ['15ngày', null, null, null],
    ['5 xã chưa báo cáo', null, null, null],
    ['98 đến 100', null, null, null],
    ['95-98', null, null, null],
    ['2 A', null, null, null],
    ['1,5 triệu', 1_500_000, null, null],
    ['1.5 million', null, 1_500_000, 1_500_000],
    ['2,3 tỷ', 2_300_000_000, null, null],
    ['1,005 triệu', 1_005_000, 1_005_000_000, null],
    ['15 nghìn', 15_000, 15_000, 15_000],
    ['1,5 nghìn tỷ đồng', 1.5e12, null, null],
    ['1.500 nghìn tỷ', null, 1.5e12, null],
    ['15 tr', null, null, null],
    ['15 trđ', null, null, null],
    ['15k', null, null, null],
    ['2 triệu rưỡi', null, null, null],
    ['15 phần nghìn', null, null, null],
    ['98,5 phần trăm', 98.5, null, null],
    ['3921311.0 p', null, 3_921_311, 3_921_311],
    ['3.921.311 be', 3_921_311, null, null],
    ['1e16', null, null, null],
    ['\u22123.5', null, -3.5, -3.5],
    ['--', null, null, null],
    ['%', null, null, null],
    ['Infinity', null, null, null],
    ['0x10', null, null, null],
    [`${' '.repeat(100)}5`, null, null, null],
  ];
  for (const [text, vi, en, undeclared] of rows)
    it(`reads ${JSON.stringify(text.slice(-12))} as it is declared`, () => {
      expect(readFigure(text, 'vi')?.value ?? null).to.equal(vi);
      expect(readFigure(text, 'en')?.value ?? null).to.equal(en);
      expect(readFigure(text, undefined)?.value ?? null).to.equal(undeclared);
    });

  it('tells what is unreadable from what is not published', () => {
    expect(readFigure('1.234', undefined)).to.be.null;
    expect(readFigure('..', undefined)).to.have.property('value', null);
  });

  const qualified: readonly (readonly [text: string, value: number, qualifier: string])[] = [
    ['trên 98 %', 98, 'over'],
    ['Trên 196.000', 196_000, 'over'],
    ['trên 98 %'.normalize('NFD'), 98, 'over'],
    ['hơn 5,5', 5.5, 'over'],
    ['>98', 98, 'over'],
    ['gần 194.500', 194_500, 'nearly'],
    ['khoảng 60%', 60, 'about'],
    ['xấp xỉ 60', 60, 'about'],
    ['~ 60', 60, 'about'],
    ['dưới 2', 2, 'under'],
    ['< 2,5', 2.5, 'under'],
    ['over 98', 98, 'over'],
    ['≥ 98', 98, 'atLeast'],
    ['>= 98', 98, 'atLeast'],
    ['từ 98%', 98, 'atLeast'],
    ['98 trở lên', 98, 'atLeast'],
    ['Từ 98 điểm trở lên', 98, 'atLeast'],
    ['không dưới 98', 98, 'atLeast'],
    ['≤ 5', 5, 'atMost'],
    ['<=5', 5, 'atMost'],
    ['tối đa 5', 5, 'atMost'],
    ['không quá 5 ngày', 5, 'atMost'],
    ['5 trở xuống', 5, 'atMost'],
    ['chưa đến 5', 5, 'under'],
    ['khoảng 1,5 triệu hồ sơ', 1_500_000, 'about'],
  ];
  for (const [text, value, qualifier] of qualified)
    it(`keeps the word in "${text}"`, () => {
      expect(readFigure(text, 'vi')).to.deep.include({ value, qualifier });
    });

  it('says of a percentage that it is one', () => {
    expect(readFigure('trên 98 %', 'vi')).to.have.property('isPercent', true);
    expect(readFigure('98', 'vi')).to.have.property('isPercent', false);
  });

  it('refuses two words that contradict each other', () => {
    expect(readFigure('dưới 5 trở lên', 'vi')).to.be.null;
    expect(readFigure('trên 98 trở lên', 'vi')).to.be.null;
  });

  it('gives the unit as it is written', () => {
    const units = ['1.065.150 hồ sơ', '5 TTHC*', '2,3 tỷ đồng', '1.500 km²', '98,5%', '98,5'].map(
      (cell) => readFigure(cell, 'vi')?.unit,
    );
    expect(units).to.deep.equal(['hồ sơ', 'TTHC', 'đồng', 'km²', null, null]);
  });

  it('says which figures may still change', () => {
    const flags = ['5 p', '5 e', '5 be', '5 b', '5'].map((cell) => readFigure(cell, 'en')?.isProvisional);
    expect(flags).to.deep.equal([true, true, true, false, false]);
  });

  it('scales in decimal digits', () => {
    for (let tenths = 1; tenths < 10_000; tenths++) {
      const text = `${Math.floor(tenths / 10)},${tenths % 10}`;
      expect(readFigure(`${text} triệu`, 'vi')?.value).to.equal(tenths * 100_000);
    }
  });

  it('refuses whatever is no number and no text', () => {
    for (const cell of [true, false, [5], {}, { nodeType: 1 }]) expect(readFigure(cell, 'vi')).to.be.null;
  });
});

describe('any figure', () => {
  const figure = fc
    .tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 6 }))
    .map(([digits, decimals]) => Number(`${digits}e-${decimals}`));
  const locale = fc.constantFrom<Locale>('vi', 'en');
  const mark = fc.constantFrom('', '*', ' (1)', '[2]', '¹', ' (*)†');
  const unit = fc.constantFrom('', ' hồ sơ', ' điểm', ' TTHC', ' ngày làm việc');

  it('is read back as it is written, whatever marks and units stand behind it', () => {
    fc.assert(
      fc.property(figure, locale, unit, mark, (value, written, word, sign) => {
        const text = `${formatNumber(value, written, 6)}${word}${sign}`;
        const expected = Math.abs(value) < 1e-9 ? 0 : value;
        if (/^-?10¹$/.test(text)) return;
        expect(readFigure(text, written)?.value, text).to.equal(expected);
        expect(readFigure(text, written)?.unit, text).to.equal(word.trim() || null);
      }),
      { numRuns: 5000 },
    );
  });

  it('is read back as a percentage', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), locale, (hundredths, written) => {
        const percent = hundredths / 100;
        const read = readFigure(formatPercent(percent, written), written);
        expect(read).to.deep.equal({ ...NO_FIGURE, value: percent, isPercent: true });
      }),
    );
  });

  it('is never another number than the one in the cell', () => {
    const pieces = fc.constantFrom(
      ...[
        '1',
        '23',
        '456',
        '000',
        '.',
        ',',
        ' ',
        '%',
        '-',
        '(',
        ')',
        '*',
        '¹',
        '[1]',
        '(1)',
        'e',
        'p',
        '/',
        '>',
      ],
      ...[' triệu', ' hồ sơ', 'từ ', ' đến ', ' trở lên', 'khoảng ', ' trên ', ' và ', ' tr', ' điểm'],
    );
    const factor = (text: string) => (text.includes('triệu') ? 1e6 : 1);
    const digitsIn = (text: string) =>
      (/\d[\d.,\s]*/.exec(text)?.[0] ?? '').replace(/\D/g, '').replace(/^0+|0+$/g, '');
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 6 }),
        fc.option(locale, { nil: undefined }),
        (parts, written) => {
          const text = parts.join('');
          const value = readFigure(text, written)?.value ?? null;
          if (value === null || /e/.test(text.replace(/điểm/g, ''))) return;
          const digits = String(Math.abs(value / factor(text)))
            .replace(/\D/g, '')
            .replace(/^0+|0+$/g, '');
          expect(digits, text).to.equal(digitsIn(text));
          expect(value < 0, text).to.equal(/^(?:\D*-\d|\s*\()/.test(text) && value !== 0);
        },
      ),
      { numRuns: 20_000 },
    );
  });
});
