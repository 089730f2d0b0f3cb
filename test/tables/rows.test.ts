import { expect } from '@open-wc/testing';
import { decoded, documentOf, failureOf, indicatorIn, rankingIn } from '../adapters/adapted.js';

const MAPPING = { 'col-name': 'Đơn vị', 'col-score': 'Điểm', 'number-format': 'vi' };

const namesIn = (text: string, mapping = {}): (string | null)[] =>
  rankingIn(decoded('csv', text, { ...MAPPING, ...mapping }).document).entries.map(({ name }) => name);

const report = (lines: readonly string[]) => ['Đơn vị;Điểm', 'Xã A;5', 'Phường B;7', ...lines].join('\n');

describe('rows of a table', () => {
  for (const name of [
    ...['Tổng', 'Tổng cộng', 'TỔNG SỐ:', 'Tổng cộng toàn tỉnh', 'Tổng toàn tỉnh', 'Tổng các xã', 'Cộng'],
    ...[
      'Cộng các xã',
      'Tổng cộng (I+II)',
      'Toàn thành phố',
      'Toàn tỉnh',
      'Toàn quốc',
      'Cả nước',
      'Bình quân',
    ],
    ...['Chung toàn tỉnh', 'Trung bình', 'Trung bình toàn tỉnh', 'TB cả nước', 'Điểm cao nhất', 'Trung vị'],
    ...[
      'Điểm thấp nhất',
      'Median',
      'Min',
      'Max',
      'Total',
      'Grand total',
      'EU28',
      'EA18',
      'Nacional',
      'Average',
    ],
    ...['I. Tổng cộng', 'Tổng 02 chương trình', 'Tổng điểm', 'Overall'],
    ...['Tổng hợp', 'Tổng cấp xã', 'T.Số', 'Tất cả'],
    ...['T.Cộng', 'Cộng: 8 đơn vị', 'BQ toàn tỉnh', 'Kết quả chung', 'Lũy kế', 'Luỹ kế năm', 'All'],
  ])
    it(`takes "${name}" for a row about all others`, () => {
      expect(namesIn(report([`${name};12`]))).to.deep.equal(['Xã A', 'Phường B']);
    });

  for (const name of [
    ...['Tổng cục Thuế', 'Tổng công ty Điện lực', 'Xã Cộng Hòa', 'Cộng Hòa', 'Toàn Thắng', 'Xã Trung Bình'],
    ...[
      'Tổng số hồ sơ tiếp nhận',
      'Tổng thu ngân sách',
      'Cộng đồng các dân tộc',
      'Công an tỉnh',
      'Chung Chải',
      'Nguồn',
      'Minh Châu',
      'Cao Bằng',
      'Thủ Dầu Một',
      'Trung Tâm',
    ],
  ])
    it(`takes "${name}" for a unit`, () => {
      expect(namesIn(report([`${name};12`]))).to.include(name);
    });

  it('leaves out sections, whether they are numbered or not', () => {
    const text = 'TT;Đơn vị;Điểm\nI;Khối sở;\n1;Sở A;5\nII;Khối xã;9\n1;Xã B;6\n2;Xã C;';
    expect(namesIn(text)).to.deep.equal(['Sở A', 'Xã B', 'Xã C']);
    const bare = 'Đơn vị;Điểm\nI. Khối phường;\nPhường A;5\nVen đô;\nXã B;6\nXã C;';
    expect(namesIn(bare)).to.deep.equal(['Phường A', 'Xã B', 'Xã C']);
  });

  it('leaves out groups that are numbered in their names, with a figure of their own', () => {
    const text = 'Đơn vị;Điểm\nI. Khối sở;98\n1. Sở X;97\n2. Sở Y;99\nII. Khối xã;96\n3. Xã A;95\n4. Xã B;97';
    expect(namesIn(text)).to.deep.equal(['Sở X', 'Sở Y', 'Xã A', 'Xã B']);
  });

  it('leaves out sums and notes of a system that has lost all marks', () => {
    const sums = ['Tong cong;12', 'Binh quan;6', 'Ca nuoc;6', 'Trung vi;6', 'Toan tinh;12'];
    expect(namesIn(report([...sums, 'Ghi chu: so bo;', 'Nguoi lap bieu;']))).to.deep.equal([
      'Xã A',
      'Phường B',
    ]);
    expect(namesIn(report(['Cong Hoa;1', 'Tong Qua Lin;2', 'Chung Chai;3']))).to.have.lengthOf(5);
  });

  it('keeps units that have published nothing', () => {
    expect(namesIn('Đơn vị;Điểm\nXã A;5\nXã B;\nXã C;-\nHuế;\nXã D;4')).to.have.lengthOf(5);
  });

  it('keeps a unit with a blank figure between others where no section stands above the first', () => {
    const offices = 'Đơn vị;Điểm\nSở Nội vụ;97\nThanh tra tỉnh;\nSở Y tế;98';
    expect(namesIn(offices)).to.deep.equal(['Sở Nội vụ', 'Thanh tra tỉnh', 'Sở Y tế']);
    expect(namesIn(offices.replace('\n', '\nCấp tỉnh;\n'))).to.deep.equal(['Sở Nội vụ', 'Sở Y tế']);
  });

  it('never shows the name below a signature', () => {
    const below = [
      ';',
      'Ghi chú: số liệu sơ bộ;',
      ';Người lập biểu',
      ';(Ký, ghi rõ họ tên)',
      ';',
      'Nguyễn Văn A;',
    ];
    expect(namesIn(report(below))).to.deep.equal(['Xã A', 'Phường B']);
    expect(namesIn(report(['Nguồn: Sở Nội vụ;', 'Trần Thị B;']))).to.deep.equal(['Xã A', 'Phường B']);
    expect(namesIn(report([';', 'Trần Thị B;']))).to.deep.equal(['Xã A', 'Phường B']);
  });

  it('knows headings that are repeated on the next page, and lines that number the columns', () => {
    const text =
      'TT;Đơn vị;Tiếp nhận;Điểm\n(1);(2);(3);(4)\n1;Xã A;3;5\nTT;Đơn vị;Tiếp nhận;Điểm\n2;Xã B;4;6';
    expect(namesIn(text)).to.deep.equal(['Xã A', 'Xã B']);
    const twice = 'id;Đơn vị;eng;Điểm\nMã;Tên xã;Tên tiếng Anh;Tổng điểm có trọng số\n1;Xã A;A;5\n';
    expect(namesIn(`${twice};;;\n16. (Tiếp theo) Điểm;;;\n2;Xã B;B;6`)).to.deep.equal(['Xã A', 'Xã B']);
  });

  it('takes the row of a country above its provinces for their sum', () => {
    const rows = ['Kampong', 'Battambang', 'Takeo', 'Kandal', 'Kratie'].map(
      (name, index) => `${name};${index + 1}`,
    );
    const country = `Đơn vị;Điểm\nCambodia;15\n${rows.join('\n')}`;
    expect(namesIn(country)).not.to.include('Cambodia');
    expect(namesIn(country.replace(';15', ';14'))).to.include('Cambodia');
  });

  it('names as totals what the tag names so', () => {
    expect(namesIn(report(['Khối Đảng;12']), { total: 'Khối Đảng' })).to.deep.equal(['Xã A', 'Phường B']);
  });
});

