import { expect } from '@open-wc/testing';
import { formatShortPeriod } from '../../src/format/short-period.js';
import { coreMessages } from '../../src/i18n/core-messages.js';
import { vi } from '../support/fixtures.js';

describe('formatShortPeriod', () => {
  it('shortens a month, for an axis', () => {
    expect(formatShortPeriod('2026-09', vi.in(coreMessages).periods)).to.equal('9/2026');
    expect(formatShortPeriod('2026-Q3', vi.in(coreMessages).periods)).to.equal('Quý III/2026');
    expect(formatShortPeriod('2026', vi.in(coreMessages).periods)).to.equal('2026');
    expect(formatShortPeriod('hôm qua', vi.in(coreMessages).periods)).to.equal('hôm qua');
  });
});
