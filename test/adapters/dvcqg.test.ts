import { expect } from '@open-wc/testing';
import { decoded, documentOf, failureOf, rankingIn, rowsIn, sample } from './adapted.js';

const RESULTS = 'dvcqg_new_service-results_2026-09-17.json';
const ROW = 'dvcqg_new_service-results_row_crawled_2026-10-10.json';
const TREE = 'dvcqg_new_dvc-progress-tree_phutho_2026.json';
const LIST = 'dvcqg_new_dvc-progress-tree_phutho_2026-09.json';
const TRANSPARENCY = 'dvcqg_new_transparency_overview.json';
const SATISFACTION = 'dvcqg_new_handling-satisfaction_phutho_2026-08.json';

const envelope = (data: unknown) => JSON.stringify({ code: 'OK', data, message: null });

const oldRow = (row: object) => ({ ID: '1', ROW_STT: '1', CAPDONVIID: '1', LOAI_COQUAN: '1', ...row });

describe('the dvcqg adapter on the results of the index', () => {
  it('ranks the 34 by their scores, with groups under one name each', async () => {
    const document = documentOf('dvcqg', await sample(RESULTS), { ranking: '766' });
    expect(rowsIn(document)).to.deep.equal([
      ['82', 'Đồng Tháp', 68.32, null],
      ['75', 'Đồng Nai', 67.55, null],
      ['15', 'Lào Cai', 61.52, null],
      ['11', 'Điện Biên', 60.01, null],
      ['01', 'Hà Nội', 52.96, null],
    ]);
    const { entries, parts, ...ranking } = rankingIn(document);
    expect(ranking).to.deep.include({ id: '766', units: 'VN-34', max: 100, better: 'higher' });
    expect(parts.map(({ id, max }) => [id, max])).to.deep.equal([
      ['CKMB', 18],
      ['TDGQ', 20],
      ['ONLINE', 12],
      ['TTTT', 10],
      ['MDHL', 18],
      ['MDSH', 22],
    ]);
    expect(entries[3]?.parts).to.deep.equal({
      CKMB: 8.02,
      TDGQ: 18.8,
      ONLINE: 6.46,
      TTTT: 6.16,
      MDHL: 10.5,
      MDSH: 10.07,
    });
    expect(document.source?.url).to.equal('https://dichvucong.gov.vn/');
  });

  it('gives the card of our own unit its score, and its groups', async () => {
    const { indicators } = documentOf('dvcqg', await sample(RESULTS), { indicator: '766', area: '11' });
    expect(indicators.map(({ id, value }) => [id, value])).to.deep.equal([
      ['766', 60.01],
      ['CKMB', 8.02],
      ['TDGQ', 18.8],
      ['ONLINE', 6.46],
      ['TTTT', 6.16],
      ['MDHL', 10.5],
      ['MDSH', 10.07],
    ]);
    const groups = documentOf('dvcqg', await sample(RESULTS), {
      indicator: 'TDGQ',
      area: 'Điện Biên',
    }).indicators;
    expect(groups.filter(({ id }) => id === 'TDGQ').map(({ value }) => value)).to.deep.equal([18.8]);
    expect(documentOf('dvcqg', await sample(RESULTS), { area: '22' }).indicators).to.deep.equal([]);
  });

  it('gives the whole country its score and the course of its on-time rate', async () => {
    const { indicators, dossiers } = documentOf('dvcqg', await sample(RESULTS), { period: '2026' });
    expect(indicators[0]).to.deep.include({ id: 'data', value: 56.56 });
    expect(dossiers).to.deep.include({ received: null, onTimeRate: null });
    expect(dossiers?.series.map(({ period, onTimeRate }) => [period, onTimeRate])).to.deep.equal([
      ['2026-01', 58.79],
      ['2026-09', 75.31],
      ['2026-10', null],
    ]);
  });

  it('reads a single row, with the rank that it has', async () => {
    const document = documentOf('dvcqg', await sample(ROW));
    expect(rowsIn(document)).to.deep.equal([['11', 'Điện Biên', 59.58, 30]]);
    expect(rankingIn(document).entries[0]?.parts).to.deep.equal({
      CKMB: 8.02,
      TDGQ: 19.04,
      ONLINE: 6.5,
      TTTT: 6.23,
      MDSH: 10.19,
      MDHL: 9.6,
    });
    expect(document.indicators[0]).to.deep.include({ value: 59.58, rank: 30 });
  });

  it('takes a maximum of 0 and a score of null for not published', () => {
    const rows = [
      { departmentCode: 'H18', departmentName: 'UBND tỉnh Điện Biên', score: 0, maxScore: 0 },
      { departmentCode: 'H26', departmentName: 'UBND Thành phố Hà Nội', totalScore: null, totalMaxScore: 20 },
      { departmentCode: 'H57', departmentName: 'UBND Thành phố Huế', score: 0, maxScore: 20 },
    ];
    const document = documentOf('dvcqg', envelope(rows));
    expect(rowsIn(document).map(([, , score]) => score)).to.deep.equal([null, null, 0]);
    expect(rankingIn(document).max).to.equal(20);
  });

  it('never gives a province the figures of another time', () => {
    const rows = [
      { departmentCode: 'H38', departmentName: 'UBND tỉnh Lào Cai', totalScore: 61.52 },
      { departmentCode: 'H62', departmentName: 'UBND tỉnh Yên Bái', totalScore: 60 },
      { departmentCode: 'H26', departmentName: 'UBND Thành phố Hà Nội', totalScore: 52.96 },
    ];
    const { document, notes } = decoded('dvcqg', envelope(rows), { units: 'VN-34' });
    expect(rowsIn(document).map(([code]) => code)).to.deep.equal(['15', '01']);
    expect(notes).to.deep.equal(['rows.1: "UBND tỉnh Yên Bái" is not in VN-34']);
  });
});

