import { expect } from '@open-wc/testing';
import { decoded, documentOf, indicatorIn, rankingIn } from './adapted.js';

const scoresIn = (format: string, answer: object, mapping = {}) =>
  rankingIn(documentOf(format, JSON.stringify(answer), mapping)).entries.map(({ name, score }) => [
    name,
    score,
  ]);

interface Values {
  readonly index: readonly string[] | object;
  readonly label?: object;
  readonly child?: object;
}

/** Places by times in JSON-stat. */
const jsonStat = (parts: object, place: Values, time: Values) => ({
  class: 'dataset',
  id: ['place', 'time'],
  size: [place, time].map(({ index }) => Object.keys(index).length),
  role: { geo: ['place'], time: ['time'] },
  dimension: { place: { category: place }, time: { category: time } },
  ...parts,
});

const COMMUNES = { index: ['A', 'B'], label: { A: 'Xã A', B: 'Xã B' } };
const YEAR = { index: ['2026'] };

describe('a cube of JSON-stat', () => {
  it('ranks no place that stands for others', () => {
    const places = {
      index: ['K', 'A', 'B'],
      label: { K: 'Khối xã', ...COMMUNES.label },
      child: { K: ['A', 'B'] },
    };
    const answer = jsonStat({ value: [9, 4, 5] }, places, YEAR);
    expect(scoresIn('json-stat', answer)).to.deep.equal([
      ['Xã A', 4],
      ['Xã B', 5],
    ]);
    const own = documentOf('json-stat', JSON.stringify(answer), { area: 'Khối xã' });
    expect(indicatorIn(own).value).to.equal(9);
  });

  for (const [order, index, values] of [
    ['in front of', ['1', '2'], [4, 40, 5, 50]],
    ['behind', ['2', '1'], [40, 4, 50, 5]],
  ] as const)
    it(`takes the final figures of a year that stands ${order} the preliminary ones`, () => {
      const years = { index, label: { '1': '2026', '2': 'Sơ bộ 2026' } };
      const answer = jsonStat({ value: values }, COMMUNES, years);
      expect(scoresIn('json-stat', answer)).to.deep.equal([
        ['Xã A', 4],
        ['Xã B', 5],
      ]);
      const { provisional } = rankingIn(documentOf('json-stat', JSON.stringify(answer)));
      expect(provisional).to.equal(null);
    });

  it('says that preliminary figures are such, and keeps them where there is no final one', () => {
    const years = { index: ['1', '2'], label: { '1': '2026', '2': 'Sơ bộ 2026' } };
    const answer = jsonStat({ value: [null, 40, null, 50] }, COMMUNES, years);
    const ranking = rankingIn(documentOf('json-stat', JSON.stringify(answer)));
    expect(ranking.entries.map(({ score }) => score)).to.deep.equal([40, 50]);
    expect(ranking.provisional).to.equal(true);
  });

  for (const [order, index, values] of [
    ['forwards', ['2025W40', '2026W01'], [4, 40, 5, 50]],
    ['backwards', ['2026W01', '2025W40'], [40, 4, 50, 5]],
  ] as const)
    it(`takes the last of weeks that go ${order}, and names it`, () => {
      const answer = jsonStat({ value: values }, COMMUNES, { index });
      const ranking = rankingIn(documentOf('json-stat', JSON.stringify(answer)));
      expect(ranking.entries.map(({ score }) => score)).to.deep.equal([40, 50]);
      expect(ranking.label).to.equal('2026W01');
    });
});

describe('a table of PxWeb', () => {
  const answer = (codes: readonly string[]) => ({
    columns: [
      { code: 'Region', type: 'd' },
      { code: 'N', text: 'Số', type: 'c' },
    ],
    data: codes.map((code, index) => ({ key: [code], values: [String(index + 1)] })),
  });

  it('gives the figure of the place that is asked for, whatever its column is called', () => {
    const text = JSON.stringify(answer(['0180', '0380']));
    expect(indicatorIn(documentOf('pxweb', text, { area: '0380' })).value).to.equal(2);
  });

  it('names the code of the first place, which is all that there is to show', () => {
    const text = JSON.stringify(answer(['0180', '0380']));
    expect(indicatorIn(documentOf('pxweb', text))).to.deep.include({ value: 1, label: '0180' });
  });

  it('takes no age for the number of a province', () => {
    const text = JSON.stringify(answer(['tot', '10', '11', '12']));
    expect(indicatorIn(documentOf('pxweb', text, { area: '11' }))).to.deep.include({
      value: 1,
      label: 'tot',
    });
  });
});

