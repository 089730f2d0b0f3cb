import { expect } from '@open-wc/testing';
import {
  decoded,
  detailOf,
  documentOf,
  failureOf,
  indicatorIn,
  rankingIn,
  rowsIn,
  sample,
} from './adapted.js';

const UNITS = { 'col-name': 'Đơn vị', 'number-format': 'vi', units: 'VN-34' };
const RATE = 'Tỷ lệ đúng hạn (%)';

/** A file of the names and rates of two units. */
const file = (separator: string, end: string, rates: readonly string[] = ['88,47', '95,21']) =>
  [
    ['Đơn vị', RATE],
    ['Đồng Tháp', rates[0]],
    ['Điện Biên', rates[1]],
  ]
    .map((cells) => cells.join(separator))
    .join(end);

const RATES = [
  ['82', 'Đồng Tháp', 88.47, null],
  ['11', 'Điện Biên', 95.21, null],
];

describe('the csv adapter', () => {
  it('reads what Excel saves on a Vietnamese PC', async () => {
    const text = await sample('csv_excel_vi_semicolon_bom.csv');
    const document = documentOf('csv', text, { ...UNITS, 'col-score': RATE, 'col-rank': 'STT' });
    expect(rowsIn(document)).to.deep.equal([
      ['82', 'Đồng Tháp', 88.47, 1],
      ['11', 'Điện Biên', 95.21, 30],
      ['01', 'Hà Nội', 74.04, 34],
    ]);
    expect(rankingIn(document).unit).to.equal('%');
  });

  it('reads what Google Sheets publishes in a Vietnamese locale, as the file of Excel', async () => {
    const mapping = { ...UNITS, 'col-score': 'Tổng số hồ sơ tiếp nhận', 'col-rank': 'STT' };
    const google = documentOf('csv', await sample('csv_google_sheet_vi_locale.csv'), mapping);
    expect(rowsIn(google)).to.deep.equal([
      ['82', 'Đồng Tháp', 405_424, 1],
      ['11', 'Điện Biên', 73_608, 30],
      ['01', 'Hà Nội', 1_065_150, 34],
    ]);
    expect(rowsIn(documentOf('csv', await sample('csv_excel_vi_semicolon_bom.csv'), mapping))).to.deep.equal(
      rowsIn(google),
    );
  });

  it('gives the gauge the dossiers of our own unit, an empty cell as not published', async () => {
    const text = await sample('csv_excel_vi_semicolon_bom.csv');
    const columns = {
      'col-received': 'Tổng số hồ sơ tiếp nhận',
      'col-resolved': 'Đã giải quyết',
      'col-rate': RATE,
    };
    const { dossiers } = documentOf('csv', text, { ...UNITS, ...columns, area: '11' });
    expect(dossiers).to.deep.include({ received: 73_608, resolved: null, onTimeRate: 95.21 });
  });

  it('reads Vietnamese figures without a declaration where they can only be Vietnamese', async () => {
    const text = await sample('csv_excel_vi_semicolon_bom.csv');
    const { document, notes } = decoded('csv', text, {
      'col-name': 'Đơn vị',
      'col-score': RATE,
      units: 'VN-34',
    });
    expect(rowsIn(document).map(([, , score]) => score)).to.deep.equal([88.47, 95.21, 74.04]);
    expect(notes).to.deep.equal([]);
  });

  it('reads the figures that the machine has written without any declaration', async () => {
    const text = await (
      await fetch(new URL('../../demo/data/score766_2026-10-10.csv', import.meta.url))
    ).text();
    const mapping = {
      'col-code': 'province_code',
      'col-name': 'name',
      'col-score': 'score',
      'col-rank': 'rank',
    };
    const document = documentOf('csv', text, mapping);
    const ranking = rankingIn(document);
    expect(ranking.units).to.equal('VN-34');
    expect(ranking.entries).to.have.lengthOf(34);
    expect(rowsIn(document)).to.deep.include.members([
      ['82', 'Đồng Tháp', 68.8, 1],
      ['11', 'Điện Biên', 59.58, 30],
    ]);
    expect(
      rankingIn(documentOf('csv', text, { ...mapping, 'col-code': 'dvcqg_code', 'col-name': undefined }))
        .entries,
    ).to.deep.equal(ranking.entries);
    expect(indicatorIn(documentOf('csv', text, { ...mapping, area: 'H18' }))).to.deep.include({
      value: 59.58,
      rank: 30,
    });
  });

  for (const [name, separator] of [
    ['semicolons', ';'],
    ['tabs', '\t'],
  ] as const)
    for (const end of ['\n', '\r\n', '\n\n', '\r\n\r\n'])
      it(`reads ${name} and ${JSON.stringify(end)}`, () => {
        expect(
          rowsIn(documentOf('csv', file(separator, end), { ...UNITS, 'col-score': RATE })),
        ).to.deep.equal(RATES);
      });

  it('reads commas, with decimal commas in quotes', () => {
    const text = file(',', '\n', ['"88,47"', '"95,21"']);
    expect(rowsIn(documentOf('csv', text, { ...UNITS, 'col-score': RATE }))).to.deep.equal(RATES);
  });

  it('obeys the line by which Excel names the separator, and skips empty lines before the heading', () => {
    expect(
      rowsIn(documentOf('csv', `sep=|\r\n${file('|', '\r\n')}`, { ...UNITS, 'col-score': RATE })),
    ).to.deep.equal(RATES);
    expect(
      rowsIn(documentOf('csv', `\uFEFF\r\n \r\n${file(';', '\r\n')}`, { ...UNITS, 'col-score': RATE })),
    ).to.deep.equal(RATES);
  });

  it('counts separators outside quotes only', () => {
    const text = 'Đơn vị,"Tỷ lệ; đúng; hạn"\nHuế,"5"';
    expect(rowsIn(documentOf('csv', text, { ...UNITS, 'col-score': 'Tỷ lệ; đúng; hạn' }))).to.deep.equal([
      ['46', 'Huế', 5, null],
    ]);
  });

  it('reads quotes, doubled quotes, and line ends and separators inside them', () => {
    const text = '"Đơn\r\nvị";"Điểm ""766"""\r\n"Huế";"64,85"\r\n"Hà\nNội";"52,96"';
    const document = documentOf('csv', text, { ...UNITS, 'col-name': 'Đơn vị', 'col-score': 'Điểm "766"' });
    expect(rowsIn(document)).to.deep.equal([
      ['46', 'Huế', 64.85, null],
      ['01', 'Hà Nội', 52.96, null],
    ]);
  });

  it('finds columns by number, by a heading in other letters, and by a heading that is a number', () => {
    const mapping = { units: 'VN-34', 'number-format': 'vi' };
    const text = file(';', '\n').normalize('NFD');
    expect(rowsIn(documentOf('csv', text, { ...mapping, 'col-name': '1', 'col-score': '2' }))).to.deep.equal(
      RATES,
    );
    expect(
      rowsIn(documentOf('csv', text, { ...mapping, 'col-name': ' Đơn  vị ', 'col-score': RATE })),
    ).to.deep.equal(RATES);
    const years = 'Đơn vị;2025;1\nHuế;60;70';
    expect(
      rowsIn(documentOf('csv', years, { ...mapping, 'col-name': 'Đơn vị', 'col-score': '1' })),
    ).to.deep.equal([['46', 'Huế', 70, null]]);
  });

  it('takes short rows for rows with cells that are not published, and skips empty ones', () => {
    const text = 'Đơn vị;Điểm\nHuế\n;\n\nHà Nội;5';
    expect(rowsIn(documentOf('csv', text, { ...UNITS, 'col-score': 'Điểm' }))).to.deep.equal([
      ['46', 'Huế', null, null],
      ['01', 'Hà Nội', 5, null],
    ]);
  });

  it('reads a series of months for one unit', () => {
    const text =
      'Tháng;Tiếp nhận;Đã giải quyết;Đúng hạn\n1/2026;5.780;5.583;99,46 %\n2/2026;6.001;..;trên 98 %\n3/2026;;;';
    const columns = {
      'col-period': 'Tháng',
      'col-received': 'Tiếp nhận',
      'col-resolved': 'Đã giải quyết',
      'col-rate': 'Đúng hạn',
    };
    const { dossiers, period } = documentOf('csv', text, { ...columns, 'number-format': 'vi' });
    expect(dossiers).to.deep.include({ received: 6001, resolved: null, onTimeRate: 98, qualifier: 'over' });
    expect(dossiers?.series).to.deep.equal([
      { period: '2026-01', received: 5780, resolved: 5583, onTimeRate: 99.46 },
      { period: '2026-02', received: 6001, resolved: null, onTimeRate: 98 },
      { period: '2026-03', received: null, resolved: null, onTimeRate: null },
    ]);
    expect(period?.label).to.equal('2026-02');
  });

  it('takes no sum of the months for a month', () => {
    const text = 'Tháng;Điểm\n1/2026;5\nTổng;6';
    const { document, notes } = decoded('csv', text, { 'col-period': 'Tháng', 'col-value': 'Điểm' });
    expect(indicatorIn(document).series).to.deep.equal([{ period: '2026-01', value: 5 }]);
    expect(notes).to.deep.equal([]);
  });

  it('keeps headings that are names of an object out of its way', () => {
    const text = '__proto__;constructor\nHuế;5';
    expect(
      rowsIn(
        documentOf('csv', text, { units: 'VN-34', 'col-name': '__proto__', 'col-score': 'constructor' }),
      ),
    ).to.deep.equal([['46', 'Huế', 5, null]]);
  });

  const failures: readonly (readonly [why: string, text: string, kind: string, field: string])[] = [
    ['HTML', '\uFEFF\n<html><body>Đăng nhập</body></html>', 'not-data', 'html'],
    ['an empty file', '\uFEFF \n', 'not-data', 'empty'],
    ['a quote without an end', 'Đơn vị;Điểm\n"Huế;5', 'not-data', 'csv'],
    ['a column that is not there', 'Đơn vị;Tổng\nHuế;5', 'invalid', 'col-score="Điểm"'],
    ['a number beyond the columns', 'Đơn vị\nHuế', 'invalid', 'col-score="Điểm"'],
  ];
  for (const [why, text, kind, field] of failures)
    it(`fails over ${why}`, () => {
      expect(failureOf('csv', text, { ...UNITS, 'col-score': 'Điểm' })).to.deep.equal([kind, field]);
    });
});