describe('the dvcqg adapter on the progress of dossiers', () => {
  it('gives the gauge the counts of the province', async () => {
    const { dossiers } = documentOf('dvcqg', await sample(TREE));
    expect(dossiers).to.deep.include({
      received: 597_918,
      resolved: 490_441,
      onTimeTotal: 528_684,
      overdueTotal: null,
      onTimeRate: 88.42,
      basis: '766',
      series: [],
    });
  });

  it('reads the months of the year that the tag names, and takes a month to come for not published', async () => {
    const { dossiers } = documentOf('dvcqg', await sample(TREE), { period: '2026' });
    expect(dossiers?.series.map(({ period, onTimeRate }) => [period, onTimeRate])).to.deep.equal([
      ['2026-08', 78.38],
      ['2026-09', 82.87],
      ['2026-10', null],
    ]);
  });

  it('ranks the offices by their rate, with what it is made of', async () => {
    const document = documentOf('dvcqg', await sample(TREE));
    expect(rowsIn(document)).to.deep.equal([
      ['H44.07', 'Sở Công Thương - Tỉnh Phú Thọ', 72.78, null],
      ['H44.100', 'UBND Phường Việt Trì', 89.28, null],
      ['H44.110', 'UBND Phường Phú Thọ', 95.53, null],
    ]);
    expect(rankingIn(document)).to.deep.include({ units: null, unit: '%', max: 100 });
    expect(rankingIn(document).entries[0]?.parts).to.deep.equal({ received: 2270, onTimeTotal: 1652 });
  });

  it('gives one office its dossiers', async () => {
    const text = await sample(TREE);
    for (const area of ['H44.110', 'UBND Phường Phú Thọ'])
      expect(documentOf('dvcqg', text, { area, period: '2026' }).dossiers).to.deep.include({
        received: 2192,
        overdueTotal: 98,
        series: [],
      });
    expect(documentOf('dvcqg', text, { area: '25' }).dossiers).to.have.property('received', 597_918);
    expect(documentOf('dvcqg', text, { area: '11' }).dossiers).to.be.null;
  });

  it('does not take an office without dossiers for one with 0 % on time', async () => {
    const text = await sample(LIST);
    expect(rowsIn(documentOf('dvcqg', text))).to.deep.equal([
      ['H44.03', 'Ban quản lý các khu công nghiệp - Tỉnh Phú Thọ', 82.65, null],
      ['H44.01', 'Văn phòng UBND Tỉnh - Tỉnh Phú Thọ', null, null],
      ['H44.100', 'UBND Phường Việt Trì', 79.03, null],
    ]);
    expect(documentOf('dvcqg', text).dossiers).to.deep.include({
      received: 184_513,
      onTimeTotal: 144_625,
      onTimeRate: 78.38,
    });
    expect(documentOf('dvcqg', text, { area: 'H44.01' }).dossiers).to.deep.include({
      received: 0,
      onTimeRate: null,
    });
  });
});

