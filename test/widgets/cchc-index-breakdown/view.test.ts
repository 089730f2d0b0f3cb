import { expect } from '@open-wc/testing';
import { DataError } from '../../../src/document/error.js';
import { toBreakdownView, type BreakdownOptions } from '../../../src/widgets/cchc-index-breakdown/view.js';
import { documentOf, en, shown, vi } from '../../support/fixtures.js';

// The 766 index on 10/10/2026.
const PARTS = [
  { id: 'CKMB', label: { vi: 'Công khai, minh bạch', en: 'Openness' }, max: 18 },
  { id: 'TDGQ', label: { vi: 'Tiến độ giải quyết', en: 'Timeliness' }, max: 20 },
  { id: 'MDSH', label: { vi: 'Số hóa hồ sơ', en: 'Digitisation' }, max: 22 },
];
const DIEN_BIEN = {
  code: '11',
  name: 'Điện Biên',
  score: 37.25,
  parts: { CKMB: 8.02, TDGQ: 19.04, MDSH: 10.19 },
};
const KHANH_HOA = {
  code: '56',
  name: 'Khánh Hòa',
  score: 40.49,
  parts: { CKMB: 14, TDGQ: 16.88, MDSH: 9.6 },
};

const documentWith = (ranking: object) =>
  documentOf({
    rankings: [
      {
        id: '766',
        label: 'Bộ chỉ số 766',
        units: 'VN-34',
        parts: PARTS,
        entries: [DIEN_BIEN, KHANH_HOA],
        ...ranking,
      },
    ],
  });

const OPTIONS: BreakdownOptions = { ranking: '766', unit: '11', compare: undefined, shape: 'rows' };

const viewed = (options: Partial<BreakdownOptions> = {}, ranking: object = {}, localizer = vi) =>
  toBreakdownView(documentWith(ranking), { ...OPTIONS, ...options }, localizer);

const viewOf = (...parameters: Parameters<typeof viewed>) => shown(viewed(...parameters));

const rounded = (values: readonly (number | null)[] | undefined) =>
  values?.map((value) => value && Math.round(value * 100) / 100);

