import { expect } from '@open-wc/testing';
import { predecessorsOf, summandsOf } from '../../src/territory/lineage.js';
import { unitsOf } from '../../src/territory/units.js';
import { table } from './tables.js';

describe('predecessorsOf', () => {
  it('names the units that each of the 34 was made of', async () => {
    for (const { code, old_codes: before } of await table('provinces_34')) {
      expect(predecessorsOf(code ?? ''), code).to.deep.equal(before?.split(' '));
    }
  });

  it('leaves eleven units alone', () => {
    const alone = unitsOf('VN-34').filter(({ code }) => predecessorsOf(code).length === 1);
    expect(alone.map(({ code }) => code)).to.deep.equal([
      '01',
      '04',
      '11',
      '12',
      '14',
      '20',
      '22',
      '38',
      '40',
      '42',
      '46',
    ]);
  });

  it('knows none for a code that the 34 do not have', () => {
    expect(predecessorsOf('02')).to.deep.equal([]);
  });
});

describe('summandsOf', () => {
  it('names the former units that make up each of the 34, but for the two that share Tiền Giang', () => {
    for (const { code } of unitsOf('VN-34'))
      expect(summandsOf(code), code).to.deep.equal(['80', '82'].includes(code) ? [] : predecessorsOf(code));
  });
});
