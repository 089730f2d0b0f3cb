import { expect } from '@open-wc/testing';
import { nameKey } from '../../src/lib/normalize-text.js';
import { isReusedCode } from '../../src/territory/reused-codes.js';
import { unitName, unitsOf } from '../../src/territory/units.js';

const codes = unitsOf('VN-63').map(({ code }) => code);

describe('isReusedCode', () => {
  it('names the codes that the table has for another province among the 34', () => {
    const reused = codes.filter((code) => {
      const [before, after] = [unitName('VN-63', code), unitName('VN-34', code)];
      return before && after && nameKey(before) !== nameKey(after);
    });
    expect(reused).to.have.length(7);
    expect(codes.filter(isReusedCode)).to.deep.equal(reused);
  });

  it('takes neither a renamed nor a vanished unit for another', () => {
    expect(isReusedCode('46')).to.be.false;
    expect(isReusedCode('38')).to.be.false;
    expect(isReusedCode('02')).to.be.false;
  });
});
