import { expect } from '@open-wc/testing';
import { decoded, documentOf, failureOf, indicatorIn, rankingIn, rowsIn, sample } from './adapted.js';

const column = (code: string, type: string) => ({ code, text: code, type });

const answer = (
  columns: readonly object[],
  data: readonly (readonly [key: string[], values: string[]])[],
  parts: object = {},
) =>
  JSON.stringify({ columns, comments: [], data: data.map(([key, values]) => ({ key, values })), ...parts });

const YEARS = answer(
  [column('Tỉnh', 'd'), column('Năm', 't'), column('Điểm', 'c'), column('Hạng', 'c')],
  [
    [
      ['Hà Nội', '2024'],
      ['60.1', '3'],
    ],
    [
      ['Hà Nội', '2026'],
      ['52.96', '..'],
    ],
    [
      ['Gia Lai', '2024'],
      ['-', '-'],
    ],
    [
      ['Gia Lai', '2026'],
      ['62.62', '12'],
    ],
  ],
  { metadata: [{ label: 'Điểm theo tỉnh', source: 'Cục Thống kê', updated: '2026-10-01T08:30:00Z' }] },
);

const YEAR_LABELS = { '9': '2022', '10': 'Sơ bộ 2023', '11': '2023', '12': 'Sơ bộ 2024' };

describe('the pxweb adapter', () => {
  it('reads the preliminary years of the statistical office, which give way to the final ones, and its units', () => {
    const dataset = {
      version: '2.0',
      class: 'dataset',
      label: 'Dân số trung bình',
      id: ['Tỉnh', 'Năm', 'DS'],
      size: [2, 4, 1],
      role: { time: ['Năm'], metric: ['DS'] },
      dimension: {
        Tỉnh: { category: { index: { '0': 0, '1': 1 }, label: { '0': 'Hà Nội', '1': 'Điện Biên' } } },
        Năm: { category: { index: { '9': 0, '10': 1, '11': 2, '12': 3 }, label: YEAR_LABELS } },
        DS: { category: { index: { DS: 0 }, unit: { DS: { base: 'Nghìn người', decimals: 1 } } } },
      },
      value: [8435.7, 8500, 8587.1, 8718, 635.9, 640, 646.2, 652.6],
    };
    const document = documentOf('pxweb', JSON.stringify(dataset), { area: '11', units: 'VN-63' });
    const indicator = indicatorIn(document);
    expect(indicator).to.deep.include({ value: 652.6, unit: 'Nghìn người', label: 'Dân số trung bình' });
    expect(indicator.series).to.deep.equal([
      { period: '2022', value: 635.9 },
      { period: '2023', value: 646.2 },
      { period: '2024', value: 652.6 },
    ]);
    expect(rankingIn(document).previousEntries.map(({ score }) => score)).to.deep.equal([8587.1, 646.2]);
  });

  it('reads figures as the software writes them, and shows the last of times that are only numbers', async () => {
    const text = await sample('pxweb_v1_response_format-json.json');
    for (const mapping of [{}, { 'number-format': 'vi' }])
      expect(indicatorIn(documentOf('pxweb', text, mapping)).value).to.equal(101_343.75);
    expect(indicatorIn(documentOf('pxweb', text, { period: '32' })).value).to.equal(99_467.93);
    expect(indicatorIn(documentOf('pxweb', text)).series).to.deep.equal([]);
    expect(decoded('pxweb', text, { 'col-period': 'Năm' }).notes).to.deep.equal(['col-period="Năm"']);
  });

  it('reads units, years and several contents', () => {
    const columns = { 'col-name': 'Tỉnh', 'col-score': 'Điểm', 'col-rank': 'Hạng' };
    const document = documentOf('pxweb', YEARS, columns);
    expect(rowsIn(document)).to.deep.equal([
      ['01', 'Hà Nội', 52.96, null],
      ['52', 'Gia Lai', 62.62, 12],
    ]);
    expect(rankingIn(document).units).to.equal('VN-34');
    expect(document).to.deep.include({ title: 'Điểm theo tỉnh', updatedAt: '2026-10-01T08:30:00Z' });
    const before = documentOf('pxweb', YEARS, { ...columns, period: '2024' });
    expect(rowsIn(before)).to.deep.equal([
      ['01', 'Hà Nội', 60.1, 3],
      ['64', 'Gia Lai', null, null],
    ]);
    expect(
      indicatorIn(documentOf('pxweb', YEARS, { ...columns, 'col-value': 'Điểm', area: '01' })).series,
    ).to.deep.equal([
      { period: '2024', value: 60.1 },
      { period: '2026', value: 52.96 },
    ]);
  });

  it('reads its codes as codes only where the tag says so', () => {
    const text = answer(
      [column('Tỉnh', 'd'), column('Điểm', 'c')],
      [
        [['1'], ['5']],
        [['11'], ['6']],
      ],
    );
    expect(rowsIn(documentOf('pxweb', text, { 'col-code': 'Tỉnh', units: 'VN-34' }))).to.deep.equal([
      ['01', 'Hà Nội', 5, null],
      ['11', 'Điện Biên', 6, null],
    ]);
    expect(rowsIn(documentOf('pxweb', text, { 'col-name': 'Tỉnh' }))).to.deep.equal([
      [null, '1', 5, null],
      [null, '11', 6, null],
    ]);
  });

  it('reads JSON-stat as well', async () => {
    const text = await sample('jsonstat2_example_cchc.json');
    expect(documentOf('pxweb', text)).to.deep.equal(documentOf('json-stat', text));
    expect(
      decoded('pxweb', await sample('jsonstat2_pxwebapi2_metadata_tab004.json')).document.rankings,
    ).to.deep.equal([]);
  });

  it('fails over what is no answer to a query', async () => {
    expect(failureOf('pxweb', '{"error":"Parameter error"}')).to.deep.equal(['invalid', 'Parameter error']);
    expect(failureOf('pxweb', await sample('pxweb_v1_request.json'))).to.deep.equal(['invalid', 'dimension']);
    expect(failureOf('pxweb', '{"columns":[],"data":{}}')).to.deep.equal(['invalid', 'columns, data']);
    expect(failureOf('pxweb', 'Too many requests')).to.deep.equal(['not-data', 'text']);
  });
});
