import { expect } from '@open-wc/testing';
import {
  ageInLargestUnit,
  formatDay,
  formatMoment,
  isOlderThan,
  parseDuration,
  parseMoment,
  type Moment,
} from '../../src/format/date.js';
import { coreMessages } from '../../src/i18n/core-messages.js';
import { en, vi } from '../support/fixtures.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('parseMoment', () => {
  const instants: readonly (readonly [text: string, instant: string])[] = [
    ['2023-11-14T19:04:00+07:00', '2023-11-14T12:04:00.000Z'],
    ['2023-11-14T19:04+07:00', '2023-11-14T12:04:00.000Z'],
    ['2023-11-14T19:04:00+0700', '2023-11-14T12:04:00.000Z'],
    ['2023-11-14T12:04:00Z', '2023-11-14T12:04:00.000Z'],
    ['2023-11-14T12:04:00.123456Z', '2023-11-14T12:04:00.000Z'],
    ['2023-11-14T04:04:00-0800', '2023-11-14T12:04:00.000Z'],
    ['2023-11-14T19:04:00', '2023-11-14T12:04:00.000Z'],
    ['2023-11-14 19:04', '2023-11-14T12:04:00.000Z'],
    [' 2023-11-14T19:04 ', '2023-11-14T12:04:00.000Z'],
    ['2023-11-14T24:00', '2023-11-14T17:00:00.000Z'],
  ];

  for (const [text, instant] of instants)
    it(`reads ${text}`, () => {
      expect(parseMoment(text)).to.deep.equal({ time: Date.parse(instant), dayOnly: false });
    });

  it('reads a day as a day of Vietnam', () => {
    const expected = { time: Date.parse('2026-11-22T17:00:00Z'), dayOnly: true };
    expect(parseMoment('2026-11-23')).to.deep.equal(expected);
  });

  it('knows leap days', () => {
    expect(parseMoment('2024-02-29')).to.deep.equal({
      time: Date.parse('2024-02-28T17:00:00Z'),
      dayOnly: true,
    });
    expect(parseMoment('2026-02-29')).to.equal(null);
  });

  const refused = [
    '2026-02-31',
    '2026-02-31T10:00:00+07:00',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-11-00',
    '2026-11-32',
    '2026-11-23T25:00',
    '2026-11-23T10:60',
    '2026-11-23T10:00:00+99:00',
    '2026-11-23T9:05',
    '2026-11-23T',
    '2026-11-23T10',
    '2026-11',
    '2026',
    '23/11/2026',
    '11/10/2026',
    'hôm qua',
    '1700000000000',
    '',
    null,
    undefined,
  ];

  for (const text of refused)
    it(`refuses ${JSON.stringify(text)}`, () => {
      expect(parseMoment(text)).to.equal(null);
    });
});

describe('beside a library of dates', () => {
  it('reads the time zone of a moment all the same', () => {
    const native = Date.parse;
    Date.parse = () => 0;
    try {
      expect(parseMoment('2024-02-29T19:04:00+07:00')?.time).to.equal(Date.UTC(2024, 1, 29, 12, 4));
      expect(parseMoment('2024-02-29T25:04:00+07:00')).to.equal(null);
    } finally {
      Date.parse = native;
    }
  });
});

