import { expect } from '@open-wc/testing';
import { areMeanRanks, readRank } from '../../src/adapters/rank.js';

describe('readRank', () => {
  const rows: readonly (readonly [cell: unknown, value: number | null, isTied?: boolean])[] = [
    [25, 25],
    ['25', 25],
    ['25/63', 25],
    ['25 / 63', 25],
    ['2=', 2, true],
    ['2 =', 2, true],
    ['=2', 2, true],
    ['T2', 2, true],
    ['2 (đồng hạng)', 2, true],
    ['2=/63', 2, true],
    ['Hạng 2', 2],
    ['thứ 2', 2],
    ['2*', 2],
    ['2 (1)', 2],
    ['1.0', 1],
    ['4,0', 4],
    [null, null],
    [undefined, null],
    ['', null],
    ['-', null],
  ];
  for (const [cell, value, isTied = false] of rows)
    it(`reads ${JSON.stringify(cell) ?? 'nothing'} as ${value}`, () => {
      for (const written of ['vi', 'en', undefined] as const)
        expect(readRank(cell, written)).to.deep.equal({ value, isTied, isMean: false });
    });

  for (const cell of [2.5, '2.5', '2,5', '2.50', 10.5])
    it(`knows ${cell} as a mean of ranks`, () => {
      for (const written of ['vi', 'en', undefined] as const)
        expect(readRank(cell, written)).to.deep.equal({ value: null, isTied: false, isMean: true });
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

describe('areMeanRanks', () => {
  const areMeans = (...cells: unknown[]) => areMeanRanks(cells.map((cell) => readRank(cell, undefined)));

  it('takes one fraction for a sign that all are means', () => {
    expect(areMeans('1.0', '2.5', '2.5', '4.0')).to.equal(true);
    expect(areMeans(1, 3, 3, 3, 5)).to.equal(false);
    expect(areMeans('1', '2=', '2=', 'nhất')).to.equal(false);
  });
});
