import { expect } from '@open-wc/testing';
import { decodeDocument } from '../../src/document/decode.js';
import { isEarlier, isFuture, isReversed } from '../../src/document/document-times.js';
import { parseMoment } from '../../src/format/date.js';

const NOW = Date.parse('2026-11-29T08:00:00+07:00');
const of = (updatedAt: string | null) => decodeDocument({ schemaVersion: 1, updatedAt }).document;

describe('the times of a document', () => {
  it('is in the future where clocks and time zones do not explain it', () => {
    const future = (text: string) => isFuture(parseMoment(text)!, NOW);
    expect(future('2026-11-30')).to.be.false;
    expect(future('2026-11-30T07:59:00+07:00')).to.be.false;
    expect(future('2026-11-30T08:01:00+07:00')).to.be.true;
    expect(future('2026-12-10')).to.be.true;
  });

  it('is earlier than another', () => {
    expect(isEarlier(of('2026-11-28'), of('2026-11-29'), NOW)).to.be.true;
    expect(isEarlier(of('2026-11-29'), of('2026-11-29'), NOW)).to.be.false;
    expect(isEarlier(of('2026-11-29'), undefined, NOW)).to.be.false;
    for (const [next, last] of [
      [null, '2026-11-29'],
      ['2026-11-29', null],
    ] as const)
      expect(isEarlier(of(next), of(last), NOW)).to.be.false;
  });

  it('is not earlier than one that is in the future', () => {
    expect(isEarlier(of('2026-11-29'), of('2026-12-10'), NOW)).to.be.false;
  });

  it('has a period that is reversed where it ends before it starts', () => {
    const reversed = (start: string | null, end: string | null) => isReversed({ label: null, start, end });
    expect(reversed('2026-10-31', '2026-10-01')).to.be.true;
    expect(reversed('2026-10-31', '2026-10-31')).to.be.false;
    expect(reversed('2026-10-01', '2026-10-31')).to.be.false;
    expect(reversed('2026-10-31', null)).to.be.false;
    expect(isReversed(null)).to.be.false;
  });
});
