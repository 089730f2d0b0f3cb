import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { CchcErrorEvent } from '../../src/element/events.js';
import { lazyModules } from '../../src/element/lazy-modules.js';
import type { Adapter } from '../../src/adapters/adapter.js';
import type { CchcKpiCard } from '../../src/widgets/cchc-kpi-card/cchc-kpi-card.js';
import { deferred, settled } from '../support/deferred.js';
import { FakeClock } from '../support/fake-clock.js';
import { FakeNetwork } from '../support/fake-network.js';
import {
  detailText,
  ENDPOINT,
  frameOf,
  make,
  mount,
  partsOf,
  partText,
  provide,
  stateOf,
  visibleText,
} from '../support/widgets.js';

const good = (parts: object = {}) => ({
  schemaVersion: 1,
  indicators: [{ id: 'a', label: 'Chỉ tiêu', value: 36 }],
  ...parts,
});

const ASKS = { indicator: 'a', endpoint: ENDPOINT };

describe('what a widget does for its figures', () => {
  /** Counts how often a widget updates from now on. */
  function countUpdates(widget: CchcKpiCard): () => number {
    let updates = 0;
    const update = () => updates++;
    widget.addController({ hostUpdated: update });
    return () => updates;
  }

  it('is done once with what stands in it, and once for the answer', async () => {
    const network = new FakeNetwork();
    const provider = await provide(network);
    const widget = make('cchc-kpi-card', ASKS, '<p>Số liệu.</p>');
    const updates = countUpdates(widget);
    provider.append(widget);
    await settled();
    expect(stateOf(widget)).to.equal('loading');
    expect(updates()).to.equal(1);
    await network.last.json(good());
    expect(stateOf(widget)).to.equal('ready');
    expect(updates()).to.equal(2);
  });

  it('is done again when anything in it changes, and not once it has left the page', async () => {
    const { widget, network } = await mount('cchc-kpi-card', ASKS, '<div><p>Số liệu.</p></div>');
    await network.last.json(good());
    const hidden = () => widget.shadowRoot?.querySelector('slot')?.hidden;
    expect(hidden()).to.equal(true);
    widget.firstElementChild?.append(document.createElement('h2'));
    await settled();
    expect(hidden(), 'a heading').to.equal(false);
    widget.querySelector('h2')?.remove();
    await settled();
    expect(hidden(), 'none').to.equal(true);
    const updates = countUpdates(widget);
    widget.remove();
    widget.append('Chữ.');
    await settled();
    expect(updates()).to.equal(0);
  });

  it('takes up what has come into it meanwhile when it is put back', async () => {
    const { widget, network } = await mount('cchc-kpi-card', ASKS, '<p>Số liệu.</p>');
    await network.last.json(good());
    const place = widget.parentElement!;
    widget.remove();
    widget.append(document.createElement('h2'));
    place.append(widget);
    await settled();
    expect(widget.shadowRoot?.querySelector('slot')?.hidden).to.equal(false);
  });
});

