import { expect } from '@open-wc/testing';
import { settled } from '../deferred.js';
import { FakeNetwork } from '../fake-network.js';
import {
  ENDPOINT,
  frameOf,
  hasPart,
  make,
  partOf,
  partText,
  provide,
  stateOf,
  visibleText,
  type Widget,
} from '../widgets.js';
import { mountAsking, mountOwn, mountReady, type Fixtures } from './fixtures.js';

interface Case {
  readonly attribute: string;
  readonly property: string;
  /** What the attribute holds, and the property where that is not the same. */
  readonly value: string;
  readonly propertyValue?: unknown;
  readonly look: (widget: Widget) => unknown;
  readonly set: unknown;
  readonly unset: unknown;
  /** Whether it is about figures in the tag. */
  readonly needsOwn?: boolean;
}

const labelOf = (widget: Widget) => partOf(widget, 'label');

/** What each common attribute does to a widget that shows its own figure. */
const CASES: readonly Case[] = [
  {
    attribute: 'locale',
    property: 'locale',
    value: 'en',
    look: (widget) => frameOf(widget).lang,
    set: 'en',
    unset: 'vi',
  },
  {
    attribute: 'theme',
    property: 'theme',
    value: 'dark',
    look: (widget) => getComputedStyle(frameOf(widget)).colorScheme,
    set: 'dark',
    unset: 'normal',
  },
  {
    attribute: 'theme',
    property: 'theme',
    value: 'auto',
    look: (widget) => getComputedStyle(frameOf(widget)).colorScheme,
    set: 'light dark',
    unset: 'normal',
  },
  {
    attribute: 'compact',
    property: 'compact',
    value: '',
    propertyValue: true,
    look: (widget) => getComputedStyle(frameOf(widget)).rowGap,
    set: '4px',
    unset: '8px',
  },
  {
    attribute: 'heading-level',
    property: 'headingLevel',
    value: '3',
    propertyValue: 3,
    look: (widget) => [labelOf(widget)?.getAttribute('role'), labelOf(widget)?.getAttribute('aria-level')],
    set: ['heading', '3'],
    unset: [null, null],
  },
  {
    attribute: 'label',
    property: 'label',
    value: 'Nhãn riêng',
    look: (widget) => partText(widget, 'label') === 'Nhãn riêng',
    set: true,
    unset: false,
  },
  {
    attribute: 'period',
    property: 'period',
    value: '2023-Q4',
    needsOwn: true,
    look: (widget) => partText(widget, 'period'),
    set: 'Quý IV/2023',
    unset: '',
  },
  {
    attribute: 'updated',
    property: 'updatedAt',
    value: '2023-11-14T19:04:00+07:00',
    needsOwn: true,
    look: (widget) => partText(widget, 'updated'),
    set: 'Cập nhật: 19:04 14/11/2023',
    unset: '',
  },
  {
    attribute: 'updated',
    property: 'updated',
    value: 'chiều 14/11',
    needsOwn: true,
    look: (widget) => partText(widget, 'updated'),
    set: 'Cập nhật: chiều 14/11',
    unset: '',
  },
  {
    attribute: 'source',
    property: 'source',
    value: 'Điện Biên TV',
    look: (widget) => partText(widget, 'source'),
    set: 'Nguồn: Điện Biên TV',
    unset: '',
  },
];

const set = (widget: Element, property: string, value: unknown) =>
  Object.assign(widget, { [property]: value });

/** A tag as the parser leaves it before the script has come: without a class of its own. */
function makeEarly({ tag, own }: Fixtures): HTMLElement {
  const early = document.implementation.createHTMLDocument().createElement(tag);
  for (const [name, value] of Object.entries(own?.attributes ?? {})) early.setAttribute(name, value);
  early.append(early.ownerDocument.createRange().createContextualFragment(own?.content ?? ''));
  return early;
}

async function upgraded(early: HTMLElement): Promise<Widget> {
  (await provide()).append(early);
  await settled();
  return early as Widget;
}

