import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { rankingFromTable } from '../../src/figures/table-data.js';
import { vi } from '../support/fixtures.js';
import { decoded, detailOf, indicatorIn, rankingIn } from './adapted.js';

const MAPPING = { 'col-name': 'Xã', 'col-score': '2', 'number-format': 'vi', headings: '3' };

/** The unit of a table with some lines above its headings. */
const unitOf = (
  title: string,
  heading = 'Thu',
  cells: readonly string[] = ['1,5', '2,5'],
  mapping: object = {},
) => {
  const rows = cells.map((cell, index) => `Phường ${index}K;${cell}`);
  const text = ['Bảng 1;', title, `Xã;${heading}`, ...rows].join('\n');
  return rankingIn(decoded('csv', text, { ...MAPPING, ...mapping }).document).unit;
};

describe('a unit of measure that a table states once', () => {
  it('is that of the figures below it', () => {
    expect(unitOf(';Đơn vị tính: Triệu đồng')).to.equal('triệu đồng');
    expect(unitOf('(ĐVT: Triệu USD);')).to.equal('triệu USD');
    expect(unitOf('Thu ngân sách năm 2025 (ĐVT: tỷ đồng);')).to.equal('tỷ đồng');
    expect(unitOf('ĐVT: %;')).to.equal('%');
    expect(unitOf('Biểu 02;ĐVT: Hồ sơ', 'Thu', ['1', '2'], { headings: '2-3' })).to.equal('hồ sơ');
    expect(unitOf('Đơn vị: hồ sơ;')).to.equal('hồ sơ');
    expect(unitOf(';Nghìn người')).to.equal('nghìn người');
  });

  it('may stand in the heading', () => {
    expect(unitOf('', 'Tỷ lệ (%)')).to.equal('%');
    expect(unitOf('', 'Tổng thu (triệu đồng)')).to.equal('triệu đồng');
    expect(unitOf('ĐVT: hồ sơ;', 'Thu (ĐVT: tỷ đồng)')).to.equal('tỷ đồng');
    expect(unitOf('', 'Tổng thu (lũy kế)')).to.equal(null);
  });

  it('may stand in brackets alone, where it is known to be one', () => {
    for (const [heading, unit] of [
      ['Sản lượng (tấn)', 'tấn'],
      ['Sản lượng (Nghìn tấn)', 'nghìn tấn'],
      ['Vốn đăng ký (triệu USD)', 'triệu USD'],
      ['Kim ngạch (USD)', 'USD'],
      ['Dân số (người)', 'người'],
      ['Diện tích (km2)', 'km²'],
      ['Số dự án (Dự án)', 'dự án'],
      ['Điện (kWh)', 'kWh'],
      ['Công suất (MW)', 'MW'],
      ['Hồ sơ (nghìn)', 'nghìn'],
      ['Hồ sơ (ngàn hồ sơ)', 'ngàn hồ sơ'],
      ['Thu (nghìn tỷ đồng)', 'nghìn tỷ đồng'],
    ] as const)
      expect(unitOf('', heading), heading).to.equal(unit);
    for (const heading of [
      'Thu (quý)',
      'Thu (năm)',
      'Thu (Sở)',
      'Thu (1.000 tấn)',
      'Thu (tấn, tạ)',
      'Thu (A)',
      'Điểm (1000)',
    ])
      expect(unitOf('', heading), heading).to.equal(null);
    expect(unitOf('Vốn đầu tư theo xã (triệu USD);')).to.equal('triệu USD');
    expect(unitOf(';Triệu USD')).to.equal('triệu USD');
  });

  it('is none of another kind of figure beside those that it is stated for', () => {
    for (const heading of ['Số dự án', 'Tổng số hồ sơ', 'So với cùng kỳ', 'Tốc độ tăng', 'Mật độ', 'Tỷ suất'])
      expect(unitOf('ĐVT: triệu đồng;', heading), heading).to.equal(null);
    expect(unitOf('ĐVT: triệu đồng;', 'Số tiền')).to.equal('triệu đồng');
    expect(unitOf('ĐVT: hồ sơ;', 'Số hồ sơ')).to.equal('hồ sơ');
  });

  it('is refused beside a cell with a scale of its own', () => {
    expect(() => unitOf('ĐVT: triệu đồng;', 'Thu', ['850', '1,5 tỷ'])).to.throw();
    expect(unitOf('ĐVT: đồng;', 'Thu', ['850', '1,5 tỷ'])).to.equal('đồng');
  });

  it('gives way to what the figures say themselves', () => {
    expect(unitOf('ĐVT: hồ sơ;', 'Tỷ lệ (%)')).to.equal('%');
    expect(unitOf('ĐVT: hồ sơ;', 'Thu', ['5 tỷ đồng', '6 tỷ đồng'])).to.equal('đồng');
    expect(unitOf('ĐVT: hồ sơ;', 'Thu', ['5', '6'], { 'figure-unit': 'văn bản' })).to.equal('văn bản');
  });

  it('is refused where it contradicts some of them', () => {
    const text = ['ĐVT: triệu đồng;', 'Xã;Thu', 'Phường A;5 tỷ đồng', 'Phường B;6000'].join('\n');
    expect(detailOf('csv', text, { ...MAPPING, headings: '2' }).reason).to.deep.equal([
      'severalUnits',
      'col-score="2"',
      '“đồng”, “triệu đồng”',
    ]);
  });

  it('is none where it is no unit, says several, or is none of a rate or a score', () => {
    for (const title of [
      'Đơn vị: Sở Nội vụ;',
      'ĐVT: hồ sơ, %;',
      'Đơn vị báo cáo: UBND xã A;',
      'ĐVT: 1.000 tấn;',
    ])
      expect(unitOf(title), title).to.equal(null);
    expect(unitOf('ĐVT: hồ sơ;ĐVT: tỷ đồng')).to.equal(null);
    for (const heading of ['Tỷ lệ đúng hạn', 'Điểm', 'Xếp hạng', 'Cơ cấu'])
      expect(unitOf('ĐVT: hồ sơ;', heading), heading).to.equal(null);
    expect(unitOf('ĐVT: %;', 'Tỷ lệ đúng hạn')).to.equal('%');
  });

  it('is that of an indicator too', () => {
    const text = 'ĐVT: tỷ đồng;\nXã;Thu\nPhường A;5';
    const mapping = { 'col-name': 'Xã', 'col-value': 'Thu', 'number-format': 'vi' };
    expect(indicatorIn(decoded('csv', text, mapping).document).unit).to.equal('tỷ đồng');
  });

  it('is that of a table in a tag', () => {
    const unitIn = (markup: string) => {
      const parsed = new DOMParser().parseFromString(`<table>${markup}</table>`, 'text/html');
      const table = parsed.querySelector('table')!;
      return (rankingFromTable({ table, mapping: {} }, 'own', vi) as { unit: string | null }).unit;
    };
    const body = (heading: string) =>
      `<tr><td>Xã</td><td>${heading}</td></tr><tr><td>Phường A</td><td>5</td></tr><tr><td>Phường B</td><td>6</td></tr>`;
    const title = '<tr><td colspan="2">Đơn vị tính: Triệu đồng</td></tr>';
    expect(unitIn(title + body('Thu'))).to.equal('triệu đồng');
    expect(unitIn(`<caption>Thu ngân sách (ĐVT: tỷ đồng)</caption>${body('Thu')}`)).to.equal('tỷ đồng');
    expect(unitIn(body('Thu (hồ sơ)'))).to.equal('hồ sơ');
    expect(unitIn(title + body('Tỷ lệ (%)'))).to.equal('%');
    expect(unitIn(body('Thu'))).to.equal('Thu');
  });

  it('is whatever a table calls one, and nothing that it does not say', () => {
    const word = fc.stringMatching(/^[a-zàáảãạăâđêôơư]{2,8}$/);
    const unit = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(unit, fc.boolean(), (name, isAbove) => {
        const stated = `(ĐVT: ${name})`;
        expect(isAbove ? unitOf(`Biểu ${stated};`) : unitOf('', `Thu ${stated}`)).to.equal(name);
      }),
    );
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60 }).filter((text) => !/["\n\r;]/.test(text)),
        (text) => {
          const read = unitOf('', `Thu ${text}`);
          if (typeof read === 'string' && read !== '%')
            expect(text.toLowerCase()).to.contain(read.toLowerCase());
        },
      ),
    );
  });
});
