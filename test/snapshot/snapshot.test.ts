import { DataError } from '../../src/document/error.js';
import { expect, fixture, html } from '@open-wc/testing';
import { hydrate } from '../../src/element/hydrate.js';
import { snapshotOf } from '../../src/authoring/freezing.js';
import { NotFrozen } from '../../src/snapshot/static-attributes.js';
import type { Locale } from '../../src/format/locale.js';
import { localizerOf } from '../../src/i18n/localizer.js';
import { settled } from '../support/deferred.js';
import { TAGS } from '../support/every-tag.js';
import { documentOf } from '../support/fixtures.js';
import { ENDPOINT, mount, partText, partsOf, stateOf, type WidgetTag } from '../support/widgets.js';

type Options = Readonly<Record<string, string>>;

const ORIGIN = {
  title: 'Số liệu minh họa',
  source: { name: 'Sở Nội vụ "mẫu"', url: 'https://noivu.example/?a=1&b=2' },
  updatedAt: '2023-11-14T19:04:00+07:00',
  period: { label: '10 tháng đầu năm 2023' },
};

const snapshot = (document: object, tag: string, options: Options = {}, locale: Locale = 'vi') =>
  snapshotOf(documentOf({ ...ORIGIN, ...document }), tag, options, localizerOf(locale));

/** What stands in the parts of a name, in all between label and notices, or in the cells of tables. */
const textsOf = (widget: Element, part: string): string[] => {
  if (part === 'table')
    return [...(widget.shadowRoot?.querySelectorAll('td, th') ?? [])].map(
      ({ textContent }) => textContent ?? '',
    );
  const elements =
    part === 'body'
      ? [...(widget.shadowRoot?.querySelectorAll<HTMLElement>('.body') ?? [])]
      : partsOf(widget, part);
  return elements.map(({ innerText }) => innerText);
};

/** What a reader sees in the named parts of a widget that asks the live document. */
async function live(document: object, tag: WidgetTag, options: Options, parts: readonly string[]) {
  const { widget, network } = await mount(tag, { ...options, endpoint: ENDPOINT });
  await network.last.json({ schemaVersion: 1, ...ORIGIN, ...document });
  return parts.map((part) => textsOf(widget, part));
}

/** Pastes HTML into a page, and gives the widget in it. */
async function paste(markup: string): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.append(document.createRange().createContextualFragment(markup));
  hydrate(place);
  await settled();
  const widget = place.querySelector<HTMLElement>(TAGS.join());
  if (!widget) throw new Error(`no widget in ${markup}`);
  await (widget as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
  return widget;
}

const indicators = (indicator: object) => ({
  indicators: [{ id: 'x', label: 'Chỉ số "Một cửa" & hồ sơ <mới>', ...indicator }],
});
const ranking = (parts: object) => ({ rankings: [{ id: 'x', label: 'Bảng "mẫu"', ...parts }] });
const COMMON = ['period', 'source', 'updated'];
const CARD = [...COMMON, 'label', 'value', 'change', 'target', 'body'];

type Frozen = readonly [
  name: string,
  tag: WidgetTag,
  document: object,
  options: Options,
  parts: readonly string[],
];

