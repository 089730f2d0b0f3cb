import { expect } from '@open-wc/testing';
import { parseBands } from '../../../src/widgets/dossier-ontime-gauge/bands.js';

describe('the bands of a gauge', () => {
  it('are lower bounds with names, the highest first', () => {
    expect(parseBands('50; 90 Tốt; 70 Khá')).to.deep.equal([
      { from: 90, name: 'Tốt' },
      { from: 70, name: 'Khá' },
      { from: 50, name: null },
    ]);
  });

  it('may be separated by commas, carry percent signs and have a point', () => {
    expect(parseBands('90%, 87.5% Khá, 0 Yếu')).to.deep.equal([
      { from: 90, name: null },
      { from: 87.5, name: 'Khá' },
      { from: 0, name: 'Yếu' },
    ]);
  });

  it('are none by default', () => {
    expect(parseBands(undefined)).to.deep.equal([]);
    expect(parseBands('  ')).to.deep.equal([]);
  });

  for (const text of ['Tốt 90', '101', '-5', '90;;70', '90 Tốt;', 'abc', '[{"from":90}]'])
    it(`are not guessed from "${text}"`, () => {
      expect(parseBands(text)).to.equal(null);
    });
});
