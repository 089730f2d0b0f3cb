import { expect } from '@open-wc/testing';
import type { DeclaredFormat } from '../../src/authoring/declared-format.js';
import { startTag } from '../../src/authoring/preview.js';
import { reportText } from '../../src/authoring/report.js';
import { authoringWords } from '../../src/authoring/words/index.js';
import type { Locale } from '../../src/format/locale.js';
import { localizerOf } from '../../src/i18n/localizer.js';
import { example } from '../document/example.js';
import '../support/english.js';

const NOW = Date.parse('2023-11-20T08:00:00+07:00');

const report = (text: string, reading: DeclaredFormat = { mapping: {} }, locale: Locale = 'vi') =>
  reportText(text, reading, NOW, { words: authoringWords(locale), localizer: localizerOf(locale) });

const reportOf = (document: object, locale: Locale = 'vi') =>
  report(JSON.stringify(document), { mapping: {} }, locale);

const told = (text: string, isProblem: boolean, reading?: DeclaredFormat) =>
  report(text, reading)
    .findings.filter((finding) => finding.isProblem === isProblem)
    .map(({ position, path, sentence }) => `${[position, path].filter(Boolean).join(' ')}: ${sentence}`);

const problems = (document: object) => told(JSON.stringify(document), true);
const advice = (document: object) => told(JSON.stringify(document), false);
const with1 = (parts: object) => ({ ...example(), ...parts });

describe('what widgets would show', () => {
  it('is told for each figure of the example', () => {
    const { previews, findings } = reportOf(example());
    expect(previews.map(startTag)).to.deep.equal([
      '<cchc-kpi-card indicator="dossiers-received">',
      '<cchc-kpi-card indicator="ioc">',
      '<cchc-kpi-card indicator="system-rank">',
      '<cchc-adoption indicator="ioc">',
      '<dossier-ontime-gauge>',
      '<dossier-trend>',
      '<province-ranking ranking="766">',
      '<province-tile-map ranking="766">',
      '<cchc-index-breakdown ranking="766" unit="Điện Biên">',
    ]);
    expect(findings).to.deep.equal([]);
  });

  it('has the cards’ figures with all that is said of them', () => {
    const [card, share, rank] = reportOf(example()).previews;
    const unspaced = (lines: readonly string[] = []) => lines.map((line) => line.replace(/\u00a0/g, ' '));
    expect(unspaced(card?.lines)).to.deep.equal([
      'Hồ sơ tiếp nhận: trên 196.000 hồ sơ',
      'Tăng khoảng 15.000 hồ sơ (8,29%) so với kỳ trước (181.000 hồ sơ)',
      'Mục tiêu: 200.000 hồ sơ',
    ]);
    expect(share?.lines[0]).to.equal('Địa phương có trung tâm điều hành thông minh: 36/63 địa phương');
    expect(rank?.lines).to.deep.equal([
      'Xếp hạng hệ thống thông tin TTHC: 25/63',
      'Tăng 2 bậc so với kỳ trước (27)',
    ]);
  });

  it('has the gauge by both definitions', () => {
    const gauge = reportOf(example()).previews.find(({ tag }) => tag === 'dossier-ontime-gauge');
    expect(gauge?.lines[0]).to.match(/^99,46% — Theo Quyết định 766\/QĐ-TTg/);
    expect(gauge?.lines[1]).to.match(/^99,44% — Trên hồ sơ đã giải quyết/);
    expect(gauge?.lines).to.include('Tiếp nhận: 5.780 hồ sơ').and.include('  Trước hạn: 2.199 hồ sơ');
  });

  it('has rankings with shared ranks and units without data', () => {
    const entries = [
      { name: 'Huế', score: 57.51 },
      { name: 'Lào Cai', score: 60 },
      { name: 'Sơn La', score: 57.51 },
      { name: 'Hà Nội', score: null },
    ];
    const { previews } = reportOf({ schemaVersion: 1, rankings: [{ id: 'r', label: 'Bảng', entries }] });
    expect(previews[0]?.lines).to.deep.equal([
      'Bảng — 3 đơn vị',
      '   1  Lào Cai  60,00',
      '   2  Huế      57,51',
      '   2  Sơn La   57,51',
      'Cùng hạng 2: Huế, Sơn La',
      'Chưa có số liệu: 1 đơn vị (Hà Nội)',
      'Thứ hạng do tiện ích này tính từ điểm (nguồn không công bố); bằng điểm thì cùng hạng.',
    ]);
  });

  it('is told in English', () => {
    const { previews } = reportOf(example(), 'en');
    expect(previews[0]?.lines[0]).to.equal('Hồ sơ tiếp nhận: over 196,000 hồ sơ');
  });
});