describe('the dvcqg adapter on metrics', () => {
  it('reads the points of each metric, and its rate where there is anything to divide by', async () => {
    const document = documentOf('dvcqg', await sample(TRANSPARENCY), { indicator: 'DOSSIER_SYNC' });
    expect(rowsIn(document)).to.deep.equal([['11', 'Điện Biên', 8.02, null]]);
    const { parts, entries, max } = rankingIn(document);
    expect(max).to.equal(18);
    expect(parts.map(({ id, max: points }) => [id, points])).to.deep.equal([
      ['PUBLISH_ON_TIME', 6],
      ['DOSSIER_SYNC', 6],
      ['ELECTRONIC_CERTIFIED_COPY', 2],
      ['PETITION_CLASSIFICATION_TTHC', null],
    ]);
    expect(entries[0]?.parts).to.deep.equal({
      PUBLISH_ON_TIME: 0,
      DOSSIER_SYNC: 6,
      ELECTRONIC_CERTIFIED_COPY: 2,
      PETITION_CLASSIFICATION_TTHC: null,
    });
    expect(document.indicators.map(({ id, value, qualifier }) => [id, value, qualifier])).to.deep.equal([
      ['data', 8.02, null],
      ['PUBLISH_ON_TIME', 0, null],
      ['DOSSIER_SYNC', 100, 'about'],
      ['ELECTRONIC_CERTIFIED_COPY', null, null],
      ['PETITION_CLASSIFICATION_TTHC', 73.01, null],
    ]);
  });

  it('ranks offices by the score of a group, and knows the province that they belong to', async () => {
    const text = await sample(SATISFACTION);
    const document = documentOf('dvcqg', text);
    expect(rowsIn(document)).to.deep.equal([
      [null, 'Văn phòng UBND Tỉnh - Tỉnh Phú Thọ', 12, null],
      [null, 'UBND Phường Việt Trì', 17.27, null],
    ]);
    expect(document.indicators.map(({ value }) => value)).to.deep.equal([12.97, 72.47, 78.35, 73.68, 55.47]);
    const office = documentOf('dvcqg', text, { area: 'Văn phòng UBND Tỉnh - Tỉnh Phú Thọ' }).indicators;
    expect(office.map(({ value }) => value)).to.deep.equal([12, null, null, null, null]);
  });

  it('takes a metric without national data for not published', () => {
    const metrics = [
      {
        code: 'DOSSIER_SYNC',
        numerator: 0,
        denominator: 5,
        ratio: 0,
        score: 0,
        maxScore: 6,
        dataQualityStatus: 'NO_NATIONAL_REPORT_DATA',
      },
    ];
    const overview = { departmentName: 'UBND tỉnh Điện Biên', totalScore: 2, totalMaxScore: 18, metrics };
    const document = documentOf('dvcqg', envelope({ overview, evaluation: [] }));
    expect(rankingIn(document).entries[0]?.parts).to.deep.equal({ DOSSIER_SYNC: null });
    expect(document.indicators[1]?.value).to.be.null;
  });
});