/** Every attribute does the same, set before or after the upgrade, as attribute or as property. */
export function attributesContract(fixtures: Fixtures): void {
  describe('attributes', () => {
    const cases = CASES.filter(({ needsOwn }) => fixtures.own || !needsOwn);
    for (const { attribute, property, value, propertyValue = value, look, set: expected, unset } of cases) {
      it(`${attribute}="${value}" does the same before and after the upgrade, as attribute and as property`, async () => {
        const [early, earlyProperty] = [makeEarly(fixtures), makeEarly(fixtures)];
        early.setAttribute(attribute, value);
        set(earlyProperty, property, propertyValue);
        expect(look(await upgraded(early)), 'attribute before').to.deep.equal(expected);
        expect(look(await upgraded(earlyProperty)), 'property before').to.deep.equal(expected);

        const { widget } = await mountOwn(fixtures);
        expect(look(widget), 'not set').to.deep.equal(unset);
        widget.setAttribute(attribute, value);
        await settled();
        expect(look(widget), 'attribute after').to.deep.equal(expected);
        widget.removeAttribute(attribute);
        await settled();
        expect(look(widget), 'taken away').to.deep.equal(unset);
        set(widget, property, propertyValue);
        await settled();
        expect(look(widget), 'property after').to.deep.equal(expected);
      });
    }

    it('endpoint asks, set before or after the upgrade, as attribute or as property', async () => {
      const { tag, asks } = fixtures;
      for (const early of [true, false])
        for (const asProperty of [true, false]) {
          const network = new FakeNetwork();
          const provider = await provide(network);
          const widget = early ? document.implementation.createHTMLDocument().createElement(tag) : make(tag);
          if (!early) provider.append(widget);
          await settled();
          for (const [name, value] of Object.entries({ ...asks, endpoint: ENDPOINT })) {
            if (asProperty) set(widget, name, value);
            else widget.setAttribute(name, value);
          }
          if (early) provider.append(widget);
          await settled();
          await network.last.json(fixtures.good);
          expect(visibleText(widget as Widget)).to.include(fixtures.figure.vi);
        }
    });

    it('endpoint is relative to the page', async () => {
      const { network } = await mountAsking(fixtures, { endpoint: 'data/a.json' });
      expect(network.last.url).to.equal(new URL('data/a.json', document.baseURI).href);
    });

    it('snapshot, compact and without-source are off by "false"', async () => {
      const { widget, network } = await mountReady(fixtures, {
        snapshot: 'false',
        compact: 'false',
        'without-source': 'false',
      });
      expect(network.requests).to.have.length(1);
      expect(getComputedStyle(frameOf(widget)).rowGap).to.equal('8px');
      expect(partText(widget, 'source')).to.include('Nguồn:');
    });

    it('snapshot, compact and without-source are off by default', () => {
      const { snapshot, compact, withoutSource } = make(fixtures.tag);
      expect([snapshot, compact, withoutSource]).to.deep.equal([false, false, false]);
    });

    it('without-source leaves the line with source and time out', async () => {
      const { widget } = await mountReady(fixtures);
      expect(partText(widget, 'source')).to.equal('Nguồn: Nguồn thử nghiệm');
      expect(partText(widget, 'updated')).to.equal('Cập nhật: 19:04 14/11/2023');
      widget.withoutSource = true;
      await settled();
      expect([hasPart(widget, 'source'), hasPart(widget, 'updated')]).to.deep.equal([false, false]);
    });

    for (const level of ['1', '7', '2.5', 'h2', ''])
      it(`heading-level="${level}" makes no heading`, async () => {
        const { widget } = await mountOwn(fixtures, { 'heading-level': level });
        expect(labelOf(widget)?.hasAttribute('role')).to.equal(false);
        expect(labelOf(widget)?.hasAttribute('aria-level')).to.equal(false);
      });

    it('locale that has no dictionary leaves the language of the page', async () => {
      const { widget } = await mountOwn(fixtures, { locale: 'hmn', lang: 'en' });
      expect(frameOf(widget).lang).to.equal('en');
    });

    it('lang around the tag is its language, also when it changes', async () => {
      const { widget, provider } = await mountOwn(fixtures);
      provider.lang = 'en-US';
      await settled();
      expect(frameOf(widget).lang).to.equal('en');
      provider.lang = 'vi_VN';
      await settled();
      expect(frameOf(widget).lang).to.equal('vi');
    });

    it('source-href is linked', async () => {
      const { widget } = await mountOwn(fixtures, {
        source: 'Điện Biên TV',
        'source-href': 'https://dienbientv.vn/',
      });
      expect(partOf(widget, 'source')?.querySelector('a')?.href).to.equal('https://dienbientv.vn/');
      const { widget: other } = await mountOwn(fixtures);
      Object.assign(other, { source: 'Điện Biên TV', sourceHref: 'https://dienbientv.vn/' });
      await settled();
      expect(partOf(other, 'source')?.querySelector('a')?.href).to.equal('https://dienbientv.vn/');
    });

    for (const address of ['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,a', 'https://'])
      it(`source-href=${JSON.stringify(address)} is not linked`, async () => {
        const { widget } = await mountOwn(fixtures, { source: 'Điện Biên TV', 'source-href': address });
        expect(partText(widget, 'source')).to.equal('Nguồn: Điện Biên TV');
        expect(partOf(widget, 'source')?.querySelector('[href]')).to.equal(null);
      });

    it('the source of a document is linked only by http and https', async () => {
      const { widget, network } = await mountAsking(fixtures);
      for (const [url, href] of [
        ['https://nguon.example/a', 'https://nguon.example/a'],
        ['javascript:alert(1)', null],
        ['JAVASCRIPT://nguon.example/%0aalert(1)', null],
      ] as const) {
        if (network.requests.length > 1 || stateOf(widget) === 'ready') network.client.reload(ENDPOINT);
        await network.last.json({ ...fixtures.good, source: { name: 'Nguồn', url } });
        expect(partText(widget, 'source')).to.include('Nguồn');
        expect(widget.shadowRoot?.querySelector('a')?.getAttribute('href') ?? null).to.equal(href);
      }
    });

    it('updated assigned as a property leaves the tag alive', async () => {
      const { widget, network } = await mountReady(fixtures);
      Object.assign(widget, { updated: '2023-11-14' });
      network.client.reload(ENDPOINT);
      await network.last.json(fixtures.later);
      expect(visibleText(widget)).to.include(fixtures.laterFigure);
      expect(widget.updatedAt).to.equal('2023-11-14');
    });
  });

  describe('fallback', () => {
    const SENTENCE = '<p class="fallback">Trên 196.000 hồ sơ (số liệu ghi trong bài).</p>';
    const heightOf = (widget: Element) => widget.querySelector<HTMLElement>('.fallback')?.offsetHeight ?? 0;

    it('is shown while there is no figure, and hidden behind one', async () => {
      const { widget, network } = await mountAsking(fixtures, {}, SENTENCE);
      expect(heightOf(widget), 'loading').to.be.greaterThan(0);
      await network.last.json(fixtures.good);
      expect(heightOf(widget), 'ready').to.equal(0);
      network.client.reload(ENDPOINT);
      await network.last.status(500);
      expect(heightOf(widget), 'stale').to.equal(0);
      network.client.reload(ENDPOINT);
      await network.last.json(fixtures.empty);
      expect(heightOf(widget), 'empty').to.equal(0);
      expect(widget.shadowRoot?.querySelectorAll('slot')).to.have.length(1);
    });

    it('is shown when everything else has failed', async () => {
      const { widget, network } = await mountAsking(fixtures, {}, SENTENCE);
      await network.last.status(500);
      expect(heightOf(widget)).to.be.greaterThan(0);
      widget.removeAttribute('endpoint');
      await settled();
      expect(heightOf(widget)).to.be.greaterThan(0);
    });

    it('stays as it is: nothing is rendered outside the shadow root', async () => {
      const { widget, network } = await mountAsking(fixtures, {}, SENTENCE);
      await network.last.json(fixtures.good);
      expect(widget.getHTML()).to.equal(SENTENCE);
    });

    it('that is the rest of the page stays visible in every state', async () => {
      const rest = '<div class="fallback">Bài viết <nav>Mục lục</nav></div><footer>Chân trang</footer>';
      const { widget, network } = await mountAsking(fixtures, {}, rest);
      expect(heightOf(widget), 'loading').to.be.greaterThan(0);
      await network.last.json(fixtures.good);
      expect(heightOf(widget), 'ready').to.be.greaterThan(0);
      expect(visibleText(widget)).to.include(fixtures.figure.vi);
      network.client.reload(ENDPOINT);
      await network.last.json(fixtures.empty);
      expect(heightOf(widget), 'empty').to.be.greaterThan(0);
      expect(frameOf(widget).contains(widget.shadowRoot?.querySelector('slot') ?? null)).to.equal(false);
    });
  });
}