describe('what is wrong with a text that is no document', () => {
  const broken: readonly (readonly [text: string, finding: string])[] = [
    ['{"schemaVersion":1,\n"indicators":[{"id":"a",}]}', '2:24: thừa dấu phẩy trước dấu đóng ngoặc'],
    [
      '{"schemaVersion":1,"indicators":[',
      '1:34: hết tệp khi chưa đóng hết ngoặc: tệp bị cắt, hoặc viết thiếu',
    ],
    [
      '{"schemaVersion":1,"indicators":[{"id":"a","value":98,5}]}',
      '1:52: số viết dấu phẩy thập phân: trong JSON dùng dấu chấm (98.5), không dấu ngăn nghìn',
    ],
    [
      '<!doctype html>',
      ': Nguồn trả về một trang web, không phải số liệu. Hãy mở địa chỉ nguồn trong cửa sổ ẩn danh để xem: có thể sai đường dẫn, hoặc cần đăng nhập.',
    ],
    ['', ': Nguồn trả về nội dung rỗng.'],
    [
      '{"schemaVersion":1}\n{"schemaVersion":1}',
      ': Nguồn trả về nhiều JSON, mỗi dòng một JSON (NDJSON); cần một JSON duy nhất.',
    ],
    ['[]', 'schemaVersion: trường bắt buộc, đang thiếu; tiện ích không đọc được tài liệu'],
  ];
  for (const [text, finding] of broken)
    it(`is told of ${JSON.stringify(text)}`, () => {
      expect(told(text, true)).to.deep.equal([finding]);
      expect(report(text).previews).to.deep.equal([]);
    });

  it('is the missing version of a document, and not another format', () => {
    const { findings, guess } = report('{"rankings":[{"id":"a","entries":[{"name":"Huế","score":5}]}]}');
    expect(findings[0]?.path).to.equal('schemaVersion');
    expect(guess).to.equal(undefined);
  });

  it('is the version of a later format', () => {
    expect(problems({ schemaVersion: 2 })).to.deep.equal([
      '1:18 schemaVersion: phải là 1, nhận được 2; tiện ích không đọc được tài liệu',
    ]);
  });
});

describe('what is wrong with fields', () => {
  it('is told with its place, and with what widgets make of it', () => {
    const text = `{
  "schemaVersion": 1,
  "indicators": [
    { "id": "a", "value": "1.234" },
    { "value": 5 },
    { "id": "c", "value": 1, "qualifier": "trên", "rank": 0 }
  ]
}`;
    expect(told(text, true)).to.deep.equal([
      '4:27 indicators.0.value: cần số JSON, nhận được chuỗi "1.234" (bỏ dấu nháy và dấu ngăn nghìn, dùng dấu chấm thập phân: 196000, 98.5); tiện ích không dùng trường này',
      '5:5 indicators.1.id: trường bắt buộc, đang thiếu; tiện ích bỏ qua cả dòng',
      '6:43 indicators.2.qualifier: cần một trong "over", "atLeast", "nearly", "about", "atMost", "under", nhận được "trên"; tiện ích không dùng trường này',
      '6:59 indicators.2.rank: phải từ 1 trở lên, nhận được 0; tiện ích không dùng trường này',
    ]);
  });

  it('is found in its place behind rows that are left out', () => {
    const text =
      '{"schemaVersion":1,"indicators":[5,\n{"id":"a","rank":40,"of":34},\n5,\n{"id":"b","rank":50,"of":34}]}';
    const places = told(text, true)
      .filter((finding) => finding.includes('khớp'))
      .map((finding) => finding.split(':', 2).join(':'));
    expect(places).to.deep.equal(['2:1 indicators.1', '4:1 indicators.3']);
  });

  it('is a name that stands twice, or that no widget reads', () => {
    expect(told('{"schemaVersion":1,"title":"a","title":"b"}', true)).to.deep.equal([
      '1:40 title: tên trường viết hai lần, chỉ lần sau có giá trị',
    ]);
    const unknown = problems(
      with1({ indicator: [], indicators: undefined, $schema: 'x', dossiers: { recieved: 5 } }),
    );
    expect(unknown.join('\n')).to.match(
      /indicator: trường lạ, không tiện ích nào đọc; có phải “indicators”\?/,
    );
    expect(unknown.join('\n')).to.match(
      /dossiers\.recieved: trường lạ, không tiện ích nào đọc; có phải “received”\?/,
    );
    expect(advice(with1({ zzzzzz: 1 })).join('\n')).to.match(/zzzzzz: trường lạ, không tiện ích nào đọc$/);
    expect(problems(with1({ indicator: [] }))).to.deep.equal([], 'the known name is there as well');
    expect(unknown.join('\n')).not.to.include('$schema');
  });
});

