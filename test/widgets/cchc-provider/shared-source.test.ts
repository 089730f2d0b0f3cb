import { expect } from '@open-wc/testing';
import { menuOf, openMenu } from '../../../stories/support/menu.js';
import { until } from '../../../stories/support/until.js';
import type { CchcProvider } from '../../../src/widgets/cchc-provider/cchc-provider.js';
import { settled } from '../../support/deferred.js';
import { FakeNetwork } from '../../support/fake-network.js';
import {
  announced,
  hasPart,
  make,
  partOf,
  press,
  provide,
  stateOf,
  type Attributes,
  type Widget,
} from '../../support/widgets.js';

const FIRST = 'https://data.example/first.json';
const SECOND = 'https://data.example/second.json';

const documentOf = (source: string, updatedAt = '2026-10-10') => ({
  schemaVersion: 1,
  source: { name: source, url: 'https://example.vn/' },
  updatedAt,
  indicators: [
    { id: 'a', label: 'Tiếp nhận', value: 36 },
    { id: 'b', label: 'Đã giải quyết', value: 30 },
  ],
});

const DOCUMENTS: Readonly<Record<string, object>> = {
  [FIRST]: documentOf('Sở Một'),
  [SECOND]: documentOf('Sở Hai'),
};

interface Shared {
  readonly provider: CchcProvider;
  readonly cards: readonly Widget[];
  readonly network: FakeNetwork;
}

/** Cards inside a provider that says the source once. */
async function sharing(asked: readonly Attributes[], settings: Attributes = {}): Promise<Shared> {
  const network = new FakeNetwork();
  const provider = await provide(network);
  provider.setAttribute('shared-source', '');
  for (const name of Object.keys(settings)) provider.setAttribute(name, settings[name]!);
  const cards = asked.map((attributes) => make('cchc-kpi-card', attributes));
  provider.append(...cards);
  await settled();
  for (const request of network.requests) await request.json(DOCUMENTS[request.url]);
  await settled();
  return { provider, cards, network };
}

const lineOf = (provider: Element): string =>
  (provider.shadowRoot?.querySelector('.footer') as HTMLElement | null)?.innerText.trim() ?? '';

const hasOwn = (cards: readonly Widget[]): boolean[] => cards.map((card) => hasPart(card, 'footer'));

const A = { endpoint: FIRST, indicator: 'a' };
const B = { endpoint: FIRST, indicator: 'b' };
const OTHER = { endpoint: SECOND, indicator: 'a' };

/** Cards inside a provider, in an element of a class with something before it. */
async function inside(name: string, before: string, settings: Attributes = {}): Promise<Shared> {
  const network = new FakeNetwork();
  const provider = await provide(network);
  for (const attribute of Object.keys(settings)) provider.setAttribute(attribute, settings[attribute]!);
  const cards = [A, B].map((attributes) => make('cchc-kpi-card', attributes));
  const grid = Object.assign(document.createElement('div'), { className: name });
  grid.append(...cards);
  provider.append(document.createRange().createContextualFragment(before), grid);
  await settled();
  for (const request of network.requests) await request.json(DOCUMENTS[request.url]);
  await settled();
  return { provider, cards, network };
}

describe('a grid of cards that is all that a provider holds', () => {
  it('shares its source without being told to', async () => {
    const { provider, cards } = await inside('cchc-cards', '\n');
    expect(hasOwn(cards)).to.deep.equal([false, false]);
    expect(lineOf(provider)).to.include('Sở Một');
    expect(provider.renderRoot.querySelectorAll('button')).to.have.length(1);
  });

  it('shares none where each card is to say its own', async () => {
    const { provider, cards } = await inside('cchc-cards', '', { 'shared-source': 'false' });
    expect(hasOwn(cards)).to.deep.equal([true, true]);
    expect(lineOf(provider)).to.equal('');
    provider.removeAttribute('shared-source');
    await settled();
    expect(hasOwn(cards)).to.deep.equal([false, false]);
  });

  for (const [name, before] of [
    ['page', ''],
    ['cchc-cards', '<p>Kết quả năm 2026</p>'],
  ] as const)
    it(`shares none as part of a page: ${before || name}`, async () => {
      const { provider, cards } = await inside(name, before);
      expect(hasOwn(cards)).to.deep.equal([true, true]);
      expect(lineOf(provider)).to.equal('');
    });

  it('shares none any more once something stands beside it', async () => {
    const { provider, cards } = await inside('cchc-cards', '');
    provider.prepend(document.createElement('p'));
    await settled();
    expect(hasOwn(cards)).to.deep.equal([true, true]);
    provider.firstElementChild!.remove();
    await settled();
    expect(hasOwn(cards)).to.deep.equal([false, false]);
  });

  it('has no button of its own in a card that waits, which would go over to the line that is shared', async () => {
    const { provider, cards } = await inside('cchc-cards', '', { refresh: '60' });
    const waiting = make('cchc-kpi-card', { indicator: 'a', endpoint: 'https://data.example/waiting.json' });
    provider.firstElementChild!.append(waiting);
    await settled();
    expect(stateOf(waiting)).to.equal('loading');
    expect(hasOwn([...cards, waiting])).to.deep.equal([false, false, false]);
    expect(provider.renderRoot.querySelector('[part="pause"]')).not.to.equal(null);
  });
});

