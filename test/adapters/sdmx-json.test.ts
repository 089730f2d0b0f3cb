import { expect } from '@open-wc/testing';
import { documentOf, failureOf, indicatorIn, rankingIn, rowsIn, sample } from './adapted.js';

const FILES = ['sdmx_json_exr-flat.json', 'sdmx_json_exr-time-series.json'];

const NZD = [
  { period: '2013-01-18', value: 1.5931 },
  { period: '2013-01-21', value: 1.5925 },
];
const RUB = [
  { period: '2013-01-18', value: 40.3426 },
  { period: '2013-01-21', value: 40.3 },
];

const values = (...ids: readonly string[]) => ids.map((id) => ({ id, name: id }));

/** The oldest layout: nothing under `data`, one structure, uncoded times. */
const old = (dataSet: object) =>
  JSON.stringify({
    header: { prepared: '2026-10-10T07:00:29Z', sender: { id: 'NSO', name: 'Cục Thống kê' } },
    structure: {
      name: 'Điểm',
      dimensions: {
        dataSet: [{ id: 'FREQ', values: values('A') }],
        series: [
          {
            id: 'REF_AREA',
            values: [
              { id: 'VN-71', name: 'Điện Biên' },
              { id: 'VN-13', name: 'Quảng Ninh' },
            ],
          },
        ],
        observation: [{ id: 'TIME_PERIOD', values: [{ value: '2024' }, { value: '2026' }] }],
      },
    },
    dataSets: [dataSet],
  });

describe('the sdmx-json adapter', () => {
  for (const file of FILES)
    it(`reads ${file}`, async () => {
      const text = await sample(file);
      const document = documentOf('sdmx-json', text);
      expect(indicatorIn(document)).to.deep.include({
        id: 'data',
        value: 1.5925,
        label: 'New Zealand dollar',
      });
      expect(indicatorIn(document).series).to.deep.equal(NZD);
      expect(document.period?.label).to.equal('2013-01-21');
      expect(document.updatedAt).to.equal('2018-03-11T14:30:47Z');
      expect(document.source?.name).to.equal('European Central Bank');
      expect(document.title).to.equal('Exchange rate dataflow');
      for (const name of ['RUB', 'Russian rouble'])
        expect(indicatorIn(documentOf('sdmx-json', text, { 'col-value': name })).series).to.deep.equal(RUB);
    });

  it('reads areas and times of the oldest layout', () => {
    const text = old({
      series: {
        '0': { observations: { '0': [58.6], '1': ['59.58', 0] } },
        '1': { observations: { '1': [null] } },
      },
    });
    const document = documentOf('sdmx-json', text);
    expect(rowsIn(document)).to.deep.equal([
      ['11', 'Điện Biên', 59.58, null],
      ['22', 'Quảng Ninh', null, null],
    ]);
    expect(rankingIn(document).units).to.equal('VN-34');
    expect(indicatorIn(documentOf('sdmx-json', text, { area: '11' })).series).to.deep.equal([
      { period: '2024', value: 58.6 },
      { period: '2026', value: 59.58 },
    ]);
  });

  it('leaves out observations whose keys lead nowhere', () => {
    const text = old({
      observations: { '0:0:1': [1], '0:9': [2], '1:1': [3], '1:-1': [4], x: [5], '': [6] },
    });
    expect(rowsIn(documentOf('sdmx-json', text))).to.deep.equal([['22', 'Quảng Ninh', 3, null]]);
  });

  it('fails over answers without data or structure', () => {
    expect(failureOf('sdmx-json', '{"errors":[{"code":404,"title":"No data"}]}')).to.deep.equal([
      'invalid',
      'No data',
    ]);
    expect(failureOf('sdmx-json', '{"data":{"dataSets":[]}}')).to.deep.equal(['invalid', 'dataSets']);
    expect(failureOf('sdmx-json', '{"data":{"dataSets":[{}]}}')).to.deep.equal([
      'invalid',
      'structure.dimensions',
    ]);
    expect(failureOf('sdmx-json', '<?xml version="1.0"?>')).to.deep.equal(['not-data', 'xml']);
  });
});
