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

const rows = (records: readonly unknown[]) => JSON.stringify({ data: { list: records } });

const UNITS = { rows: 'data.list', 'col-name': 'ten', 'col-score': 'diem' };

describe('the json adapter', () => {
  it('reads a figure at a dotted path', async () => {
    const text = await sample('ckan_datastore_search.json');
    const document = documentOf('json', text, { 'path-value': 'result.records.0.ty_le_dung_han' });
    expect(indicatorIn(document)).to.deep.include({ id: 'data', value: 95.21, rank: null, of: null });
    expect(document.rankings).to.deep.equal([]);
    expect(document.dossiers).to.be.null;
  });

  it('takes no zeros for figures where the answer says that it has failed', () => {
    const figures = { data: { tong: 0 } };
    const failures: readonly (readonly [answer: object, said: string])[] = [
      [{ success: false, message: 'Phiên đã hết hạn' }, 'Phiên đã hết hạn'],
      [{ status: 'error', message: 'Không có quyền' }, 'Không có quyền'],
      [{ success: false }, 'error'],
      [{ ok: false }, 'error'],
      [{ status: 'Fail', message: 'Hết phiên' }, 'Hết phiên'],
      [{ status: 503 }, 'error'],
      [{ code: 500, message: 'Lỗi hệ thống' }, 'Lỗi hệ thống'],
      [{ error: 'Không kết nối được cơ sở dữ liệu' }, 'Không kết nối được cơ sở dữ liệu'],
      [{ error: true }, 'error'],
      [{ error: { code: 7, message: 'Hết hạn mức' } }, 'Hết hạn mức'],
    ];
    for (const [answer, said] of failures) {
      const text = JSON.stringify({ ...answer, ...figures });
      expect(failureOf('json', text, { 'path-value': 'data.tong' })).to.deep.equal(['invalid', said]);
    }
    for (const answer of [
      { success: true },
      { status: 200, message: null },
      { status: 'ok' },
      { code: 0, message: 'Thành công' },
      { code: 415, name: 'Huyện Điện Biên Đông' },
      { error: null },
      { error: '0' },
      { error: 'None' },
    ]) {
      const text = JSON.stringify({ ...answer, ...figures });
      expect(indicatorIn(documentOf('json', text, { 'path-value': 'data.tong' })).value).to.equal(0);
    }
  });

  it('gives what it finds the identifiers that the tag asks for', () => {
    const text = '{"v":1,"rows":[{"n":"Hà Nội","s":2}]}';
    const mapping = { 'path-value': 'v', rows: 'rows', 'col-name': 'n', 'col-score': 's' };
    const document = documentOf('json', text, { ...mapping, indicator: 'ioc', ranking: '766' });
    expect(indicatorIn(document).id).to.equal('ioc');
    expect(rankingIn(document).id).to.equal('766');
  });

  it('reads value, whole, rank and previous value', () => {
    const text = '{"value":"36","of":63,"rank":"25/63","old":"35","at":"2023-11-14T19:04:00+07:00"}';
    const paths = {
      'path-value': 'value',
      'path-of': 'of',
      'path-rank': 'rank',
      'path-previous': 'old',
      'path-updated': 'at',
    };
    const document = documentOf('json', text, { ...paths, period: '10 tháng đầu năm 2023' });
    expect(indicatorIn(document)).to.deep.include({ value: 36, of: 63, rank: 25, previous: 35 });
    expect(document.updatedAt).to.equal('2023-11-14T19:04:00+07:00');
    expect(document.period?.label).to.equal('10 tháng đầu năm 2023');
  });

  it('reads the counters of a provincial one-gate system, where 0 received is known and not missing', async () => {
    const text = await sample('provincial_onegate_IBaoCaoDonVi.json');
    const { dossiers } = documentOf('json', text, {
      'path-received': 'tongTiepNhan',
      'path-resolved-early': 'daXuLyTruocHan',
      'path-resolved-on-time': 'daXuLyDungHan',
      'path-resolved-late': 'daXuLyQuaHan',
      'path-pending-on-time': 'dangXuLyTrongHan',
      'path-pending-late': 'dangXuLyQuaHan',
    });
    expect(dossiers).to.deep.include({ received: 0, resolvedEarly: 0, resolvedOnTime: 0, pendingLate: 0 });
    expect(dossiers).to.deep.include({ resolved: null, onTimeRate: null, onTimeTotal: null });
  });

  it('reads the counters of OpenCPS, but not its rate by whole-number division', async () => {
    const { dossiers } = documentOf('json', await sample('opencps_dossier_statistic_fields.json'), {
      'path-received': 'receivedCount',
      'path-resolved-early': 'betimesCount',
      'path-resolved-on-time': 'ontimeCount',
      'path-resolved-late': 'overtimeCount',
      'path-pending-on-time': 'undueCount',
      'path-pending-late': 'overdueCount',
    });
    expect(dossiers).to.deep.include({ received: 0, resolvedEarly: 0, pendingOnTime: 0, onTimeRate: null });
  });

  it('reads the dossiers of a ward from counters of other names', () => {
    const text = JSON.stringify({
      result: { nhan: '5.780', som: '2.199', dung: '3.353', tre: '31', han: '197', tyLe: '99,46 %' },
    });
    const { dossiers } = documentOf('json', text, {
      'number-format': 'vi',
      'path-received': 'result.nhan',
      'path-resolved-early': 'result.som',
      'path-resolved-on-time': 'result.dung',
      'path-resolved-late': 'result.tre',
      'path-pending-on-time': 'result.han',
      'path-rate': 'result.tyLe',
    });
    expect(dossiers).to.deep.include({
      received: 5780,
      resolvedEarly: 2199,
      resolvedOnTime: 3353,
      resolvedLate: 31,
      pendingOnTime: 197,
      pendingLate: null,
      onTimeRate: 99.46,
    });
  });

  it('keeps the word of an approximate figure', () => {
    const document = documentOf('json', '{"v":"trên 196.000"}', { 'path-value': 'v', 'number-format': 'vi' });
    expect(indicatorIn(document)).to.deep.include({ value: 196_000, qualifier: 'over', unit: null });
    const rate = documentOf('json', '{"v":"trên 98 %"}', {
      'path-rate': 'v',
      'path-value': 'v',
      'number-format': 'vi',
    });
    expect(rate.dossiers).to.deep.include({ onTimeRate: 98, qualifier: 'over' });
    expect(indicatorIn(rate).unit).to.equal('%');
  });

  it('refuses a number in text that is two things, and says where', () => {
    const { document, notes } = decoded('json', '{"v":"1.234","w":5}', { 'path-value': 'v', 'path-of': 'w' });
    expect(indicatorIn(document)).to.deep.include({ value: null, of: 5 });
    expect(notes).to.deep.equal(['path-value: "1.234" without number-format']);
  });

  it('says of a figure that cannot be read that it is there', () => {
    const read = decoded('json', '{"v":"1.234","w":5}', { 'path-value': 'v', 'path-rate': 'v' }).document;
    expect([indicatorIn(read).unreadable, read.dossiers?.unreadable]).to.deep.equal([true, true]);
    const known = documentOf('json', '{"v":"…","w":5}', { 'path-value': 'v', 'path-rate': 'w' });
    expect([indicatorIn(known).unreadable, known.dossiers?.unreadable]).to.deep.equal([null, null]);
  });

  it('keeps the unit behind a figure', () => {
    expect(indicatorIn(documentOf('json', '{"v":"5 hồ sơ"}', { 'path-value': 'v' })).unit).to.equal('hồ sơ');
  });

  it('takes a day before its month only where Vietnamese writing is declared', () => {
    const paths = { 'path-value': 'v', 'path-updated': 'at' };
    const text = '{"v":1,"at":"07:00:29 10/11/2026"}';
    expect(documentOf('json', text, { ...paths, 'number-format': 'vi' }).updatedAt).to.equal(
      '2026-11-10T07:00:29',
    );
    const { document, notes } = decoded('json', text, paths);
    expect(document.updatedAt).to.be.null;
    expect(notes).to.deep.equal(['path-updated: "07:00:29 10/11/2026"']);
  });

  it('reads a list of records, or the answer itself where it is one', () => {
    const list = [
      { ten: 'Điện Biên', diem: 59.58, hang: 30, hangTruoc: 28 },
      { ten: 'Hà Nội', diem: null, hang: 33, hangTruoc: null },
    ];
    const mapping = { ...UNITS, 'col-rank': 'hang', 'col-previous-rank': 'hangTruoc', units: 'VN-34' };
    const document = documentOf('json', rows(list), mapping);
    expect(rowsIn(document)).to.deep.equal([
      ['11', 'Điện Biên', 59.58, 30],
      ['01', 'Hà Nội', null, 33],
    ]);
    expect(rankingIn(document)).to.deep.include({ id: 'data', units: 'VN-34' });
    expect(rankingIn(document).entries.map(({ previousRank }) => previousRank)).to.deep.equal([28, null]);
    expect(
      documentOf('json', JSON.stringify(list), { ...mapping, rows: undefined }).rankings,
    ).to.have.lengthOf(1);
  });

  it('reads paths inside records, and records that are lists', () => {
    const nested = rows([{ unit: { name: 'Hà Nội' }, scores: [1, 74.04] }]);
    expect(
      rowsIn(documentOf('json', nested, { ...UNITS, 'col-name': 'unit.name', 'col-score': 'scores.1' })),
    ).to.deep.equal([['01', 'Hà Nội', 74.04, null]]);
    const lists = rows([['Hà Nội', 74.04]]);
    expect(rowsIn(documentOf('json', lists, { ...UNITS, 'col-name': '0', 'col-score': '1' }))).to.deep.equal([
      ['01', 'Hà Nội', 74.04, null],
    ]);
  });

  it('notes cells that are no figures, ranks that are no ranks, and columns that are not there', () => {
    const list = [
      { ten: 'Hà Nội', diem: { nodeType: 1 }, hang: 0 },
      { ten: 'Điện Biên', diem: 'sáu mươi', hang: 1.5 },
      { ten: 'Huế', diem: 61, hang: -1 },
    ];
    const { document, notes } = decoded('json', rows(list), {
      ...UNITS,
      'col-rank': 'hang',
      'col-previous-rank': 'cu',
    });
    expect(rowsIn(document).map(([, name, score, rank]) => [name, score, rank])).to.deep.equal([
      ['Hà Nội', null, null],
      ['Điện Biên', null, null],
      ['Huế', 61, null],
    ]);
    expect(notes).to.deep.equal([
      'col-previous-rank="cu"',
      'rows.0.col-rank: 0',
      'rows.1.col-rank: 1.5 is a mean of ranks',
      'rows.2.col-rank: -1',
      'rows.0.col-score: no text and no number',
      'rows.1.col-score: "sáu mươi"',
    ]);
  });

  it('leaves units of another time out of a declared set, and says so', () => {
    const list = [
      { ten: 'Lào Cai', ma: '15', diem: 61.52 },
      { ten: 'Yên Bái', ma: '15', diem: 60 },
      { ten: 'Cả nước', ma: '00', diem: 56.56 },
      { ten: '', ma: '', diem: 5 },
    ];
    const { document, notes } = decoded('json', rows(list), { ...UNITS, 'col-code': 'ma', units: 'VN-34' });
    expect(rowsIn(document)).to.deep.equal([['15', 'Lào Cai', 61.52, null]]);
    expect(notes).to.deep.equal(['rows.1: "15 Yên Bái" is not in VN-34', 'rows.3: "" names no unit']);
  });

  it('gives the one card of our own unit its row, and never that of another', () => {
    const text = rows([
      { ten: 'Hà Nội', diem: 55.23, hang: 33 },
      { ten: 'Điện Biên', diem: 59.58, hang: 30 },
    ]);
    const mapping = { ...UNITS, 'col-rank': 'hang' };
    expect(indicatorIn(documentOf('json', text, { ...mapping, area: '11' }))).to.deep.include({
      value: 59.58,
      rank: 30,
    });
    expect(documentOf('json', text, { ...mapping, area: '22' }).indicators).to.deep.equal([]);
    expect(documentOf('json', text, mapping).indicators).to.deep.equal([]);
  });

  it('reads rows of which each is another indicator', () => {
    const text = rows([
      { ma: 'dossiers-received', ten: 'Hồ sơ tiếp nhận', v: 'trên 196.000' },
      { ma: 'ioc', ten: 'Trung tâm điều hành thông minh', v: '36' },
    ]);
    const mapping = {
      rows: 'data.list',
      'col-code': 'ma',
      'col-name': 'ten',
      'col-value': 'v',
      'number-format': 'vi',
    };
    const { indicators } = documentOf('json', text, mapping);
    expect(indicators.map(({ id, label, value, qualifier }) => [id, label, value, qualifier])).to.deep.equal([
      ['dossiers-received', 'Hồ sơ tiếp nhận', 196_000, 'over'],
      ['ioc', 'Trung tâm điều hành thông minh', 36, null],
    ]);
    const byName = documentOf('json', text, {
      ...mapping,
      indicator: 'Hồ sơ tiếp nhận',
      area: '11',
    }).indicators;
    expect(byName.map(({ id }) => id)).to.deep.equal(['Hồ sơ tiếp nhận', 'ioc']);
  });

  it('makes a series of dated rows in the order of time, and shows the last published one', () => {
    const text = JSON.stringify([
      { thang: '10/2026', nhan: null, tyLe: null },
      { thang: '9/2026', nhan: 7001, tyLe: 95.1 },
      { thang: '8/2026', nhan: 6800, tyLe: 94 },
    ]);
    const mapping = {
      'col-period': 'thang',
      'col-received': 'nhan',
      'col-rate': 'tyLe',
      'col-value': 'nhan',
    };
    const document = documentOf('json', text, mapping);
    expect(indicatorIn(document)).to.deep.include({ value: 7001, unit: null });
    expect(indicatorIn(document).series).to.deep.equal([
      { period: '2026-08', value: 6800 },
      { period: '2026-09', value: 7001 },
      { period: '2026-10', value: null },
    ]);
    expect(document.dossiers).to.deep.include({ received: 7001, onTimeRate: 95.1, resolved: null });
    expect(document.dossiers?.series.map(({ onTimeRate }) => onTimeRate)).to.deep.equal([94, 95.1, null]);
    expect(document.period?.label).to.equal('2026-09');
    expect(documentOf('json', text, { ...mapping, period: '2026-08' }).dossiers).to.have.property(
      'received',
      6800,
    );
  });

  it('ranks the units of one period only', () => {
    const text = JSON.stringify([
      { n: 'Bình Định', y: 2024, s: 90.54 },
      { n: 'Gia Lai', y: 2024, s: 80 },
      { n: 'Gia Lai', y: 2026, s: 62.62 },
      { n: 'Hà Nội', y: 2026, s: 52.96 },
    ]);
    const mapping = { 'col-name': 'n', 'col-period': 'y', 'col-score': 's' };
    expect(rowsIn(documentOf('json', text, mapping))).to.deep.equal([
      ['52', 'Gia Lai', 62.62, null],
      ['01', 'Hà Nội', 52.96, null],
    ]);
    const before = documentOf('json', text, { ...mapping, period: 'năm 2024' });
    expect(rowsIn(before)).to.deep.equal([
      ['52', 'Bình Định', 90.54, null],
      ['64', 'Gia Lai', 80, null],
    ]);
    expect(rankingIn(before).units).to.equal('VN-63');
    expect(indicatorIn(documentOf('json', text, { ...mapping, area: '52' })).series).to.deep.equal([
      { period: '2026', value: 62.62 },
    ]);
  });

  const failures: readonly (readonly [
    why: string,
    text: string,
    mapping: Record<string, string>,
    kind: string,
    field: string,
  ])[] = [
    ['HTML', '<!DOCTYPE html><title>Đăng nhập</title>', { 'path-value': 'v' }, 'not-data', 'html'],
    ['an empty answer', '', { 'path-value': 'v' }, 'not-data', 'empty'],
    ['a cut-off answer', '{"v":1', { 'path-value': 'v' }, 'not-data', 'truncated'],
    ['one JSON a line', '{"v":1}\n{"v":2}', { 'path-value': 'v' }, 'not-data', 'ndjson'],
    ['no mapping', '{"v":1}', {}, 'invalid', 'rows'],
    ['a path that leads nowhere', '{"v":1}', { 'path-value': 'x.y' }, 'invalid', 'path-value="x.y"'],
    ['rows that are none', '{"v":1}', { rows: 'v', 'col-score': 's' }, 'invalid', 'rows="v"'],
    ['names without figures', '[{"n":"Huế"}]', { 'col-name': 'n' }, 'invalid', 'col-score'],
    [
      'a column that is not there',
      '[{"n":"Huế"}]',
      { 'col-name': 'n', 'col-score': 's' },
      'invalid',
      'col-score="s"',
    ],
    [
      'names that are not there',
      '[{"s":1}]',
      { 'col-name': 'n', 'col-score': 's' },
      'invalid',
      'col-name="n"',
    ],
    [
      'an unknown unit set',
      '[{"n":"Huế","s":1}]',
      { 'col-name': 'n', 'col-score': 's', units: '34' },
      'invalid',
      'units="34"',
    ],
    [
      'a set that none is of',
      '[{"n":"Yên Bái","s":1}]',
      { 'col-name': 'n', 'col-score': 's', units: 'VN-34' },
      'invalid',
      'units="VN-34"',
    ],
    [
      'an unknown way of writing',
      '{"v":1}',
      { 'path-value': 'v', 'number-format': 'fr' },
      'invalid',
      'number-format="fr"',
    ],
  ];
  for (const [why, text, mapping, kind, field] of failures)
    it(`fails over ${why}`, () => {
      expect(failureOf('json', text, mapping)).to.deep.equal([kind, field]);
    });

  it('tells an empty list from a wrong one', () => {
    expect(rankingIn(documentOf('json', rows([]), UNITS)).entries).to.deep.equal([]);
  });

  it('reads nothing from polluted prototypes', () => {
    const polluted = ['rows', 'path-value', 'units', 'ten', 'diem', 'area'];
    for (const name of polluted)
      Object.defineProperty(Object.prototype, name, {
        value: '15',
        configurable: true,
        enumerable: true,
        writable: true,
      });
    try {
      const mapping = { rows: 'data.list', 'col-code': 'ma', 'col-name': 'ten', 'col-score': 's' };
      const { document, notes } = decoded('json', rows([{ ma: '11', s: 1 }]), mapping);
      expect(rowsIn(document)).to.deep.equal([['11', null, 1, null]]);
      expect(document.indicators.map(({ id }) => id)).to.deep.equal(['data']);
      expect(notes).to.deep.equal(['col-name="ten"']);
    } finally {
      for (const name of polluted) delete (Object.prototype as unknown as Record<string, unknown>)[name];
    }
  });
});

it('takes two spellings of one unit for one, and the Icelandic letter for the Vietnamese one', () => {
  const mapping = { 'col-name': 'ten', 'col-score': 'diem' };
  const records = (names: readonly string[]) => JSON.stringify(names.map((ten, diem) => ({ ten, diem })));
  for (const twice of [
    ['Hà Nội', 'Ha Noi', 'Huế'],
    ['Xã A', 'XÃ A', 'Xã B'],
  ])
    expect(detailOf('json', records(twice), mapping).reason?.[0]).to.equal('repeatedRows');
  const names = documentOf('json', records(['Ðà Nẵng', 'Ðiện Biên']), mapping).rankings[0]?.entries;
  expect(names?.map(({ name }) => name)).to.deep.equal(['Đà Nẵng', 'Điện Biên']);
});