describe('an index by its parts', () => {
  it('draws shares of the maximum, so that parts of different weight are on one scale', () => {
    const { model, axis } = viewOf();
    expect(model).to.deep.include({
      shape: 'rows',
      categories: ['Công khai, minh bạch', 'Tiến độ giải quyết', 'Số hóa hồ sơ'],
      min: 0,
      max: 100,
    });
    expect(model?.series.map(({ name, mark }) => [name, mark])).to.deep.equal([['Điện Biên', 'bar']]);
    expect(rounded(model?.series[0]?.values)).to.deep.equal([44.56, 95.2, 46.32]);
    expect(axis).to.equal('Phần trăm của điểm tối đa');
  });

  it('has points of the maximum beside its bars, as the index itself counts', () => {
    expect(viewOf().model?.series[0]?.labels).to.deep.equal(['8,02/18', '19,04/20', '10,19/22']);
    const parts = { CKMB: null, TDGQ: 0, MDSH: 10.19 };
    const gap = viewOf({}, { entries: [{ ...DIEN_BIEN, parts }] });
    expect(gap.model?.series[0]?.labels).to.deep.equal(['chưa công bố', '0,00/20', '10,19/22']);
    const bare = viewOf({}, { parts: PARTS.map(({ id, label }) => ({ id, label })) });
    expect(bare.model?.series[0]?.labels?.[0]).to.equal('8,02');
  });

  it('says points, maximum and share of each part, and the total', () => {
    expect(viewOf().table.rows()).to.deep.equal([
      ['Công khai, minh bạch', '8,02/18 (44,56%)'],
      ['Tiến độ giải quyết', '19,04/20 (95,20%)'],
      ['Số hóa hồ sơ', '10,19/22 (46,32%)'],
      ['Tổng điểm', '37,25'],
    ]);
    expect(viewOf().readouts[1]).to.equal('Tiến độ giải quyết: Điện Biên 19,04/20 (95,20%)');
  });

  it('writes each column with decimals of its own, which agree', () => {
    const parts = { CKMB: 9, TDGQ: 18, MDSH: 11 };
    const other = { code: '56', name: 'Khánh Hòa', score: 33.5, parts: { CKMB: 4.5, TDGQ: 19, MDSH: 10 } };
    const entries = [{ ...DIEN_BIEN, score: 38, parts }, other];
    expect(viewOf({ compare: '56' }, { entries }).table.rows()).to.deep.equal([
      ['Công khai, minh bạch', '9/18 (50%)', '4,5/18 (25,00%)'],
      ['Tiến độ giải quyết', '18/20 (90%)', '19,0/20 (95,00%)'],
      ['Số hóa hồ sơ', '11/22 (50%)', '10,0/22 (45,45%)'],
      ['Tổng điểm', '38', '33,5'],
    ]);
  });

  it('says in one sentence what it comes to', () => {
    expect(viewOf().takeaways).to.deep.equal([
      'Điện Biên: tổng điểm 37,25; so với điểm tối đa, cao nhất ở Tiến độ giải quyết (95,20%), thấp nhất ở Công khai, minh bạch (44,56%).',
    ]);
    expect(viewOf({}, {}, en).takeaways).to.deep.equal([
      'Điện Biên: total 37.25; closest to the maximum in Timeliness (95.20%), furthest from it in Openness (44.56%).',
    ]);
  });

  it('is a radar where the tag asks for one, and bars where there are too few parts for it, or too many', () => {
    const { model } = viewOf({ shape: 'radar' });
    expect([model?.shape, model?.series[0]?.mark]).to.deep.equal(['radar', 'line']);
    const few = viewOf({ shape: 'radar' }, { parts: PARTS.slice(0, 2) });
    expect([few.model?.shape, few.model?.series[0]?.mark]).to.deep.equal(['rows', 'bar']);
    const numbers = Array.from({ length: 11 }, (_, index) => `P${index}`);
    const parts = Object.fromEntries(numbers.map((id) => [id, 1]));
    const asked = { parts: numbers.map((id) => ({ id, max: 2 })), entries: [{ ...DIEN_BIEN, parts }] };
    expect(viewOf({ shape: 'radar' }, asked).model?.shape).to.equal('rows');
  });

  it('is bars as well where a name is too long to stand around a radar', () => {
    const shapeOf = (label: string) =>
      viewOf({ shape: 'radar' }, { parts: [{ ...PARTS[0], label }, ...PARTS.slice(1)] }).model?.shape;
    const impact =
      'Tác động của cải cách hành chính đến người dân, tổ chức và các chỉ tiêu phát triển kinh tế - xã hội';
    expect([shapeOf(impact), shapeOf(`${impact} của tỉnh`)]).to.deep.equal(['radar', 'rows']);
  });

  it('leaves more parts than a picture can hold to the table', () => {
    const ids = Array.from({ length: 61 }, (_, index) => `P${index}`);
    const asked = (count: number) => ({
      parts: ids.slice(0, count).map((id) => ({ id, max: 2 })),
      entries: [{ ...DIEN_BIEN, parts: Object.fromEntries(ids.map((id) => [id, 1])) }],
    });
    expect(viewOf({}, asked(60)).model?.categories).to.have.length(60);
    const { model, table } = viewOf({}, asked(61));
    expect(model).to.equal(null);
    expect(table.rows()).to.have.length(62);
  });

  it('calls a part with a maximum of 0 not applicable, and does not draw it', () => {
    const parts = [...PARTS, { id: 'TTTT', label: 'Thanh toán trực tuyến', max: 0 }];
    const view = viewOf({}, { parts, entries: [{ ...DIEN_BIEN, parts: { ...DIEN_BIEN.parts, TTTT: 0 } }] });
    expect(view.table.rows()[3]).to.deep.equal(['Thanh toán trực tuyến', 'không áp dụng']);
    expect(view.model?.categories).to.have.length(3);
    expect(view.readouts).to.have.length(3);
    expect(view.notes).to.deep.equal([]);
  });

  it('keeps a part that is not published apart from one of 0 points', () => {
    const parts = { CKMB: null, TDGQ: 0, MDSH: 10.19 };
    const { table, model, takeaways } = viewOf({}, { entries: [{ ...DIEN_BIEN, score: null, parts }] });
    expect(table.rows().map(([, cell]) => cell)).to.deep.equal([
      'chưa công bố',
      '0,00/20 (0,00%)',
      '10,19/22 (46,32%)',
    ]);
    expect(rounded(model?.series[0]?.values)).to.deep.equal([null, 0, 46.32]);
    expect(takeaways[0]).to.include('thấp nhất ở Tiến độ giải quyết (0,00%)');
  });

  it('draws points where no part has a maximum', () => {
    const { model, axis, table } = viewOf({}, { parts: PARTS.map(({ id, label }) => ({ id, label })) });
    expect(model?.series[0]?.values).to.deep.equal([8.02, 19.04, 10.19]);
    expect(model).not.to.have.any.keys('min', 'max');
    expect(model?.format(8.02)).to.equal('8,02');
    expect(axis).to.equal('Điểm');
    expect(table.rows()[0]).to.deep.equal(['Công khai, minh bạch', '8,02']);
  });

  it('names a part without a label by its identifier', () => {
    expect(viewOf({}, { parts: [{ id: 'CKMB', max: 18 }] }).table.rows()[0]?.[0]).to.equal('CKMB');
  });
});