describe('what does not add up', () => {
  const ranking = (parts: object) => with1({ rankings: [{ id: 'r', units: 'VN-34', ...parts }] });

  const cases: readonly (readonly [name: string, document: object, finding: RegExp])[] = [
    [
      'counts beyond their total',
      with1({
        dossiers: { received: 100, resolvedOnTime: 90, resolvedLate: 20, pendingOnTime: 0, pendingLate: 0 },
      }),
      /^\S+ dossiers: Số liệu nguồn không khớp: các phần cộng lại bằng 110, khác tổng số 100\.$/,
    ],
    [
      'a rate that the counts do not give',
      with1({ dossiers: { received: 100, onTimeTotal: 90, onTimeRate: 98, basis: '766' } }),
      /98%.*90%/,
    ],
    [
      'a rank beyond the number of units',
      with1({ indicators: [{ id: 'a', rank: 40, of: 34 }] }),
      /indicators\.0: .*hạng 40/,
    ],
    [
      'an identifier that is used twice',
      with1({
        indicators: [
          { id: 'a', value: 1 },
          { id: 'a', value: 2 },
        ],
      }),
      /indicators\.1\.id: mã “a” đã dùng ở trên/,
    ],
    [
      'a unit that stands twice, under two names',
      ranking({
        entries: [
          { code: 'H18', score: 1, rank: 2 },
          { code: '11', score: 2, rank: 1 },
        ],
      }),
      /entries\.1: đơn vị Điện Biên đã có ở trên/,
    ],
    [
      'a code of the other unit set',
      ranking({ entries: [{ code: '15', name: 'Yên Bái', score: 1 }] }),
      /entries\.0\.code: mã 15 trong VN-34 là Lào Cai, nhưng name ghi Yên Bái/,
    ],
    [
      'a code that was another province’s in the period before',
      ranking({
        entries: [{ code: '15', name: 'Lào Cai', score: 1 }],
        previousUnits: 'VN-63',
        previousEntries: [{ code: '15', name: 'Lào Cai', score: 1 }],
      }),
      /previousEntries\.0\.code: mã 15 trong VN-63 là Yên Bái, nhưng name ghi Lào Cai/,
    ],
    [
      'a rank beyond the set',
      ranking({ entries: [{ code: '11', rank: 40 }] }),
      /entries\.0\.rank: hạng 40 không thể có trong VN-34, chỉ có 34 đơn vị/,
    ],
    [
      'a set that there is not',
      ranking({ units: 'VN-64', entries: [{ name: 'Huế', rank: 1 }] }),
      /units: không có bộ đơn vị “VN-64”\. Hiện có: VN-34, VN-63/,
    ],
    [
      'a former rank among other units',
      ranking({
        entries: [{ code: '11', rank: 3, previousRank: 5 }],
        previousPeriod: '2024',
      }),
      /rankings\.0: hạng kỳ trước \(previousRank\) là trong VN-63/,
    ],
    [
      'a period that stands twice',
      with1({
        indicators: [
          {
            id: 'a',
            value: 1,
            series: [
              { period: '2023-01', value: 1 },
              { period: '2023-01', value: 2 },
            ],
          },
        ],
      }),
      /series\.1\.period: kỳ 2023-01 đã có ở trên/,
    ],
    [
      'a count below zero',
      with1({ indicators: [{ id: 'a', value: -5, unit: 'hồ sơ' }] }),
      /value: số đếm mà âm: -5\u00a0hồ sơ/,
    ],
    [
      'a period that ends before it starts',
      with1({ period: { label: 'x', start: '2023-02-01', end: '2023-01-01' } }),
      /period\.end: kỳ kết thúc \(end\) trước khi bắt đầu/,
    ],
    ['letters that are lost', with1({ title: 'Cao B?ng và H?i Phòng' }), /title: mất chữ có dấu: “Cao B\?ng/],
    [
      'a day with its month behind',
      with1({ updatedAt: '9/11/2023' }),
      /updatedAt: không đúng cách viết: "9\/11\/2023"; viết như "2023-11-09"/,
    ],
    [
      'another pattern',
      with1({ staleAfter: '40 ngày' }),
      /staleAfter: không đúng cách viết: "40 ngày"; viết như "P40D"/,
    ],
    [
      'an object in place of a text',
      with1({ corrections: [{ indicator: 'ioc', note: 'x', at: { day: 1 } }] }),
      /at: cần chuỗi trong ngoặc kép, nhận được một đối tượng \{ … \}/,
    ],
    [
      'a code that nobody has',
      ranking({ entries: [{ code: '99', score: 1 }] }),
      /không có mã 99 trong VN-34/,
    ],
    [
      'parts that do not make the score',
      ranking({
        parts: [{ id: 'A' }, { id: 'B' }],
        entries: [{ code: '11', score: 90, parts: { A: 40, B: 49.9 } }],
      }),
      /các nhóm cộng lại bằng 89,9, khác điểm 90/,
    ],
    [
      'points beyond their maximum',
      ranking({ parts: [{ id: 'A', max: 20 }], entries: [{ code: '11', parts: { A: 21 }, rank: 1 }] }),
      /nhóm A: 21 lớn hơn tối đa 20/,
    ],
    [
      'points of no part',
      ranking({ parts: [{ id: 'A' }], entries: [{ code: '11', rank: 1, parts: { B: 1 } }] }),
      /nhóm “B” không có trong parts của bảng\. Hiện có: A/,
    ],
    [
      'a correction of what is not there',
      with1({ corrections: [{ indicator: 'zzz', note: 'n' }] }),
      /corrections\.0: không có mục “zzz” để đính chính/,
    ],
    [
      'a correction of nothing',
      with1({ corrections: [{ note: 'n' }] }),
      /corrections\.0: đính chính không ghi/,
    ],
  ];
  for (const [name, document, finding] of cases)
    it(`is told: ${name}`, () => {
      const found = problems(document);
      expect(found).to.have.length(1);
      expect(found[0]).to.match(finding);
    });

  it('is nothing within the rounding of the source', () => {
    const entries = [{ code: '11', score: 59.58, parts: { A: 20.03, B: 39.5 } }];
    expect(
      problems(
        ranking({
          parts: [
            { id: 'A', max: 20 },
            { id: 'B', max: 80 },
          ],
          entries,
        }),
      ),
    ).to.deep.equal([]);
  });
});

