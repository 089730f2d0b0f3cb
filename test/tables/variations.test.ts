import { expect } from '@open-wc/testing';
import type { Mapping } from '../../src/adapters/adapter.js';
import { decodeDocument } from '../../src/document/decode.js';
import { rankingFromTable } from '../../src/figures/table-data.js';
import { decoded, rankingIn } from '../adapters/adapted.js';
import { vi } from '../support/fixtures.js';

const MAPPING = { 'col-name': 'Đơn vị', 'col-score': 'Điểm' };

/** A table by its lines, the first of which are headings. */
type Reading = (lines: readonly string[], mapping?: Mapping) => string[];

const shown = ({ entries }: ReturnType<typeof rankingIn>): string[] =>
  entries.map(({ name, score, rank, unreadable }) => {
    const figure = unreadable && score === null ? '?' : String(score ?? '-');
    return `${name} ${figure}${rank === null ? '' : ` #${rank}`}`;
  });

const csv: Reading = (lines, mapping = {}) =>
  shown(rankingIn(decoded('csv', lines.join('\n'), { ...MAPPING, ...mapping }).document));

const tag: Reading = (lines, mapping = {}) => {
  const rows = lines.map((line, index) => {
    const cell = index ? 'td' : 'th';
    return `<tr>${line.replace(/[^;]+|(?<=;|^)(?=;|$)/g, (text) => `<${cell}>${text}</${cell}>`).replaceAll(';', '')}</tr>`;
  });
  const page = new DOMParser().parseFromString(`<table>${rows.join('')}</table>`, 'text/html');
  const ranking = rankingFromTable({ table: page.querySelector('table')!, mapping }, 'own', vi);
  return shown(decodeDocument({ schemaVersion: 1, rankings: [ranking] }).document.rankings[0]!);
};

const BOTH = { csv, 'a table in the tag': tag };

