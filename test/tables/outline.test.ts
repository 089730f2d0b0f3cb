import { expect } from '@open-wc/testing';
import { DataError } from '../../src/document/error.js';
import { rankingFromTable } from '../../src/figures/table-data.js';
import { groupsIn } from '../../src/tables/outline.js';
import { decoded, detailOf, documentOf, indicatorIn, rankingIn } from '../adapters/adapted.js';
import { vi } from '../support/fixtures.js';

const MAPPING = { 'col-name': 'Đơn vị', 'col-score': 'Điểm' };

/** The lines of a table, of which the last cell is a score with a decimal comma. */
const cellsOf = (lines: readonly string[]) => lines.map((line) => line.split(';'));

const headingsOf = (lines: readonly string[]) =>
  lines[0]!.split(';').length === 3 ? ['STT', 'Đơn vị', 'Điểm'] : ['Đơn vị', 'Điểm'];

type Names = (lines: readonly string[], headings: readonly string[]) => (string | null)[];

const scoreOf = (cell: string) => (cell ? Number(cell.replace(',', '.')) : null);

const entriesIn = (format: string, text: string) =>
  rankingIn(decoded(format, text, MAPPING).document).entries.map(({ name }) => name);

const csv: Names = (lines, headings) => entriesIn('csv', [headings.join(';'), ...lines].join('\n'));

const json: Names = (lines, headings) =>
  entriesIn(
    'json',
    JSON.stringify(
      cellsOf(lines).map((cells) => {
        const last = cells.length - 1;
        const fields = cells.map(
          (cell, index) => [headings[index]!, index === last ? scoreOf(cell) : cell] as const,
        );
        return Object.fromEntries<string | number | null>(fields);
      }),
    ),
  );

const gviz: Names = (lines, headings) =>
  entriesIn(
    'gviz',
    JSON.stringify({
      table: {
        cols: headings.map((label, index) => ({ id: 'ABC'[index], label })),
        rows: cellsOf(lines).map((cells) => ({
          c: cells.map((cell, index) => ({ v: index === cells.length - 1 ? scoreOf(cell) : cell })),
        })),
      },
    }),
  );

const tag: Names = (lines, headings) => {
  const rows = [headings, ...cellsOf(lines)].map((cells, index) => {
    const cell = index ? 'td' : 'th';
    return `<tr>${cells.map((text) => `<${cell}>${text}</${cell}>`).join('')}</tr>`;
  });
  const page = new DOMParser().parseFromString(`<table>${rows.join('')}</table>`, 'text/html');
  const ranking = rankingFromTable({ table: page.querySelector('table')!, mapping: {} }, 'own', vi);
  return (ranking as { entries: { name: string }[] }).entries.map(({ name }) => name);
};

const FORMATS: Readonly<Record<string, Names>> = { csv, json, gviz, 'a table in the tag': tag };

/** The name as it stands there, or without what stands in front of it. */
const bare = (name: string | null) => name?.replace(/^[\d.)\s-]+/, '') ?? '';

