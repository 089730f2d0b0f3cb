import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { settled } from '../../support/deferred.js';
import { FakeNetwork } from '../../support/fake-network.js';
import { openPage } from '../../support/frames.js';
import {
  ENDPOINT,
  frameOf,
  make,
  partText,
  stateOf,
  visibleText,
  partOf,
  hasPart,
} from '../../support/widgets.js';

const OTHER = 'https://data.example/other.json';

const good = (value: number) => ({ schemaVersion: 1, indicators: [{ id: 'a', label: 'Chỉ tiêu', value }] });

/** Providers inside one another, the outermost first, each with attributes, and a card in the innermost. */
async function nest(attributes: readonly Readonly<Record<string, string>>[], own = {}) {
  const network = new FakeNetwork();
  const outermost = await fixture(html`<cchc-provider .client=${network.client}></cchc-provider>`);
  const providers = attributes.map(() => document.createElement('cchc-provider'));
  let parent: Element = outermost;
  providers.forEach((provider, index) => {
    for (const [name, value] of Object.entries(attributes[index] ?? {})) provider.setAttribute(name, value);
    parent.append(provider);
    parent = provider;
  });
  const card = make('cchc-kpi-card', { indicator: 'a', ...own });
  parent.append(card);
  await settled();
  return { network, providers, card };
}

describe('<cchc-provider>', () => {
  it('shows nothing of its own', async () => {
    const provider = await fixture<HTMLElement>(html`<cchc-provider><p>Bài viết</p></cchc-provider>`);
    expect(getComputedStyle(provider).display).to.equal('contents');
    expect(provider.innerText).to.equal('Bài viết');
    provider.hidden = true;
    expect(provider.querySelector('p')?.offsetHeight).to.equal(0);
  });

  it('hands its endpoint to the widgets inside', async () => {
    const { network, card } = await nest([{ endpoint: ENDPOINT }]);
    expect(network.requests.map(({ url }) => url)).to.deep.equal([ENDPOINT]);
    await network.last.json(good(36));
    expect(visibleText(card)).to.include('36');
  });

  it('gives way to the widget’s own attribute, and the outer to the inner', async () => {
    const settings: Record<string, string>[] = [
      { locale: 'en', theme: 'dark', period: '2021', label: 'ngoài' },
      { theme: 'light', period: '2022' },
    ];
    const { card } = await nest(settings, { value: '5', period: '2023' });
    expect(frameOf(card).lang).to.equal('en');
    expect(frameOf(card).dataset.theme).to.equal('light');
    expect(partText(card, 'period')).to.equal('2023');
    expect(partText(card, 'label')).to.equal('ngoài');
  });

  it('lets an inner one take part of the settings over only', async () => {
    const { network } = await nest([{ endpoint: ENDPOINT, locale: 'en' }, { endpoint: OTHER }]);
    expect(network.last.url).to.equal(OTHER);
  });

  it('hands flags down, which "false" takes back', async () => {
    const { card, providers } = await nest([{ compact: '', 'without-source': '' }, { compact: 'false' }], {
      value: '5',
      source: 'Điện Biên TV',
    });
    expect(frameOf(card).hasAttribute('data-compact')).to.equal(false);
    expect(partText(card, 'source')).to.equal('');
    card.setAttribute('without-source', 'false');
    providers[1]?.removeAttribute('compact');
    await settled();
    expect(frameOf(card).hasAttribute('data-compact')).to.equal(true);
    expect(partText(card, 'source')).to.equal('Nguồn: Điện Biên TV');
    card.removeAttribute('without-source');
    await settled();
    expect(partText(card, 'source')).to.equal('');
  });

  it('keeps every widget inside from fetching with snapshot', async () => {
    const { network, card, providers } = await nest([{ endpoint: ENDPOINT, snapshot: '' }], { value: '5' });
    expect(network.requests).to.have.length(0);
    expect(stateOf(card)).to.equal('ready');
    providers[0]?.removeAttribute('snapshot');
    await settled();
    expect(network.requests).to.have.length(1);
  });

  it('treats 0 as a value, as property and as attribute alike', async () => {
    const { network, card } = await nest([{ endpoint: ENDPOINT, refresh: '60', 'heading-level': '2' }]);
    await network.last.json(good(36));
    expect(partOf(card, 'pause')?.title).to.match(/^Tạm dừng cập nhật: /);
    card.refresh = 0;
    card.headingLevel = 0;
    await settled();
    expect(hasPart(card, 'pause')).to.equal(false);
    expect(card.shadowRoot?.querySelectorAll('[role="heading"]').length).to.equal(0);
  });

  for (const [attribute, value, look] of [
    ['locale', 'en', (card: Element) => frameOf(card).lang],
    ['theme', 'dark', (card: Element) => frameOf(card).dataset.theme],
    ['compact', '', (card: Element) => frameOf(card).dataset.compact],
    ['label', 'Nhãn', (card: Element) => partText(card, 'label') === 'Nhãn'],
    ['period', '2023', (card: Element) => partText(card, 'period')],
    ['updated', '2023-11-14', (card: Element) => partText(card, 'updated')],
    ['source', 'Điện Biên TV', (card: Element) => partText(card, 'source')],
    ['heading-level', '3', (card: Element) => card.shadowRoot?.querySelector('[aria-level="3"]') !== null],
  ] as const) {
    it(`passes a change of ${attribute} on, and its end`, async () => {
      const { card, providers } = await nest([{}, {}], { value: '5' });
      const before = look(card);
      providers[0]?.setAttribute(attribute, value);
      await settled();
      expect(look(card)).not.to.equal(before);
      providers[0]?.removeAttribute(attribute);
      await settled();
      expect(look(card)).to.equal(before);
    });
  }

  it('passes a change of endpoint, format and refresh on', async () => {
    const { network, card, providers } = await nest([{ endpoint: ENDPOINT }]);
    providers[0]?.setAttribute('endpoint', OTHER);
    await settled();
    expect(network.last.url).to.equal(OTHER);
    expect(network.requests[0]?.isAborted).to.equal(true);
    providers[0]?.setAttribute('refresh', '60');
    await network.last.json(good(36));
    expect(partOf(card, 'pause')?.title).to.match(/^Tạm dừng cập nhật: /);
    expect(network.requests).to.have.length(2);
  });

  it('passes another client on', async () => {
    const { network, card, providers } = await nest([{ endpoint: ENDPOINT }]);
    const other = new FakeNetwork();
    const [provider] = providers;
    if (provider) provider.client = other.client;
    await settled();
    expect(network.last.isAborted).to.equal(true);
    await other.last.json(good(40));
    expect(visibleText(card)).to.include('40');
  });

  it('serves a card that moves in, and no card that has moved out', async () => {
    const { network, card, providers } = await nest([{ endpoint: ENDPOINT, locale: 'en' }, { locale: 'vi' }]);
    providers[0]?.append(card);
    await settled();
    expect(frameOf(card).lang).to.equal('en');
    expect(network.requests).to.have.length(1);
    const outside = await fixture<HTMLElement>(html`<div></div>`);
    outside.append(card);
    await settled();
    expect(frameOf(card).lang).to.equal('vi');
    expect(network.last.isAborted).to.equal(true);
    expect(stateOf(card)).to.equal('error');
    providers[1]?.append(card);
    await settled();
    expect(network.requests).to.have.length(2);
  });

  it('serves a card inside a shadow root', async () => {
    const { network, providers } = await nest([{ endpoint: ENDPOINT, locale: 'en' }]);
    const host = document.createElement('div');
    const card = make('cchc-kpi-card', { indicator: 'a' });
    host.attachShadow({ mode: 'open' }).append(card);
    providers[0]?.append(host);
    await settled();
    expect(frameOf(card).lang).to.equal('en');
    expect(network.requests).to.have.length(1);
  });

  it('that comes around a card serves it', async () => {
    const network = new FakeNetwork();
    const { card } = await nest([], { value: '5' });
    const around = document.createElement('cchc-provider');
    Object.assign(around, { client: network.client, endpoint: ENDPOINT, locale: 'en' });
    card.before(around);
    around.append(card);
    await settled();
    expect(frameOf(card).lang).to.equal('en');
    expect(network.requests).to.have.length(1);
  });
});