it('reads lines that end as Macs once ended them', () => {
  const document = documentOf('csv', 'Đơn vị;Điểm\rĐiện Biên;5\r"Lai\rChâu";6', {
    'col-name': 'Đơn vị',
    'col-score': 'Điểm',
  });
  expect(rowsIn(document)).to.deep.equal([
    ['11', 'Điện Biên', 5, null],
    ['12', 'Lai Châu', 6, null],
  ]);
});

it('finds the line with the columns below the title of a report', () => {
  const text =
    'BÁO CÁO GIẢI QUYẾT TTHC;;\r\nTháng 9 năm 2026;;\r\n;;\r\nSTT;Đơn vị;Điểm\r\n1;Huế;"64,85"\r\n2;Hà Nội;?\r\n';
  const { document, notes } = decoded('csv', text, { ...UNITS, 'col-score': 'Điểm' });
  expect(rowsIn(document)).to.deep.equal([
    ['46', 'Huế', 64.85, null],
    ['01', 'Hà Nội', null, null],
  ]);
  // The first line of the file is no row, whatever stands in it.
  expect(notes).to.deep.equal(['rows.4.col-score: "?"']);
});

it('trusts no line that has more cells than there are headings', () => {
  const torn = 'Đơn vị,Điểm\nHuế,64,85\nHà Nội,"52,96"\nLai Châu,7,\n';
  const { document, notes } = decoded('csv', torn, { ...UNITS, 'col-score': 'Điểm' });
  expect(rowsIn(document)).to.deep.equal([
    ['01', 'Hà Nội', 52.96, null],
    ['12', 'Lai Châu', 7, null],
  ]);
  expect(notes).to.deep.equal(['rows.0: 3 cells, 2 headings']);
  const broken = decoded('csv', 'Đơn vị,Điểm\nHuế,64,85\n', { ...UNITS, 'col-score': 'Điểm' });
  expect(rowsIn(broken.document)).to.deep.equal([]);
  expect(broken.notes).to.have.lengthOf(1);
});

