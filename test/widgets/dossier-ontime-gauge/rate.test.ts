import { expect } from '@open-wc/testing';
import { calculatedRate, rateOf } from '../../../src/widgets/dossier-ontime-gauge/rate.js';
import { documentOf } from '../../support/fixtures.js';

const dossiers = (counts: object) => {
  const { dossiers: decoded } = documentOf({ dossiers: counts });
  if (!decoded) throw new Error('no dossiers');
  return decoded;
};

// Điện Biên Phủ ward since 01/07/2025: the two definitions differ in the second decimal.
const WARD = {
  received: 5780,
  resolvedEarly: 2199,
  resolvedOnTime: 3353,
  resolvedLate: 31,
  pendingOnTime: 197,
  pendingLate: 0,
};

describe('the on-time rate', () => {
  it('of Decision 766 counts what is still within its deadline', () => {
    expect(calculatedRate(dossiers(WARD), '766')).to.be.closeTo((5749 / 5780) * 100, 1e-9);
  });

  it('of resolved dossiers counts those alone', () => {
    expect(calculatedRate(dossiers(WARD), 'resolved')).to.be.closeTo((5552 / 5583) * 100, 1e-9);
  });

  it('takes the published totals where the parts are not published', () => {
    const totals = dossiers({ received: 73608, onTimeTotal: 70081, overdueTotal: 3527 });
    expect(calculatedRate(totals, '766')).to.be.closeTo(95.2084, 1e-4);
    expect(calculatedRate(totals, 'resolved')).to.equal(null);
    expect(calculatedRate(dossiers({ resolved: 100, resolvedOnTime: 98 }), 'resolved')).to.equal(98);
  });

  it('does not need a count of early ones, which many systems fold into those on time', () => {
    expect(calculatedRate(dossiers({ resolvedOnTime: 90, resolvedLate: 10 }), 'resolved')).to.equal(90);
  });

  it('is not calculated from a count that is not published', () => {
    expect(calculatedRate(dossiers({ ...WARD, pendingOnTime: null }), '766')).to.equal(null);
    expect(calculatedRate(dossiers({ ...WARD, received: null }), '766')).to.equal(null);
    expect(calculatedRate(dossiers({ ...WARD, resolvedLate: null }), 'resolved')).to.equal(null);
    expect(calculatedRate(dossiers({ ...WARD, resolvedOnTime: null }), 'resolved')).to.equal(null);
  });

  it('is none of no dossiers', () => {
    expect(calculatedRate(dossiers({ received: 0, onTimeTotal: 0 }), '766')).to.equal(null);
    const none = { resolvedEarly: 0, resolvedOnTime: 0, resolvedLate: 0 };
    expect(calculatedRate(dossiers(none), 'resolved')).to.equal(null);
  });

  it('is the source’s own where that follows the definition asked for', () => {
    const own = dossiers({ ...WARD, onTimeRate: 99.5, basis: '766' });
    expect(rateOf(own, null)).to.deep.equal({ percent: 99.5, basis: '766', isPublished: true });
    expect(rateOf(own, '766')).to.deep.equal({ percent: 99.5, basis: '766', isPublished: true });
  });

  it('is calculated where the source’s own follows another definition', () => {
    const rate = rateOf(dossiers({ ...WARD, onTimeRate: 99.46, basis: '766' }), 'resolved');
    expect(rate).to.include({ basis: 'resolved', isPublished: false });
    expect(rate?.percent).to.be.closeTo(99.4447, 1e-4);
  });

  it('is the source’s own, whatever its definition, where the counts do not give the one asked for', () => {
    const own = dossiers({ onTimeRate: 98, basis: 'resolved' });
    expect(rateOf(own, '766')).to.deep.equal({ percent: 98, basis: 'resolved', isPublished: true });
    expect(rateOf(dossiers({ onTimeRate: 98 }), '766')).to.deep.equal({
      percent: 98,
      basis: null,
      isPublished: true,
    });
  });

  it('follows the definition that the source names, else 766', () => {
    expect(rateOf(dossiers({ ...WARD, basis: 'resolved' }), null)?.basis).to.equal('resolved');
    expect(rateOf(dossiers(WARD), null)?.basis).to.equal('766');
  });

  it('is none where nothing is published', () => {
    expect(rateOf(dossiers({ received: 5 }), null)).to.equal(null);
  });
});
