import { expect } from '@open-wc/testing';
import { fitting } from '../../src/charts/fitting.js';
import type { ChartModel } from '../../src/figures/chart-model.js';

const model = (shape: ChartModel['shape'], count: number): ChartModel => {
  const values = Array.from({ length: count }, (_, index) => index);
  const mark = shape === 'radar' ? ('line' as const) : ('bar' as const);
  return {
    shape,
    categories: values.map(String),
    series: [
      { name: 'a', values, mark },
      { name: 'b', values, mark },
    ],
    breakBefore: null,
    format: String,
  };
};

const marksIn = (fitted: ChartModel) => fitted.series.map(({ mark }) => mark);

describe('a drawing in a width', () => {
  it('has bars as long as they can be told apart, and lines where they cannot', () => {
    expect(marksIn(fitting(model('columns', 19), 700))).to.deep.equal(['bar', 'bar']);
    expect(marksIn(fitting(model('columns', 19), 290))).to.deep.equal(['line', 'line']);
    expect(marksIn(fitting(model('columns', 400), 1200))).to.deep.equal(['line', 'line']);
  });

  it('has rows in place of a radar where the names around it have no room', () => {
    expect(fitting(model('radar', 6), 400).shape).to.equal('radar');
    const narrow = fitting(model('radar', 6), 300);
    expect([narrow.shape, ...marksIn(narrow)]).to.deep.equal(['rows', 'bar', 'bar']);
  });

  it('keeps rows in any width, and everything of a canvas that is hidden', () => {
    expect(marksIn(fitting(model('rows', 60), 100))).to.deep.equal(['bar', 'bar']);
    expect(marksIn(fitting(model('columns', 60), 0))).to.deep.equal(['bar', 'bar']);
  });
});
