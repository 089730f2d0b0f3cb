import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { attributesLine, optionsLine } from '../../src/authoring/recognise/guess.js';
import { recognise } from '../../src/authoring/recognise/recognise.js';

const guessed = (text: string): string | undefined => {
  const guess = recognise(text);
  return guess && attributesLine(guess);
};

const there = (text: string): readonly string[] | undefined => recognise(text)?.available;

const CUBE = {
  class: 'dataset',
  id: ['tinh', 'nam'],
  size: [2, 1],
  dimension: {
    tinh: { category: { index: ['82', '11'] } },
    nam: { category: { index: { 2026: 0 } } },
  },
  value: [1, 2],
};

const RECORDS = [
  { don_vi: 'Sở A', ty_le: 98.5, ngay: '2026-09-01' },
  { don_vi: 'Sở B', ty_le: 97, ngay: '2026-09-01' },
];

describe('what a file seems to be', () => {
  it('finds a month and a year that stand in columns of their own', () => {
    const text = 'Đơn vị;Tháng;Năm;Tiếp nhận;Giải quyết\nXã A;9;2026;10;8\nXã A;10;2026;11;9\n';
    expect(recognise(text)?.attributes).to.deep.equal([
      ['col-name', 'Đơn vị'],
      ['col-month', 'Tháng'],
      ['col-year', 'Năm'],
      ['col-received', 'Tiếp nhận'],
      ['col-resolved', 'Giải quyết'],
    ]);
  });

  it('ranks the figures that the ranks are of, not the first part of them', () => {
    const text =
      'Hạng;Tỉnh;Gia nhập thị trường;Tiếp cận đất đai;PCI\n' +
      '1;Đà Nẵng;7,1;6,2;75,9\n2;Huế;8,0;6,6;70,1\n3;Hà Giang;6,5;7,0;62,3\n4;Bắc Kạn;7,9;5,1;58,4\n';
    expect(recognise(text)?.attributes).to.deep.include(['col-score', 'PCI']);
  });

  it('takes the newest of periods that stand side by side', () => {
    const text = 'Đơn vị;2024;2025;2026\nSở A;90;91;92\nSở B;80;81;82\n';
    expect(recognise(text)?.attributes).to.deep.include(['col-score', 'newest']);
  });

  const scores: readonly (readonly [headings: string, row: string, score: string, rank?: string])[] = [
    ['Đơn vị;Tỷ lệ năm 2024;Tỷ lệ năm 2025', 'Sở A;90;91', 'Tỷ lệ năm 2025'],
    ['Đơn vị;Hồ sơ năm 2025;Hồ sơ năm 2024', 'Sở A;90;91', 'Hồ sơ năm 2025'],
    ['Đơn vị;Quý I/2025;Quý II/2025;Xếp hạng', 'Sở A;90;91;1', 'newest', 'Xếp hạng'],
    ['Đơn vị;Điểm;;Hạng\n;Quý I/2025;Quý II/2025;', 'Sở A;90;91;1', 'newest', 'Hạng'],
    ['Đơn vị;Năm 2024;;Năm 2025;\n;Điểm;Hạng;Điểm;Hạng', 'Sở A;90;2;91;1', '4', '5'],
    ['Đơn vị;Điểm tối đa;Điểm đạt được', 'Sở A;100;91', 'Điểm đạt được'],
    ['Đơn vị;Điểm tự chấm;Điểm thẩm định', 'Sở A;95;91', 'Điểm thẩm định'],
    ['Đơn vị;Điểm kỳ trước;Điểm kỳ này', 'Sở A;95;91', 'Điểm kỳ này'],
    ['Đơn vị;Kỳ này;Kỳ trước;Hạng', 'Sở A;95;91;1', 'Kỳ này', 'Hạng'],
    ['Đơn vị;Kỳ trước;;Kỳ này;\n;Điểm;Hạng;Điểm;Hạng', 'Sở A;90;2;91;1', '4', '5'],
    ['Đơn vị;Điểm thưởng;Điểm', 'Sở A;5;91', 'Điểm'],
    ['Đơn vị;Thể chế;Thủ tục;Tổng cộng', 'Sở A;5;9;14', 'Tổng cộng'],
    ['Đơn vị;Chỉ tiêu giao;Thực hiện', 'Sở A;90;91', 'Thực hiện'],
    ['Đơn vị;Tăng/giảm;Số hồ sơ', 'Sở A;+2;91', 'Số hồ sơ'],
  ];
  for (const [headings, row, score, rank] of scores)
    it(`ranks by ${score}: ${headings.replace('\n', ' / ')}`, () => {
      const attributes = new Map(recognise(`${headings}\n${row}\n`)?.attributes);
      expect([attributes.get('col-score'), attributes.get('col-rank')]).to.deep.equal([score, rank]);
    });

  for (const [fields, score] of [
    [['diem_nam_2024', 'diem_nam_2025'], 'diem_nam_2025'],
    [['nam_2024', 'nam_2025'], 'nam_2025'],
    [['diem_tu_danh_gia', 'diem_tham_dinh'], 'diem_tham_dinh'],
    [['diemToiDa', 'diemDatDuoc'], 'diemDatDuoc'],
    [['diem_tru', 'tong_diem'], 'tong_diem'],
    [['previous_score', 'score'], 'score'],
  ] as const)
    it(`ranks by ${score} of a record, whose names have no marks`, () => {
      const figures = fields.map((field, index) => [field, 90.5 + index] as const);
      const record = { ten: 'Sở A', ...Object.fromEntries(figures) };
      expect(recognise(JSON.stringify([record]))?.attributes).to.deep.include(['col-score', score]);
    });

  it('takes no maximum, which is the same in all rows, for figures in the order of the ranks', () => {
    const rows = [1, 2, 3, 4].map((rank) => `Sở ${rank};${rank};100;${95 - rank}`);
    const text = `Đơn vị;Hạng;Chuẩn;Kết quả\n${rows.join('\n')}\n`;
    expect(recognise(text)?.attributes).to.deep.include(['col-score', 'Kết quả']);
  });

  it('takes the score of several columns that are in the order of the ranks', () => {
    const rows = [1, 2, 3, 4].map((rank) => `Sở ${rank};${95 - rank};${5 - rank};${rank}`);
    const text = `Đơn vị;Điểm;Điểm thưởng;Hạng\n${rows.join('\n')}\n`;
    expect(recognise(text)?.attributes).to.deep.include(['col-score', 'Điểm']);
  });

  it('takes no dossiers in hand or online for all that were received or resolved', () => {
    const text =
      'Đơn vị;Tiếp nhận trực tuyến;Tiếp nhận;Chưa giải quyết;Giải quyết\nXã A;9;10;2;8\nXã B;9;11;2;9\n';
    expect(recognise(text)?.attributes).to.deep.include.members([
      ['col-received', 'Tiếp nhận'],
      ['col-resolved', 'Giải quyết'],
    ]);
  });

  it('takes no column of sections for that of the names', () => {
    const text = ';;Tổng số\nĐồng bằng;;10\n;Hà Nội;4\n;Hải Phòng;6\nMiền núi;;3\n;Lai Châu;3\n';
    expect(recognise(text)?.attributes).to.deep.include(['col-name', '2']);
  });

  it('names a column by no unit that stands alone in brackets below its name', () => {
    const text =
      ';;Số dự án;Vốn đăng ký;Vốn đăng ký;\n;;(Dự án);cấp mới;điều chỉnh;\n;Hà Nội;7;20,5;3,1;\n;Huế;5;10,2;1,4;\n';
    expect(guessed(text)).to.equal('format="csv" number-format="vi" col-name="2" col-score="Số dự án"');
    expect(there(text)).to.deep.equal(['3 Số dự án', '4 cấp mới', '5 điều chỉnh']);
  });

  it('names the columns of a table in an old encoding by letters of today', () => {
    const text = 'TØnh;Tæng sè\nHµ Néi;3\nH¶i Phßng;2\nH¶i D\u00ad¬ng;1\nB¾c Giang;4\nHµ T©y;5\n';
    expect(recognise(text)?.available).to.deep.equal(['1 Tỉnh', '2 Tổng số']);
  });

  const cases: readonly (readonly [name: string, text: string, attributes: string])[] = [
    [
      'a report with a title, a unit line, sections and a sum',
      'BÁO CÁO;;;\n(Từ 01/01/2026);;;\nSTT;Tên đơn vị;Tiếp nhận;Tỷ lệ đúng hạn (%)\nI;Khối sở;;\n1;Sở A;1.065.150;98,5*\n2;Sở B;12.340;≥ 98\n;Tổng cộng;1.083.042;98,4\n',
      'format="csv" number-format="vi" col-name="Tên đơn vị" col-score="Tỷ lệ đúng hạn (%)"',
    ],
    [
      'a table with commas between its cells',
      'GSS_CD,GSS_NM,TotalCases\nE06,Hartlepool,69\nE08,Sheffield,"1,237"\n',
      'format="csv" number-format="en" col-name="GSS_NM" col-score="TotalCases"',
    ],
    [
      'a table with tabs',
      'Tỉnh\tĐiểm\tHạng\nHuế\t57,51\t2\nSơn La\t58\t1\n',
      'format="csv" number-format="vi" col-name="Tỉnh" col-score="Điểm" col-rank="Hạng"',
    ],
    [
      'counts of dossiers by period',
      'Kỳ;Tiếp nhận;Giải quyết\n8/2026;120;110\n9/2026;130;128\n',
      'format="csv" col-period="Kỳ" col-received="Tiếp nhận" col-resolved="Giải quyết"',
    ],
    [
      'two columns of one name',
      'Tỉnh;Vốn;Vốn\nHuế;1;2\nSơn La;3;4\n',
      'format="csv" col-name="Tỉnh" col-score="2"',
    ],
    ['JSON-stat', JSON.stringify(CUBE), 'format="json-stat"'],
    ['JSON-stat in a bundle', JSON.stringify({ a: CUBE }), 'format="json-stat"'],
    [
      'PxWeb',
      JSON.stringify({ columns: [{ code: 'Năm', type: 't' }], data: [{ key: ['2026'], values: ['1'] }] }),
      'format="pxweb"',
    ],
    [
      'SDMX',
      JSON.stringify({
        structure: { dimensions: { series: [{ id: 'GEO', values: [{ id: 'VN' }] }] } },
        dataSets: [],
      }),
      'format="sdmx-json"',
    ],
    [
      'CKAN',
      JSON.stringify({ success: true, result: { records: RECORDS } }),
      'format="ckan" col-name="don_vi" col-period="ngay" col-score="ty_le"',
    ],
    [
      'DKAN',
      JSON.stringify({ results: RECORDS, schema: {} }),
      'format="dkan" col-name="don_vi" col-period="ngay" col-score="ty_le"',
    ],
    [
      'a list of records somewhere inside',
      JSON.stringify({ meta: [{ a: 1 }], data: { items: RECORDS } }),
      'format="json" rows="data.items" col-name="don_vi" col-period="ngay" col-score="ty_le"',
    ],
    [
      'GeoJSON',
      JSON.stringify({
        type: 'FeatureCollection',
        features: RECORDS.map((properties) => ({ type: 'Feature', properties })),
      }),
      'format="json" rows="features" col-name="properties.don_vi" col-period="properties.ngay" col-score="properties.ty_le"',
    ],
    [
      'a sheet of Google',
      'google.visualization.Query.setResponse({"table":{"cols":[{"id":"A","label":"Tỉnh"},{"id":"B","label":"Điểm"}],"rows":[{"c":[{"v":"Huế"},{"v":5}]}]}});',
      'format="gviz" col-name="Tỉnh" col-score="Điểm"',
    ],
    ['the portal', JSON.stringify({ code: 'OK', data: [] }), 'format="dvcqg"'],
  ];
  for (const [name, text, attributes] of cases)
    it(`is told: ${name}`, () => {
      expect(guessed(text)).to.equal(attributes);
    });

  it('is told with the columns or the categories that there are', () => {
    expect(there('STT;Tên;Điểm\n1;A;5\n')).to.deep.equal(['1 STT', '2 Tên', '3 Điểm']);
    expect(there(JSON.stringify(CUBE))).to.deep.equal(['tinh: 82, 11', 'nam: 2026']);
  });

  it('can be written as options, with quotes where a shell needs them', () => {
    const guess = recognise('Tên;Điểm (%)\nA;5\n');
    expect(guess && optionsLine(guess)).to.equal('--format csv --col-name "Tên" --col-score "Điểm (%)"');
    const evil = recognise('Tên "$(x)`;Điểm\nA;5\n');
    expect(evil && optionsLine(evil)).not.to.match(/[$`]/);
  });

  it('is nothing for a page, an empty text, a sentence', () => {
    for (const text of ['', '<!doctype html>', '<?xml?>', 'xin chào', '[]', '5'])
      expect(guessed(text), text).to.equal(undefined);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        recognise(text);
      }),
    );
  });
});
