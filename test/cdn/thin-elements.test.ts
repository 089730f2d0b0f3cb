import { expect, waitUntil } from '@open-wc/testing';
import registry from '../../src/widgets/registry.js';
import { detailText, openHost, visibleText, widgetIn, widgetsIn, type HostPage } from './pages.js';

const SCRIPT = '<script src="/carriers/cdn/cchc-widgets.js"></script>';
const PLAIN = '<cchc-provider endpoint="/carriers/data/766.json" area="11"></cchc-provider>';

type Ranking = HTMLElement & { top?: string; ranking?: string };

const make = ({ document }: HostPage, attributes: Readonly<Record<string, string>> = { ranking: '766' }) => {
  const ranking = document.createElement('province-ranking') as Ranking;
  for (const [name, value] of Object.entries(attributes)) ranking.setAttribute(name, value);
  ranking.textContent = 'Bảng xếp hạng.';
  return ranking;
};

const provider = ({ document }: HostPage) => document.querySelector('cchc-provider')!;

const says = (widget: Element, words: string): boolean =>
  widget.shadowRoot?.querySelector<HTMLElement>('[part=widget]')?.innerText.includes(words) ?? false;

/** The frame with the figure: until it comes, a tag shows nothing but what stands in it. */
const figureIn = ({ shadowRoot }: Element) => shadowRoot?.querySelector('[part=widget]') ?? null;

/** A tag draws, if only what stands in it, at the end of the task in which it has been made: before it is seen. */
const drawnOnce = () => new Promise((resolve) => setTimeout(resolve));

const setOffline = ({ window: { navigator } }: HostPage) =>
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });

/** The device says that it is offline, and reaches no script any more. */
function loseScripts(page: HostPage): void {
  const fetch = page.window.fetch.bind(page.window);
  setOffline(page);
  page.window.fetch = (address, ...rest) =>
    new Request(address).url.includes('.js?')
      ? Promise.reject(new TypeError('Failed to fetch'))
      : fetch(address, ...rest);
}

/** Resolves once a script is lost, and waits for the network: it alone listens for that once. */
const untilScriptWaits = ({ window }: HostPage): Promise<void> =>
  new Promise((resolve) => {
    const listen = window.addEventListener.bind(window);
    window.addEventListener = (...given: Parameters<typeof listen>) => {
      listen(...given);
      if (given[0] === 'online' && (given[2] as AddEventListenerOptions | undefined)?.once) resolve();
    };
  });

/** Brings the network back, and with it files that could not be loaded before. */
async function setOnline(page: HostPage, ...files: string[]): Promise<void> {
  for (const file of files) {
    const script = page.document.createElement('script');
    script.src = `/carriers/cdn/${file}`;
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve, { once: true }));
    page.document.head.append(script);
    await loaded;
  }
  Reflect.deleteProperty(page.window.navigator, 'onLine');
  page.window.dispatchEvent(new Event('online'));
}

const faultsIn = ({ lines }: HostPage) => lines.filter((line) => line.startsWith('[cchc]'));

const rowsOf = (ranking: Element) =>
  ranking.shadowRoot!.querySelectorAll('tbody:not([hidden]) [part~=row]').length;

const open = (body = PLAIN) => openHost({ head: SCRIPT, body });

