import { expect } from '@open-wc/testing';
import { failureText } from '../../src/figures/failure-text.js';
import { DataError, type FailureDetail, type FailureKind } from '../../src/document/error.js';
import { failureWords } from '../../src/figures/failure-words.js';
import { en, vi } from '../support/fixtures.js';

const DETAILS: Readonly<Record<FailureKind, FailureDetail>> = {
  'missing-attribute': { field: 'indicator' },
  offline: { host: 'data.example' },
  timeout: { host: 'data.example' },
  blocked: { host: 'data.example' },
  http: { status: 503, host: 'data.example' },
  'too-large': {},
  'not-data': { field: 'html' },
  invalid: { field: 'schemaVersion' },
  'not-found': { wanted: 'icc', known: ['ioc', 'fees'] },
};

const KINDS = Object.keys(DETAILS) as FailureKind[];

describe('the sentence of a failure', () => {
  for (const localizer of [vi, en]) {
    const said = (thrown: string) => failureWords(localizer.locale).thrown(thrown);
    const tell = (kind: FailureKind, detail = DETAILS[kind]) =>
      failureText(new DataError(kind, detail), localizer);

    it(`says what the browser or a script of the page has said (${localizer.locale})`, () => {
      const thrown = 'TypeError: headers is undefined';
      for (const kind of ['offline', 'blocked'] as const)
        expect(tell(kind, { ...DETAILS[kind], thrown })).to.equal(`${tell(kind)} ${said(thrown)}`);
    });

    it(`blames no server for a file of ours that has come and cannot run (${localizer.locale})`, () => {
      const field = 'TypeError: RegExp is not a constructor';
      expect(tell('blocked', { field })).to.equal(failureWords(localizer.locale).exception(field));
    });

    it(`is its own for each kind (${localizer.locale})`, () => {
      const sentences = KINDS.map((kind) => tell(kind));
      expect(new Set(sentences).size).to.equal(KINDS.length);
      for (const sentence of sentences) expect(sentence).to.match(/^\p{Lu}.*\.$/u);
    });

    it(`says that a month or quarter lacks its year (${localizer.locale})`, () => {
      const unread = (period: string) => tell('invalid', { reason: ['unreadPeriod', period, 'col-period'] });
      for (const period of ['Tháng 1', '12', 'Quý III', 'Q2', 'T.9'])
        expect(unread(period)).to.match(/thiếu năm.*col-year|lacks its year.*col-year/);
      for (const period of ['Đầu năm', '2026-13', '103']) expect(unread(period)).not.to.include('col-year');
    });

    it(`quotes what a source reports (${localizer.locale})`, () => {
      const reported = (said: string) => tell('invalid', { field: 'error', reason: ['reported', said] });
      expect(reported('Hết phiên')).to.match(/^(Nguồn báo lỗi|The source reports an error) “Hết phiên”\.$/);
      expect(reported('')).to.match(/^(Nguồn báo lỗi|The source reports an error)\.$/);
    });

    it(`names what helps to mend it (${localizer.locale})`, () => {
      expect(tell('missing-attribute')).to.include('indicator');
      expect(tell('offline')).to.match(/máy chủ khác|another server/);
      expect(tell('timeout')).to.include('data.example');
      expect(tell('blocked')).to.match(/data\.example.*connect-src/);
      expect(tell('blocked', { host: 'data.example', field: 'http' })).to.match(
        /http \(data\.example\).*https/,
      );
      expect(tell('blocked')).not.to.equal(
        tell('blocked', { host: 'data.example', directive: 'connect-src' }),
      );
      expect(tell('blocked', { host: 'data.example', directive: 'connect-src' })).to.match(
        /data\.example.*connect-src/,
      );
      expect(tell('http')).to.include('503');
      expect(tell('too-large')).to.include('2 MB');
      expect(tell('invalid')).to.include('schemaVersion');
      expect(tell('not-found')).to.match(/icc.*ioc, fees/);
    });

    it(`names all provinces, and not all communes (${localizer.locale})`, () => {
      const known = Array.from({ length: 64 }, (_, index) => `đơn vị ${index}`);
      expect(tell('not-found', { wanted: '?', known })).to.match(/đơn vị 62, …\.$/);
      expect(tell('not-found', { wanted: '?', known: known.slice(0, 63) })).to.match(/đơn vị 62\.$/);
    });

    it(`holds with as little detail as there may be (${localizer.locale})`, () => {
      for (const kind of KINDS)
        expect(tell(kind, { status: 500 }), kind).not.to.match(/undefined|null|NaN|\[object/);
    });
  }

  it('names what is there, what the address lacks, and a file that is newer than the script', () => {
    const tell = (detail: FailureDetail) => failureText(new DataError('invalid', detail), vi);
    const field = 'col-value="x"';
    expect(tell({ field, known: ['năm: 2023, 2024', 'chỉ tiêu: a'] })).to.equal(
      'Thuộc tính không hợp lệ: col-value="x". Trong nguồn có: năm: 2023, 2024; chỉ tiêu: a.',
    );
    expect(tell({ field, known: ['A'], addition: '&headers=1' })).to.match(/A\. Hãy thêm &headers=1 vào/);
    expect(tell({ field: 'schemaVersion', version: '2' })).to.match(/schemaVersion 2, mới hơn/);
  });

  it('names what stands in the data twice', () => {
    const detail = { wanted: 'ioc', known: ['ioc', 'ioc', 'other'] };
    const tell = (localizer: typeof vi) => failureText(new DataError('not-found', detail), localizer);
    expect(tell(vi)).to.include('nhiều mục cùng mã (id) “ioc”');
    expect(tell(en)).to.include('several items with the id “ioc”');
  });

  it('blames no data for what a page has broken', () => {
    const tell = (field: string) => failureText(new DataError('invalid', { field }), vi);
    for (const thrown of ['TypeError: Math.abs is not a function', '[object Object]'])
      expect(tell(thrown))
        .to.include(`“${thrown}”`)
        .and.to.include('script khác')
        .and.not.to.include('sai mẫu');
    for (const field of ['rankings.0.entries', 'Error', 'Errors: tổng'])
      expect(tell(field)).to.include('sai mẫu');
  });

  it('proposes the name that is most like a mistyped one', () => {
    const tell = (wanted: string) =>
      failureText(new DataError('not-found', { wanted, known: ['score-766', 'rank-766'] }), vi);
    expect(tell('rank766')).to.equal(
      'Không có mục “rank766” trong số liệu. Có phải “rank-766”? Hiện có: score-766, rank-766.',
    );
    expect(tell('Rank-766')).to.include('Có phải “rank-766”?');
    expect(tell('ioc')).not.to.include('Có phải');
  });

  it('names what an attribute may be', () => {
    const tell = (detail: FailureDetail) => failureText(new DataError('invalid', detail), vi);
    expect(tell({ field: 'format="excel"', allowed: ['csv', 'json'] })).to.equal(
      'Thuộc tính không hợp lệ: format="excel". Chỉ dùng: csv, json.',
    );
    expect(tell({ field: 'qualifier="trên"' })).to.match(/Chỉ dùng: over \(trên\), .*under \(dưới\)\./);
  });

  it('says how a number is to be written', () => {
    const tell = (number: string, localizer = vi) =>
      failureText(new DataError('invalid', { field: `value="${number}"`, number }), localizer);
    expect(tell('95,21%')).to.equal(
      'Thuộc tính không hợp lệ: value="95,21%". Bỏ dấu %, dùng dấu chấm thập phân: 98.5.',
    );
    expect(tell('25/63')).to.include('thuộc tính of');
    expect(tell('trên 196000')).to.match(/“trên”.*qualifier/);
    expect(tell('196 nghìn')).to.include('“nghìn”');
    for (const written of ['196.000', '98,5', '1 000']) expect(tell(written)).to.include('196000 hoặc 98.5');
    expect(tell('95,21%', en)).to.match(/% sign/);
  });

  it('says what a tag is to have instead of what it lacks', () => {
    const tell = (field: string, endpoint = '') =>
      failureText(new DataError('missing-attribute', { field }), vi, { endpoint });
    expect(tell('endpoint')).to.include('endpoint="/data/');
    expect(tell('ranking', 'https://tinh.example/diem.csv?v=1')).to.include('format="csv"');
    expect(tell('ranking', 'https://tinh.example/diem.json')).not.to.include('csv');
    expect(tell('snapshot')).to.match(/snapshot.*bỏ snapshot/);
  });

  it('names the address that failed, and what to look for there', () => {
    const place = { endpoint: 'https://tinh.example/data/a.json', base: 'https://tinh.example/' };
    const tell = (kind: FailureKind, detail: FailureDetail) =>
      failureText(new DataError(kind, detail), vi, place);
    expect(tell('http', { status: 404 })).to.match(
      /404 \(không có tệp.*Địa chỉ: https:\/\/tinh\.example\/data\/a\.json$/,
    );
    expect(tell('http', { status: 401 })).to.match(/401 \(.*đăng nhập/);
    expect(tell('http', { status: 502 })).to.match(/502 \(máy chủ/);
    expect(tell('http', { status: 418 })).to.match(/418\. Địa chỉ/);
    expect(tell('invalid', { field: 'value="1,5"' })).not.to.include('Địa chỉ');
  });

  it('says of a page from the disk that it is one', () => {
    const tell = (base: string) =>
      failureText(new DataError('invalid', { field: 'endpoint="a.json"' }), vi, { base });
    expect(tell('file:///trang/bai.html')).to.match(/file:\/\/.*máy chủ/);
    expect(tell('https://tinh.example/')).to.match(/http\(s\).*\/data\//);
  });

  it('says of broken JSON where and how it is broken', () => {
    const tell = (text: string, localizer = vi) =>
      failureText(new DataError('not-data', { text: () => text }), localizer);
    const text = '{\n  "schemaVersion": 1,\n  "indicators": [{ "id": "a", "value": 95,2 }]\n}';
    expect(tell(text)).to.match(/dòng 3, cột \d+ \(gần “.*95,2.*”\): số viết dấu phẩy thập phân/);
    expect(tell(text, en)).to.match(/line 3, column \d+ \(near “.*95,2.*”\): a number.*decimal comma/);
    expect(tell('Đơn vị;Điểm\nHuế;59,58')).to.include('format="csv"');
    expect(tell('Not found')).to.include('“Not found”');
    expect(tell('')).to.include('rỗng');
    expect(tell('{"a":"Điện Bi')).to.include('bị cắt');
    expect(tell(`{"a":"${'x'.repeat(5000)}" 1}`).length).to.be.below(200);
  });

  it('tells the ways of being no data apart', () => {
    const WAYS = {
      html: 'trang web',
      xml: 'XML',
      charset: 'CSV UTF-8',
      xlsx: 'cchc-widgets import',
      xls: '.xls',
      gzip: '.gz',
      empty: 'rỗng',
      truncated: 'bị cắt',
      ndjson: 'NDJSON',
      json: 'JSON hỏng',
    };
    const tell = (field: string, localizer = vi) =>
      failureText(new DataError('not-data', { field }), localizer);
    for (const [field, words] of Object.entries(WAYS)) expect(tell(field)).to.include(words);
    const inEnglish = Object.keys(WAYS).map((field) => tell(field, en));
    expect(new Set(inEnglish).size).to.equal(inEnglish.length);
  });
});
