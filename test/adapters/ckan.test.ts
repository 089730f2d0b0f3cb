import { expect } from '@open-wc/testing';
import { decoded, documentOf, failureOf, indicatorIn, rankingIn, rowsIn, sample } from './adapted.js';

const COLUMNS = { 'col-name': 'don_vi', 'col-score': 'ty_le_dung_han' };

const answer = (type: string, records: unknown) =>
  JSON.stringify({
    success: true,
    result: {
      fields: [
        { id: 'don_vi', type: 'text' },
        { id: 'ty_le', type },
      ],
      records,
    },
  });

describe('the ckan adapter', () => {
  it('reads numbers that the data store hands out as text', async () => {
    const text = await sample('ckan_datastore_search.json');
    expect(rowsIn(documentOf('ckan', text, { ...COLUMNS, period: '2026' }))).to.deep.equal([
      ['11', 'Điện Biên', 95.21, null],
      ['01', 'Hà Nội', 74.04, null],
    ]);
    const own = documentOf('ckan', text, { ...COLUMNS, 'col-rate': 'ty_le_dung_han', area: '11' });
    expect(indicatorIn(own).value).to.equal(95.21);
    expect(own.dossiers?.onTimeRate).to.equal(95.21);
    expect(indicatorIn(documentOf('ckan', text, { 'path-value': 'result.total' })).value).to.equal(2);
  });

  it('knows how a numeric column is written, whatever the page declares', () => {
    const records = [{ don_vi: 'Huế', ty_le: '1.234' }];
    const columns = { 'col-name': 'don_vi', 'col-score': 'ty_le' };
    expect(
      rowsIn(documentOf('ckan', answer('numeric', records), { ...columns, 'number-format': 'vi' })),
    ).to.deep.equal([['46', 'Huế', 1.234, null]]);
    expect(
      rowsIn(documentOf('ckan', answer('text', records), { ...columns, 'number-format': 'vi' })),
    ).to.deep.equal([['46', 'Huế', 1234, null]]);
    expect(decoded('ckan', answer('text', records), columns).notes).to.deep.equal([
      'rows.0.col-score: "1.234" without number-format',
    ]);
    expect(
      rowsIn(documentOf('ckan', answer('float8', [{ don_vi: 'Huế', ty_le: 'NaN' }]), columns)),
    ).to.deep.equal([['46', 'Huế', null, null]]);
  });

  it('knows how numeric parts of an index are written', () => {
    const text = JSON.stringify({
      success: true,
      result: {
        fields: ['diem', 'truc_1'].map((id) => ({ id, type: 'numeric' })),
        records: [{ don_vi: 'Huế', diem: '87.125', truc_1: '18.125' }],
      },
    });
    const mapping = { 'col-name': 'don_vi', 'col-score': 'diem', 'col-parts': 'truc_1 = 20' };
    for (const written of [{}, { 'number-format': 'vi' }])
      expect(rankingIn(documentOf('ckan', text, { ...mapping, ...written })).entries[0]?.parts).to.deep.equal(
        {
          truc_1: 18.125,
        },
      );
  });

  it('reads records that are lists', () => {
    const text = answer('numeric', [['Huế', '5']]);
    expect(rowsIn(documentOf('ckan', text, { 'col-name': 'don_vi', 'col-score': 'ty_le' }))).to.deep.equal([
      ['46', 'Huế', 5, null],
    ]);
  });

  it('reads records that are lines of text', () => {
    const columns = { 'col-name': 'don_vi', 'col-score': 'ty_le' };
    for (const [format, separator] of [
      ['csv', ','],
      ['tsv', '\t'],
    ] as const) {
      const lines = `"Huế"${separator}5.5\nĐiện Biên${separator}\n`;
      const text = answer('numeric', lines).replace('"records":', `"records_format":"${format}","records":`);
      expect(rowsIn(documentOf('ckan', text, columns))).to.deep.equal([
        ['46', 'Huế', 5.5, null],
        ['11', 'Điện Biên', null, null],
      ]);
    }
  });

  it('reads the answer to a query in SQL', () => {
    const text = JSON.stringify({
      success: true,
      result: {
        sql: 'SELECT don_vi, avg(ty_le) AS tb FROM "id" GROUP BY don_vi',
        records: [{ don_vi: 'Huế', tb: '5.250' }],
        fields: [
          { id: 'don_vi', type: 'text' },
          { id: 'tb', type: 'numeric' },
        ],
      },
    });
    expect(rowsIn(documentOf('ckan', text, { 'col-name': 'don_vi', 'col-score': 'tb' }))).to.deep.equal([
      ['46', 'Huế', 5.25, null],
    ]);
  });

  it('fails with the message of the answer', async () => {
    expect(failureOf('ckan', await sample('ckan_error.json'), COLUMNS)).to.deep.equal([
      'invalid',
      'Not found: Resource was not found.',
    ]);
    expect(failureOf('ckan', '{"success":false,"error":{"resource_id":["Missing value"]}}')).to.deep.equal([
      'invalid',
      'resource_id',
    ]);
    expect(failureOf('ckan', '{"success":true,"result":{}}', COLUMNS)).to.deep.equal([
      'invalid',
      'rows="result.records"',
    ]);
    expect(failureOf('ckan', answer('numeric', 'don_vi,ty_le'), COLUMNS)).to.deep.equal([
      'invalid',
      'rows="result.records"',
    ]);
    expect(failureOf('ckan', '<html>')).to.deep.equal(['not-data', 'html']);
  });
});

