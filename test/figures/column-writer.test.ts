import { expect } from '@open-wc/testing';
import { columnWriter } from '../../src/figures/column-writer.js';
import { localizerOf } from '../../src/i18n/localizer.js';

const written = (figures: readonly (number | null)[], unit: string | null = null) => {
  const write = columnWriter(figures, unit, localizerOf('vi'));
  return figures.map((figure) => (figure === null ? null : write(figure)));
};

describe('the figures of a column', () => {
  it('have the decimals of the most exact one', () => {
    expect(written([1, 2.5, null])).to.deep.equal(['1,0', '2,5', null]);
    expect(written([98, 97.25], '%')).to.deep.equal(['98,00%', '97,25%']);
    expect(written([1200, null])).to.deep.equal(['1.200', null]);
  });

  it('have as many as tell them apart', () => {
    expect(written([2.001, 2.0012])).to.deep.equal(['2,0010', '2,0012']);
  });
});
