import { expect } from '@open-wc/testing';
import { csvOf, rawTableOf, type ColumnLanguage } from '../../src/exports/csv.js';
import '../support/english.js';
import { documentOf, en, vi } from '../support/fixtures.js';

const readerOf = (localizer: typeof vi): ColumnLanguage => ({
  locale: localizer.locale,
  label: (label) => localizer.label(label),
});
const VI = readerOf(vi);
const EN = readerOf(en);

const linesOf = (csv: string) => csv.slice(1).split('\r\n');
const rowsOf = (rows: readonly (readonly (string | number | null)[])[]) =>
  linesOf(csvOf({ headings: ['a'], rows }, [])).slice(2);

/** The cells of a line for a spreadsheet of another separator, to which only quotation marks that begin a cell mean one. */
function cellsAt(separator: string, line: string): string[] {
  const pattern = new RegExp(`(?:"((?:[^"]|"")*)")?([^${separator}]*)`, 'gy');
  const cells: string[] = [];
  for (let at = 0; at <= line.length; at = pattern.lastIndex + 1) {
    pattern.lastIndex = at;
    const [, quoted = '', bare = ''] = pattern.exec(line)!;
    cells.push(quoted.replace(/""/g, '"') + bare);
  }
  return cells;
}

describe('csvOf', () => {
  it('begins with a byte order mark, and ends each line as spreadsheets expect', () => {
    const csv = csvOf({ headings: ['Mã', 'Điểm'], rows: [['11', 59.58]] }, []);
    expect(csv).to.equal('\ufeff\r\nMã,Điểm\r\n11,59.58\r\n');
    expect(new TextEncoder().encode(csv).slice(0, 3)).to.deep.equal(new Uint8Array([0xef, 0xbb, 0xbf]));
  });

  it('says above the table what it is, of whom and of when', () => {
    const remarks = [
      ['Bộ chỉ số 766'],
      ['Nguồn:', 'Cổng Dịch vụ công quốc gia https://dichvucong.gov.vn/'],
      ['Kỳ:', 'Tháng 9, 2026'],
    ];
    expect(linesOf(csvOf({ headings: ['Mã'], rows: [] }, remarks))).to.deep.equal([
      'Bộ chỉ số 766',
      'Nguồn:,Cổng Dịch vụ công quốc gia https://dichvucong.gov.vn/',
      'Kỳ:,"Tháng 9, 2026"',
      '',
      'Mã',
      '',
    ]);
  });

  it('leaves numbers raw, with a decimal point and no grouping', () => {
    expect(rowsOf([[196000, 0.5, -3.25, 0, 99.996]])[0]).to.equal('196000,0.5,-3.25,0,99.996');
  });

  it('leaves empty what is not published, which 0 is not', () => {
    expect(rowsOf([['Cần Thơ', null, 0]])[0]).to.equal('Cần Thơ,,0');
  });

  for (const [cell, written] of [
    ['Bà Rịa, Vũng Tàu', '"Bà Rịa, Vũng Tàu"'],
    ['Chỉ số "Một cửa"', '"Chỉ số ""Một cửa"""'],
    ['hai\ndòng', '"hai\ndòng"'],
    ['hai\r\ndòng', '"hai\r\ndòng"'],
    ['một; hai', '"một; hai"'],
    ['một\thai', '"một\thai"'],
    ['một|hai', '"một|hai"'],
    ['a;=HYPERLINK("http://x";"bấm")', '"a;\'=HYPERLINK(""http://x"";""bấm"")"'],
    ['Huế; -5 độ', '"Huế; -5 độ"'],
  ] as const)
    it(`quotes ${JSON.stringify(cell)} where it must`, () => {
      expect(csvOf({ headings: [], rows: [[cell]] }, [])).to.equal(`\ufeff\r\n\r\n${written}\r\n`);
    });

  for (const formula of [
    '=1+1',
    '+84',
    '-5',
    '@SUM(A1)',
    '\t=1',
    '\n=1',
    '＝1+1',
    '＋84',
    '－5',
    '＠SUM(A1)',
  ])
    it(`hands no spreadsheet the formula ${JSON.stringify(formula)}`, () => {
      const [, , line = ''] = linesOf(csvOf({ headings: ['a'], rows: [[formula]] }, []));
      expect(line).to.match(/^"?'/);
    });

  for (const separator of [',', ';', '|', '\t'])
    for (const name of [
      'a;=1+1;b',
      'a,=1+1,b',
      'a|+1|b',
      'a\t@SUM(A1)\tb',
      'a;"=1+1";b',
      'a;""＝1+1',
      '"=1+1"',
    ])
      it(`hands none of ${JSON.stringify(name)} either, whose separator is ${JSON.stringify(separator)}`, () => {
        const [, , line = ''] = linesOf(csvOf({ headings: ['a'], rows: [['11', name, 5]] }, []));
        expect(cellsAt(separator, line).filter((cell) => /^[=+\-@＝＋－＠]/.test(cell))).to.deep.equal([]);
      });

  it('guards remarks and headings as well', () => {
    expect(linesOf(csvOf({ headings: ['=a'], rows: [] }, [['=b', '@c']]))).to.deep.equal([
      "'=b,'@c",
      '',
      "'=a",
      '',
    ]);
  });
});

describe('rawTableOf', () => {
  it('has a ranking with its parts by their names, empty columns left out', () => {
    const ranking = {
      id: '766',
      parts: [{ id: 'TDGQ', label: { vi: 'Tiến độ', en: 'Timeliness' }, max: 20 }, { id: 'constructor' }],
      entries: [
        { code: '11', name: 'Điện Biên', score: 59.58, rank: 30, parts: { TDGQ: 19.04 } },
        { code: '92', name: 'Cần Thơ', score: null, rank: null },
      ],
    };
    const document = documentOf({ rankings: [{ id: 'khac' }, ranking] });
    expect(rawTableOf(document, { ranking: '766' }, VI)).to.deep.equal({
      headings: ['Mã', 'Đơn vị', 'Điểm', 'Hạng', 'Tiến độ', 'constructor'],
      rows: [
        ['11', 'Điện Biên', 59.58, 30, 19.04, null],
        ['92', 'Cần Thơ', null, null, null, null],
      ],
    });
    expect(rawTableOf(document, { ranking: '766' }, EN).headings).to.deep.equal([
      'Code',
      'Unit',
      'Score',
      'Rank',
      'Timeliness',
      'constructor',
    ]);
  });

  it('has an indicator, and its series below it', () => {
    const indicator = {
      id: 'a',
      label: 'Hồ sơ tiếp nhận',
      value: 196000,
      qualifier: 'over',
      unit: { vi: 'hồ sơ', en: 'dossiers' },
      previous: 181000,
      series: [
        { period: '2023-01', value: 17400 },
        { period: '2023-02', value: null },
      ],
    };
    expect(rawTableOf(documentOf({ indicators: [indicator] }), { indicator: 'a' }, VI)).to.deep.equal({
      headings: ['Chỉ tiêu', 'Kỳ', 'Giá trị', 'Mức độ chính xác', 'Đơn vị tính', 'Giá trị kỳ trước'],
      rows: [
        ['Hồ sơ tiếp nhận', null, 196000, 'over', 'hồ sơ', 181000],
        ['Hồ sơ tiếp nhận', '2023-01', 17400, null, 'hồ sơ', null],
        ['Hồ sơ tiếp nhận', '2023-02', null, null, 'hồ sơ', null],
      ],
    });
  });

  it('has a rank of so many, and a part of a whole', () => {
    const indicators = [
      { id: 'rank', rank: 25, of: 63, previousRank: 27 },
      { id: 'ioc', value: 36, of: 63 },
    ];
    const document = documentOf({ indicators });
    expect(rawTableOf(document, { indicator: 'rank' }, VI).rows).to.deep.equal([[63, 25, 27]]);
    expect(rawTableOf(document, { indicator: 'ioc' }, VI)).to.deep.equal({
      headings: ['Giá trị', 'Trên tổng số'],
      rows: [[36, 63]],
    });
  });

  it('has dossiers as totals, and by period below them', () => {
    const series = [{ period: '2026-09', received: 7001, resolved: null, onTimeRate: 95.1 }];
    const dossiers = { received: 5780, resolvedLate: 0, onTimeRate: 99.46, basis: '766', series };
    expect(rawTableOf(documentOf({ dossiers }), {}, VI)).to.deep.equal({
      headings: ['Kỳ', 'Tiếp nhận', 'Trễ hạn', 'Tỷ lệ đúng hạn (%)', 'Cách tính tỷ lệ'],
      rows: [
        [null, 5780, 0, 99.46, '766'],
        ['2026-09', 7001, null, 95.1, null],
      ],
    });
  });

  it('has no row of totals where none is published', () => {
    const dossiers = { basis: '766', series: [{ period: '2026-09', received: 7001 }] };
    expect(rawTableOf(documentOf({ dossiers }), {}, VI).rows).to.deep.equal([['2026-09', 7001]]);
  });

  it('has what a tag without a name asks for', () => {
    const document = documentOf({
      indicators: [{ id: 'data', value: 5 }],
      rankings: [{ id: 'data', entries: [{ name: 'Phường A', score: 98.5 }] }],
    });
    expect(rawTableOf(document, { indicator: undefined }, VI).rows).to.deep.equal([[5]]);
    expect(rawTableOf(document, { ranking: undefined }, VI).rows).to.deep.equal([['Phường A', 98.5]]);
  });

  it('is empty for what is not there', () => {
    const empty = { headings: [], rows: [] };
    for (const wanted of [{ indicator: 'a' }, { ranking: 'a' }, {}])
      expect(rawTableOf(documentOf({}), wanted, VI)).to.deep.equal(empty);
  });
});