/** Tables with what is to be read of each. */
const SAME: Readonly<Record<string, readonly [lines: string, read: string, mapping?: Mapping]>> = {
  'thousands in both ways of writing': [
    'Đơn vị;Điểm|Xã A;196.000|Xã B;196,000|Xã C;12',
    'Xã A ?|Xã B ?|Xã C 12',
  ],
  'thousands in both, with words': [
    'Đơn vị;Điểm|Xã A;trên 196.500|Xã B;gần 194,500|Xã C;12',
    'Xã A ?|Xã B ?|Xã C 12',
  ],
  'thousands in the other way than the column’s': [
    'Đơn vị;Điểm|Xã A;1.196.000|Xã B;196,000|Xã C;12',
    'Xã A 1196000|Xã B ?|Xã C 12',
  ],
  'decimals and thousands of one way': [
    'Đơn vị;Điểm|Xã A;1.234|Xã B;91,875|Xã C;12,5',
    'Xã A 1234|Xã B 91.875|Xã C 12.5',
  ],
  'a sum that the word for it ends': ['Đơn vị;Điểm|Xã A;5|Cấp xã cộng;5|Sở C;4|Cộng dồn;9', 'Xã A 5|Sở C 4'],
  'sums with the numbers of their parts': [
    'Đơn vị;Điểm|Xã A;5|Cộng (1);5|Sở C;4|Tổng (1)+(2);9',
    'Xã A 5|Sở C 4',
  ],
  'a note with a figure beside it': ['Đơn vị;Điểm|Xã A;5|Xã B;6|Ghi chú: số đến 10/10;2026', 'Xã A 5|Xã B 6'],
  'two columns that are numbered': ['Đơn vị;Điểm|1;2|Xã A;5|Xã B;6', 'Xã A 5|Xã B 6'],
  'two columns with a letter and a number': ['Đơn vị;Điểm|A;1|Xã A;5|Xã B;6', 'Xã A 5|Xã B 6'],
  'units that are letters': ['Đơn vị;Điểm|A;1|B;6', 'A 1|B 6'],
  'numbered columns in letters and numbers': [
    'STT;Đơn vị;Điểm;Hạng|A;B;1;2|1;Xã A;5;2|2;Xã B;6;1',
    'Xã A 5 #2|Xã B 6 #1',
    { 'col-rank': 'Hạng' },
  ],
  'a row of units of measure': ['Đơn vị;Điểm|;(điểm)|Xã A;5|Xã B;6', 'Xã A 5|Xã B 6'],
  'a signature': ['Đơn vị;Điểm|Xã A;5|Xã B;6|;|Người lập biểu;Giám đốc|Nguyễn Văn A;Trần B', 'Xã A 5|Xã B 6'],
  'ranks with their change': [
    'Đơn vị;Điểm;Hạng|Xã A;5;1 (▲2)|Xã B;4;2 ▼1|Xã C;3;3 (-)',
    'Xã A 5 #1|Xã B 4 #2|Xã C 3 #3',
    { 'col-rank': 'Hạng' },
  ],
  'ranks that are shared': [
    'Đơn vị;Điểm;Hạng|Xã A;5;1=|Xã B;5;1=|Xã C;3;3',
    'Xã A 5 #1|Xã B 5 #1|Xã C 3 #3',
    { 'col-rank': 'Hạng' },
  ],
  'ranks of a number': [
    'Đơn vị;Điểm;Hạng|Xã A;5;01/129|Xã B;4;02/129',
    'Xã A 5 #1|Xã B 4 #2',
    { 'col-rank': 'Hạng' },
  ],
  'percentages with three decimals': [
    'Đơn vị;Tỷ lệ (%)|Xã A;98.123|Xã B;100',
    'Xã A 98.123|Xã B 100',
    { 'col-score': 'Tỷ lệ (%)' },
  ],
  'percentages with three decimals behind a comma': [
    'Đơn vị;Tỷ lệ (%)|Xã A;98,123|Xã B;97,456',
    'Xã A 98.123|Xã B 97.456',
    { 'col-score': 'Tỷ lệ (%)' },
  ],
  'percentages that say so': [
    'Đơn vị;Tỷ lệ|Xã A;98.123%|Xã B;97.456 %',
    'Xã A 98.123|Xã B 97.456',
    { 'col-score': 'Tỷ lệ' },
  ],
  'percentages above a hundred': ['Đơn vị;Điểm|Xã A;103,5%|Xã B;100%', 'Xã A 103.5|Xã B 100'],
  'percentages in two ways of writing, of which none is read': [
    'Đơn vị;Tỷ lệ (%)|Xã A;98,5|Xã B;97.456',
    'Xã A ?|Xã B ?',
    { 'col-score': 'Tỷ lệ (%)' },
  ],
  'thousands among numbers with decimals': ['Đơn vị;Điểm|Xã A;1.234|Xã B;97,5', 'Xã A 1234|Xã B 97.5'],
  'a share among percentages': ['Đơn vị;Điểm|Xã A;0,975|Xã B;96%', 'Xã A ?|Xã B 96'],
  'binary fractions': ['Đơn vị;Điểm|Xã A;99.46000000000001|Xã B;97.5', 'Xã A 99.46000000000001|Xã B 97.5'],
  'apostrophes between thousands': ["Đơn vị;Điểm|Xã A;1'234|Xã B;12'345", 'Xã A ?|Xã B ?'],
  'digits of other scripts': ['Đơn vị;Điểm|Xã A;９７，５|Xã B;٩٦', 'Xã A ?|Xã B ?'],
  'signs of change': ['Đơn vị;Điểm|Xã A;▼ 2|Xã B;▲ 3', 'Xã A ?|Xã B ?'],
  'what is below zero': ['Đơn vị;Điểm|Xã A;−2,5|Xã B;–3|Xã C;(1,5)', 'Xã A -2.5|Xã B -3|Xã C -1.5'],
  'what is not published': ['Đơn vị;Điểm|Xã A;-|Xã B;…|Xã C;n/a|Xã D;97,5', 'Xã A -|Xã B -|Xã C -|Xã D 97.5'],
  'words for none': ['Đơn vị;Điểm|Xã A;không|Xã B;không phát sinh|Xã C;97,5', 'Xã A ?|Xã B ?|Xã C 97.5'],
  'errors of a spreadsheet': ['Đơn vị;Điểm|Xã A;#DIV/0!|Xã B;#N/A|Xã C;###', 'Xã A ?|Xã B -|Xã C ?'],
  'dates and times': ['Đơn vị;Điểm|Xã A;14/11/2023|Xã B;12:30|Xã C;2026-10-10', 'Xã A ?|Xã B ?|Xã C ?'],
  'marks of footnotes': ['Đơn vị;Điểm|Xã A (1);97,5*|Xã B;96¹|Xã C*;95 (2)', 'Xã A 97.5|Xã B 96|Xã C 95'],
  'two figures in a cell': ['Đơn vị;Điểm|Xã A;97,5/120|Xã B;90-95', 'Xã A ?|Xã B ?'],
  'words of scale': ['Đơn vị;Điểm|Xã A;1,5 tỷ|Xã B;900 triệu', 'Xã A 1500000000|Xã B 900000000'],
  'headings that are repeated': ['Đơn vị;Điểm|Xã A;5|Đơn vị;Điểm|Xã B;6', 'Xã A 5|Xã B 6'],
};

