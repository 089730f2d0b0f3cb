import { expect } from '@open-wc/testing';
import { detailOf, documentOf, indicatorIn, rankingIn } from './adapted.js';

const ROWS = [
  { ten: 'Xã A', diem: 90 },
  { ten: 'Xã B', diem: 80 },
];
const COLUMNS = { 'col-name': 'ten', 'col-score': 'diem' };

const ckan = (about: object, records: readonly object[] = ROWS) => ({
  success: true,
  result: {
    fields: [],
    records,
    _links: { start: '/api/3', next: '/api/3?offset=100' },
    ...about,
  },
});

/** Answers of two rows out of more, each with its format and what leads to its rows. */
const PAGES: Readonly<Record<string, readonly [format: string, answer: object, mapping?: object]>> = {
  'CKAN’s data store': ['ckan', ckan({ total: 705, limit: 2 })],
  'CKAN’s last page': ['ckan', ckan({ total: 705, offset: 703 })],
  'CKAN’s search by SQL': ['ckan', ckan({ records_truncated: true })],
  'DKAN’s data store': ['dkan', { results: ROWS, count: 705, schema: {}, query: { limit: 2, offset: 0 } }],
  Laravel: ['json', { current_page: 1, data: ROWS, per_page: 2, total: 24 }, { rows: 'data' }],
  OData: ['json', { '@odata.nextLink': 'https://x.vn?$skip=2', value: ROWS }, { rows: 'value' }],
  'OData with a count': ['json', { '@odata.count': '24', value: ROWS }, { rows: 'value' }],
  SharePoint: ['json', { d: { __next: 'https://x.vn?$skip=2', results: ROWS } }, { rows: 'd.results' }],
  Django: ['json', { count: 24, next: 'https://x.vn?page=2', results: ROWS }, { rows: 'results' }],
  ArcGIS: ['json', { exceededTransferLimit: true, features: ROWS }, { rows: 'features' }],
  Opendatasoft: ['json', { total_count: 24, results: ROWS }, { rows: 'results' }],
  'a map service': ['json', { numberMatched: 24, numberReturned: 2, features: ROWS }, { rows: 'features' }],
  'the World Bank': ['json', [{ page: 1, pages: 3, per_page: '2', total: 6 }, ROWS], { rows: '1' }],
  Strapi: ['json', { data: ROWS, meta: { pagination: { pageSize: 2, total: 24 } } }, { rows: 'data' }],
  Directus: ['json', { data: ROWS, meta: { filter_count: 24 } }, { rows: 'data' }],
  Spring: ['json', { content: ROWS, totalElements: 24 }, { rows: 'content' }],
  Elasticsearch: ['json', { hits: { total: { value: 24 }, hits: ROWS } }, { rows: 'hits.hits' }],
  'JSON:API': ['json', { data: ROWS, links: { self: 'a', next: 'https://x.vn?page=2' } }, { rows: 'data' }],
  Airtable: ['json', { records: ROWS, offset: 'itrEN2/recEP' }, { rows: 'records' }],
  NocoDB: ['json', { list: ROWS, pageInfo: { totalRows: 24 } }, { rows: 'list' }],
};

/** Whole answers that say something alike. */
const WHOLE: Readonly<Record<string, readonly [format: string, answer: object, mapping?: object]>> = {
  'CKAN’s, with the link that it always has': ['ckan', ckan({ total: 2 })],
  'a last page that is the only one': ['json', { count: 2, next: null, results: ROWS }, { rows: 'results' }],
  'a sum of dossiers': ['json', { total: 5780, data: ROWS }, { rows: 'data' }],
  'a count in the records': ['json', ROWS.map((row) => ({ ...row, total_count: 5780, next: 'x' }))],
  'what DataTables has filtered': [
    'json',
    { recordsTotal: 90, recordsFiltered: 2, data: ROWS },
    { rows: 'data' },
  ],
};

describe('a page of a list', () => {
  for (const [name, [format, answer, mapping]] of Object.entries(PAGES))
    it(`is not ranked as if it were all of it: ${name}`, () => {
      const { reason } = detailOf(format, JSON.stringify(answer), { ...COLUMNS, ...mapping });
      expect(reason?.slice(0, 2)).to.deep.equal(['partialPage', '2']);
    });

  for (const [name, [format, answer, mapping]] of Object.entries(WHOLE))
    it(`is none where an answer is whole: ${name}`, () => {
      const document = documentOf(format, JSON.stringify(answer), { ...COLUMNS, ...mapping });
      expect(rankingIn(document).entries).to.have.lengthOf(2);
    });

  it('keeps the ranks that the source gives, and the figure of a unit in it', () => {
    const records = ROWS.map((row, index) => ({ ...row, hang: index + 3 }));
    const text = JSON.stringify(ckan({ total: 705 }, records));
    const read = documentOf('ckan', text, { ...COLUMNS, 'col-rank': 'hang', area: 'Xã B' });
    expect(rankingIn(read).entries.map(({ rank }) => rank)).to.deep.equal([3, 4]);
    const card = documentOf('ckan', text, { ...COLUMNS, area: 'Xã B', wants: 'indicator' });
    expect(indicatorIn(card).value).to.equal(80);
  });

  it('may be all that Socrata gives at once, which does not say so', () => {
    const rows = (count: number) =>
      JSON.stringify(Array.from({ length: count }, (_, index) => ({ ten: `Xã ${index}`, diem: index })));
    expect(detailOf('json', rows(1000), COLUMNS).reason?.slice(0, 2)).to.deep.equal(['partialPage', '1000']);
    expect(rankingIn(documentOf('json', rows(999), COLUMNS)).entries).to.have.lengthOf(999);
  });

  it('counts no rows', () => {
    const mapping = { 'col-name': 'ten', count: 'rows', wants: 'indicator' };
    expect(detailOf('ckan', JSON.stringify(ckan({ total: 705 })), mapping).reason?.[0]).to.equal(
      'partialPage',
    );
  });

  it('has the newest period only where it goes back in time', () => {
    const mapping = { 'col-period': 'thang', 'col-value': 'so', wants: 'indicator' };
    const months = ['2026-09', '2026-08', '2026-07'].map((thang, so) => ({ thang, so }));
    const textOf = (records: readonly object[]) => JSON.stringify(ckan({ total: 40 }, records));
    expect(indicatorIn(documentOf('ckan', textOf(months), mapping)).value).to.equal(0);
    const forwards = textOf([...months].reverse());
    expect(detailOf('ckan', forwards, mapping).reason).to.deep.equal(['partialPage', '3', '40']);
  });
});