describe('two rows of one unit and period', () => {
  it('are refused with their number, unless they are the same', () => {
    const text = report(['Xã A;6', 'Xã A;7']);
    expect(failureOf('csv', text, MAPPING)).to.deep.equal(['invalid', 'where=""']);
    expect(namesIn(report(['Xã A;5']))).to.deep.equal(['Xã A', 'Phường B']);
  });

  it('are no matter to a tag that does not ask for them', () => {
    const text = report(['Xã A;6']);
    const mapping = { ...MAPPING, area: 'Phường B', wants: 'indicator' };
    expect(indicatorIn(documentOf('csv', text, mapping)).value).to.equal(7);
    expect(() => documentOf('csv', text, { ...mapping, wants: 'ranking' })).to.throw(/Xã A/);
  });
});

describe('an unreadable period', () => {
  const text = 'Kỳ;Tiếp nhận\n6/2026;200\nTừ đầu năm;300';
  const mapping = { 'col-period': 'Kỳ', 'col-received': 'Tiếp nhận' };

  it('of a row with figures is refused by its column and cell', () => {
    expect(failureOf('csv', text, mapping)).to.deep.equal(['invalid', 'col-period="Kỳ"']);
  });

  it('is no matter where another one is asked for, or its row left out', () => {
    expect(decoded('csv', text, { ...mapping, period: '2026-06' }).document.dossiers?.received).to.equal(200);
    expect(documentOf('csv', text, { ...mapping, lines: '2' }).dossiers?.received).to.equal(200);
  });
});

describe('what a tag says of figures', () => {
  it('holds for every format', () => {
    const mapping = {
      ...MAPPING,
      'figure-unit': 'hồ sơ',
      'figure-better': 'lower',
      'figure-max': '10',
      'figure-of': '63',
      'figure-updated': '2026-10-01',
      area: 'Xã A',
    };
    const document = documentOf('csv', report([]), mapping);
    expect(rankingIn(document)).to.deep.include({ unit: 'hồ sơ', better: 'lower', max: 10 });
    expect(indicatorIn(document)).to.deep.include({ unit: 'hồ sơ', better: 'lower', of: 63 });
    expect(document.updatedAt).to.equal('2026-10-01');
    const json = documentOf('json', '[{"n":"Xã A","s":5}]', {
      'col-name': 'n',
      'col-score': 's',
      'figure-better': 'lower',
    });
    expect(rankingIn(json).better).to.equal('lower');
  });

  it('is refused where it says nothing', () => {
    expect(failureOf('csv', report([]), { ...MAPPING, 'figure-better': 'low' })).to.deep.equal([
      'invalid',
      'figure-better="low"',
    ]);
    expect(failureOf('csv', report([]), { ...MAPPING, where: 'Loại = x' })).to.deep.equal([
      'invalid',
      'where="Loại = x"',
    ]);
  });

  it('is a column whatever its case', () => {
    expect(namesIn(report([]), { 'col-name': 'ĐƠN VỊ\u200B' })).to.deep.equal(['Xã A', 'Phường B']);
  });
});