const FROZEN: readonly Frozen[] = [
  [
    'an approximate value',
    'cchc-kpi-card',
    indicators({ value: 196000, qualifier: 'over', unit: 'hồ sơ' }),
    { indicator: 'x' },
    CARD,
  ],
  [
    'a value that its author might mean in thousands',
    'cchc-kpi-card',
    indicators({ value: 1.234, unit: 'ngày' }),
    { indicator: 'x' },
    CARD,
  ],
  [
    'a rate with change and target',
    'cchc-kpi-card',
    indicators({ value: 95.215, unit: '%', previous: 94.1, target: 98 }),
    { indicator: 'x' },
    CARD,
  ],
  [
    'a share',
    'cchc-kpi-card',
    indicators({ value: 36, of: 63, unit: 'địa phương' }),
    { indicator: 'x' },
    CARD,
  ],
  ['a rank', 'cchc-kpi-card', indicators({ rank: 25, of: 63, previousRank: 27 }), { indicator: 'x' }, CARD],
  [
    'a value with a rank',
    'cchc-kpi-card',
    indicators({ value: 59.58, rank: 30, of: 34, unit: 'điểm' }),
    { indicator: 'x' },
    CARD,
  ],
  [
    'a negative and a zero',
    'cchc-kpi-card',
    indicators({ value: 0, previous: -2.5 }),
    { indicator: 'x' },
    CARD,
  ],
  [
    'dots',
    'cchc-adoption',
    indicators({ value: 36, of: 63, unit: 'địa phương' }),
    { indicator: 'x' },
    [...COMMON, 'label', 'value', 'key'],
  ],
  [
    'a published rate',
    'dossier-ontime-gauge',
    { dossiers: { received: 5780, onTimeRate: 99.46, basis: '766' } },
    {},
    [...COMMON, 'label', 'value', 'definition', 'counts'],
  ],
  [
    'a calculated rate close to 100',
    'dossier-ontime-gauge',
    { dossiers: { received: 25000, onTimeTotal: 24999 } },
    {},
    [...COMMON, 'label', 'value', 'definition'],
  ],
  [
    'the other definition',
    'dossier-ontime-gauge',
    {
      dossiers: {
        resolvedEarly: 2199,
        resolvedOnTime: 3353,
        resolvedLate: 31,
        onTimeRate: 99.46,
        basis: '766',
      },
    },
    { basis: 'resolved', target: '95' },
    [...COMMON, 'label', 'value', 'definition', 'target'],
  ],
  [
    'a rate of a source that does not define it',
    'dossier-ontime-gauge',
    { dossiers: { onTimeRate: 98, qualifier: 'over' } },
    {},
    [...COMMON, 'label', 'value', 'definition'],
  ],
  ['no dossiers', 'dossier-ontime-gauge', { dossiers: { received: 0 } }, {}, [...COMMON, 'label', 'value']],
  [
    'a ranking with units without data',
    'province-ranking',
    ranking({
      entries: [
        { code: '11', name: 'Điện Biên', score: 59.58, rank: 30, previousRank: 25 },
        { code: '37', name: 'Ninh Bình', score: 63.93, rank: 12, previousRank: 23 },
        { code: '01', name: 'Hà Nội', score: null, rank: null },
      ],
    }),
    { ranking: 'x', highlight: '11' },
    [...COMMON, 'label', 'row', 'own-row', 'without-data'],
  ],
  [
    'a course with a gap',
    'dossier-trend',
    {
      dossiers: {
        series: [
          { period: '2026-07', received: 7001, resolved: 6900, onTimeRate: 95.1 },
          { period: '2026-08', received: null, resolved: 7100, onTimeRate: null },
          { period: '2026-09', received: 12345, resolved: 7200, onTimeRate: 96.25 },
        ],
      },
    },
    {},
    [...COMMON, 'takeaways', 'table'],
  ],
  ...['766', 'resolved'].map((basis): Frozen => [
    `a course of which the rate is that of ${basis}`,
    'dossier-trend',
    { dossiers: { basis, series: [{ period: '2026-09', received: 7001, onTimeRate: 95.1 }] } },
    {},
    [...COMMON, 'definition', 'table'],
  ]),
  [
    'a course by quarters',
    'dossier-trend',
    {
      dossiers: {
        series: [
          { period: '2026-Q2', received: 7001 },
          { period: '2026-Q3', received: 6900 },
        ],
      },
    },
    {},
    [...COMMON, 'takeaways', 'table'],
  ],
  [
    'the parts of an index',
    'cchc-index-breakdown',
    ranking({
      units: 'VN-34',
      parts: [
        { id: 'A', label: 'Tiến độ giải quyết', max: 20 },
        { id: 'B', label: 'Công khai', max: 80 },
      ],
      entries: [
        { code: '11', name: 'Điện Biên', score: 59.58, parts: { A: 19.04, B: 40.54 } },
        { code: '01', name: 'Hà Nội', score: 50, parts: { A: 10, B: 40 } },
      ],
    }),
    { ranking: 'x', unit: 'Điện Biên' },
    [...COMMON, 'label', 'takeaways', 'table'],
  ],
  [
    'a course whose rates only their third decimals tell apart',
    'dossier-trend',
    {
      dossiers: {
        series: [
          { period: '2026-08', onTimeRate: 97.121 },
          { period: '2026-09', onTimeRate: 97.124 },
        ],
      },
    },
    {},
    [...COMMON, 'takeaways', 'table'],
  ],
  [
    'parts of which nothing is known, and a maximum that they do not make',
    'cchc-index-breakdown',
    ranking({
      max: 100,
      parts: [
        { id: 'A', label: 'Thể chế', max: 20 },
        { id: 'B', label: 'Nhóm thủ tục' },
      ],
      entries: [{ name: 'Điện Biên', score: 59.58, parts: { A: 19.04, B: null } }],
    }),
    { ranking: 'x', unit: 'Điện Biên' },
    [...COMMON, 'takeaways', 'notice', 'table'],
  ],
  [
    'a ranking by a unit that begins like a rank',
    'province-ranking',
    ranking({
      unit: 'hạng mục',
      entries: [
        { name: 'Sở A', score: 120 },
        { name: 'Sở B', score: 87 },
      ],
    }),
    { ranking: 'x' },
    [...COMMON, 'row'],
  ],
  [
    'a ranking of rates with computed ranks and ties',
    'province-ranking',
    ranking({
      unit: '%',
      entries: [
        { name: 'Huế', score: 1234.5 },
        { name: 'Lào Cai', score: 98 },
        { name: 'Sơn La', score: 98 },
      ],
    }),
    { ranking: 'x', top: '2' },
    [...COMMON, 'label', 'row', 'toggle'],
  ],
];

