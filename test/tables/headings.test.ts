import { expect } from '@open-wc/testing';
import { descriptiveName } from '../../src/tables/headings.js';

describe('the name of a column that says most', () => {
  it('is its lowest one that is no unit in brackets', () => {
    expect(descriptiveName(['(%)', 'Đúng hạn', 'Giải quyết'])).to.equal('Đúng hạn');
    expect(descriptiveName(['Đúng hạn (%)', '(hồ sơ)'])).to.equal('Đúng hạn (%)');
  });

  it('is the unit where there is no other, and empty without any', () => {
    expect(descriptiveName(['(%)'])).to.equal('(%)');
    expect(descriptiveName([])).to.equal('');
  });
});
