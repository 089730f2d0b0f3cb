import { expect } from '@open-wc/testing';
import { failureText } from '../../src/figures/failure-text.js';
import { DataError, type FailureDetail, type FailureKind } from '../../src/document/error.js';
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
    const tell = (kind: FailureKind, detail = DETAILS[kind]) =>
      failureText(new DataError(kind, detail), localizer);

    it(`is its own for each kind (${localizer.locale})`, () => {
      const sentences = KINDS.map((kind) => tell(kind));
      expect(new Set(sentences).size).to.equal(KINDS.length);
      for (const sentence of sentences) expect(sentence).to.match(/^\p{Lu}.*\.$/u);
    });

    it(`names what helps to mend it (${localizer.locale})`, () => {
      expect(tell('missing-attribute')).to.include('indicator');
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