describe('a source that widgets share', () => {
  it('stands in each widget where nothing else is asked for', async () => {
    const { provider, cards } = await sharing([A, B], { 'shared-source': 'false' });
    expect(hasOwn(cards)).to.deep.equal([true, true]);
    expect(lineOf(provider)).to.equal('');
  });

  it('stands once behind them', async () => {
    const { provider, cards } = await sharing([A, B]);
    expect(hasOwn(cards)).to.deep.equal([false, false]);
    expect(lineOf(provider)).to.match(/^Nguồn: Sở Một\s+Cập nhật: 10\/10\/2026$/);
    await expect(provider).to.be.accessible();
  });

  it('is kept by a widget that has another one', async () => {
    const { provider, cards } = await sharing([A, OTHER, B]);
    expect(hasOwn(cards)).to.deep.equal([false, true, false]);
    expect(lineOf(provider)).to.include('Sở Một');
    expect(lineOf(provider)).not.to.include('Sở Hai');
  });

  it('is the one that most of them have', async () => {
    const { provider, cards } = await sharing([OTHER, A, B]);
    expect(hasOwn(cards)).to.deep.equal([true, false, false]);
    expect(lineOf(provider)).to.include('Sở Một');
  });

  it('leaves the buttons to the provider where a widget has another one as well', async () => {
    const { provider, cards } = await sharing([OTHER, A, B], { refresh: '60' });
    const buttons = cards.flatMap(({ renderRoot }) => [...renderRoot.querySelectorAll('.footer button')]);
    expect(buttons).to.deep.equal([]);
    expect(partOf(provider, 'menu')?.title).to.equal('Lấy số liệu: Sở Hai, Sở Một');
    await press(provider, 'pause');
    expect(cards.map(announced)).to.have.members(['Đã tạm dừng tự động cập nhật.', '', '']);
    const menu = await openMenu(provider);
    expect(menu.querySelectorAll('summary')).to.have.length(3);
    menu.querySelector('dialog')!.close();
  });

  it('leaves the buttons to the provider where no widget names any', async () => {
    const { provider, cards } = await sharing([{ value: '36', label: 'Tiếp nhận' }, A], {
      'without-source': '',
    });
    expect(hasOwn(cards)).to.deep.equal([false, false]);
    expect(lineOf(provider)).to.equal('');
    const menu = await openMenu(provider);
    expect(menu.querySelectorAll('summary')).to.have.length(2);
    menu.querySelector('dialog')!.close();
  });

  it('is that of the last widget, and of none where each has another one', async () => {
    const { provider, cards } = await sharing([A, OTHER]);
    expect(hasOwn(cards)).to.deep.equal([true, true]);
    expect(lineOf(provider)).to.equal('');
    cards[0]!.remove();
    await settled();
    expect(hasOwn(cards.slice(1))).to.deep.equal([false]);
    expect(lineOf(provider)).to.include('Sở Hai');
    cards[1]!.remove();
    await settled();
    expect(lineOf(provider)).to.equal('');
  });

  it('goes back to the widgets when it is shared no more', async () => {
    const { provider, cards } = await sharing([A, B]);
    provider.sharedSource = false;
    await settled();
    expect(hasOwn(cards)).to.deep.equal([true, true]);
    expect(lineOf(provider)).to.equal('');
  });

  it('has one button that stops the updates of all, and starts them again', async () => {
    const { provider, network } = await sharing([A, B], { refresh: '60' });
    const asked = network.requests.length;
    await press(provider, 'pause');
    expect(partOf(provider, 'pause')?.title).to.match(/^Cập nhật tiếp: /);
    await press(provider, 'pause');
    expect(partOf(provider, 'pause')?.title).to.match(/^Tạm dừng cập nhật: /);
    expect(network.requests.length).to.be.above(asked);
  });

  it('has all updates stop, and says so once', async () => {
    const { provider, cards } = await sharing([A, B, A], { refresh: '60' });
    await press(provider, 'pause');
    expect(cards.map(announced)).to.deep.equal(['Đã tạm dừng tự động cập nhật.', '', '']);
    await press(provider, 'pause');
    expect(cards.map(announced)).to.deep.equal(['Đã bật lại tự động cập nhật.', '', '']);
  });

  it('has one menu, with the figures of each widget in the order of the page', async () => {
    const { provider } = await sharing([A, B]);
    const menu = await openMenu(provider);
    const names = [...menu.querySelectorAll('summary')].map(({ textContent }) => textContent);
    expect(names).to.deep.equal(['Tiếp nhận', 'Đã giải quyết']);
    await expect(provider).to.be.accessible();
    menu.querySelector('dialog')!.close();
    await until(provider.renderRoot, () => !menuOf(provider));
  });
});