describe('a snapshot', () => {
  for (const as of ['tag', 'div'])
    for (const [name, tag, document, options, parts] of FROZEN)
      it(`of ${name} shows the same as the live document, placed as a ${as}`, async () => {
        const { html: markup } = snapshot(document, tag, { ...options, as });
        const expected = await live(document, tag, options, parts);
        const widget = await paste(markup);
        expect(stateOf(widget)).to.equal('ready');
        // In place of straight quotation marks, which filters break attributes with, stand typographic ones.
        const typographic = (texts: string[]) => texts.map((text) => text.replace(/"([^"]*)"/g, '“$1”'));
        const shown = parts.map((part) => textsOf(widget, part));
        expect(shown.map(typographic)).to.deep.equal(expected.map(typographic));
      });

  it('keeps a part of which nothing is known, which would be a heading without a sign', () => {
    const parts = [
      { id: 'A', label: 'Nhóm A' },
      { id: 'B', label: 'Nhóm B' },
    ];
    const document = ranking({ parts, entries: [{ name: 'Huế', score: 9, parts: { A: null, B: 9 } }] });
    const { inside } = snapshot(document, 'cchc-index-breakdown', { ranking: 'x', unit: 'Huế' });
    expect(inside).to.include('<td>Nhóm A</td><td>–</td><td>–</td>');
  });

  it('asks nobody', () => {
    const { html: markup } = snapshot(indicators({ value: 1 }), 'cchc-kpi-card', { indicator: 'x' });
    expect(markup).to.match(/^<cchc-kpi-card snapshot="true" /);
    expect(markup).not.to.include('endpoint');
  });

  it('says in words what the tag says', () => {
    const { html: markup } = snapshot(
      indicators({ value: 196000, qualifier: 'over', unit: 'hồ sơ' }),
      'cchc-kpi-card',
      { indicator: 'x' },
    );
    expect(markup.replace(/<[^>]*>/g, '')).to.equal(
      'Chỉ số "Một cửa" &amp; hồ sơ &lt;mới&gt;: trên 196.000 hồ sơ (10 tháng đầu năm 2023; Nguồn: Sở Nội vụ "mẫu"; Cập nhật: 19:04 14/11/2023).',
    );
  });

  it('is read by templates of XML as well', () => {
    for (const [, tag, document, options] of FROZEN)
      for (const as of ['tag', 'div']) {
        const { html: markup } = snapshot(document, tag, { ...options, as });
        const read = new DOMParser().parseFromString(markup, 'application/xml');
        expect(read.querySelector('parsererror')?.textContent).to.equal(undefined);
      }
  });

  it('is one line, with no quotation mark inside an attribute', () => {
    for (const [, tag, document, options] of FROZEN) {
      const { html: markup } = snapshot(document, tag, options);
      expect(markup).not.to.match(/[\n\r]/);
      const startTags = markup.match(/<[a-z][^>]*>/g)!;
      for (const startTag of startTags) expect(startTag).to.match(/^<[a-z-]+( [a-z-]+="[^'"<>]*")*>$/);
    }
  });

  it('says what the source has no place for, as it is told', () => {
    const told = {
      label: 'Đúng hạn',
      source: 'Sở Nội vụ',
      'source-href': 'https://a.example/',
      updated: '2026-10-10',
    };
    const bare = { source: null, updatedAt: null, period: null, title: null };
    const card = { ...bare, ...indicators({ value: 98.5, unit: '%' }) };
    expect(
      snapshot(card, 'cchc-kpi-card', { indicator: 'x', period: 'Quý III/2026', ...told }).html,
    ).to.equal(
      '<cchc-kpi-card snapshot="true" locale="vi" indicator="x" label="Đúng hạn" value="98.5" unit="%" period="Quý III/2026" ' +
        'updated="2026-10-10" source="Sở Nội vụ" source-href="https://a.example/">' +
        'Đúng hạn: 98,5% (Quý III/2026; Nguồn: Sở Nội vụ; Cập nhật: 10/10/2026).</cchc-kpi-card>',
    );
    const gauge = { ...bare, dossiers: { received: 10, onTimeRate: 98.5, basis: '766' } };
    expect(snapshot(gauge, 'dossier-ontime-gauge', told).html)
      .to.include(' label="Đúng hạn" ')
      .and.include('>Đúng hạn: 98,5%');
    const own = snapshot({ ...card, period: { label: '2026' } }, 'cchc-kpi-card', {
      indicator: 'x',
      period: '2025',
    });
    expect(own.html).to.include(' period="2026"');
  });

  it('keeps the address of the source, whatever is in it', () => {
    const url = 'https://noivu.example/?a="1"&b=\'2\'';
    const { html: markup } = snapshot(
      { ...indicators({ value: 5 }), source: { name: 'Sở Nội vụ', url } },
      'cchc-kpi-card',
      { indicator: 'x' },
    );
    expect(markup).to.include('source-href="https://noivu.example/?a=%221%22&amp;b=%272%27"');
  });

  it('is in English where that is asked for, and stays so', async () => {
    const { html: markup } = snapshot(
      ranking({ entries: [{ name: 'Huế', score: 1234.5, rank: 1 }] }),
      'province-ranking',
      { ranking: 'x' },
      'en',
    );
    expect(markup).to.include('<td>1,234.5</td>').and.include('locale="en"');
    expect(partText(await paste(markup), 'row')).to.include('1,234.5');
  });

  it('names what a tag by itself cannot say', () => {
    const { leftOut, html: markup } = snapshot(
      indicators({
        value: 1.5,
        unit: 'ngày',
        better: 'lower',
        previous: 2,
        target: 1,
        previousRank: 3,
        series: [
          { period: '2025', value: 2 },
          { period: '2026', value: 1.5 },
        ],
      }),
      'cchc-kpi-card',
      { indicator: 'x' },
    );
    expect(leftOut).to.deep.equal(['previous', 'previousRank', 'target', 'series']);
    expect(markup).not.to.match(/previous=|target=/);
  });

  it('keeps no previous value that the tag would compare as the source does not', () => {
    const card = (indicator: object) =>
      snapshot(indicators({ value: 30, previous: 36, ...indicator }), 'cchc-kpi-card', { indicator: 'x' });
    for (const indicator of [{ of: 34, previousOf: 63 }, { mergedFrom: 2 }]) {
      expect(card(indicator).html).not.to.include('previous=');
      expect(card(indicator).leftOut).to.include('previous');
    }
    expect(card({ mergedFrom: 1 }).html).to.include('previous="36"');
    expect(card({ rank: 2, of: 34, previousOf: 63 }).html).to.include('previous="36"');
  });

  it('keeps no previous rank that the tag, which knows no number of units before, would not compare', () => {
    const period = { label: 'Quý III/2025' };
    const card = (indicator: object) =>
      snapshot(
        { ...indicators({ rank: 20, of: 34, previousRank: 22, ...indicator }), period },
        'cchc-kpi-card',
        {
          indicator: 'x',
        },
      );
    expect(card({ previousOf: 34 }).html).not.to.include('previous=');
    expect(card({}).html).to.include('previous="22"');
  });

  it('keeps no previous rank beyond the number of units', () => {
    const { html: markup } = snapshot(indicators({ rank: 30, of: 34, previousRank: 40 }), 'cchc-kpi-card', {
      indicator: 'x',
    });
    expect(markup).not.to.include('previous=');
  });

  it('names the changes of score that a table by itself cannot say', () => {
    const parts = {
      units: 'VN-34',
      previousUnits: 'VN-63',
      entries: [{ code: '11', name: 'Điện Biên', score: 5 }],
      previousEntries: [{ code: '11', score: 4 }],
    };
    const { html: markup, leftOut } = snapshot(ranking(parts), 'province-ranking', { ranking: 'x' });
    expect(leftOut).to.include('previousEntries');
    expect(markup).not.to.include('Hạng kỳ trước');
  });

  const OMITTED: Readonly<Record<string, readonly [units: string, omitted: string]>> = {
    'regions of a country': ['Đồng bằng sông Hồng, Trung du miền núi, Tây Nguyên', ''],
    'provinces, a region and the country': [
      'Cả nước, Đồng bằng sông Hồng, Hà Nội, Huế, Tuyên Quang',
      'Cả nước, Đồng bằng sông Hồng',
    ],
    'units by names that tables have for sums and remarks': [
      'Chung, Sở Y tế, Trung bình, Ghi chú: sơ bộ, Sở Xây dựng',
      'Chung, Trung bình, Ghi chú: sơ bộ',
    ],
    'units of which some are not ranked': ['Sở Y tế, Sở Xây dựng, -Xã Mường Phăng, -Xã Thanh Nưa', ''],
  };
  const listOf = (text: string) => text.split(', ').filter(Boolean);

  for (const [name, [units, omitted]] of Object.entries(OMITTED))
    it(`shows each row of ${name}, or names it among what is left out`, async () => {
      const entries = listOf(units).map((unit, index) =>
        unit.startsWith('-') ? { name: unit.slice(1) } : { name: unit, score: 90 - index, rank: index + 1 },
      );
      const { html: markup, leftOut } = snapshot(ranking({ entries }), 'province-ranking', { ranking: 'x' });
      expect(leftOut).to.deep.equal(listOf(omitted).map((row) => `hàng “${row}”`));
      const widget = await paste(markup);
      const shown = [...partsOf(widget, 'row'), ...partsOf(widget, 'without-data')]
        .map(({ textContent }) => textContent)
        .join('\n');
      for (const unit of entries.map((entry) => entry.name))
        expect(shown.includes(unit), unit).to.equal(!listOf(omitted).includes(unit));
      for (const row of listOf(omitted)) expect(widget.textContent).not.to.include(row);
    });

  it('keeps no previous rank among another number of units', () => {
    const { html: markup } = snapshot(
      indicators({ rank: 30, of: 34, previousRank: 40, previousOf: 63 }),
      'cchc-kpi-card',
      { indicator: 'x' },
    );
    expect(markup).not.to.include('previous');
  });

  const refused: readonly (readonly [
    name: string,
    tag: string,
    document: object,
    options: Options,
    says: RegExp,
  ])[] = [
    [
      'of what is not published',
      'cchc-kpi-card',
      indicators({ value: null }),
      { indicator: 'x' },
      /chưa công bố/,
    ],
    [
      'of an approximate share as dots',
      'cchc-adoption',
      indicators({ value: 36, of: 63, qualifier: 'over' }),
      { indicator: 'x' },
      /gần đúng/,
    ],
    [
      'of approximate scores',
      'province-ranking',
      ranking({ entries: [{ name: 'Huế', score: 98, qualifier: 'over' }] }),
      { ranking: 'x' },
      /gần đúng/,
    ],
  ];
  it('fails as the widget does over an indicator that is not there', () => {
    expect(() => snapshot(indicators({ value: 1 }), 'cchc-kpi-card', { indicator: 'y' }))
      .to.throw(DataError)
      .with.property('kind', 'not-found');
  });
  for (const [name, tag, document, options, says] of refused)
    it(`is refused ${name}`, () => {
      expect(() => snapshot(document, tag, options)).to.throw(NotFrozen, says);
    });
});
