import { expect } from '@open-wc/testing';
import { Localizer, localizerOf } from '../../src/i18n/localizer.js';
import '../support/english.js';
import { seriesMessages } from '../../src/figures/messages.js';

const NBSP = '\u00a0';
const vi = localizerOf('vi');
const en = localizerOf('en');

describe('localizerOf', () => {
  it('keeps one localizer for each language', () => {
    expect(vi).to.be.instanceOf(Localizer);
    expect(localizerOf('vi')).to.equal(vi);
    expect(localizerOf('en')).to.equal(en);
    expect([vi.locale, en.locale]).to.deep.equal(['vi', 'en']);
    expect([vi.in(seriesMessages).scales[0], en.in(seriesMessages).scales[0]]).to.deep.equal([
      'nghìn',
      'thousand',
    ]);
  });
});

describe('Localizer figures', () => {
  const rows: readonly (readonly [
    name: string,
    write: (localizer: Localizer) => string,
    vi: string,
    en: string,
  ])[] = [
    ['number', (localizer) => localizer.number(1_234_567.891), '1.234.567,89', '1,234,567.89'],
    ['percent', (localizer) => localizer.percent(99.996), '99,99%', '99.99%'],
    [
      'figure with a word',
      (localizer) => localizer.figure(196_000, 'hồ sơ'),
      `196.000${NBSP}hồ sơ`,
      `196,000${NBSP}hồ sơ`,
    ],
    ['figure with a percent sign', (localizer) => localizer.figure(98.5, '%'), '98,5%', '98.5%'],
    ['figure without a unit', (localizer) => localizer.figure(0, null), '0', '0'],
    ['figure with an empty unit', (localizer) => localizer.figure(5780, ''), '5.780', '5,780'],
    [
      'over',
      (localizer) => localizer.qualified('over', localizer.number(196_000)),
      'trên\u00a0196.000',
      'over\u00a0196,000',
    ],
    [
      'nearly',
      (localizer) => localizer.qualified('nearly', localizer.number(194_500)),
      'gần\u00a0194.500',
      'nearly\u00a0194,500',
    ],
    ['about', (localizer) => localizer.qualified('about', '5'), 'khoảng\u00a05', 'about\u00a05'],
    ['under', (localizer) => localizer.qualified('under', '5'), 'dưới\u00a05', 'under\u00a05'],
    [
      'exact',
      (localizer) => localizer.qualified(null, '5') + localizer.qualified(undefined, '6'),
      '56',
      '56',
    ],
    ['age', (localizer) => localizer.age(45 * 86_400_000), '45 ngày trước', '45 days ago'],
  ];

  for (const [name, write, vietnamese, english] of rows)
    it(`writes a ${name}`, () => {
      expect(write(vi)).to.equal(vietnamese);
      expect(write(en)).to.equal(english);
    });
});

describe('Localizer.age', () => {
  const MINUTE = 60_000;
  const DAY = 1440 * MINUTE;
  const rows: readonly (readonly [milliseconds: number, vietnamese: string, english: string])[] = [
    [-5000, 'chưa đầy 1 phút trước', 'less than a minute ago'],
    [0, 'chưa đầy 1 phút trước', 'less than a minute ago'],
    [MINUTE, '1 phút trước', '1 minute ago'],
    [59 * MINUTE + 59_999, '59 phút trước', '59 minutes ago'],
    [60 * MINUTE, '1 giờ trước', '1 hour ago'],
    [2 * DAY - 1, '47 giờ trước', '47 hours ago'],
    [2 * DAY, '2 ngày trước', '2 days ago'],
    [100 * DAY, '3 tháng trước', '3 months ago'],
    [1000 * DAY, '2 năm trước', '2 years ago'],
  ];
  const expectAges = () => {
    for (const [milliseconds, vietnamese, english] of rows)
      expect([vi.age(milliseconds), en.age(milliseconds)]).to.deep.equal([vietnamese, english]);
  };

  it('is told in the largest unit that fits', expectAges);

  it('is told in the language of the page where the browser knows English alone', () => {
    const native = Intl.RelativeTimeFormat;
    const english = { RelativeTimeFormat: () => new native('en') };
    Object.assign(Intl, english);
    try {
      expectAges();
    } finally {
      Object.assign(Intl, { RelativeTimeFormat: native });
    }
  });
});