describe('what could be better', () => {
  const cases: readonly (readonly [name: string, document: object, finding: RegExp])[] = [
    ['no source', with1({ source: null }), /^1:\d+ source: nên ghi nguồn/],
    ['no moment', with1({ updatedAt: null }), /updatedAt: nên ghi thời điểm/],
    ['no period', with1({ period: null }), /period: nên ghi kỳ/],
    ['a moment in the future', with1({ updatedAt: '2030-01-01' }), /tương lai: 01\/01\/2030/],
    ['old figures', with1({ staleAfter: 'P3D' }), /đã quá thời hạn staleAfter/],
    [
      'a share that may be meant as percent',
      with1({ indicators: [{ id: 'a', value: 0.95, unit: '%' }] }),
      /value: được hiểu là 0,95%/,
    ],
    [
      'a rate that may be meant as a share',
      with1({ dossiers: { onTimeRate: 0.9521, basis: '766' } }),
      /onTimeRate: được hiểu là 0,95%/,
    ],
    [
      'scores that may be meant as shares',
      with1({
        rankings: [
          {
            id: 'r',
            unit: '%',
            entries: [
              { name: 'Huế', score: 0.98 },
              { name: 'Sơn La', score: 1 },
            ],
          },
        ],
      }),
      /entries: được hiểu là 0,98%/,
    ],
    ['an HTML entity', with1({ title: 'H&agrave; Nội &amp; Huế' }), /title: có mã HTML &agrave;/],
    [
      'periods out of order',
      with1({
        indicators: [
          {
            id: 'a',
            value: 1,
            series: [
              { period: '2026-02', value: 1 },
              { period: '2026-01', value: 2 },
            ],
          },
        ],
      }),
      /series: các kỳ không theo thứ tự/,
    ],
    ['a rate without its definition', with1({ dossiers: { onTimeRate: 98 } }), /dossiers: nên ghi basis/],
    [
      'codes without their unit set',
      with1({ rankings: [{ id: 'r', entries: [{ code: '11', name: 'Điện Biên', rank: 1 }] }] }),
      /rankings\.0: nên ghi units/,
    ],
    [
      'ranks against the scores',
      with1({
        rankings: [
          {
            id: 'r',
            entries: [
              { name: 'Huế', score: 1, rank: 1 },
              { name: 'Sơn La', score: 2, rank: 2 },
            ],
          },
        ],
      }),
      /Huế đứng trước Sơn La/,
    ],
    [
      'a unit without the rank that others have',
      with1({
        rankings: [
          {
            id: 'r',
            entries: [
              { name: 'Huế', score: 2, rank: 1 },
              { name: 'Sơn La', score: 1 },
            ],
          },
        ],
      }),
      /entries\.1: có điểm mà không có thứ hạng/,
    ],
    [
      'an indicator of nothing',
      with1({ indicators: [{ id: 'a' }] }),
      /indicators\.0: không có value lẫn rank/,
    ],
    [
      'a document of nothing',
      { ...example(), indicators: [], dossiers: null, rankings: [] },
      /^: tài liệu không có/,
    ],
  ];
  for (const [name, document, finding] of cases)
    it(`is told: ${name}`, () => {
      expect(problems(document)).to.deep.equal([]);
      const found = advice(document);
      expect(found).to.have.length(1);
      expect(found[0]).to.match(finding);
    });

  it('is nothing where a low score is said to be good', () => {
    const entries = [
      { name: 'Huế', score: 1, rank: 1 },
      { name: 'Sơn La', score: 2, rank: 2 },
    ];
    expect(advice(with1({ rankings: [{ id: 'r', better: 'lower', entries }] }))).to.deep.equal([]);
  });
});