const OUTLINES: Readonly<Record<string, readonly string[]>> = {
  'whole numbers over decimal ones': ['1;Cấp tỉnh;9', '1.1;Sở A;7', '1.2;Sở B;8', '2;Cấp xã;9', '2.1;Xã C;6'],
  'the same with decimal commas': ['1;Cấp tỉnh;9', '1,1;Sở A;7', '1,2;Sở B;8', '2;Cấp xã;9', '2,1;Xã C;6'],
  'the same in front of names': ['1 Cấp tỉnh;9', '1.1 Sở A;7', '1.2 Sở B;8', '2 Cấp xã;9', '2.1 Xã C;6'],
  'the same with points': ['1. Cấp tỉnh;9', '1.1. Sở A;7', '1.2. Sở B;8', '2. Cấp xã;9', '2.1. Xã C;6'],
  'three levels': ['1;Tỉnh;9', '1.1;Cấp tỉnh;9', '1.1.1;Sở A;7', '1.1.2;Sở B;8', '1.2;Xã C;6'],
  'roman numbers': ['I;Cấp tỉnh;9', '1;Sở A;7', '2;Sở B;8', 'II;Cấp xã;9', '1;Xã C;6'],
  'roman numbers in front of names': ['I. Cấp tỉnh;9', '1. Sở A;7', '2. Sở B;8', 'II. Cấp xã;9', '1. Xã C;6'],
  'roman numbers over bare names': ['I. Cấp tỉnh;9', 'Sở A;7', 'Sở B;8', 'II - Cấp xã;9', 'Xã C;6'],
  letters: ['A;Cấp tỉnh;9', '1;Sở A;7', '2;Sở B;8', 'B;Cấp xã;9', '1;Xã C;6'],
  'letters over roman numbers': [
    'A;Tỉnh;9',
    'I;Cấp tỉnh;9',
    '1;Sở A;7',
    '2;Sở B;8',
    'II;Cấp xã;9',
    '1;Xã C;6',
  ],
  'letters over bare names': ['A. Cấp tỉnh;9', 'Sở A;7', 'Sở B;8', 'B. Cấp xã;9', 'Xã C;6'],
  'small letters': ['1;Cấp tỉnh;9', 'a);Sở A;7', 'b);Sở B;8', '2;Cấp xã;9', 'a);Xã C;6'],
  dashes: ['Cấp tỉnh;9', '- Sở A;7', '- Sở B;8', 'Cấp xã;9', '- Xã C;6'],
  'dashes in the column of numbers': ['1;Cấp tỉnh;9', '-;Sở A;7', '-;Sở B;8', '2;Cấp xã;9', '-;Xã C;6'],
  'counts that begin again': [';Khối sở;9', '1;Sở A;7', '2;Sở B;8', ';Khối xã;9', '1;Xã C;6'],
  'counts that go on': [';Khối sở;9', '1;Sở A;7', '2;Sở B;8', ';Khối xã;9', '3;Xã C;6'],
  'counted groups over rows without a number': [
    '1;Cấp tỉnh;9',
    ';Sở A;7',
    ';Sở B;8',
    '2;Cấp xã;9',
    ';Xã C;6',
  ],
  'a province over its offices': ['I;Tỉnh Điện Biên;9', '1;Sở A;7', '2;Sở B;8', '3;Xã C;6'],
};

const LISTS: Readonly<Record<string, readonly string[]>> = {
  'offices that roman numbers count': ['I;Sở A;7', 'II;Sở B;8', 'III;Sở C;6', ';Tổng cộng;9'],
  'abbreviated kinds of places': [
    '1;H. Mường Nhé;7',
    '2;TP. Điện Biên Phủ;8',
    '3;X. Thanh Nưa;6',
    '4;Đ. Tân;5',
  ],
  'names with hyphens': ['I-ta-li-a;7', 'A-rập Xê-út;8', 'Đức;6', 'I-ran;5'],
  'an office without a number': ['1;Sở A;7', '2;Sở B;8', ';Sở C;6', '4;Sở D;5'],
  'names that are numbers': ['1;Phường 1;7', '2;Phường 2;8', '3;Phường 3;6'],
  'places that begin a count': ['1;Sở A;7', ';Sở B;8', ';Sở C;6', '4;Sở D;5'],
  'offices of which only the first are counted': ['1;Sở A;7', '2;Sở B;8', ';Sở C;6', ';Sở D;5'],
  'districts and communes that one count goes through': [
    '1;Huyện A;7',
    '2;Xã B;8',
    '3;Huyện C;6',
    '4;Xã D;5',
  ],
  'districts that are called provinces elsewhere': ['Thành phố Huế;7', 'Huyện A;8', 'Huyện B;6'],
  'a last office without a number': ['1;Sở A;7', '2;Sở B;8', ';Đơn vị khác;6'],
};

const DISTRICTS: Readonly<Record<string, readonly string[]>> = {
  'without any number': ['Huyện A;15', 'Xã C;7', 'Xã D;8', 'Thị xã B;6', 'Phường E;6'],
  'of which one has no commune': ['Huyện A;15', 'Xã C;7', 'Xã D;8', 'Quận F;5', 'TP. B;6', 'P. E;6'],
  'as committees': ['UBND huyện A;15', 'UBND xã C;7', 'UBND xã D;8', 'UBND TX B;6', 'UBND phường E;6'],
  'with dashes all over': ['- Huyện A;15', '- Xã C;7', '- Xã D;8', '- Huyện B;6', '- Thị trấn E;6'],
  'that count their communes anew': ['1;Huyện A;15', '1;Xã C;7', '2;Xã D;8', '2;Huyện B;6', '1;Xã E;6'],
  'of a single one': ['Thành phố A;21', 'Xã C;7', 'Xã D;8', 'Đặc khu E;6'],
};

