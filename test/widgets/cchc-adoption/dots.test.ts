import { expect } from '@open-wc/testing';
import { dotsOf } from '../../../src/widgets/cchc-adoption/dots.js';

const count = (path: string): number => path.split('M').length - 1;

/** The dots of a part of a whole: units a dot, filled, hollow. */
const drawn = (part: number, whole: number) => {
  const { each, filled, hollow } = dotsOf(part, whole);
  return [each, count(filled), count(hollow)];
};

describe('the dots of a part of a whole', () => {
  for (const [part, whole] of [
    [36, 63],
    [40, 63],
    [30, 34],
    [0, 63],
    [63, 63],
    [1, 1],
    [131, 200],
  ] as const)
    it(`are one for each of ${whole}, of which ${part} are filled`, () => {
      expect(drawn(part, whole)).to.deep.equal([1, part, whole - part]);
    });

  it('are no wider than the only row there is', () => {
    const widthOf = (whole: number) => dotsOf(1, whole).width;
    expect([1, 4, 10, 63].map(widthOf)).to.deep.equal([10, 40, 100, 100]);
    expect(widthOf(120)).to.equal(206);
  });

  it('stand for several units from 201 on, and there are never more than 200', () => {
    expect(drawn(100, 201)).to.deep.equal([2, 50, 51]);
    expect(drawn(612, 705)).to.deep.equal([5, 122, 19]);
    expect(drawn(1250, 3321)).to.deep.equal([20, 63, 104]);
    expect(drawn(5000, 10599)).to.deep.equal([100, 50, 56]);
    expect(drawn(5e11, 1e12)).to.deep.equal([5e9, 100, 100]);
  });

  it('are never all hollow, or all filled, by rounding', () => {
    expect(drawn(1, 10599)).to.deep.equal([100, 1, 105]);
    expect(drawn(10598, 10599)).to.deep.equal([100, 105, 1]);
    expect(drawn(0, 10599)).to.deep.equal([100, 0, 106]);
    expect(drawn(10599, 10599)).to.deep.equal([100, 106, 0]);
    expect(drawn(3321, 3321)).to.deep.equal([20, 167, 0]);
    expect(drawn(3320, 3321)).to.deep.equal([20, 166, 1]);
  });

  it('stand in rows of ten, or of two tens where there are more than a hundred', () => {
    expect(dotsOf(36, 63)).to.include({ width: 100, height: 70 });
    expect(dotsOf(30, 34)).to.include({ width: 100, height: 40 });
    expect(dotsOf(1, 3)).to.include({ width: 30, height: 10 });
    expect(dotsOf(0, 100)).to.include({ width: 100, height: 100 });
    expect(dotsOf(0, 101)).to.include({ width: 206, height: 60 });
  });

  it('fill row by row, each circle in its place', () => {
    const { filled, hollow } = dotsOf(1, 12);
    expect(filled).to.equal('M1.5,5a3.5,3.5 0 0 1 7,0a3.5,3.5 0 0 1 -7,0');
    expect(hollow.match(/M[\d.,]+/g)).to.include.members(['M11.5,5', 'M91.5,5', 'M1.5,15', 'M11.5,15']);
    expect(dotsOf(0, 101).hollow).to.include('M107.5,5a');
  });

  it('do without whole numbers', () => {
    expect(drawn(36.4, 62.5)).to.deep.equal([1, 36, 27]);
  });
});
