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

const UNITS = { 'col-name': 'Đơn vị', 'col-score': 'Tỷ lệ đúng hạn (%)' };

const answer = (rows: readonly unknown[][]) =>
  `/*O_o*/\ngoogle.visualization.Query.setResponse(${JSON.stringify({
    status: 'ok',
    table: {
      cols: [
        { id: 'A', label: 'Tháng', type: 'date' },
        { id: 'B', label: '', type: 'number' },
      ],
      rows: rows.map((c) => ({ c })),
    },
  })});`;

describe('the gviz adapter', () => {
  it('reads the answer of a sheet, with null cells as not published', async () => {
    const text = await sample('google_sheets_gviz.txt');
    const document = documentOf('gviz', text, { ...UNITS, 'col-period': 'Cập nhật' });
    expect(rowsIn(document)).to.deep.equal([
      ['11', 'Điện Biên', 95.21, null],
      ['01', 'Hà Nội', null, null],
    ]);
    expect(rankingIn(document)).to.deep.include({ units: 'VN-34', unit: '%' });
    expect(document.period?.label).to.equal('2026-10-10');
  });

  it('finds columns by heading, letter or number', async () => {
    const text = await sample('google_sheets_gviz.txt');
    for (const [name, score] of [
      ['A', 'B'],
      ['1', '2'],
      ['Đơn vị', '2'],
    ] as const)
      expect(rowsIn(documentOf('gviz', text, { 'col-name': name, 'col-score': score }))).to.deep.include([
        '11',
        'Điện Biên',
        95.21,
        null,
      ]);
  });

  it('counts months from 0, as the answer does', () => {
    const text = answer([
      [{ v: 'Date(2026,0,1)' }, { v: 5 }],
      [{ v: 'Date(2026,11,31,23,5,9)' }, { v: 6 }],
      [null, null],
    ]);
    expect(
      indicatorIn(documentOf('gviz', text, { 'col-period': 'A', 'col-value': 'B' })).series,
    ).to.deep.equal([
      { period: '2026-01-01', value: 5 },
      { period: '2026-12-31', value: 6 },
    ]);
  });

  it('reads an answer for another handler, and one without any', () => {
    const bare = answer([[{ v: 'Date(2026,0,1)' }, { v: 5 }]]);
    for (const text of [
      bare.replace('google.visualization.Query.setResponse', 'myHandler'),
      bare.replace(/^[^(]*\(|\);$/g, ''),
    ])
      expect(indicatorIn(documentOf('gviz', text, { 'col-value': 'B' })).value).to.equal(5);
  });

  it('reads a column that the sheet shows in percent as percentages', () => {
    const column = (pattern: string, shown: string) =>
      JSON.stringify({
        table: {
          cols: [{ id: 'A', label: 'Tỷ lệ', type: 'number', pattern }],
          rows: [{ c: [{ v: 0.9521, f: shown }] }, { c: [null] }],
        },
      });
    const figureIn = (pattern: string, shown = '95,21%') => {
      const { value, unit } = indicatorIn(documentOf('gviz', column(pattern, shown), { 'col-value': 'A' }));
      return [value, unit];
    };
    for (const pattern of ['0.00%', '#0%']) expect(figureIn(pattern)).to.deep.equal([95.21, '%']);
    for (const pattern of ['0.00"%"', '0.00\\%']) expect(figureIn(pattern)).to.deep.equal([0.9521, '%']);
    expect(figureIn('General', '0,9521')).to.deep.equal([0.9521, null]);
  });

  it('takes no number for a share whose cell is formatted otherwise than its column', () => {
    const text = (pattern: string) =>
      JSON.stringify({
        table: {
          cols: [
            { id: 'A', label: 'Đơn vị' },
            { id: 'B', label: 'Tỷ lệ', pattern },
          ],
          rows: [{ c: [{ v: 'Huế' }, { v: 0.97, f: '97%' }] }, { c: [{ v: 'Hà Nội' }, { v: 95, f: '95' }] }],
        },
      });
    for (const pattern of ['0%', '']) {
      const document = documentOf('gviz', text(pattern), { 'col-name': 'A', 'col-score': 'B' });
      expect(rowsIn(document).map(([, , score]) => score)).to.deep.equal([97, 95]);
    }
  });

  it('takes a day for its month where the sheet shows no day', () => {
    const text = answer([[{ v: 'Date(2026,8,1)' }, { v: 5 }]]);
    const months = text.replace('"type":"date"', '"type":"date","pattern":"MM/yyyy"');
    const days = text.replace('"type":"date"', '"type":"date","pattern":"dd/MM/yyyy"');
    const periodIn = (one: string) =>
      documentOf('gviz', one, { 'col-period': 'A', 'col-value': 'B' }).period?.label;
    expect([periodIn(months), periodIn(days)]).to.deep.equal(['2026-09', '2026-09-01']);
  });

  it('takes a day for the year, quarter or month that the sheet shows in its place', () => {
    for (const [pattern, shown, period] of [
      ['yyyy', '2026', '2026'],
      ['"Quý" q/yyyy', 'Quý 3/2026', '2026-Q3'],
      ['dd/MM/yyyy', '07/2026', '2026-07'],
      ['', '07/2026', '2026-07'],
      ['dd/MM/yyyy', '01/07/2026', '2026-07-01'],
    ] as const) {
      const text = answer([[{ v: 'Date(2026,6,1)', f: shown }, { v: 5 }]]);
      const shaped = text.replace(
        '"type":"date"',
        () => `"type":"date","pattern":${JSON.stringify(pattern)}`,
      );
      const { label } = documentOf('gviz', shaped, { 'col-period': 'A', 'col-value': 'B' }).period!;
      expect(label).to.equal(period);
    }
  });

  it('reads numbers in thousands and percent where the sheet shows them so', () => {
    const figureIn = (pattern: string, v: number, f: string) => {
      const cols = [{ id: 'A', label: 'Vốn', type: 'number', pattern }];
      const text = JSON.stringify({ table: { cols, rows: [{ c: [{ v, f }] }] } });
      return indicatorIn(documentOf('gviz', text, { 'col-value': 'A' })).value;
    };
    expect(figureIn('#,##0,', 1_065_150, '1.065')).to.equal(1065.15);
    expect(figureIn('#,##0.0,,"tr"', 1_065_150, '1,1tr')).to.equal(1_065_150);
    expect(figureIn('General', 0.9521, '95,21%')).to.equal(95.21);
  });

  it('says how the headings are recognised where Google has taken them for figures', () => {
    const sheet = `/*O_o*/
google.visualization.Query.setResponse({"version":"0.6","status":"ok","table":{"cols":[{"id":"A","label":"","type":"string"},{"id":"B","label":"","type":"string"}],"rows":[{"c":[{"v":"Name"},{"v":"Age"}]},{"c":[{"v":"Vittorio"},{"v":"52"}]}],"parsedNumHeaders":0}});`;
    expect(detailOf('gviz', sheet, { 'col-name': 'Name', 'col-value': 'Age' })).to.deep.equal({
      field: 'col-name="Name", col-value="Age"',
      known: ['A, B'],
      addition: '&headers=1',
    });
    expect(
      indicatorIn(decoded('gviz', sheet, { 'col-name': 'A', 'col-value': '2', area: 'Vittorio' }).document)
        .value,
    ).to.equal(52);
  });

  it('takes no heading for a unit where Google has taken all lines for rows', () => {
    const rows = [
      ['Đơn vị', 'Điểm'],
      ['Xã A', '97'],
      ['Xã B', '95'],
    ].map((cells) => ({
      c: cells.map((v) => ({ v })),
    }));
    const text = JSON.stringify({ table: { cols: [{ id: 'A' }, { id: 'B' }], rows } });
    expect(rowsIn(documentOf('gviz', text, { 'col-name': 'A', 'col-score': 'B' }))).to.deep.equal([
      [null, 'Xã A', 97, null],
      [null, 'Xã B', 95, null],
    ]);
  });

  it('fails with the message of the answer', () => {
    const refused =
      '/*O_o*/\ngoogle.visualization.Query.setResponse({"status":"error","errors":[{"reason":"invalid_query","message":"INVALID_QUERY","detailed_message":"Invalid query: NO_COLUMN: Z"}]});';
    expect(failureOf('gviz', refused, UNITS)).to.deep.equal(['invalid', 'Invalid query: NO_COLUMN: Z']);
    expect(failureOf('gviz', '{"status":"ok"}', UNITS)).to.deep.equal(['invalid', 'table.cols']);
    expect(failureOf('gviz', '<!DOCTYPE html>', UNITS)).to.deep.equal(['not-data', 'html']);
  });
});