it('reads columns without a heading as columns', () => {
  for (const heading of ['Đơn vị;Điểm;', 'Đơn vị;Điểm;;', ';Đơn vị;Điểm;']) {
    const before = heading.startsWith(';') ? ';' : '';
    const text = `${heading}\n${before}Huế;5;nộp chậm\n`;
    expect(rowsIn(documentOf('csv', text, { ...UNITS, 'col-score': 'Điểm' }))).to.deep.equal([
      ['46', 'Huế', 5, null],
    ]);
  }
});

it('takes none of several columns with a heading, but the one with a number, or with its group', () => {
  const text = ';2025;2026\nĐơn vị;Số lượng;Số lượng\nHuế;5;6';
  const failure = failureOf('csv', text, { ...UNITS, 'col-score': 'Số lượng' });
  expect(failure).to.deep.equal(['invalid', 'col-score="Số lượng"']);
  const { known } = detailOf('csv', text, { ...UNITS, 'col-score': 'Số lượng' });
  expect(known).to.deep.equal(['2 Số lượng', '3 Số lượng']);
  expect(rowsIn(documentOf('csv', text, { ...UNITS, 'col-score': '2026 Số lượng' }))).to.deep.equal([
    ['46', 'Huế', 6, null],
  ]);
  expect(rowsIn(documentOf('csv', text, { ...UNITS, 'col-score': '3' }))).to.deep.equal([
    ['46', 'Huế', 6, null],
  ]);
});