describe('the pace of a widget', () => {
  const clock = new FakeClock();
  beforeEach(() => clock.install());
  afterEach(() => clock.uninstall());

  /** The milliseconds until the next request of a widget that has been answered. */
  async function pace(refresh: string | number | undefined): Promise<number | undefined> {
    const { widget, network } = await mount('cchc-kpi-card', ASKS);
    widget.refresh = refresh;
    await settled();
    await network.last.json(good());
    return clock.pending[0];
  }

  for (const [refresh, milliseconds] of [
    ['60', 60_000],
    [60, 60_000],
    ['15', 15_000],
    ['1', 15_000],
    ['0.001', 15_000],
    ['86400', 86_400_000],
    ['86401', 86_400_000],
    ['99999999999', 86_400_000],
    [Infinity, undefined],
    [NaN, undefined],
    ['1e99', 86_400_000],
    ['0', undefined],
    [0, undefined],
    ['-60', undefined],
    ['hằng ngày', undefined],
    ['', undefined],
    [undefined, undefined],
  ] as const)
    it(`is ${milliseconds ?? 'never'} for refresh=${JSON.stringify(refresh) ?? 'absent'}`, async () => {
      expect(await pace(refresh)).to.equal(milliseconds);
    });

  it('is that of the most eager one', async () => {
    const { network, provider } = await mount('cchc-kpi-card', { ...ASKS, refresh: '300' });
    const eager = document.createElement('cchc-kpi-card');
    Object.assign(eager, { indicator: 'a', endpoint: ENDPOINT, refresh: 20 });
    provider.append(eager);
    await settled();
    await network.last.json(good());
    expect(clock.pending).to.deep.equal([20_000]);
    eager.remove();
    await settled();
    expect(clock.pending).to.deep.equal([300_000]);
  });

  it('stands still while nobody sees the page, and goes on with one request', async () => {
    const { network } = await mount('cchc-kpi-card', { ...ASKS, refresh: '60' });
    await network.last.json(good());
    network.page.awake = false;
    clock.advance(600_000);
    expect(network.requests).to.have.length(1);
    network.page.wake();
    expect(network.requests).to.have.length(2);
  });

  it('ends with the widget', async () => {
    const { widget, network } = await mount('cchc-kpi-card', { ...ASKS, refresh: '60' });
    await network.last.json(good());
    widget.remove();
    await settled();
    expect(clock.pending).to.deep.equal([]);
    expect(network.page.listeners).to.equal(0);
  });
});

describe('the age of what a widget keeps', () => {
  it('is told from when the figures came', async () => {
    const { widget, network } = await mount('cchc-kpi-card', ASKS);
    await network.last.json(good());
    const now = Date.now();
    const { now: realNow } = Date;
    Date.now = () => now + 3 * 3_600_000;
    try {
      network.client.reload(ENDPOINT);
      await network.last.status(503);
      expect(visibleText(widget)).to.include('Đang giữ số liệu tải được 3 giờ trước.');
    } finally {
      Date.now = realNow;
    }
  });

  it('is told from when the figures came also to a widget that came later', async () => {
    const { network, provider } = await mount('cchc-kpi-card', ASKS);
    await network.last.json(good());
    const now = Date.now();
    const { now: realNow } = Date;
    try {
      Date.now = () => now + 3_600_000;
      const later = document.createElement('cchc-kpi-card');
      Object.assign(later, { indicator: 'a', endpoint: ENDPOINT });
      provider.append(later);
      await settled();
      Date.now = () => now + 3 * 3_600_000;
      network.client.reload(ENDPOINT);
      await network.last.status(503);
      expect(visibleText(later)).to.include('Đang giữ số liệu tải được 3 giờ trước.');
    } finally {
      Date.now = realNow;
    }
  });

  it('is told from when the figures came also to a widget that comes after the failure', async () => {
    const { network, provider } = await mount('cchc-kpi-card', ASKS);
    await network.last.json(good());
    const now = Date.now();
    const { now: realNow } = Date;
    try {
      Date.now = () => now + 3 * 3_600_000;
      network.client.reload(ENDPOINT);
      await network.last.status(503);
      const late = document.createElement('cchc-kpi-card');
      Object.assign(late, { indicator: 'a', endpoint: ENDPOINT });
      provider.append(late);
      await settled();
      expect(visibleText(late)).to.include('Đang giữ số liệu tải được 3 giờ trước.');
    } finally {
      Date.now = realNow;
    }
  });

  it('is how old their publisher calls them', async () => {
    const { widget, network } = await mount('cchc-kpi-card', ASKS);
    const updatedAt = new Date(Date.now() - 45 * 86_400_000).toISOString();
    await network.last.json(good({ updatedAt, staleAfter: 'P40D' }));
    expect(stateOf(widget)).to.equal('stale');
    expect(partText(widget, 'notice')).to.equal('Số liệu cũ: cập nhật 45 ngày trước.');
  });
});

