import { expect } from '@open-wc/testing';
import { predecessorsOf, summandsOf, unitSetOn } from '../../src/territory/lineage.js';
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

describe('unitSetOn', () => {
  it('changes on 01/07/2025', () => {
    expect(unitSetOn('2025-06-30')).to.equal('VN-63');
    expect(unitSetOn('2025-07-01')).to.equal('VN-34');
  });

  it('reads months, years and moments', () => {
    expect(unitSetOn('2025-06')).to.equal('VN-63');
    expect(unitSetOn('2025-07')).to.equal('VN-34');
    expect(unitSetOn('2023')).to.equal('VN-63');
    expect(unitSetOn('2026')).to.equal('VN-34');
    expect(unitSetOn('2025-06-30T23:59:00+07:00')).to.equal('VN-63');
    expect(unitSetOn('2025-07-01T00:00:00+07:00')).to.equal('VN-34');
  });

  it('counts days by the clock of Viet Nam', () => {
    expect(unitSetOn('2025-06-30T16:59:00Z')).to.equal('VN-63');
    expect(unitSetOn('2025-06-30T17:00:00Z')).to.equal('VN-34');
  });

  it('counts a text that is no date as today', () => {
    expect(unitSetOn('không rõ')).to.equal('VN-34');
  });
});
