import { expect } from '@open-wc/testing';
import { rankingFromTable } from '../../src/figures/table-data.js';
import { vi } from '../support/fixtures.js';
import { decoded, indicatorIn, rankingIn } from './adapted.js';

const MAPPING = { 'col-name': 'Xã', 'col-score': 'Số', 'number-format': 'vi' };

const isProvisional = (cells: readonly string[], mapping: object = {}, heading = 'Số') => {
  const text = [`Xã;${heading};Kỳ`, ...cells.map((cell, index) => `Xã ${index}K;${cell}`)].join('\n');
  return rankingIn(decoded('csv', text, { ...MAPPING, ...mapping }).document).provisional;
};

describe('figures that may still change', () => {
  it('are told by the flags and words of their cells', () => {
    for (const cell of [
      '98,5 p',
      '98,5 e',
      '98,5 (sơ bộ)',
      '1.200 (ước tính)',
      'ước đạt 98,5',
      'Tạm tính 98,5',
    ])
      expect(isProvisional(['97,5', cell]), cell).to.equal(true);
    for (const cell of ['98,5', '98,5 b', '98,5*', 'khoảng 98,5', '12 hồ sơ'])
      expect(isProvisional(['97,5', cell]), cell).to.equal(null);
  });

  it('are told by the name of their period, in a cell or a heading', () => {
    const period = { 'col-period': 'Kỳ' };
    expect(isProvisional(['5;Sơ bộ 2025', '6;Sơ bộ 2025'], period)).to.equal(true);
    expect(isProvisional(['5;2025 (ước)', '6;2025'], period)).to.equal(true);
    expect(isProvisional(['5;Năm 2025', '6;Năm 2025'], period)).to.equal(null);
    const newest = { 'col-score': 'newest' };
    expect(isProvisional(['5', '6'], newest, 'Sơ bộ 2025')).to.equal(true);
    expect(isProvisional(['5', '6'], newest, '2025')).to.equal(null);
  });

  it('are those that are shown, and no others', () => {
    const text = 'Xã;Năm;Số\nA;2024;1 p\nB;2024;2\nA;2025;3\nB;2025;4\n';
    const mapping = { ...MAPPING, 'col-period': 'Năm' };
    expect(rankingIn(decoded('csv', text, mapping).document).provisional).to.equal(null);
    const card = (area: string) =>
      indicatorIn(decoded('csv', text, { ...mapping, area }).document).provisional;
    expect([card('A'), card('B')]).to.deep.equal([true, null]);
  });

  it('are told by the status of a cube', () => {
    const dimension = {
      tinh: { category: { index: ['11', '22'], label: { '11': 'Điện Biên', '22': 'Quảng Ninh' } } },
    };
    const cube = { class: 'dataset', id: ['tinh'], size: [2], dimension, value: [1, 2] };
    const of = (status: unknown) =>
      rankingIn(decoded('json-stat', JSON.stringify({ ...cube, status })).document).provisional;
    expect([of({ '1': 'p' }), of('e'), of({ '1': 'b' }), of(undefined)]).to.deep.equal([
      true,
      true,
      null,
      null,
    ]);
  });

  it('are told by the status of observations', () => {
    const of = (status: string) => {
      const structure = {
        dimensions: {
          observation: [
            { id: 'REF_AREA', values: [{ id: 'VN-71', name: 'Điện Biên' }] },
            { id: 'TIME_PERIOD', values: [{ id: '2025' }] },
          ],
        },
        attributes: { observation: [{ id: 'OBS_STATUS', values: [{ id: 'A' }, { id: status }] }] },
      };
      const answer = { structure, dataSets: [{ observations: { '0:0': [5, 1] } }] };
      return indicatorIn(decoded('sdmx-json', JSON.stringify(answer)).document).provisional;
    };
    expect([of('P'), of('E'), of('B')]).to.deep.equal([true, true, null]);
  });

  it('are told by a table in a tag', () => {
    const markup =
      '<tr><td>Xã</td><td>Điểm</td></tr><tr><td>A</td><td>5 (sơ bộ)</td></tr><tr><td>B</td><td>6</td></tr>';
    const table = new DOMParser()
      .parseFromString(`<table>${markup}</table>`, 'text/html')
      .querySelector('table')!;
    expect(rankingFromTable({ table, mapping: {} }, 'own', vi)).to.deep.include({ provisional: true });
  });
});