describe('the same answer again', () => {
  it('changes nothing in the page, not even while it is asked for', async () => {
    const { widget, network } = await mount('cchc-kpi-card', { ...ASKS, refresh: '60' });
    const answer = good({ updatedAt: '2026-10-10', period: { label: '2026' } });
    await network.last.json(answer);
    await nextFrame();
    const changes: string[] = [];
    const note = (records: MutationRecord[]) =>
      changes.push(...records.map((record) => `${record.type} ${record.attributeName}`));
    const observer = new MutationObserver(note);
    const everything = { attributes: true, characterData: true, childList: true, subtree: true };
    observer.observe(widget.renderRoot, everything);
    observer.observe(widget, everything);
    network.client.reload(ENDPOINT);
    await settled();
    await network.last.json(answer);
    observer.disconnect();
    expect(changes).to.deep.equal([]);
  });
});

describe('a later document that lacks what is wanted', () => {
  const other = good({ indicators: [{ id: 'b', value: 1 }] });

  it('leaves the last good figure, marked with its age', async () => {
    const { widget, network } = await mount('cchc-kpi-card', ASKS);
    await network.last.json(good());
    const { now } = Date;
    const start = now();
    try {
      Date.now = () => start + 3 * 3_600_000;
      network.client.reload(ENDPOINT);
      await network.last.json(other);
      expect(stateOf(widget)).to.equal('stale');
      expect(visibleText(widget)).to.include('36');
      expect(partText(widget, 'notice')).to.include(
        'Không tìm thấy số liệu này trong nguồn. Đang giữ số liệu tải được 3 giờ trước.',
      );
      expect(detailText(widget)).to.equal(
        'Không có mục “a” trong số liệu. Hiện có: b. Địa chỉ: https://data.example/figures.json',
      );
      network.client.reload(ENDPOINT);
      await network.last.json(good({ indicators: [{ id: 'a', value: 37 }] }));
      expect(stateOf(widget)).to.equal('ready');
      expect(visibleText(widget)).to.include('37');
    } finally {
      Date.now = now;
    }
  });

  it('is no reason to show the figure of another tag or another endpoint', async () => {
    const { widget, network } = await mount('cchc-kpi-card', ASKS);
    await network.last.json(good());
    widget.indicator = 'c';
    await settled();
    expect(stateOf(widget)).to.equal('error');
    Object.assign(widget, { indicator: 'a', endpoint: `${ENDPOINT}?2` });
    await settled();
    await network.last.json(other);
    expect(stateOf(widget)).to.equal('error');
    expect(visibleText(widget)).not.to.include('36');
  });
});

describe('what an endpoint leaves unreadable', () => {
  it('is counted below the figure', async () => {
    const { widget, network } = await mount('cchc-kpi-card', ASKS);
    const indicators = [{ id: 'a', value: 36, target: 'cao' }, { value: 1 }, null];
    await network.last.json(good({ indicators }));
    expect(stateOf(widget)).to.equal('ready');
    expect(partText(widget, 'notice')).to.equal('Số liệu nguồn có lỗi: bỏ qua 2 dòng, 1 ô không đọc được.');
  });
});