describe('an index beside another', () => {
  it('compares with the mean of the units that have a figure', () => {
    const entries = [
      DIEN_BIEN,
      KHANH_HOA,
      { code: '92', name: 'Cần Thơ', score: null, parts: { CKMB: null } },
    ];
    const { model, table, takeaways } = viewOf({ compare: 'mean' }, { entries });
    const rows = table.rows();
    expect(table.headings).to.deep.equal(['Thành phần', 'Điện Biên', 'Trung bình các đơn vị']);
    expect(rounded(model?.series[1]?.values)).to.deep.equal([61.17, 89.8, 44.98]);
    expect(rows[0]).to.deep.equal(['Công khai, minh bạch', '8,02/18 (44,56%)', '11,01/18 (61,17%)']);
    expect(rows[3]).to.deep.equal(['Tổng điểm', '37,25', '38,87']);
    expect(takeaways[1]).to.match(/^Trung bình các đơn vị: tổng điểm 38,87; /);
  });

  for (const [what, compare] of [
    ['code', '56'],
    ['name', 'tỉnh khánh hoà'],
    ['name without marks', 'Khanh Hoa'],
    ['portal code', 'H32'],
  ] as const)
    it(`compares with a unit by its ${what}`, () => {
      const view = viewOf({ compare });
      expect(view.subjects).to.deep.equal(['Điện Biên', 'Khánh Hòa']);
      expect(view.readouts[0]).to.equal(
        'Công khai, minh bạch: Điện Biên 8,02/18 (44,56%); Khánh Hòa 14,00/18 (77,78%)',
      );
    });

  it('says that it has not found a unit, and shows its own', () => {
    const view = viewOf({ compare: 'Hà Tây' });
    expect(view.notes).to.deep.equal(['Không thấy đơn vị “Hà Tây” trong số liệu.']);
    expect(view.subjects).to.deep.equal(['Điện Biên']);
  });

  it('does not compare a unit with itself', () => {
    const view = viewOf({ compare: 'Điện Biên' });
    expect(view.subjects).to.deep.equal(['Điện Biên']);
    expect(view.notes).to.deep.equal([]);
  });
});

describe('the unit of an index', () => {
  for (const unit of ['11', 'H18', 'Tỉnh Điện Biên', 'dien bien'])
    it(`is found by “${unit}”`, () => {
      expect(viewOf({ unit }).subjects).to.deep.equal(['Điện Biên']);
    });

  it('is named by its code where the data has no name', () => {
    expect(viewOf({}, { entries: [{ ...DIEN_BIEN, name: null }] }).subjects).to.deep.equal(['Điện Biên']);
  });

  it('is the one that its code means in the set of the ranking', () => {
    const [laoCai, yenBai] = [
      { code: '15', name: 'Lào Cai', parts: { CKMB: 1 } },
      { code: '15', name: 'Yên Bái', parts: { CKMB: 2 } },
    ];
    expect(viewOf({ unit: '15' }, { entries: [laoCai] }).subjects).to.deep.equal(['Lào Cai']);
    expect(viewOf({ unit: '15' }, { units: 'VN-63', entries: [yenBai] }).subjects).to.deep.equal(['Yên Bái']);
  });

  it('is not another one that has got its code since', () => {
    const missing = viewed(
      { unit: 'Yên Bái' },
      { entries: [{ code: '15', name: 'Lào Cai', parts: { CKMB: 1 } }] },
    );
    expect(missing).to.be.instanceOf(DataError);
    expect(missing).to.deep.include({ kind: 'not-found', detail: { wanted: 'Yên Bái', known: ['Lào Cai'] } });
  });

  it('that is not there is an error that names those present', () => {
    const missing = viewed({ unit: '01' });
    expect(missing).to.deep.include({
      kind: 'not-found',
      detail: { wanted: '01', known: ['Điện Biên', 'Khánh Hòa'] },
    });
  });

  it('need not be named where there is one', () => {
    expect(viewOf({ unit: undefined }, { entries: [KHANH_HOA] }).subjects).to.deep.equal(['Khánh Hòa']);
    expect(viewed({ unit: undefined })).to.deep.include({
      kind: 'missing-attribute',
      detail: { field: 'unit' },
    });
  });
});