describe('the dkan adapter', () => {
  it('reads the records of DKAN 1, which stand where CKAN has them', () => {
    const old = {
      help: 'Search a datastore table.',
      success: true,
      result: { records: [{ don_vi: 'Huế', ty_le_dung_han: '5' }] },
    };
    expect(rowsIn(documentOf('dkan', JSON.stringify(old), COLUMNS))).to.deep.equal([['46', 'Huế', 5, null]]);
    const fields = [{ id: 'ty_le_dung_han', type: 'float' }];
    const records = [{ don_vi: 'Huế', ty_le_dung_han: '87.125' }];
    const declared = JSON.stringify({ success: true, result: { fields, records } });
    expect(rowsIn(documentOf('dkan', declared, COLUMNS))).to.deep.equal([['46', 'Huế', 87.125, null]]);
    expect(failureOf('dkan', '{"success":false,"error":{"message":"Không có"}}')[1]).to.equal('Không có');
  });

  it('reads text by the declared way of writing, or as JSON writes numbers', async () => {
    const document = documentOf('dkan', await sample('dkan_datastore_query.json'), COLUMNS);
    expect(rowsIn(document)).to.deep.equal([['11', 'Điện Biên', 95.21, null]]);
    expect(rankingIn(document).units).to.be.null;
    expect(indicatorIn(document).value).to.equal(95.21);
    const vietnamese = '{"results":[{"don_vi":"Điện Biên","ty_le_dung_han":"95,21"}]}';
    expect(rowsIn(documentOf('dkan', vietnamese, { ...COLUMNS, 'number-format': 'vi' }))).to.deep.equal([
      ['11', 'Điện Biên', 95.21, null],
    ]);
  });

  it('knows how a column is written that a data dictionary declares as numeric', () => {
    const answerOf = (type: string) =>
      JSON.stringify({
        results: [{ don_vi: 'Huế', ty_le_dung_han: '1.234' }],
        schema: { id: { fields: { don_vi: { type: 'text' }, ty_le_dung_han: { type } } } },
      });
    for (const type of ['number', 'decimal(10,3)'])
      expect(rowsIn(documentOf('dkan', answerOf(type), COLUMNS))).to.deep.equal([['46', 'Huế', 1.234, null]]);
    expect(decoded('dkan', answerOf('text'), COLUMNS).notes).to.have.length(1);
  });

  it('reads a bare list', () => {
    const text = '[{"don_vi":"Huế","ty_le_dung_han":5}]';
    expect(rowsIn(documentOf('dkan', text, COLUMNS))).to.deep.equal([['46', 'Huế', 5, null]]);
  });

  it('fails with the message of the answer', () => {
    expect(
      failureOf('dkan', '{"message":"No datastore storage found.","status":404}', COLUMNS),
    ).to.deep.equal(['invalid', 'No datastore storage found.']);
  });
});