it('makes no number of two lines of a cell', () => {
  const text = 'Đơn vị;Điểm\nHuế;"97\n100"\nHà Nội;95,5';
  const { document, notes } = decoded('csv', text, { 'col-name': 'Đơn vị', 'col-score': 'Điểm' });
  expect(rowsIn(document)[0]).to.deep.equal(['46', 'Huế', null, null]);
  expect(notes).to.deep.equal(['rows.0.col-score: "97\\n100"']);
});

it('takes no share for the percentage that its neighbours are, but a small percentage among small ones', () => {
  const text = (cells: readonly string[]) =>
    `Đơn vị;Tỷ lệ\nHuế;${cells[0]}\nHà Nội;${cells[1]}\nLai Châu;${cells[2]}`;
  const scoresIn = (...cells: readonly string[]) =>
    rowsIn(decoded('csv', text(cells), { 'col-name': 'Đơn vị', 'col-score': 'Tỷ lệ' }).document).map(
      ([, , score]) => score,
    );
  expect(scoresIn('0,985', '97%', '96,5%')).to.deep.equal([null, 97, 96.5]);
  expect(scoresIn('1', '97%', '0')).to.deep.equal([null, 97, 0]);
  expect(scoresIn('0,8', '0,5%', '12%')).to.deep.equal([0.8, 0.5, 12]);
  expect(scoresIn('0,8', '0,5', '12')).to.deep.equal([0.8, 0.5, 12]);
});

it('has no figures in percent whose cells say otherwise', () => {
  const mapping = { 'col-name': 'Đơn vị', 'col-score': 'Tỷ lệ (%)' };
  const text = (cell: string) => `Đơn vị;Tỷ lệ (%)\nHuế;97 hồ sơ\nHà Nội;${cell}`;
  expect(failureOf('csv', text('95'), mapping)).to.deep.equal(['invalid', 'col-score="Tỷ lệ (%)"']);
  expect(rankingIn(documentOf('csv', text('95 hồ sơ'), mapping)).unit).to.equal('hồ sơ');
});

it('ranks no sum of all rows, and no region among provinces', () => {
  const text = (rows: string) => `Đơn vị;Điểm\n${rows}`;
  const mapping = { 'col-name': 'Đơn vị', 'col-score': 'Điểm' };
  const wards = documentOf('csv', text('Phường A;5\nXã B;4\nTỔNG CỘNG:;9'), mapping);
  expect(rowsIn(wards)).to.deep.equal([
    [null, 'Phường A', 5, null],
    [null, 'Xã B', 4, null],
  ]);
  const provinces = text('CẢ NƯỚC;9\nHà Nội;5\nTây Nguyên;4\nGia Lai;4\nHuế;1');
  const { document, notes } = decoded('csv', provinces, { ...mapping, units: 'VN-34' });
  expect(rowsIn(document)).to.have.lengthOf(3);
  expect(notes).to.deep.equal(['rows.2: "Tây Nguyên" is not in VN-34']);
  const regions = text('Đồng bằng sông Hồng;5\nTây Nguyên;4');
  expect(rowsIn(documentOf('csv', regions, mapping))).to.have.lengthOf(2);
});

it('takes no time for a file of separators', () => {
  expect(failureOf('csv', ','.repeat(2_000_000), { 'col-score': 'Điểm' })[0]).to.equal('too-large');
  expect(failureOf('csv', ','.repeat(16_000), { 'col-score': 'Điểm' })[0]).to.equal('invalid');
});