describe('the dvcqg adapter on the records before 2026', () => {
  const scores = JSON.stringify([
    oldRow({
      TEN: 'UBND tỉnh Điện Biên',
      MA_COQUAN: 'H18',
      CKMB: '8.02',
      TDGQ: '19.04',
      CLGQ: '6.5',
      TTTT: '6.23',
      MDHL: '9.6',
      MDSH: '10.19',
      TONG_SCORE: '59.58',
    }),
    oldRow({
      TEN: 'UBND tỉnh Yên Bái',
      MA_COQUAN: '',
      CKMB: '',
      TDGQ: null,
      CLGQ: '0',
      TTTT: '1.234',
      MDHL: '-',
      MDSH: '..',
      TONG_SCORE: '',
    }),
  ]);

  it('reads scores in text, and knows the 63 by their names', () => {
    const { document, notes } = decoded('dvcqg', scores, { ranking: '766' });
    expect(rowsIn(document)).to.deep.equal([
      ['11', 'Điện Biên', 59.58, null],
      ['15', 'Yên Bái', null, null],
    ]);
    const { entries, units, max } = rankingIn(document);
    expect([units, max]).to.deep.equal(['VN-63', 100]);
    expect(entries.map(({ parts }) => parts)).to.deep.equal([
      { CKMB: 8.02, TDGQ: 19.04, ONLINE: 6.5, TTTT: 6.23, MDHL: 9.6, MDSH: 10.19 },
      { CKMB: null, TDGQ: null, ONLINE: 0, TTTT: null, MDHL: null, MDSH: null },
    ]);
    expect(notes).to.deep.equal(['rows.1.TTTT: "1.234" without number-format']);
  });

  it('reads counts, not the percentages of nearly the same name', () => {
    const counts = [
      oldRow({
        HS_TOTAL: '5780',
        HTDH: '99.44',
        HTDH_TOTAL: '5552',
        HTQH: '0.56',
        HTQH_TOTAL: '31',
        DXLTH: '100',
        DXLTH_TOTAL: '197',
        DXLQH: '0',
        DXLQH_TOTAL: '0',
      }),
    ];
    const document = documentOf('dvcqg', JSON.stringify(counts));
    expect(document.dossiers).to.deep.include({
      received: 5780,
      resolvedOnTime: 5552,
      resolvedLate: 31,
      pendingOnTime: 197,
      pendingLate: 0,
      onTimeRate: null,
    });
    expect(document.rankings).to.deep.equal([]);
  });
});

describe('the dvcqg adapter on failures', () => {
  it('says of scores of which none can be read that they are there', () => {
    const row = { departmentCode: 'H18', departmentName: 'UBND tỉnh Điện Biên', rank: 12 };
    const unread = envelope({ evaluation: [{ ...row, totalScore: 'sáu mươi' }] });
    const { entries } = rankingIn(decoded('dvcqg', unread, { ranking: '766' }).document);
    expect(entries.map(({ name, score, unreadable }) => [name, score, unreadable])).to.deep.equal([
      ['Điện Biên', null, true],
    ]);
    expect(documentOf('dvcqg', envelope({ evaluation: [row] })).rankings).to.deep.equal([]);
  });

  it('names the code and the message of the answer', () => {
    expect(failureOf('dvcqg', '{"code":"FORBIDDEN","data":null,"message":"Không có quyền"}')).to.deep.equal([
      'invalid',
      'code=FORBIDDEN Không có quyền',
    ]);
    expect(failureOf('dvcqg', '{"code":500}')).to.deep.equal(['invalid', 'code=500']);
  });

  it('fails over answers without departments', () => {
    for (const data of [null, 5, 'x', {}, { items: [] }])
      expect(failureOf('dvcqg', envelope(data))).to.deep.equal(['invalid', 'data']);
    expect(failureOf('dvcqg', '<html><title>Request Rejected</title></html>')).to.deep.equal([
      'not-data',
      'html',
    ]);
    expect(documentOf('dvcqg', envelope([])).rankings).to.deep.equal([]);
  });
});