const AREA = {
  id: 'REF_AREA',
  values: [
    { id: 'A', name: 'Xã A' },
    { id: 'B', name: 'Xã B' },
  ],
};

/** A message of SDMX-JSON 2 with the parts of its structure and its data sets. */
const sdmx = (dimensions: object, attributes: object, ...dataSets: readonly object[]) => ({
  data: { dataSets, structures: [{ dimensions, attributes }] },
});

const flat = (attributes: object, observations: object, others: object = {}) =>
  sdmx({ observation: [AREA] }, attributes, { observations, ...others });

const MULTIPLIER = { id: 'UNIT_MULT', values: [{ id: '3', name: 'Thousands' }] };
const MULTIPLIERS = { id: 'UNIT_MULT', values: [{ id: '3' }, { id: '0' }] };
const STATUS = { id: 'OBS_STATUS', values: [{ id: 'M' }, { id: 'A' }] };
const THOUSANDS = [
  ['Xã A', 1005],
  ['Xã B', 5000],
];

const OBSERVATIONS = { '0': [1.005], '1': [5] };

const MULTIPLIED: Readonly<Record<string, object>> = {
  'the data set': flat({ dataSet: [MULTIPLIERS] }, OBSERVATIONS, { attributes: [0] }),
  'the data set, once for all': flat({ dataSet: [MULTIPLIER] }, OBSERVATIONS),
  'each observation': flat({ observation: [STATUS, MULTIPLIERS] }, { '0': [1.005, 1, 0], '1': [5000, 1, 1] }),
  'each observation, without a list': flat(
    { observation: [{ id: 'UNIT_MULT' }] },
    { '0': [1.005, 3], '1': [5000, 0] },
  ),
  'each series': sdmx(
    { series: [AREA], observation: [{ id: 'TIME_PERIOD', values: [{ id: '2026' }] }] },
    { series: [MULTIPLIERS] },
    {
      series: {
        '0': { attributes: [0], observations: { '0': [1.005] } },
        '1': { attributes: [1], observations: { '0': [5000] } },
      },
    },
  ),
  'a dimension': sdmx({ dataSet: [MULTIPLIER], observation: [AREA] }, {}, { observations: OBSERVATIONS }),
  'a group of dimensions': flat({ dimensionGroup: [MULTIPLIER] }, OBSERVATIONS),
  'the role that OECD gives it': flat(
    { observation: [{ id: 'POWERCODE', role: 'UNIT_MULT', values: [{ id: '3' }, { id: '0' }] }] },
    { '0': [1.005, 0], '1': [5, 0] },
  ),
  'text, with the figures': flat({ dataSet: [MULTIPLIER] }, { '0': ['1.005'], '1': ['5'] }),
};