const COUNTED = {
  totalReceived: 588,
  totalOnTime: 486,
  totalOverdue: 102,
  ratio: 82.65,
  score: 16.53,
  maxScore: 20,
};

describe('a foreign format', () => {
  const csv = 'Đơn vị;Điểm\nĐiện Biên;59,58\nHuế;"không\nrõ"\n';
  const mapping = { 'col-name': 'Đơn vị', 'col-score': 'Điểm', 'number-format': 'vi', units: 'VN-34' };

  it('is previews as it is read', () => {
    const { previews, findings } = report('Đơn vị;Điểm\nĐiện Biên;59,58\nHuế;60\n', {
      format: 'csv',
      mapping,
    });
    expect(previews[0]?.lines).to.include('   2  Điện Biên  59,58');
    expect(findings).to.deep.equal([]);
  });

  it('has unread cells told with their line', () => {
    expect(told(csv, true, { format: 'csv', mapping })[0]).to.match(
      /^3:1 col-score="Điểm": không đọc được “không\nrõ” như một số$/,
    );
    const json = '{"result":{"records":[\n{"n":"Huế","s":"?"}]}}';
    const reading = {
      format: 'json',
      mapping: { rows: 'result.records', 'col-name': 'n', 'col-score': 's' },
    };
    expect(told(json, true, reading)[0]).to.match(/^2:1 col-score="s": không đọc được “\?” như một số$/);
    const dkan = { format: 'dkan', mapping: { 'col-name': 'n', 'col-score': 's' } };
    for (const list of ['[\n{"n":"Huế","s":"?"}]', '{"result":{"records":[\n{"n":"Huế","s":"?"}]}}'])
      expect(told(list, true, dkan)[0]).to.match(/^2:1 col-score="s": không đọc được “\?” như một số$/);
  });

  it('has the lines of a file counted through titles, empty lines and cells of several lines', () => {
    const text = 'sep=;\n\n"BÁO\nCÁO";\n"Đơn\nvị";Điểm\nHuế;5\n"Hà\nNội";1.5\nLai Châu;1;5\n';
    expect(told(text, true, { format: 'csv', mapping })).to.deep.equal([
      '10:1: dòng có 3 ô mà bảng chỉ có 2 cột, nên bỏ cả dòng; có thể một dấu phẩy thập phân nằm ngoài dấu ngoặc kép',
      '8:1 col-score="Điểm": không đọc được “1.5” như một số (number-format="vi")',
      'rankings.0: Nguồn có số liệu nhưng không đọc được cách viết: Hà Nội.',
    ]);
  });

  it('is told to have several columns of one name', () => {
    const text = 'Đơn vị;Điểm;Điểm\nHuế;1;2\n';
    expect(told(text, true, { format: 'csv', mapping })).to.deep.equal([
      ': Thuộc tính không hợp lệ: col-score="Điểm". Trong nguồn có: 2 Điểm; 3 Điểm.',
    ]);
    expect(told(text, true, { format: 'csv', mapping: { ...mapping, 'col-score': '3' } })).to.deep.equal([]);
  });

  it('is not said to be wrong where counts stand beside a rate', () => {
    const report = {
      code: 'OK',
      data: [
        {
          departmentName: 'UBND tỉnh Phú Thọ',
          departmentCode: 'H44',
          children: [
            { departmentName: 'Ban quản lý các khu công nghiệp', departmentCode: 'H44.03', ...COUNTED },
            { departmentName: 'Văn phòng UBND tỉnh', departmentCode: 'H44.01', ...COUNTED },
          ],
        },
      ],
    };
    expect(told(JSON.stringify(report), true, { format: 'dvcqg', mapping: {} })).to.deep.equal([]);
  });

  it('is told of in time, however much of it is unreadable', () => {
    const rows = Array.from({ length: 5000 }, (_, index) => ({ n: `Xã ${index}`, s: '1.234' }));
    const json = { format: 'json', mapping: { 'col-name': 'n', 'col-score': 's' } };
    expect(told(JSON.stringify(rows, null, 1), true, json)).to.have.lengthOf(5000);
    const entries = rows.map(({ n, s }) => ({ name: n, score: s, rank: 0 }));
    const document = { ...example(), rankings: [{ id: 'a', entries }] };
    expect(problems(document)).to.have.lengthOf(10_000);
  });

  it('that cannot be read at all is told as widgets tell it', () => {
    expect(told('<!doctype html>', true, { format: 'json', mapping: { rows: 'a' } })).to.deep.equal([
      ': Nguồn trả về một trang web, không phải số liệu. Hãy mở địa chỉ nguồn trong cửa sổ ẩn danh để xem: có thể sai đường dẫn, hoặc cần đăng nhập.',
    ]);
    expect(told('Đơn vị;Điểm\n"Huế;5', true, { format: 'csv', mapping })).to.deep.equal([
      ': có dấu ngoặc kép " mở ra mà không đóng lại, nên không biết ô nào hết ở đâu',
    ]);
    const sheet = '{"table":{"cols":[{"id":"A","label":"Tỉnh"},{"id":"B","label":""}],"rows":[{"c":[]}]}}';
    expect(told(sheet, true, { format: 'gviz', mapping })[0]).to.match(/Trong tệp có: 1 Tỉnh · 2 B$/);
    expect(told(csv, true, { format: 'csv', mapping: { 'col-name': 'Đơn vị' } })).to.deep.equal([
      ': thuộc tính col-score thiếu, hoặc không chỉ tới gì trong tệp. Trong tệp có: 1 Đơn vị · 2 Điểm',
    ]);
    expect(
      told('{"result":{"records":[{"n":"Huế","s":1}]}}', true, { format: 'json', mapping: {} }),
    ).to.deep.equal([
      ': thuộc tính rows thiếu, hoặc không chỉ tới gì trong tệp. Trong tệp có: rows="result.records" · n · s',
    ]);
  });
});