const MIXED: Readonly<Record<string, readonly string[]>> = {
  'districts that stand before all communes': ['Huyện A;7', 'Thị xã B;8', 'Xã C;6', 'Xã D;5'],
  'a city that stands among wards': ['Phường A;9', 'Thành phố B;8', 'Xã C;6', 'Xã D;5'],
  'a district that stands where its score puts it': ['Xã A;9', 'Xã B;8', 'Huyện C;7', 'Xã D;5'],
  'districts of which only the communes are counted': ['1;Xã A;9', ';Huyện B;8', ';Xã C;7', ';Sở D;5'],
};

const ABOVE: Readonly<Record<string, readonly string[]>> = {
  'a province among its offices': ['Sở A;9', 'Tỉnh Điện Biên;8', 'Sở B;7', 'Xã C;6'],
  'a committee of a province': ['Sở A;9', 'UBND tỉnh Điện Biên;8', 'Sở B;7', 'Xã C;6'],
  'levels and blocks': ['Cấp tỉnh;9', 'Sở A;9', 'Sở B;7', 'Xã C;6', 'Khối sở, ngành;8'],
};

describe('rows that stand for those below them', () => {
  for (const [format, namesIn] of Object.entries(FORMATS)) {
    for (const [outline, lines] of Object.entries(OUTLINES))
      it(`are not ranked among them: ${outline}, in ${format}`, () => {
        const names = namesIn(lines, headingsOf(lines)).map(bare);
        expect(names).to.deep.equal(['Sở A', 'Sở B', 'Xã C']);
      });
    for (const [list, lines] of Object.entries(LISTS))
      it(`are none of ${list}, in ${format}`, () => {
        const written = cellsOf(lines).map((cells) => cells.at(-2)!);
        const expected = written.filter((name) => name !== 'Tổng cộng');
        expect(namesIn(lines, headingsOf(lines))).to.deep.equal(expected);
      });
    for (const [list, lines] of Object.entries(MIXED))
      it(`are asked for, where they may be some of ${list}, in ${format}`, () => {
        const fails = expect(() => namesIn(lines, headingsOf(lines))).to.throw(DataError);
        fails.with.nested.property('detail.reason[0]', 'mixedLevels');
      });
    for (const [list, lines] of Object.entries(ABOVE))
      it(`are not ranked among them without any number: ${list}, in ${format}`, () => {
        expect(namesIn(lines, headingsOf(lines))).to.deep.equal(['Sở A', 'Sở B', 'Xã C']);
      });
  }

  for (const [format, namesIn] of Object.entries(FORMATS))
    for (const [list, lines] of Object.entries(DISTRICTS))
      it(`are districts over their communes, ${list}, in ${format}`, () => {
        const names = namesIn(lines, headingsOf(lines)).map((name) => name!.slice(-1));
        expect(names).to.deep.equal(['C', 'D', 'E']);
      });

  it('are no districts that the source ranks among communes', () => {
    const lines = ['2;Huyện A;7', '1;Xã B;8', '4;Huyện C;5', '3;Xã D;6'];
    const text = ['Hạng;Đơn vị;Điểm', ...lines].join('\n');
    const read = rankingIn(documentOf('csv', text, { ...MAPPING, 'col-rank': 'Hạng' }));
    expect(read.entries.map(({ rank }) => rank)).to.deep.equal([2, 1, 4, 3]);
    const records = cellsOf(lines).map(([rank, name, score]) => ({ rank, name, score }));
    const mapping = { 'col-name': 'name', 'col-score': 'score', 'col-rank': 'rank' };
    expect(rankingIn(documentOf('json', JSON.stringify(records), mapping)).entries).to.have.lengthOf(4);
  });

  it('are no first rows of units that have several', () => {
    const lines = ['1;Xã A;2025;9', ';Xã A;2026;8', '2;Xã B;2025;7', ';Xã B;2026;6'];
    const text = ['STT;Đơn vị;Năm;Điểm', ...lines].join('\n');
    const { entries } = rankingIn(documentOf('csv', text, { ...MAPPING, 'col-period': 'Năm' }));
    expect(entries.map(({ name, score }) => [name, score])).to.deep.equal([
      ['Xã A', 8],
      ['Xã B', 6],
    ]);
  });

  it('are named where they are not told apart, unless the tag chooses rows or names the totals', () => {
    const text = ['Đơn vị;Điểm', ...MIXED['a city that stands among wards']!].join('\n');
    const { reason } = detailOf('csv', text, MAPPING);
    expect(reason).to.deep.equal(['mixedLevels', 'Thành phố B', 'Phường A']);
    const namesOf = (chosen: object) =>
      rankingIn(documentOf('csv', text, { ...MAPPING, ...chosen })).entries.map(({ name }) => name);
    expect(namesOf({ total: 'Thành phố B' })).to.deep.equal(['Phường A', 'Xã C', 'Xã D']);
    expect(namesOf({ lines: '2-4' })).to.deep.equal(['Phường A', 'Thành phố B', 'Xã C']);
  });

  it('are named among the places of a cube', () => {
    const label = { a: 'Xã A', b: 'Huyện B', c: 'Thành phố Hà Nội' };
    const dimension = { xa: { category: { index: ['a', 'b', 'c'], label } } };
    const cube = {
      class: 'dataset',
      id: ['xa'],
      size: [3],
      dimension,
      value: [9, 8, 7],
      role: { geo: ['xa'] },
    };
    const { reason } = detailOf('json-stat', JSON.stringify(cube));
    expect(reason).to.deep.equal(['mixedLevels', 'Huyện B', 'Xã A']);
  });

  it('are no provinces, and the country is none of them', () => {
    for (const [format, namesIn] of Object.entries(FORMATS)) {
      const names = namesIn(['Hà Nội;9', 'Việt Nam;8', 'Huế;7'], ['Đơn vị', 'Điểm']);
      expect(names, format).to.deep.equal(['Hà Nội', 'Huế']);
    }
    const countries = csv(['Lào;9', 'Việt Nam;8', 'Thái Lan;7'], ['Đơn vị', 'Điểm']);
    expect(countries).to.have.lengthOf(3);
  });

  it('are found by a column of numbers that is not beside the names', () => {
    const lines = ['I;H1;Cấp tỉnh;9', '1;H2;Sở A;7', 'II;H3;Cấp xã;9', '1;H4;Xã C;6'];
    expect(csv(lines, ['STT', 'Mã', 'Đơn vị', 'Điểm'])).to.deep.equal(['Sở A', 'Xã C']);
  });

  it('are none where the column beside the names holds ranks or rates', () => {
    const ranks = [';Bộ A;7', '1;Bộ B;8', '2;Bộ C;6'];
    expect(csv(ranks, ['Hạng', 'Đơn vị', 'Điểm'])).to.have.lengthOf(3);
    const rates = ['97;Sở A;7', '97,1;Sở B;8', '88;Sở C;6'];
    expect(csv(rates, ['Tỷ lệ', 'Đơn vị', 'Điểm'])).to.have.lengthOf(3);
  });

  it('are the units where they are provinces', () => {
    const lines = ['1;Hà Nội;9', '1.1;Sở A;7', '1.2;Sở B;8', '2;Huế;8', '2.1;Sở C;6', '2.2;Sở D;6'];
    expect(csv(lines, ['STT', 'Đơn vị', 'Điểm'])).to.deep.equal(['Hà Nội', 'Huế']);
  });

  it('are indicators all the same', () => {
    const text = ['STT;Chỉ tiêu;Số', '1;Hồ sơ tiếp nhận;9', '1.1;Trực tuyến;7', '1.2;Trực tiếp;2'].join('\n');
    const mapping = { 'col-name': 'Chỉ tiêu', 'col-value': 'Số' };
    const { indicators } = documentOf('csv', text, mapping);
    expect(indicators.map(({ id, value }) => [id, value])).to.deep.equal([
      ['Hồ sơ tiếp nhận', 9],
      ['Trực tuyến', 7],
      ['Trực tiếp', 2],
    ]);
  });

  it('are the figure of a tag that asks for them by name', () => {
    const text = ['STT;Đơn vị;Điểm', ...OUTLINES['roman numbers']!].join('\n');
    expect(indicatorIn(documentOf('csv', text, { ...MAPPING, area: 'Cấp xã' })).value).to.equal(9);
  });

  it('are found in a few walks through all rows, however many there are', () => {
    const walksThrough = (count: number): number => {
      const rows = Array.from({ length: count }, (_row, index) => ({
        mark: index % 2 ? '-' : '',
        name: `Đơn vị ${index}`,
        isRanked: false,
        isUnit: false,
      }));
      const { filter } = Array.prototype;
      let walks = 0;
      Array.prototype.filter = function (this: unknown[], ...given: Parameters<typeof filter>) {
        walks += 1;
        return filter.apply(this, given) as unknown[];
      } as typeof filter;
      try {
        const isGroup = groupsIn(rows);
        expect(isGroup.indexOf(true)).to.equal(0);
        return walks;
      } finally {
        Array.prototype.filter = filter;
      }
    };
    expect(walksThrough(1000)).to.equal(walksThrough(10));
  });
});