describe('a tag whose class comes later', () => {
  it('is known at once, and observes what its class observes', async () => {
    const page = await open('');
    for (const { tag, element } of registry) {
      const known = page.window.customElements.get(tag) as unknown as typeof element;
      expect([...known.observedAttributes].sort(), tag).to.deep.equal([...element.observedAttributes].sort());
    }
    page.frame.remove();
  });

  it('shows its fallback, in a reserved box, until then', async () => {
    const page = await open(`<link rel="stylesheet" href="/carriers/cdn/cchc-widgets.css">${PLAIN}`);
    const ranking = make(page);
    provider(page).append(ranking);
    await drawnOnce();
    expect([figureIn(ranking), ranking.innerText]).to.deep.equal([null, 'Bảng xếp hạng.']);
    expect(ranking.matches(':state(cchc-waiting)')).to.equal(true);
    expect(ranking.offsetHeight).to.equal(1477);
    await widgetIn(page, 'province-ranking');
    expect(ranking.matches(':state(cchc-waiting)')).to.equal(false);
    page.frame.remove();
  });

  it('asks for its figures while its script is on its way, and only once', async () => {
    const page = await open();
    const fetch = page.window.fetch.bind(page.window);
    const waited: boolean[] = [];
    const rankings = [make(page), make(page)];
    page.window.fetch = (...request) => {
      waited.push(rankings.every((ranking) => figureIn(ranking) === null));
      return fetch(...request);
    };
    provider(page).append(...rankings);
    await waitUntil(() => rankings.every((ranking) => says(ranking, 'Đồng Tháp')));
    expect(waited).to.deep.equal([true]);
    page.frame.remove();
  });

  it('asks ahead for the address that was meant, and not for one in the quotation marks of an editor', async () => {
    const page = await open('');
    page.document.body.append(make(page, { ranking: '766', endpoint: '“/carriers/data/766.json”\u00a0' }));
    await widgetIn(page, 'province-ranking');
    const asked = page.window.performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname);
    expect(asked.filter((path) => path.includes('766.json'))).to.deep.equal(['/carriers/data/766.json']);
    page.frame.remove();
  });

  it('asks for nothing ahead where nothing is to be fetched', async () => {
    const page = await open();
    const [own, handedDown] = [make(page, { snapshot: '' }), make(page)];
    const frozen = page.document.createElement('cchc-provider');
    frozen.setAttribute('snapshot', '');
    frozen.append(handedDown);
    provider(page).append(own, frozen);
    await waitUntil(() => widgetsIn(page, 'province-ranking').every(figureIn));
    const asked = page.window.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked.filter((name) => name.endsWith('/766.json'))).to.deep.equal([]);
    page.frame.remove();
  });

  it('takes what was set before: attributes, properties, and what changed meanwhile', async () => {
    const page = await open();
    const ranking = make(page, { top: '9' });
    ranking.ranking = '766';
    provider(page).append(ranking);
    ranking.setAttribute('top', '3');
    await widgetIn(page, 'province-ranking');
    expect([ranking.ranking, ranking.top, rowsOf(ranking)]).to.deep.equal(['766', '3', 4]);
    ranking.setAttribute('top', '5');
    await waitUntil(() => rowsOf(ranking) === 6);
    ranking.removeAttribute('top');
    await waitUntil(() => rowsOf(ranking) === 34);
    page.frame.remove();
  });

  it('is itself for whoever holds it: nothing is replaced, and listeners stay', async () => {
    const page = await open();
    const ranking = make(page);
    let told = 0;
    ranking.addEventListener('cchc-ready', () => told++);
    provider(page).append(ranking);
    expect(await widgetIn(page, 'province-ranking')).to.equal(ranking);
    expect(told).to.equal(1);
    expect(ranking.textContent).to.equal('Bảng xếp hạng.');
    page.frame.remove();
  });

  it('is one when made, cloned, moved or taken out and put back, before and after', async () => {
    const page = await open();
    const first = make(page);
    provider(page).append(first);
    first.remove();
    provider(page).append(first);
    const twin = first.cloneNode(true) as Ranking;
    await widgetIn(page, 'province-ranking');
    const second = make(page);
    const parsed = page.document.createElement('div');
    parsed.innerHTML = '<province-ranking ranking="766">Bảng.</province-ranking>';
    provider(page).append(twin, second, parsed);
    first.remove();
    page.document.body.append(first);
    provider(page).prepend(first);
    const all = widgetsIn(page, 'province-ranking');
    expect(all).to.have.length(4);
    await waitUntil(() => all.every((ranking) => says(ranking, 'Đồng Tháp')));
    expect(page.lines).to.deep.equal([]);
    page.frame.remove();
  });

  it('that is taken out while its script is on its way comes to life when it is back', async () => {
    const page = await open();
    const ranking = make(page);
    provider(page).append(ranking);
    ranking.remove();
    const other = make(page);
    provider(page).append(other);
    await widgetIn(page, 'province-ranking');
    other.remove();
    provider(page).append(ranking);
    expect(ranking.matches(':state(cchc-waiting)')).to.equal(false);
    expect(visibleText(await widgetIn(page, 'province-ranking'))).to.include('Đồng Tháp');
    page.frame.remove();
  });

  it('is whole when it is made after its script has come for one that is gone', async () => {
    const page = await open('<link rel="stylesheet" href="/carriers/cdn/cchc-widgets.css">');
    const gone = make(page);
    page.document.body.append(gone);
    gone.remove();
    const parts = () =>
      Object.values(Reflect.get(page.window, Symbol.for('cchc-widgets')) as Record<string, object>);
    await waitUntil(() => parts().some((part) => 'cchc-ranking.js' in part));
    page.document.body.append(make(page, { ranking: '766', endpoint: '/carriers/data/766.json' }));
    expect(visibleText(await widgetIn(page, 'province-ranking'))).to.include('Đồng Tháp');
    page.frame.remove();
  });

  it('waits for the network where its script is lost without one, with its fallback in sight', async () => {
    const page = await openHost({
      head: '<script src="/carriers/partial/cchc-widgets.js"></script>',
      body: PLAIN,
    });
    loseScripts(page);
    const waits = untilScriptWaits(page);
    const ranking = make(page);
    provider(page).append(ranking);
    await waits;
    await drawnOnce();
    expect([figureIn(ranking), ranking.innerText]).to.deep.equal([null, 'Bảng xếp hạng.']);
    await setOnline(page, 'cchc-units.js', 'cchc-ranking.js');
    expect(visibleText(await widgetIn(page, 'province-ranking'))).to.include('Đồng Tháp');
    expect(faultsIn(page)).to.deep.equal([]);
    page.frame.remove();
  });

  it('takes no browser’s word for it that there is no network', async () => {
    const page = await open();
    setOffline(page);
    provider(page).append(make(page));
    expect(visibleText(await widgetIn(page, 'province-ranking'))).to.include('Đồng Tháp');
    expect(page.lines).to.deep.equal([]);
    page.frame.remove();
  });

  it('works inside the shadow roots of others', async () => {
    const page = await open();
    const root = page.document.createElement('section').attachShadow({ mode: 'closed' });
    const ranking = make(page, { ranking: '766', endpoint: '/carriers/data/766.json' });
    root.append(ranking);
    page.document.body.append(root.host);
    await waitUntil(() => says(ranking, 'Đồng Tháp'));
    page.frame.remove();
  });

  it('says in its place and in the console what it lacks, and keeps its fallback', async () => {
    const page = await openHost({
      head: '<script src="/carriers/partial/cchc-widgets.js"></script>',
      body: '<dossier-ontime-gauge snapshot rate="98">98 %.</dossier-ontime-gauge>',
    });
    const gauge = await widgetIn(page, 'dossier-ontime-gauge', 'error');
    expect(detailText(gauge)).to.include('cchc-gauge.js');
    expect(gauge.textContent).to.equal('98 %.');
    expect(gauge.checkVisibility()).to.equal(true);
    const told = page.lines.filter((line) => line.startsWith('[cchc]'));
    expect(told).to.have.length(1);
    expect(told[0]).to.match(/dossier-ontime-gauge.*blocked.*cchc-gauge\.js/);
    expect(page.lines.filter((line) => line.startsWith('unhandled'))).to.deep.equal([]);
    page.frame.remove();
  });
});