describe('an index of bad data', () => {
  it('without rankings, or with a unit without points, is not published', () => {
    expect(toBreakdownView(documentOf({}), OPTIONS, vi)).to.equal('empty');
    expect(viewed({}, { entries: [{ ...DIEN_BIEN, parts: {} }] })).to.equal('empty');
    expect(viewed({}, { parts: [] })).to.equal('empty');
  });

  it('without the ranking that is asked for names those present', () => {
    expect(viewed({ ranking: 'par-index' })).to.deep.include({
      kind: 'not-found',
      detail: { wanted: 'par-index', known: ['766'] },
    });
  });

  it('whose parts do not make the total says so', () => {
    expect(viewOf({}, { entries: [{ ...DIEN_BIEN, score: 38 }] }).notes).to.deep.equal([
      'Số liệu nguồn không khớp: các phần cộng lại bằng 37,25, khác tổng số 38.',
    ]);
  });

  it('whose parts make the total but for rounding says nothing', () => {
    expect(viewOf({}, { entries: [{ ...DIEN_BIEN, score: 37.3 }] }).notes).to.deep.equal([]);
  });

  it('with a part that is not published does not add up, and is not held to it', () => {
    const parts = { ...DIEN_BIEN.parts, MDSH: null };
    expect(viewOf({}, { entries: [{ ...DIEN_BIEN, parts }] }).notes).to.deep.equal([]);
  });

  it('with points beyond their maximum says of whom, and leaves room for them', () => {
    const entries = [DIEN_BIEN, { ...KHANH_HOA, parts: { ...KHANH_HOA.parts, CKMB: 21 } }];
    const { notes, model } = viewOf({ compare: '56' }, { entries });
    expect(notes).to.deep.equal([
      'Số liệu nguồn không khớp: Khánh Hòa, Công khai, minh bạch: 21 vượt mức tối đa 18.',
    ]);
    expect(model).not.to.have.any.keys('min', 'max');
  });

  it('with negative points says so, and leaves room for them', () => {
    const { model, notes } = viewOf(
      {},
      { entries: [{ ...DIEN_BIEN, score: null, parts: { CKMB: -9, TDGQ: 10 } }] },
    );
    expect(model?.series[0]?.values).to.deep.equal([-50, 50, null]);
    expect(notes).to.deep.equal([
      'Số liệu nguồn không khớp: Điện Biên, Công khai, minh bạch: -50% nằm ngoài khoảng 0–100%.',
    ]);
    expect(model).not.to.have.any.keys('min', 'max');
  });

  it('whose parts are all equal has no strongest and no weakest', () => {
    const entries = [{ ...DIEN_BIEN, score: 30, parts: { CKMB: 9, TDGQ: 10, MDSH: 11 } }];
    expect(viewOf({}, { entries }).takeaways).to.deep.equal(['Điện Biên: tổng điểm 30.']);
    expect(viewOf({}, { entries: [{ ...entries[0], score: null }] }).takeaways).to.deep.equal([]);
  });

  it('with one part is one bar', () => {
    const { model, takeaways } = viewOf({ shape: 'radar' }, { parts: PARTS.slice(0, 1) });
    expect([model?.shape, model?.categories]).to.deep.equal(['rows', ['Công khai, minh bạch']]);
    expect(takeaways).to.deep.equal(['Điện Biên: tổng điểm 37,25.']);
  });

  it('of which no part applies is a table without a drawing', () => {
    const view = viewOf({}, { parts: PARTS.map((part) => ({ ...part, max: 0 })) });
    expect(view.model).to.equal(null);
    expect(view.table.rows()[0]).to.deep.equal(['Công khai, minh bạch', 'không áp dụng']);
  });

  it('does not take what every object has for points', () => {
    const parts = [
      { id: 'constructor', max: 5 },
      { id: 'CKMB', max: 18 },
    ];
    expect(viewOf({}, { parts }).table.rows()[0]).to.deep.equal(['constructor', 'chưa công bố']);
  });
});