describe('columns that are parts of an index', () => {
  it('come with their maxima, from a list of records as well', () => {
    const parts = { 'col-parts': 'Trục 1 = 10; Trục 2', area: 'Xã A' };
    const text = 'Đơn vị;Điểm;Trục 1;Trục 2\nXã A;15;9,5;5,5\nXã B;12;;6';
    const ranking = rankingIn(documentOf('csv', text, { ...MAPPING, ...parts }));
    expect(ranking.parts).to.deep.equal([
      { id: 'Trục 1', label: 'Trục 1', max: 10 },
      { id: 'Trục 2', label: 'Trục 2', max: null },
    ]);
    expect(ranking.entries.map((entry) => entry.parts)).to.deep.equal([
      { 'Trục 1': 9.5, 'Trục 2': 5.5 },
      { 'Trục 1': null, 'Trục 2': 6 },
    ]);
    const json = documentOf('json', '[{"n":"Xã A","a":1,"b":2}]', { 'col-name': 'n', 'col-parts': 'a; b' });
    expect(rankingIn(json).entries[0]?.parts).to.deep.equal({ a: 1, b: 2 });
    const alone = documentOf('csv', text, {
      'col-name': 'Đơn vị',
      'col-parts': 'Trục 2',
      'number-format': 'vi',
    });
    expect(rankingIn(alone).entries.map(({ name }) => name)).to.deep.equal(['Xã A', 'Xã B']);
    expect(failureOf('csv', text, { ...MAPPING, 'col-parts': 'Trục 3' })[1]).to.equal('col-parts="Trục 3"');
  });

  it('are less late the better, where their column or field is called so', () => {
    const late = 'Tỷ lệ quá hạn (%)';
    const text = `Đơn vị;${late}\nXã A;5\nXã B;1`;
    const mapping = { 'col-name': 'Đơn vị', 'col-score': late };
    expect(rankingIn(documentOf('csv', text, mapping)).better).to.equal('lower');
    const declared = { ...mapping, 'figure-better': 'higher' };
    expect(rankingIn(documentOf('csv', text, declared)).better).to.equal('higher');
    const records = JSON.stringify([{ ten: 'Xã A', tre_han: 5 }]);
    const fields = { 'col-name': 'ten', 'col-value': 'tre_han' };
    expect(indicatorIn(documentOf('json', records, fields)).better).to.equal('lower');
  });

  it('are per mille where their heading says so', () => {
    const text = 'Đơn vị;Tỷ lệ (‰)\nXã A;5\nXã B;1';
    const mapping = { 'col-name': 'Đơn vị', 'col-score': 'Tỷ lệ (‰)' };
    expect(rankingIn(documentOf('csv', text, mapping)).unit).to.equal('‰');
  });

  it('are dossiers one by one, also where a heading counts them in thousands', () => {
    const columns = { 'col-name': 'Đơn vị', 'col-received': 'Tiếp nhận (nghìn hồ sơ)', area: 'Xã A' };
    const text = 'Đơn vị;Tiếp nhận (nghìn hồ sơ)\nXã A;1,005\nXã B;12,5\nXã C;900 hồ sơ';
    const receivedOf = (area: string) => documentOf('csv', text, { ...columns, area }).dossiers?.received;
    expect(['Xã A', 'Xã B', 'Xã C'].map(receivedOf)).to.deep.equal([1005, 12_500, 900]);
  });
});

describe('rows without a figure', () => {
  const wide = { 'col-name': 'Đơn vị', 'col-score': 'Điểm' };
  const table = (...lines: readonly string[]) => ['STT;Đơn vị;Biên chế;Điểm', ...lines].join('\n');

  it('are units also where they are the first', () => {
    for (const sign of ['', 'x', 'Vắng'])
      expect(
        namesIn(table(`1;Lạng Sơn;11;${sign}`, `2;Lào Cai;12;${sign}`, '3;Hà Nội;13;97'), wide),
      ).to.deep.equal(['Lạng Sơn', 'Lào Cai', 'Hà Nội']);
  });

  it('are headings in another language above the first figure', () => {
    expect(namesIn(table('No;Department;Staff;Score', '1;Sở A;11;97'), wide)).to.deep.equal(['Sở A']);
  });

  it('are units where more than their name stands in them, and sections where nothing does', () => {
    const lines = [';Sở A;11;97', ';Thanh tra tỉnh;12;', ';Sở B;13;95'];
    expect(namesIn(table(...lines), wide)).to.deep.equal(['Sở A', 'Thanh tra tỉnh', 'Sở B']);
    expect(namesIn(table('I;Cơ quan tỉnh;;', ...lines), wide)).to.not.include('Cơ quan tỉnh');
  });
});
