import { expect } from '@open-wc/testing';
import { readFigure } from '../../src/adapters/figure.js';

const NBSP = '\u00a0';

describe('readFigure', () => {
  it('passes JSON numbers as they are', () => {
    for (const number of [0, -0.5, 95.21, 1_065_150, 1e21])
      expect(readFigure(number, undefined)).to.deep.equal({
        value: number,
        qualifier: null,
        isPercent: false,
      });
  });

  it('refuses numbers that are none', () => {
    for (const number of [Infinity, -Infinity, NaN]) expect(readFigure(number, 'vi')).to.be.null;
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
  ];
  for (const cell of missing)
    it(`takes ${JSON.stringify(cell) ?? 'nothing'} for not published, never for 0`, () => {
      for (const written of ['vi', 'en', undefined] as const)
        expect(readFigure(cell, written)).to.deep.equal({ value: null, qualifier: null, isPercent: false });
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
    ['5 hồ sơ', null, null, null],
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
  ];
  for (const [text, value, qualifier] of qualified)
    it(`keeps the word in "${text}"`, () => {
      expect(readFigure(text, 'vi')).to.deep.include({ value, qualifier });
    });

  it('says of a percentage that it is one', () => {
    expect(readFigure('trên 98 %', 'vi')).to.have.property('isPercent', true);
    expect(readFigure('98', 'vi')).to.have.property('isPercent', false);
  });

  it('refuses whatever is no number and no text', () => {
    for (const cell of [true, false, [5], {}, { nodeType: 1 }]) expect(readFigure(cell, 'vi')).to.be.null;
  });
});