describe('a script that stands in the page itself', () => {
  it('says what it lacks also where the page has no address', async () => {
    const code = await (await fetch('/carriers/cdn/cchc-widgets.js')).text();
    const page = await openHost({
      head: `<script>${code}</script>`,
      body: '<dossier-ontime-gauge snapshot rate="98">98 %.</dossier-ontime-gauge>',
    });
    const gauge = await widgetIn(page, 'dossier-ontime-gauge', 'error');
    expect(detailText(gauge)).to.include('cchc-gauge.js');
    expect(page.lines.filter((line) => /^(unhandled|uncaught Unc)/.test(line))).to.deep.equal([]);
    page.frame.remove();
  });
});

/** What the buttons of a widget are called. */
const titles = ({ shadowRoot }: Element): string =>
  [...(shadowRoot?.querySelectorAll('button') ?? [])].map(({ title }) => title).join();

describe('English, which comes later', () => {
  const CARD = '<cchc-kpi-card locale="en" snapshot value="36" of="63" label="IOC">36/63.</cchc-kpi-card>';

  it('is waited for: the reader sees the fallback, and never Vietnamese words', async () => {
    const page = await open('');
    page.document.body.innerHTML = CARD;
    const [card] = widgetsIn(page, 'cchc-kpi-card');
    const seen = new Set<string>();
    const look = () => seen.add(card!.shadowRoot?.textContent?.trim() || card!.innerText);
    await drawnOnce();
    look();
    const looking = page.window.setInterval(look);
    const text = titles(await widgetIn(page, 'cchc-kpi-card'));
    page.window.clearInterval(looking);
    expect([...seen].join())
      .to.match(/^36\/63\./)
      .and.not.to.match(/Lấy|Số liệu|Xem/);
    expect(text).to.include('Take the figures').and.not.to.include('Lấy số liệu');
    page.frame.remove();
  });

  it('is waited for where it is lost without a network, and comes with the network', async () => {
    const page = await openHost({ head: '<script src="/carriers/vietnamese/cchc-widgets.js"></script>' });
    loseScripts(page);
    const waits = untilScriptWaits(page);
    page.document.body.innerHTML = CARD;
    await waits;
    await drawnOnce();
    const [card] = widgetsIn(page, 'cchc-kpi-card');
    expect([figureIn(card!), card!.innerText]).to.deep.equal([null, '36/63.']);
    await setOnline(page, 'cchc-en.js');
    expect(titles(await widgetIn(page, 'cchc-kpi-card'))).to.include('Take the figures');
    page.frame.remove();
  });

  for (const [where, prepare] of [
    ['the page has lost it', () => undefined],
    ['a device that says it is offline reaches the server, which has lost it', setOffline],
  ] as const)
    it(`is replaced by Vietnamese where ${where}, with one line in the console`, async () => {
      const page = await openHost({ head: '<script src="/carriers/vietnamese/cchc-widgets.js"></script>' });
      prepare(page);
      page.document.body.innerHTML = CARD + CARD;
      await waitUntil(() =>
        widgetsIn(page, 'cchc-kpi-card').every((card) => titles(card).includes('Lấy số liệu')),
      );
      const [frame] = [...page.document.querySelectorAll('cchc-kpi-card')].map((card) =>
        card.shadowRoot!.querySelector('[part=widget]'),
      );
      expect(frame?.getAttribute('lang')).to.equal('vi');
      expect(page.lines.filter((line) => line.startsWith('[cchc]'))).to.have.length(1);
      page.frame.remove();
    });
});