describe('a provider that is upgraded after its widgets', () => {
  const page = (body: string) => `<!doctype html><html lang="vi"><body>${body}</body></html>`;

  async function openLate(body: string) {
    const view = await openPage(page(body));
    const asked: string[] = [];
    view.fetch = (url) => {
      asked.push(url as string);
      return new Promise(() => undefined);
    };
    const load = async (tag: string) => {
      const script = view.document.createElement('script');
      script.type = 'module';
      script.src = new URL(`../../../src/widgets/${tag}/define.ts`, import.meta.url).href;
      const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
      view.document.head.append(script);
      await loaded;
      await settled();
    };
    const card = () => view.document.querySelector('cchc-kpi-card') as Element;
    return { asked, load, card };
  }

  it('still reaches them, and nothing is asked or complained of before', async () => {
    const { asked, load, card } = await openLate(
      `<cchc-provider endpoint="${ENDPOINT}" locale="en"><cchc-kpi-card indicator="a"></cchc-kpi-card></cchc-provider>`,
    );
    await load('cchc-kpi-card');
    expect(stateOf(card())).to.equal('idle');
    expect(asked).to.deep.equal([]);
    await load('cchc-provider');
    await waitUntil(() => card().shadowRoot?.querySelector('[part=widget]')?.getAttribute('lang') === 'en');
    expect(stateOf(card())).to.equal('loading');
    expect(asked).to.deep.equal([ENDPOINT]);
  });

  it('keeps its snapshot from fetching', async () => {
    const { asked, load, card } = await openLate(
      `<cchc-provider endpoint="${ENDPOINT}" snapshot><cchc-kpi-card indicator="a" value="8"></cchc-kpi-card></cchc-provider>`,
    );
    await load('cchc-kpi-card');
    await load('cchc-provider');
    expect(asked).to.deep.equal([]);
    expect(stateOf(card())).to.equal('ready');
  });

  it('wins over an outer one', async () => {
    const { asked, load } = await openLate(
      `<cchc-provider endpoint="${OTHER}"><cchc-provider endpoint="${ENDPOINT}">` +
        '<cchc-kpi-card indicator="a"></cchc-kpi-card></cchc-provider></cchc-provider>',
    );
    await load('cchc-kpi-card');
    await load('cchc-provider');
    expect(asked).to.deep.equal([ENDPOINT]);
  });
});
