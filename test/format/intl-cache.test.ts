import { expect } from '@open-wc/testing';
import { formatNumber } from '../../src/format/number.js';

describe('the shared formats', () => {
  it('are told apart in a page whose JSON tells nothing apart', () => {
    const { stringify } = JSON;
    try {
      JSON.stringify = () => '';
      expect([1, 0, 3].map((decimals) => formatNumber(2.3456, 'vi', decimals))).to.deep.equal([
        '2,3',
        '2',
        '2,346',
      ]);
    } finally {
      JSON.stringify = stringify;
    }
  });
});
