import { expect } from '@open-wc/testing';
import { readRank } from '../../src/adapters/rank.js';

describe('readRank', () => {
  const rows: readonly (readonly [cell: unknown, value: number | null])[] = [
    [25, 25],
    ['25', 25],
    ['25/63', 25],
    ['25 / 63', 25],
    ['2=', 2],
    ['2 =', 2],
    ['=2', 2],
    ['T2', 2],
    ['2 (đồng hạng)', 2],
    ['2=/63', 2],
    ['Hạng 2', 2],
    ['2-3', 2],
    ['II', 2],
    ['xlix', 49],
    ['thứ 2', 2],
    ['2*', 2],
    ['2 (1)', 2],
    ['1.0', 1],
    ['1.', 1],
    ['4,0', 4],
    [null, null],
    [undefined, null],
    ['', null],
    ['-', null],
  ];
  for (const [cell, value] of rows)
    it(`reads ${JSON.stringify(cell) ?? 'nothing'} as ${value}`, () => {
      for (const written of ['vi', 'en', undefined] as const)
        expect(readRank(cell, written)).to.deep.equal({ value, isMean: false });
    });

  for (const cell of [2.5, '2.5', '2,5', '2.50', 10.5])
    it(`knows ${cell} as a mean of ranks`, () => {
      for (const written of ['vi', 'en', undefined] as const)
        expect(readRank(cell, written)).to.deep.equal({ value: null, isMean: true });
    });

  for (const cell of [
    0,
    -1,
    0.5,
    2.4,
    NaN,
    Infinity,
    1e16,
    '0',
    '-1',
    '2.4',
    '0.5',
    '0,5',
    'nhất',
    '3-2',
    '2-2',
    'IIX',
    'VV',
    'D',
    'trên 5',
    '5%',
    '5 xã',
    true,
    {},
  ])
    it(`refuses ${typeof cell} ${JSON.stringify(cell) ?? ''}`, () => {
      expect(readRank(cell, 'vi')).to.be.null;
    });

  it('reads a rank beyond a thousand as it is declared', () => {
    expect(readRank('1.234', 'vi')?.value).to.equal(1234);
    expect(readRank('1.234', undefined)).to.be.null;
  });
});