describe('what is wrong with a tag', () => {
  it('is an indicator that nobody asks for', async () => {
    const { widget, network } = await mount('cchc-kpi-card', { endpoint: ENDPOINT });
    const kinds: string[] = [];
    widget.addEventListener('cchc-error', ({ kind }: CchcErrorEvent) => kinds.push(kind));
    widget.requestUpdate();
    await settled();
    expect(stateOf(widget)).to.equal('error');
    expect(detailText(widget)).to.include('Thiếu thuộc tính “indicator” trong thẻ nhúng: ghi mã');
    expect(network.requests).to.have.length(0);
    widget.indicator = 'a';
    await settled();
    expect(stateOf(widget)).to.equal('loading');
    // Who listens late is told once of what has happened before.
    expect(kinds).to.deep.equal(['missing-attribute']);
  });

  it('is not an endpoint where nothing is to be fetched', async () => {
    const { widget } = await mount('cchc-kpi-card', { ...ASKS, snapshot: '' });
    expect(detailText(widget)).not.to.include('“endpoint”');
    expect(detailText(widget)).to.include('snapshot');
  });

  it('is a number that may mean two things', async () => {
    const { widget } = await mount('cchc-kpi-card', { value: '196.000' });
    expect(stateOf(widget)).to.equal('error');
    expect(detailText(widget)).to.include('value="196.000"');
    widget.value = '196000';
    await settled();
    expect(stateOf(widget)).to.equal('ready');
    expect(visibleText(widget)).to.include('196.000');
  });

  it('is a qualifier without which the figure would claim to be exact', async () => {
    const { widget } = await mount('cchc-kpi-card', { value: '196000', qualifier: 'trên' });
    expect(stateOf(widget)).to.equal('error');
    expect(detailText(widget)).to.include('qualifier');
    expect(visibleText(widget)).not.to.include('196.000');
  });

  it('is nothing about an attribute that is empty', async () => {
    const { widget } = await mount('cchc-kpi-card', {
      value: '8',
      qualifier: '',
      unit: '',
      of: '',
      previous: '',
    });
    expect(stateOf(widget)).to.equal('ready');
    expect(partText(widget, 'value')).to.equal('8');
  });
});

describe('many widgets of one endpoint', () => {
  it('ask once, and all show what comes', async () => {
    const network = new FakeNetwork();
    const provider = await fixture<HTMLElement>(html`
      <cchc-provider .client=${network.client} endpoint=${ENDPOINT}>
        ${Array.from({ length: 200 }, () => html`<cchc-kpi-card indicator="a"></cchc-kpi-card>`)}
      </cchc-provider>
    `);
    await settled();
    expect(network.requests).to.have.length(1);
    await network.last.json(good());
    const cards = [...provider.querySelectorAll('cchc-kpi-card')];
    expect(cards.map(stateOf)).to.deep.equal(Array<string>(200).fill('ready'));
    expect(cards.every((card) => partText(card, 'value') === '36')).to.equal(true);
  });

  it('are told once of what was left out', async () => {
    const { network, provider, widget } = await mount('cchc-kpi-card', ASKS);
    const second = widget.cloneNode() as CchcKpiCard;
    provider.append(second);
    await settled();
    await network.last.json(good({ indicators: [{ id: 'a', value: 1 }, {}] }));
    for (const card of [widget, second]) expect(partsOf(card, 'notice')).to.have.length(1);
  });
});

describe('a clone of a widget', () => {
  it('is a widget of its own', async () => {
    const { network, provider, widget } = await mount('cchc-kpi-card', ASKS);
    await network.last.json(good());
    const clone = widget.cloneNode(true) as CchcKpiCard;
    provider.append(clone);
    await settled();
    expect(partText(clone, 'value')).to.equal('36');
    clone.locale = 'en';
    await settled();
    expect([frameOf(widget).lang, frameOf(clone).lang]).to.deep.equal(['vi', 'en']);
  });
});

describe('a format whose script is on its way', () => {
  it('is read as the tag says in the end, whatever the tag said before', async () => {
    const { adapters } = lazyModules;
    const script = deferred<Readonly<Record<string, Adapter>>>();
    lazyModules.adapters = () => script.promise;
    const asks = { endpoint: ENDPOINT, format: 'late' };
    const { widget, network, provider } = await mount('cchc-kpi-card', { ...asks, area: '2026-10-02' });
    // Another widget keeps the answer at hand.
    provider.append(Object.assign(document.createElement('cchc-kpi-card'), asks));
    await settled();
    await network.last.text('{}');
    widget.area = '2026-10-01';
    await settled();
    const late: Adapter = (_text, { area = '' }) => ({
      document: {
        ...good({ updatedAt: area }),
        indicators: [{ id: 'data', label: `Ngày ${area}`, value: 1 }],
      },
      notes: [],
    });
    script.resolve({ late });
    await settled();
    expect(visibleText(widget)).to.include('Ngày 2026-10-01');
    lazyModules.adapters = adapters;
  });
});