describe('a message of SDMX', () => {
  for (const [where, answer] of Object.entries(MULTIPLIED))
    it(`counts in thousands where its multiplier says so, in ${where}`, () => {
      expect(scoresIn('sdmx-json', answer)).to.deep.equal(THOUSANDS);
    });

  it('counts in what the multiplier of each group says', () => {
    const multiplier = { ...MULTIPLIER, values: [{ id: '0' }, { id: '3' }, { id: '6' }] };
    const dimensions = { observation: [AREA, { id: 'SEX', values: [{ id: 'T' }] }] };
    const structure = { dimensions, attributes: { dimensionGroup: [multiplier] } };
    const scoresBy = (dimensionGroupAttributes: object) => {
      const dataSets = [{ dimensionGroupAttributes, observations: { '0:0': [1.005], '1:0': [5] } }];
      return scoresIn('sdmx-json', { data: { structures: [structure], dataSets } });
    };
    expect(scoresBy({ '0:': [1], '1:': [2] })).to.deep.equal([
      ['Xã A', 1005],
      ['Xã B', 5000000],
    ]);
    expect(scoresBy({ ':0': [1] })).to.deep.equal(THOUSANDS);
  });

  it('takes a figure that is missing by its status for none, whatever stands there', () => {
    const answer = flat({ observation: [STATUS] }, { '0': [0, 0], '1': [5, 1] });
    expect(scoresIn('sdmx-json', answer)).to.deep.equal([
      ['Xã A', null],
      ['Xã B', 5],
    ]);
  });

  it('has its attributes behind all of its measures', () => {
    const structure = {
      dimensions: { observation: [AREA] },
      measures: { observation: [{ id: 'OBS_VALUE' }, { id: 'N' }] },
      attributes: { observation: [STATUS] },
    };
    const dataSets = [{ observations: { '0': [4, 0, 1], '1': [5, 0, 0] } }];
    expect(scoresIn('sdmx-json', { data: { structures: [structure], dataSets } })).to.deep.equal([
      ['Xã A', 4],
      ['Xã B', null],
    ]);
  });

  it('ranks no area that is the parent of others', () => {
    const values = [{ id: 'K', name: 'Khối xã' }, ...AREA.values.map((value) => ({ ...value, parent: 'K' }))];
    const observations = { '0': [9], '1': [4], '2': [5] };
    const answer = sdmx({ observation: [{ ...AREA, values }] }, {}, { observations });
    expect(scoresIn('sdmx-json', answer)).to.deep.equal([
      ['Xã A', 4],
      ['Xã B', 5],
    ]);
  });

  it('knows the areas of a dimension by its role', () => {
    const answer = sdmx(
      { observation: [{ ...AREA, id: 'LOCATION', role: 'REF_AREA' }] },
      {},
      {
        observations: OBSERVATIONS,
      },
    );
    expect(scoresIn('sdmx-json', answer)).to.have.lengthOf(2);
  });

  it('is all of its data sets, but for those that delete', () => {
    const sets = [
      { action: 'Replace', observations: { '0': [4] } },
      { action: 'Append', observations: { '1': [5] } },
      { action: 'Delete', observations: { '0': [1] } },
    ];
    expect(scoresIn('sdmx-json', sdmx({ observation: [AREA] }, {}, ...sets))).to.deep.equal([
      ['Xã A', 4],
      ['Xã B', 5],
    ]);
  });
});

describe('a report of the portal', () => {
  const office = (name: string, figures: object) => ({
    departmentName: name,
    departmentCode: null,
    totalReceived: 100,
    totalOnTime: 90,
    ...figures,
  });
  const report = (...departments: readonly object[]) => JSON.stringify({ code: 'OK', data: departments });
  const old = (name: string, score: string) => ({ TEN: name, MA_COQUAN: '', TONG_SCORE: score });

  it('says of a figure that it cannot be read, so that nobody is ranked without it', () => {
    const texts = [
      report(office('Xã A', { ratio: 90 }), office('Xã B', { ratio: '90.125' })),
      JSON.stringify([old('Xã A', '60'), old('Xã B', '59,58')]),
    ];
    for (const text of texts) {
      const { entries } = rankingIn(decoded('dvcqg', text).document);
      expect(entries.map(({ unreadable }) => unreadable)).to.deep.equal([null, true]);
    }
  });

  it('says the same of an office’s own dossiers', () => {
    const text = report(office('Xã B', { totalReceived: '1.234', ratio: 90 }));
    expect(decoded('dvcqg', text).document.dossiers?.unreadable).to.equal(true);
  });

  it('ranks no row that is all the others together', () => {
    const texts = [
      report(
        office('Toàn tỉnh', { ratio: 85 }),
        office('Xã A', { ratio: 90 }),
        office('Xã B', { ratio: 80 }),
      ),
      JSON.stringify([old('Tổng cộng', '59'), old('Xã A', '60'), old('Xã B', '58')]),
    ];
    for (const text of texts)
      expect(rankingIn(documentOf('dvcqg', text)).entries.map(({ name }) => name)).to.deep.equal([
        'Xã A',
        'Xã B',
      ]);
  });
});