/** Tables in a tag that names no column. */
const IN_TAGS: Readonly<Record<string, readonly [lines: string, read: string]>> = {
  'figures in both ways of writing, but none that may be of either': [
    'Đơn vị;Điểm|Xã A;91,87|Xã B;91.81|Xã C;1.234',
    'Xã A 91.87|Xã B 91.81|Xã C ?',
  ],
  'the present score, not that before it': [
    'Đơn vị;Điểm kỳ trước;Điểm kỳ này|Xã A;5;6|Xã B;4;7',
    'Xã A 6|Xã B 7',
  ],
  'the points, not their maximum': ['Đơn vị;Điểm tối đa;Điểm đạt|Xã A;100;60|Xã B;100;70', 'Xã A 60|Xã B 70'],
  'what is done, not what was planned': [
    'Đơn vị;Tỷ lệ giao;Tỷ lệ thực hiện|Xã A;100;60|Xã B;100;70',
    'Xã A 60|Xã B 70',
  ],
  'a rank, not its change': ['Hạng;Đơn vị;Điểm;Hạng tăng giảm|1;Xã A;5;2|2;Xã B;4;-1', 'Xã A 5 #1|Xã B 4 #2'],
  'the smaller of two kinds of units': [
    'Huyện;Xã;Điểm|Mường Ảng;Ẳng Nưa;5|Mường Ảng;Ẳng Tở;6',
    'Ẳng Nưa 5|Ẳng Tở 6',
  ],
  'the same where the larger stands once': [
    'Huyện;Xã;Điểm|Mường Ảng;Ẳng Nưa;5|;Ẳng Tở;6',
    'Ẳng Nưa 5|Ẳng Tở 6',
  ],
  'no region among provinces': [
    'Tỉnh;Điểm|Tây Nguyên;9|Đắk Lắk;5|Lâm Đồng;6|Đông Nam Bộ;8|Đồng Nai;4',
    'Đắk Lắk 5|Lâm Đồng 6|Đồng Nai 4',
  ],
  'regions among themselves': ['Vùng;Điểm|Tây Nguyên;9|Đông Nam Bộ;8', 'Tây Nguyên 9|Đông Nam Bộ 8'],
};

const listOf = (text: string): string[] => text.split('|');

describe('tables as people make them', () => {
  for (const [kind, [lines, read, mapping]] of Object.entries(SAME))
    for (const [format, reading] of Object.entries(BOTH))
      it(`are read right: ${kind}, in ${format}`, () => {
        expect(reading(listOf(lines), mapping)).to.deep.equal(listOf(read));
      });

  for (const [kind, [lines, read]] of Object.entries(IN_TAGS))
    it(`give ${kind}`, () => {
      expect(tag(listOf(lines))).to.deep.equal(listOf(read));
    });

  it('may have no headings where columns are named by their numbers', () => {
    const numbers = { 'col-name': '1', 'col-score': '2' };
    expect(csv(['Xã A;8', 'Xã B;9'], numbers)).to.deep.equal(['Xã A 8', 'Xã B 9']);
    expect(csv(['Đơn vị;766', 'Xã A;8', 'Xã B;9'], numbers)).to.deep.equal(['Xã A 8', 'Xã B 9']);
  });

  it('have no percentage that is a thousand times as large, and leave counts beside one alone', () => {
    const lines = ['Chỉ tiêu;Số', 'Tiếp nhận;196.000', 'Tỷ lệ;98,5%', 'Giải quyết;1.234.567'];
    const mapping = { 'col-name': 'Chỉ tiêu', 'col-value': 'Số' };
    const { indicators } = decoded('csv', lines.join('\n'), mapping).document;
    expect(indicators.map(({ value }) => value)).to.deep.equal([196_000, 98.5, 1_234_567]);
  });
});
