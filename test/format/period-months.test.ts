import { expect } from '@open-wc/testing';
import { monthsOf } from '../../src/format/period-months.js';

describe('monthsOf', () => {
  it('counts the months that a period covers', () => {
    expect(monthsOf('2025')).to.deep.equal([24300, 24311]);
    expect(monthsOf('2025-H2')).to.deep.equal([24306, 24311]);
    expect(monthsOf('2025-Q2')).to.deep.equal([24303, 24305]);
    expect(monthsOf('2025-07')).to.deep.equal([24306, 24306]);
    expect(monthsOf('2025-07-31')).to.deep.equal([24306, 24306]);
    expect(monthsOf('2025-01/2025-09')).to.deep.equal([24300, 24308]);
    expect(monthsOf('../2025-07-31')).to.deep.equal([24306, 24306]);
    expect(monthsOf('../2025-06-30')).to.deep.equal([24305, 24305]);
    expect(monthsOf('quý')).to.be.null;
  });
});
