import { expect } from '@open-wc/testing';
import { unitsOf } from '../../src/territory/units.js';
import { ASKS, TAGS } from '../support/every-tag.js';
import { ENDPOINT, frameOf, mount, stateOf, type Attributes, type WidgetTag } from '../support/widgets.js';

const months = Array.from({ length: 12 }, (_, index) => ({
  period: `2026-${String(index + 1).padStart(2, '0')}`,
  received: 7000 + index * 10,
  resolved: 6900 + index * 10,
  onTimeRate: 95 + index / 10,
}));

const COUNTS = {
  received: 5780,
  resolvedEarly: 2199,
  resolvedOnTime: 3353,
  resolvedLate: 31,
  pendingOnTime: 197,
  pendingLate: 0,
};

const parts = [18, 20, 12, 10, 22, 18].map((max, index) => ({
  id: `p${index}`,
  label: `Thành phần số ${index + 1}`,
  max,
}));

const entries = unitsOf('VN-34').map(({ code, name }, index) => ({
  code,
  name,
  score: 50 + index,
  rank: 34 - index,
  parts: Object.fromEntries(parts.map(({ id, max }) => [id, max / 2])),
}));

const FIGURES = {
  schemaVersion: 1,
  source: { name: 'Cổng Dịch vụ công quốc gia', url: 'https://nguon.example/' },
  updatedAt: '2026-10-10T08:00:00+07:00',
  period: { label: '9 tháng đầu năm 2026' },
  indicators: [
    {
      id: 'received',
      label: 'Hồ sơ tiếp nhận tại Trung tâm hành chính công',
      value: 45_012,
      previous: 43_100,
      unit: 'hồ sơ',
      series: months.map(({ period, received }) => ({ period, value: received })),
    },
    { id: 'ioc', label: 'Địa phương có trung tâm điều hành', value: 36, of: 63, unit: 'địa phương' },
  ],
  dossiers: { ...COUNTS, basis: '766', series: months },
  rankings: [{ id: '766', label: 'Bộ chỉ số phục vụ người dân', units: 'VN-34', max: 100, parts, entries }],
};

/** How far a widget may grow or shrink when its figures come, as a share of its height: letters differ by system. */
const SLACK = 0.2;

/** By what share of its height a widget grows or shrinks when its figures come. */
async function changeOf(tag: WidgetTag, attributes: Attributes, width: number) {
  const { widget, network } = await mount(tag, { endpoint: ENDPOINT, ...attributes });
  widget.style.width = `${width}px`;
  const reserved = frameOf(widget).offsetHeight;
  await network.last.json(FIGURES);
  expect(stateOf(widget)).to.equal('ready');
  const taken = frameOf(widget).offsetHeight;
  return { change: Math.abs(taken - reserved) / taken, words: `${reserved} → ${taken}` };
}

describe('the room of a widget whose figures are on their way', () => {
  const widgets: readonly (readonly [WidgetTag, Attributes])[] = [
    ...TAGS.filter((tag) => tag !== 'cchc-kpi-card').map((tag) => [tag, ASKS[tag]] as const),
    ['cchc-kpi-card', { indicator: 'received' }],
    ['cchc-index-breakdown', { ranking: '766', unit: '11', compare: 'mean' }],
    ['province-tile-map', { ranking: '766', highlight: '11' }],
  ];
  for (const [tag, attributes] of widgets)
    for (const width of [240, 640, 1200])
      it(`is about what <${tag} ${Object.values(attributes).join(' ')}> takes with them, ${width} pixels wide`, async () => {
        const { change, words } = await changeOf(tag, attributes, width);
        expect(change, words).to.be.below(SLACK);
      });

  for (const width of [280, 300, 480])
    it(`is what a gauge takes to less than a line of it, ${width} pixels wide`, async () => {
      const { change, words } = await changeOf('dossier-ontime-gauge', {}, width);
      expect(change, words).to.be.below(0.04);
    });
});
