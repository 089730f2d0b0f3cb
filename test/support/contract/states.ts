import { expect } from '@open-wc/testing';
import type { WidgetState } from '../../../src/element/widget-state.js';
import type { Locale } from '../../../src/format/locale.js';
import {
  detailText,
  ENDPOINT,
  press,
  stateOf,
  visibleText,
  type Attributes,
  type Widget,
} from '../widgets.js';
import { mountAsking, mountBare, mountOwn, mountReady, type Fixtures } from './fixtures.js';

const LOCALES: readonly Locale[] = ['vi', 'en'];
const THEMES = ['light', 'dark'] as const;

interface Scene {
  readonly name: string;
  readonly state: WidgetState;
  /** What the reader is told, or nothing where the figure speaks for itself. */
  readonly words?: Readonly<Record<Locale, string>>;
  /** What a webmaster is told. */
  readonly detail?: Readonly<Record<Locale, string>>;
  readonly showsFigure?: boolean;
  readonly needsOwn?: boolean;
  readonly reach: (fixtures: Fixtures, attributes: Attributes) => Promise<Widget>;
}

async function failing(fixtures: Fixtures, attributes: Attributes, content = ''): Promise<Widget> {
  const { widget, network } = await mountAsking(fixtures, attributes, content);
  await network.last.status(500);
  return widget;
}

/** Each state that a widget can be in, and how it gets there. */
const SCENES: readonly Scene[] = [
  {
    name: 'paused before the first answer',
    state: 'idle',
    words: { vi: 'Chưa tải số liệu', en: 'Figures not loaded yet' },
    async reach(fixtures, attributes) {
      const { widget } = await mountAsking(fixtures, { ...attributes, refresh: '60' });
      await press(widget, 'pause');
      return widget;
    },
  },
  {
    name: 'asking',
    state: 'loading',
    words: { vi: 'Đang tải số liệu…', en: 'Loading figures…' },
    reach: async (fixtures, attributes) => (await mountAsking(fixtures, attributes)).widget,
  },
  {
    name: 'answered',
    state: 'ready',
    showsFigure: true,
    reach: async (fixtures, attributes) => (await mountReady(fixtures, attributes)).widget,
  },
  {
    name: 'answered with figures that are out of date',
    state: 'stale',
    words: { vi: 'Số liệu cũ: cập nhật ', en: 'Old figures: updated ' },
    showsFigure: true,
    async reach(fixtures, attributes) {
      const { widget, network } = await mountAsking(fixtures, attributes);
      await network.last.json({
        ...fixtures.good,
        updatedAt: '2023-11-14T19:04:00+07:00',
        staleAfter: 'P1D',
      });
      return widget;
    },
  },
  {
    name: 'failing after a good answer',
    state: 'stale',
    words: { vi: 'Đang giữ số liệu tải được ', en: 'Keeping the figures loaded ' },
    showsFigure: true,
    async reach(fixtures, attributes) {
      const { widget, network } = await mountReady(fixtures, attributes);
      network.client.reload(ENDPOINT);
      await network.last.status(500);
      return widget;
    },
  },
  {
    name: 'answered with nothing published',
    state: 'empty',
    words: { vi: 'Nguồn chưa công bố số liệu này.', en: 'The source has not published this figure.' },
    async reach(fixtures, attributes) {
      const { widget, network } = await mountAsking(fixtures, attributes);
      await network.last.json(fixtures.empty);
      return widget;
    },
  },
  {
    name: 'failing',
    state: 'error',
    words: {
      vi: 'Chưa tải được số liệu từ nguồn. Vui lòng thử lại sau.',
      en: 'The figures could not be loaded from their source. Please try again later.',
    },
    detail: {
      vi: 'Nguồn số liệu trả về lỗi 500 (máy chủ của nguồn đang hỏng). Địa chỉ: https://data.example/',
      en: 'The source answered with error 500 (its server is out of order). Address: https://data.example/',
    },
    reach: (fixtures, attributes) => failing(fixtures, attributes),
  },
  {
    name: 'failing with a figure of its own',
    state: 'error',
    words: {
      vi: 'Đang hiển thị số liệu ghi sẵn trong trang.',
      en: 'Showing the figures written in this page.',
    },
    needsOwn: true,
    reach: (fixtures, attributes) =>
      failing(fixtures, { ...fixtures.own?.attributes, ...attributes }, fixtures.own?.content),
  },
  {
    name: 'saying its own',
    state: 'ready',
    needsOwn: true,
    reach: async (fixtures, attributes) => (await mountOwn(fixtures, attributes)).widget,
  },
  {
    name: 'told nothing',
    state: 'error',
    words: { vi: 'Chưa có số liệu để hiển thị ở đây.', en: 'There are no figures to show here yet.' },
    detail: { vi: 'Thiếu thuộc tính “endpoint”', en: 'endpoint' },
    reach: async (fixtures, attributes) => (await mountBare(fixtures, attributes)).widget,
  },
];

function expectSound(widget: Widget): void {
  const text = visibleText(widget);
  expect(text).not.to.equal('');
  expect(text).not.to.match(/NaN|undefined|\bnull\b|\[object|Error\b|Infinity/);
  // What draws charts sizes its canvas by the style, once that is drawn.
  expect(widget.shadowRoot?.querySelectorAll('[style]:not(canvas)').length).to.equal(0);
  expect(widget.getAttribute('style')).to.equal(null);
}

/** All six states are there, each with its own words, in both languages, and accessible in both colour schemes. */
export function statesContract(fixtures: Fixtures): void {
  describe('states', () => {
    const scenes = SCENES.filter(({ needsOwn }) => fixtures.own || !needsOwn);
    for (const { name, state, words, detail, showsFigure, reach } of scenes) {
      for (const locale of LOCALES) {
        it(`is ${state} when ${name} (${locale})`, async () => {
          const widget = await reach(fixtures, { locale });
          expect(stateOf(widget)).to.equal(state);
          expectSound(widget);
          if (words) expect(visibleText(widget)).to.include(words[locale]);
          if (detail) expect(detailText(widget)).to.include(detail[locale]);
          if (showsFigure) {
            expect(visibleText(widget)).to.include(fixtures.figure[locale]);
            expect(visibleText(widget)).to.include(fixtures.label[locale]);
          }
        });
      }

      for (const theme of THEMES) {
        it(`is accessible when ${name} (${theme})`, async () => {
          const widget = await reach(fixtures, { theme });
          await expect(widget).to.be.accessible();
        });
      }
    }
  });
}