describe('formatDay and formatMoment', () => {
  const rows: readonly (readonly [text: string, inVietnamese: string, inEnglish: string])[] = [
    ['2023-11-14T19:04:00+07:00', '19:04 14/11/2023', '19:04, 14 November 2023'],
    ['2023-11-14', '14/11/2023', '14 November 2023'],
    ['2026-03-05', '05/03/2026', '5 March 2026'],
    ['2026-11-23T18:30Z', '01:30 24/11/2026', '01:30, 24 November 2026'],
    ['2026-11-23T17:00:00Z', '00:00 24/11/2026', '00:00, 24 November 2026'],
    ['2026-11-23T16:59:59Z', '23:59 23/11/2026', '23:59, 23 November 2026'],
    ['2025-12-31T20:00:00Z', '03:00 01/01/2026', '03:00, 1 January 2026'],
    ['2026-11-23T08:30:00-10:00', '01:30 24/11/2026', '01:30, 24 November 2026'],
  ];

  const [vietnamese, english] = [vi, en].map((localizer) => localizer.in(coreMessages).periods);

  for (const [text, inVietnamese, inEnglish] of rows)
    it(`writes ${text} as ${inVietnamese}`, () => {
      const moment = parseMoment(text) as Moment;
      expect(formatMoment(moment, vietnamese!)).to.equal(inVietnamese);
      expect(formatMoment(moment, english!)).to.equal(inEnglish);
    });

  it('writes the day alone', () => {
    const { time } = parseMoment('2026-11-23T18:30Z') as Moment;
    expect(formatDay(time, vietnamese!)).to.equal('24/11/2026');
    expect(formatDay(time, english!)).to.equal('24 November 2026');
  });
});

describe('ageInLargestUnit', () => {
  const rows: readonly (readonly [milliseconds: number, unit: string, count: number])[] = [
    [0, 'minutes', 0],
    [59_999, 'minutes', 0],
    [MINUTE, 'minutes', 1],
    [59 * MINUTE + 59_999, 'minutes', 59],
    [HOUR, 'hours', 1],
    [2 * DAY - 1, 'hours', 47],
    [2 * DAY, 'days', 2],
    [45 * DAY + HOUR, 'days', 45],
    [100 * DAY, 'months', 3],
    [1000 * DAY, 'years', 2],
  ];

  for (const [milliseconds, ...age] of rows)
    it(`takes ${milliseconds} ms for ${age.join(' ')}`, () => {
      expect(ageInLargestUnit(milliseconds)).to.deep.equal(age);
    });
});

describe('parseDuration', () => {
  const rows: readonly (readonly [text: string | null | undefined, milliseconds: number | null])[] = [
    ['P40D', 40 * DAY],
    ['P0D', 0],
    ['P1W', 7 * DAY],
    ['P1M', 30 * DAY],
    ['P1Y', 365 * DAY],
    ['PT6H', 6 * HOUR],
    ['PT1M', MINUTE],
    ['PT30S', 30_000],
    ['P1DT12H', 36 * HOUR],
    ['P1Y2M3W4DT5H6M7S', (365 + 60 + 21 + 4) * DAY + 5 * HOUR + 6 * MINUTE + 7000],
    ['P', null],
    ['PT', null],
    ['P1DT', null],
    ['P1.5D', null],
    ['P-1D', null],
    ['40D', null],
    ['P1D2M', null],
    ['40 ngày', null],
    ['', null],
    [null, null],
    [undefined, null],
  ];

  for (const [text, milliseconds] of rows)
    it(`reads ${JSON.stringify(text)} as ${milliseconds}`, () => {
      expect(parseDuration(text)).to.equal(milliseconds);
    });
});

describe('isOlderThan', () => {
  const now = Date.parse('2026-11-23T12:00:00+07:00');
  const moment = (text: string) => parseMoment(text) as Moment;

  it('compares to the millisecond', () => {
    expect(isOlderThan(moment('2026-11-22T12:00:00+07:00'), DAY, now)).to.equal(false);
    expect(isOlderThan(moment('2026-11-22T12:00:00+07:00'), DAY, now + 1)).to.equal(true);
  });

  it('counts a day until its end', () => {
    const midnight = Date.parse('2026-11-23T00:00:00+07:00');
    expect(isOlderThan(moment('2026-11-22'), 0, midnight)).to.equal(false);
    expect(isOlderThan(moment('2026-11-22'), 0, midnight + 1)).to.equal(true);
  });

  it('never holds the future old', () => {
    expect(isOlderThan(moment('2027-01-01'), 0, now)).to.equal(false);
  });
});