it('refuses a table with more rows than figures ever have', () => {
  const text = `Đơn vị,Điểm\n${new Array(200_000).fill('x,1').join('\n')}`;
  expect(failureOf('csv', text, { 'col-name': 'Đơn vị', 'col-score': 'Điểm' })[0]).to.equal('too-large');
});

describe('a table whose units no attribute points to', () => {
  const text = 'Cơ quan;Điểm\nSở Nội vụ;98,5\nSở Y tế;97,25';
  const mapping = { 'col-score': 'Điểm', 'number-format': 'vi' };

  it('is no ranking that lacks its figures, but a tag that lacks an attribute', () => {
    expect(failureOf('csv', text, { ...mapping, wants: 'ranking' })).to.deep.equal(['invalid', 'col-name']);
  });

  it('is no fault where nobody asks for a ranking', () => {
    const one = 'Cơ quan;Điểm\nSở Nội vụ;98,5';
    expect(documentOf('csv', one, { ...mapping, wants: 'indicator' }).rankings).to.deep.equal([]);
  });
});

describe('columns that are years', () => {
  const scores = (lines: readonly string[], mapping: Readonly<Record<string, string>>) =>
    rowsIn(documentOf('csv', lines.join('\n'), mapping)).map(([, name, score]) => [name, score]);
  const rows = ['Xã A;90,5;91,5;92,5', 'Xã B;80,5;81,5;95,5'];

  it('are headings below those of their group, and named as such', () => {
    const lines = ['Đơn vị;Tỷ lệ đúng hạn;;', ';2024;2025;2026', ...rows];
    const expected = [
      ['Xã A', 92.5],
      ['Xã B', 95.5],
    ];
    expect(scores(lines, { 'col-name': 'Đơn vị', 'col-score': '2026' })).to.deep.equal(expected);
    const long = { 'col-name': 'Đơn vị', 'col-score': 'Tỷ lệ đúng hạn 2026' };
    expect(scores(lines, long)).to.deep.equal(expected);
  });

  it('are no row where columns are named by numbers', () => {
    const lines = ['Bảng 1', 'Đơn vị;2024;2025;2026', ...rows];
    expect(scores(lines, { 'col-name': '1', 'col-score': '4' })).to.deep.equal([
      ['Xã A', 92.5],
      ['Xã B', 95.5],
    ]);
  });
});

describe('columns beyond those of any table', () => {
  const mapping = { 'col-name': 'Đơn vị', 'col-score': 'Điểm' };

  it('are refused by name where anything stands in them', () => {
    const headings = Array.from({ length: 2100 }, (_column, index) => `Cột ${index}`);
    expect(failureOf('csv', `Đơn vị;Điểm;${headings.join(';')}\nXã A;5`, mapping)[0]).to.equal('too-large');
  });

  it('are nothing where only separators stand there', () => {
    const separators = ';'.repeat(10_000);
    const document = documentOf('csv', `Đơn vị;Điểm${separators}\nXã A;5${separators}`, mapping);
    expect(rowsIn(document)).to.deep.equal([[null, 'Xã A', 5, null]]);
  });
});

it('takes no slip of the keyboard for a thousand times as much', () => {
  const scoresIn = (cells: readonly string[], mapping = {}) => {
    const text = ['Đơn vị;Điểm', ...cells.map((cell, index) => `Xã ${index};${cell}`)].join('\n');
    const { document } = decoded('csv', text, { 'col-name': 'Đơn vị', 'col-score': 'Điểm', ...mapping });
    return rankingIn(document).entries.map(({ score, unreadable }) => (unreadable ? 'unreadable' : score));
  };
  expect(scoresIn(['98,5', '97.125', '96'])).to.deep.equal(['unreadable', 'unreadable', 96]);
  expect(scoresIn(['98.5', '97,125', '96'])).to.deep.equal([98.5, 'unreadable', 96]);
  expect(scoresIn(['98,5', '1.097', '96'])).to.deep.equal([98.5, 1097, 96]);
  expect(scoresIn(['0,001', '1,593', '96,125'])).to.deep.equal([0.001, 1.593, 96.125]);
  expect(scoresIn(['98,5', '97 125', '96'])).to.deep.equal([98.5, 97125, 96]);
  expect(scoresIn(['98,5', '97.125', '1.234.567'])).to.deep.equal([98.5, 97125, 1234567]);
  expect(scoresIn(['98,5', '97.125', '96'], { 'number-format': 'vi' })).to.deep.equal([98.5, 97125, 96]);
});
