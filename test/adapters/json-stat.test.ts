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

interface Dataset {
  [field: string]: unknown;
}

const category = (...ids: readonly string[]) => ({ category: { index: ids } });

/** Two units by three years by two measures, numbered from 1 on. */
const cube = (parts: Dataset = {}): Dataset => ({
  version: '2.0',
  class: 'dataset',
  id: ['unit', 'year', 'measure'],
  size: [2, 3, 2],
  role: { geo: ['unit'], time: ['year'] },
  dimension: {
    unit: {
      label: 'Tỉnh',
      category: { index: { H18: 0, H49: 1 }, label: { H18: 'Điện Biên', H49: 'Quảng Ninh' } },
    },
    year: category('2023', '2024', '2026'),
    measure: {
      category: {
        index: ['score', 'rank'],
        label: { score: 'Điểm', rank: 'Hạng' },
        unit: { score: { label: 'điểm' } },
      },
    },
  },
  value: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  ...parts,
});

const text = (parts?: Dataset) => JSON.stringify(cube(parts));

describe('the json-stat adapter', () => {
  it('reads the units of the dimension with the geographic role', async () => {
    const document = documentOf('json-stat', await sample('jsonstat2_example_cchc.json'));
    expect(rowsIn(document)).to.deep.equal([
      ['82', 'Đồng Tháp', 68.8, null],
      ['11', 'Điện Biên', 59.58, null],
      ['01', 'Hà Nội', 55.23, null],
    ]);
    expect(rankingIn(document)).to.deep.include({ id: 'data', units: 'VN-34', label: 'Tổng điểm' });
    expect(document.updatedAt).to.equal('2026-10-10T07:00:29Z');
    expect(document.source?.name).to.equal('dichvucong.gov.vn');
  });

  it('reads the category that a column names, with figures that have a status', async () => {
    const example = await sample('jsonstat2_example_cchc.json');
    for (const name of ['tdgq', 'Tiến độ giải quyết']) {
      const document = documentOf('json-stat', example, { 'col-score': name, area: '82' });
      expect(rowsIn(document).map(([, , score]) => score)).to.deep.equal([17.69, 19.04, 14.81]);
      expect(indicatorIn(document)).to.deep.include({ value: 17.69, label: 'Tiến độ giải quyết' });
    }
  });

  it('ranks by the last year, or by the asked one', () => {
    const columns = { 'col-score': 'score', 'col-rank': 'Hạng' };
    const document = documentOf('json-stat', text(), columns);
    expect(rowsIn(document)).to.deep.equal([
      ['11', 'Điện Biên', 5, 6],
      ['22', 'Quảng Ninh', 11, 12],
    ]);
    expect(document.period?.label).to.equal('2026');
    expect(rankingIn(document)).to.deep.include({ units: 'VN-34', unit: 'điểm' });
    const before = documentOf('json-stat', text(), { ...columns, period: '2024' });
    expect(rowsIn(before)).to.deep.equal([
      ['11', 'Điện Biên', 3, 4],
      ['22', 'Quảng Ninh', 9, 10],
    ]);
    expect(rankingIn(before).units).to.equal('VN-63');
  });

  it('gives the card of our own unit its series', () => {
    const document = documentOf('json-stat', text(), { 'col-value': 'score', area: '22' });
    expect(indicatorIn(document)).to.deep.include({ value: 11, unit: 'điểm', label: 'Điểm' });
    expect(indicatorIn(document).series).to.deep.equal([
      { period: '2023', value: 7 },
      { period: '2024', value: 9 },
      { period: '2026', value: 11 },
    ]);
  });

  const sparse = { '4': 5, '10': 11 };
  it('reads sparse values, and takes what is not there for not published', () => {
    const columns = { 'col-score': 'score', 'col-rank': 'rank' };
    const { document, notes } = decoded('json-stat', text({ value: sparse }), columns);
    expect(rowsIn(document)).to.deep.equal([
      ['11', 'Điện Biên', 5, null],
      ['22', 'Quảng Ninh', 11, null],
    ]);
    expect(notes).to.deep.equal(['col-rank="rank"']);
    expect(
      rowsIn(documentOf('json-stat', text({ value: [null, 2, null, 4, null, 6] }), columns)),
    ).to.deep.equal([['11', 'Điện Biên', null, 6]]);
  });

  it('takes figures whose status says that there are none for not published', () => {
    for (const status of [{ '4': '..' }, ['', '', '', '', '.'], { '4': ':' }]) {
      const [first] = rowsIn(
        documentOf('json-stat', text({ status }), { 'col-score': 'score', period: '2026' }),
      );
      expect(first).to.deep.equal(['11', 'Điện Biên', null, null]);
    }
    const [first] = rowsIn(documentOf('json-stat', text({ status: 'e' })));
    expect(first?.[2]).to.equal(5);
  });

  it('reads version 1, in its wrapper and with the order of dimensions inside', () => {
    const { id, size, role, dimension, ...rest } = cube() as Dataset & { dimension: Dataset };
    const inner = {
      ...rest,
      dimension: { ...dimension, id, size, role },
      version: undefined,
      class: undefined,
    };
    const expected = rowsIn(documentOf('json-stat', text()));
    for (const root of [{ dataset: inner }, { ty_le: inner }, inner])
      expect(rowsIn(documentOf('json-stat', JSON.stringify(root)))).to.deep.equal(expected);
  });

  it('reads the dataset that rows lead to in a bundle or a collection', () => {
    const two = { first: { ...cube(), label: 'Một' }, 'bo.hai': { ...cube(), label: 'Hai' } };
    const titleOf = (root: object, mapping = {}) =>
      documentOf('json-stat', JSON.stringify(root), mapping).title;
    expect(titleOf(two)).to.equal('Một');
    expect(titleOf(two, { rows: 'bo.hai' })).to.equal('Hai');
    expect(failureOf('json-stat', JSON.stringify(two), { rows: 'ba' })).to.deep.equal([
      'invalid',
      'rows="ba"',
    ]);
    const collection = { class: 'collection', link: { item: [{ class: 'collection' }, two.first] } };
    expect(titleOf(collection, { rows: 'link.item.1' })).to.equal('Một');
  });

  it('calls the figures what the dataset is called where nothing else names them', () => {
    const single = {
      label: 'Dân số',
      id: ['nam'],
      size: [2],
      role: { time: ['nam'] },
      dimension: { nam: category('2025', '2026') },
      value: [1, 2],
    };
    expect(indicatorIn(documentOf('json-stat', JSON.stringify(single))).label).to.equal('Dân số');
  });

  it('finds the units and the years where no role is given', () => {
    expect(rowsIn(documentOf('json-stat', text({ role: undefined })))).to.deep.equal(
      rowsIn(documentOf('json-stat', text())),
    );
    const regions = cube({ role: undefined });
    (regions.dimension as Record<string, unknown>).unit = category('A', 'B');
    const named = documentOf('json-stat', JSON.stringify(regions), {
      'col-code': 'unit',
      'col-period': 'year',
    });
    expect(rowsIn(named)).to.deep.equal([
      ['A', null, 5, null],
      ['B', null, 11, null],
    ]);
  });

  it('does not take the numbers of the categories for codes of provinces', () => {
    const counted = {
      id: ['p'],
      size: [3],
      dimension: {
        p: {
          category: { index: ['0', '1', '2'], label: { '0': 'Cả nước', '1': 'Hà Giang', '2': 'Yên Bái' } },
        },
      },
      value: [1, 2, 3],
    };
    const { document, notes } = decoded('json-stat', JSON.stringify(counted));
    expect(rowsIn(document)).to.deep.equal([
      ['02', 'Hà Giang', 2, null],
      ['15', 'Yên Bái', 3, null],
    ]);
    expect(rankingIn(document).units).to.equal('VN-63');
    expect(notes).to.deep.equal([]);
  });

  it('does not take the numbers of places without names for codes either', () => {
    const counted = {
      id: ['p'],
      size: [3],
      role: { geo: ['p'] },
      dimension: { p: category('0', '1', '2') },
      value: [1, 2, 3],
    };
    const document = documentOf('json-stat', JSON.stringify(counted));
    expect(rowsIn(document).map(([code, name]) => [code, name])).to.deep.equal([
      [null, '0'],
      [null, '1'],
      [null, '2'],
    ]);
    expect(documentOf('json-stat', JSON.stringify(counted), { area: '01' }).indicators).to.deep.equal([]);
  });

  it('reads a single series without units, its dimension of one category without an order', () => {
    const single = {
      id: ['area', 'time'],
      size: [1, 2],
      role: { time: ['time'] },
      dimension: { area: { category: { label: { VN: 'Việt Nam' } } }, time: category('2026M08', '2026M09') },
      value: { '0': 5.5, '1': null },
      updated: '2026-10-01',
    };
    const document = documentOf('json-stat', JSON.stringify(single));
    expect(indicatorIn(document)).to.deep.include({ id: 'data', value: 5.5 });
    expect(indicatorIn(document).series).to.deep.equal([
      { period: '2026-08', value: 5.5 },
      { period: '2026-09', value: null },
    ]);
    expect(document.period?.label).to.equal('2026-08');
  });

  it('pins several dimensions by categories with commas between', () => {
    const values = {
      id: ['time', 'a', 'b'],
      size: [1, 2, 2],
      dimension: { time: category('2026'), a: category('a1', 'a2'), b: category('b1', 'b2') },
      value: [1, 2, 3, 4],
    };
    const read = (name: string) =>
      indicatorIn(documentOf('json-stat', JSON.stringify(values), { 'col-value': name })).value;
    expect([read('a2'), read('b2'), read('a2,b2'), read('b2, a1')]).to.deep.equal([3, 2, 4, 2]);
  });

  it('finds no figures in what only describes them', async () => {
    const { document, notes } = decoded(
      'json-stat',
      await sample('jsonstat2_pxwebapi2_metadata_tab004.json'),
    );
    expect(document).to.deep.include({ indicators: [], rankings: [], dossiers: null, updatedAt: null });
    expect(notes).to.deep.equal(['updated: "VALUE_HAS_BEEN_REPLACED"']);
  });

  it('reads sizes that are written as text', () => {
    const ofText = documentOf('json-stat', text({ size: ['2', '3', '2'] }));
    expect(ofText).to.deep.equal(documentOf('json-stat', text()));
  });

  it('lists the categories that are there for one that is not', () => {
    expect(detailOf('json-stat', text(), { 'col-score': 'diem' })).to.deep.equal({
      field: 'col-score="diem"',
      known: ['measure: score, rank'],
    });
  });

  it('refuses more figures than a page can take before it walks them', () => {
    const values = JSON.stringify(cube({ value: [] })).replace(
      '"value":[]',
      `"value":[${'1,'.repeat(200_000)}1]`,
    );
    expect(failureOf('json-stat', values)[0]).to.equal('too-large');
  });

  const failures: readonly (readonly [
    why: string,
    root: unknown,
    mapping: Record<string, string>,
    field: string,
  ])[] = [
    ['an answer without a dataset', { version: '2.0', class: 'collection' }, {}, 'dimension'],
    [
      'an error of the server',
      { error: [{ status: 404, label: 'Dataset not found' }] },
      {},
      'Dataset not found',
    ],
    [
      'a size that is not that of the categories',
      cube({ size: [2, 3, 999_999_999] }),
      {},
      'dimension.measure.category.index',
    ],
    ['no dimensions', { dimension: {}, value: [1] }, {}, 'id'],
    ['a category that is not there', cube(), { 'col-score': 'diem' }, 'col-score="diem"'],
  ];
  it('never leaves out the scale that a unit has', () => {
    const unitBy = (unit: object) => {
      const { dimension } = cube() as { dimension: { measure: { category: object } } };
      const measure = { category: { ...dimension.measure.category, unit: { score: unit } } };
      return rankingIn(documentOf('json-stat', text({ dimension: { ...dimension, measure } }))).unit;
    };
    expect(unitBy({ label: 'millions', symbol: '$', position: 'start' })).to.equal('millions $');
    expect(unitBy({ label: 'Triệu đồng', symbol: 'đ' })).to.equal('Triệu đồng');
    expect(unitBy({ label: 'percent', symbol: '%' })).to.equal('%');
    expect(unitBy({ base: 'đồng', multiplier: 6 })).to.equal(null);
  });

  it('counts dossiers in what its unit says', () => {
    const dimension = {
      x: { category: { index: ['n'], label: { n: 'Nhận' }, unit: { n: { base: 'Nghìn hồ sơ' } } } },
    };
    const root = { class: 'dataset', id: ['x'], size: [1], dimension, value: [1.5] };
    const { dossiers } = documentOf('json-stat', JSON.stringify(root), { 'col-received': 'n' });
    expect(dossiers?.received).to.equal(1500);
  });

  it('reads figures in text as a machine has written them', () => {
    const value = cube().value as readonly number[];
    const document = documentOf('json-stat', text({ value: value.map((one) => `${one}.125`) }), {
      'number-format': 'vi',
    });
    expect(rankingIn(document).entries[0]?.score).to.equal(5.125);
  });

  it('fails over more figures than its dimensions have room for', () => {
    const value = [...(cube().value as readonly number[]), 13];
    expect(failureOf('json-stat', text({ value }))).to.deep.equal(['invalid', 'value']);
  });

  for (const [why, root, mapping, field] of failures)
    it(`fails over ${why}`, () => {
      expect(failureOf('json-stat', JSON.stringify(root), mapping)).to.deep.equal(['invalid', field]);
    });
});