describe('Localizer.label', () => {
  it('is none where it is blank', () => {
    expect([vi.label(' '), vi.label({ vi: '', en: ' ' }), vi.label(undefined)]).to.deep.equal(
      Array(3).fill(null),
    );
  });

  it('takes a text in one language as it is', () => {
    expect(vi.label('Hồ sơ tiếp nhận')).to.equal('Hồ sơ tiếp nhận');
    expect(en.label('Hồ sơ tiếp nhận')).to.equal('Hồ sơ tiếp nhận');
  });

  it("takes the reader's language of several", () => {
    const label = { vi: 'Hồ sơ tiếp nhận', en: 'Dossiers received' };
    expect(vi.label(label)).to.equal('Hồ sơ tiếp nhận');
    expect(en.label(label)).to.equal('Dossiers received');
  });

  it('falls back to the other language where one is missing or empty', () => {
    expect(en.label({ vi: 'Hồ sơ', en: null })).to.equal('Hồ sơ');
    expect(en.label({ vi: 'Hồ sơ', en: '' })).to.equal('Hồ sơ');
    expect(vi.label({ vi: null, en: 'Dossiers' })).to.equal('Dossiers');
    expect(vi.label({ vi: '', en: 'Dossiers' })).to.equal('Dossiers');
    expect(vi.label({ vi: ' \u00a0', en: ' Dossiers ' })).to.equal('Dossiers');
  });

  it('is null where there is no text', () => {
    for (const label of ['', null, undefined, { vi: null, en: null }, { vi: '', en: '' }])
      for (const localizer of [vi, en]) expect(localizer.label(label)).to.equal(null);
  });
});

describe('Localizer.moment', () => {
  it('writes an ISO moment', () => {
    expect(vi.moment('2023-11-14T19:04:00+07:00')).to.equal('19:04 14/11/2023');
    expect(en.moment('2023-11-14')).to.equal('14 November 2023');
  });

  it('leaves what is none as its author wrote it', () => {
    expect(vi.moment('sáng 14/11/2023')).to.equal('sáng 14/11/2023');
    expect(vi.moment('2026-02-31')).to.equal('2026-02-31');
  });
});

describe('Localizer.period', () => {
  const days = { start: '2023-01-01', end: '2023-10-31' };

  it('prefers the name to the days', () => {
    expect(vi.period({ label: 'Lũy kế từ đầu năm', ...days })).to.equal('Lũy kế từ đầu năm');
  });

  it('writes a name that is a code in words', () => {
    expect(vi.period({ label: '2026-Q3', start: null, end: null })).to.equal('Quý III/2026');
    expect(en.period({ label: '2026-Q3', start: null, end: null })).to.equal('Q3 2026');
    expect(vi.periodCode('2026-09')).to.equal('Tháng 9/2026');
  });

  it('writes the days where there is no name', () => {
    expect(vi.period({ label: null, ...days })).to.equal('10 tháng đầu năm 2023');
    expect(en.period({ label: { vi: '', en: null }, ...days })).to.equal('First 10 months of 2023');
  });

  it('is null where neither is known', () => {
    expect(vi.period(null)).to.equal(null);
    expect(vi.period({ label: null, start: null, end: null })).to.equal(null);
    expect(vi.period({ label: '', start: '2023-01-01', end: null })).to.equal(null);
    expect(vi.period({ label: null, start: '2023-02-31', end: '2023-10-31' })).to.equal(null);
  });
});
