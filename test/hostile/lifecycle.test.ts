import { expect, waitUntil } from '@open-wc/testing';
import { settled } from '../support/deferred.js';
import { openPage, reportOf, type PageOptions } from './frames.js';

interface Tally {
  readonly listening: ReadonlySet<string>;
  readonly watching: ReadonlySet<object>;
  readonly timers: ReadonlySet<number>;
  readonly requests: { readonly url: string; readonly signal: AbortSignal }[];
  readonly made: { readonly IntersectionObserver: number };
}

interface TestWindow extends Window {
  readonly tally: Tally;
  fails?: boolean;
}

const ENDPOINT = '/hostile/data/766.json';
const RANKING = { ranking: '766', top: '5', endpoint: ENDPOINT };
const CARD = { label: 'Hồ sơ tiếp nhận', value: '196000', unit: 'hồ sơ' };

let frame: HTMLIFrameElement;
let page: Document;
let view: TestWindow;

async function open(options: PageOptions = {}): Promise<void> {
  frame = await openPage({ page: 'empty', head: ['scripts/tally.js'], ...options });
  page = frame.contentDocument as Document;
  view = frame.contentWindow as unknown as TestWindow;
}

function make(tag: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const element = page.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

const partOf = (element: Element): Element | null | undefined => element.shadowRoot?.querySelector('.widget');
const stateOf = (element: Element): string | null | undefined => partOf(element)?.getAttribute('data-state');
const wordsOf = (element: Element): string => (partOf(element)?.textContent ?? '').replace(/\s+/g, ' ');
const ready = (element: Element, timeout = 5000): Promise<void> =>
  waitUntil(() => stateOf(element) === 'ready', `${element.localName} is ${stateOf(element)}`, { timeout });

/** The longest that a page waits after a failure and its return, with some time to draw. */
const RETURN = 18_000;

async function expectQuiet(): Promise<void> {
  const { errors, lines } = await reportOf(frame);
  expect(errors).to.deep.equal([]);
  expect(lines).to.deep.equal([]);
}

afterEach(() => frame.remove());

describe('a widget that a page moves about', () => {
  beforeEach(() => open());

  it('asks once, however often it is moved while it waits', async () => {
    const ranking = make('province-ranking', RANKING);
    for (let move = 0; move < 5; move++) {
      const place = page.createElement('div');
      page.body.append(place);
      place.append(ranking);
      await new Promise((resolve) => view.requestAnimationFrame(resolve));
    }
    await ready(ranking);
    expect(view.tally.requests).to.have.length(1);
    await expectQuiet();
  });

  it('is itself again as a clone', async () => {
    const ranking = make('province-ranking', RANKING);
    page.body.append(ranking);
    await ready(ranking);
    const clone = ranking.cloneNode(true) as HTMLElement;
    page.body.append(clone);
    await ready(clone);
    expect(wordsOf(clone)).to.equal(wordsOf(ranking));
    expect(view.tally.requests).to.have.length(1);
    await expectQuiet();
  });

  for (const [name, options] of [
    ['that has the script as well', {}],
    ['that has no script', { foot: ['scripts/tally.js'] }],
    ['that allows no inline styles', { csp: "style-src 'self'" }],
  ] as const)
    it(`keeps figure and looks in another document ${name}`, async () => {
      const ranking = make('province-ranking', RANKING);
      page.body.append(ranking);
      await ready(ranking);
      const other = await openPage({ page: 'empty', ...options });
      other.contentDocument?.body.append(ranking);
      await ready(ranking);
      const { widgets, violations, errors } = await reportOf(other);
      expect(widgets).to.have.length(1);
      expect(widgets[0]).to.include({ state: 'ready', isStyled: true });
      expect([...violations, ...errors]).to.deep.equal([]);
      other.remove();
      await expectQuiet();
    });

  it('ends its request when it is removed, and asks again when it returns', async () => {
    const ranking = make('province-ranking', { ...RANKING, endpoint: `${ENDPOINT}?after=400` });
    page.body.append(ranking);
    await waitUntil(() => view.tally.requests.length === 1);
    ranking.remove();
    await waitUntil(() => view.tally.requests[0]?.signal.aborted);
    expect(view.tally.timers.size).to.equal(0);
    page.body.append(ranking);
    await ready(ranking);
    expect(view.tally.requests).to.have.length(2);
    await expectQuiet();
  });
});

const CONNECTS = 5000;
const collect = (globalThis as { gc?: (options: object) => Promise<void> }).gc;

describe(`${CONNECTS} comings and goings`, () => {
  beforeEach(() => open());

  const count = () => ({
    listening: [...view.tally.listening],
    watching: view.tally.watching.size,
    timers: view.tally.timers.size,
  });

  it('of one widget leave nobody listening', async () => {
    const card = make('dossier-ontime-gauge', { endpoint: '/hostile/data/country.json', refresh: '60' });
    page.body.append(card);
    await ready(card);
    card.remove();
    await settled();
    const before = count();
    for (let time = 0; time < CONNECTS; time++) {
      page.body.append(card);
      card.remove();
    }
    await settled();
    expect(count()).to.deep.equal(before);
    page.body.append(card);
    await ready(card);
    await expectQuiet();
  });

  it('of as many widgets leave nobody listening, and none of them in memory', async () => {
    const references: WeakRef<Element>[] = [];
    const pass = async (times: number) => {
      for (let time = 0; time < times; time++) {
        const [card, ranking] = [make('cchc-kpi-card', CARD), make('province-ranking', RANKING)];
        page.body.append(card, ranking);
        card.remove();
        if (time % 500 === 0) await settled();
        ranking.remove();
        references.push(new WeakRef<Element>(card), new WeakRef<Element>(ranking));
      }
      await settled();
    };
    // What a first one of each tag starts to listen to stays for those that come after it.
    const comeAndGo = async (first: HTMLElement) => {
      references.push(new WeakRef<Element>(first));
      page.body.append(first);
      await ready(first);
      first.remove();
    };
    await comeAndGo(make('cchc-kpi-card', CARD));
    await comeAndGo(make('province-ranking', RANKING));
    await settled();
    const before = count();
    await pass(CONNECTS / 2);
    expect(count()).to.deep.equal(before);
    // The tally holds the signals of requests, and these what listens to them.
    view.tally.requests.length = 0;
    const alive = () => references.filter((reference) => reference.deref()).length;
    // Collected between tasks: within one, whatever the stack happens to hold the address of is kept as well. Looking
    // through a WeakRef holds its target until the task ends.
    const areGone = async () => {
      await collect?.({ type: 'major', execution: 'async' });
      return alive() === 0;
    };
    if (collect) await waitUntil(areGone, 'what has left the page is kept', { timeout: 60_000 });
    await expectQuiet();
  }).timeout(90_000);
});

/** Numbers that look random, and are the same in each run. */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const FRAMES = 20;
const ORDERS = 50;

/** One widget put together in an order of its own: parts that wait for nothing may come before or after it is in the page. */
function assemble(random: (below: number) => number): (() => void)[] {
  const isProvided = random(2) === 0;
  const tag = ['province-ranking', 'dossier-ontime-gauge', 'cchc-kpi-card'][random(3)] ?? '';
  const delay = random(4) * 60;
  const endpoint = {
    'province-ranking': `${ENDPOINT}?after=${delay}`,
    'dossier-ontime-gauge': `/hostile/data/country.json?after=${delay}`,
    'cchc-kpi-card': `/hostile/data/article-2023.json?after=${delay}`,
  }[tag] as string;
  const wanted = { 'province-ranking': ['ranking', '766'], 'cchc-kpi-card': ['indicator', 'ioc'] }[tag];
  const [widget, outer] = [page.createElement(tag), page.createElement(isProvided ? 'cchc-provider' : 'div')];
  const steps = [
    () => (isProvided ? outer : widget).setAttribute('endpoint', endpoint),
    () => wanted && widget.setAttribute(wanted[0] as string, wanted[1] as string),
    () => outer.append(widget),
    () => page.body.append(outer),
    () => widget.append('Câu thay thế.'),
  ];
  return steps.sort(() => random(3) - 1);
}

describe(`${FRAMES * ORDERS} orders of script, page and data`, () => {
  it('end with every widget in its place', async function () {
    this.timeout(90_000);
    for (let seed = 1; seed <= FRAMES; seed++) {
      const random = sequence(seed);
      await open({ foot: [] });
      const steps = Array.from({ length: ORDERS }, () => assemble(random)).flat();
      const script = Object.assign(page.createElement('script'), { src: '/hostile/cdn/cchc-widgets.js' });
      steps.splice(random(steps.length), 0, () => page.head.append(script));
      for (const step of steps) {
        step();
        if (random(12) === 0) await new Promise((resolve) => view.setTimeout(resolve, random(8)));
      }
      const { widgets, errors } = await reportOf(frame);
      expect(errors, `seed ${seed}`).to.deep.equal([]);
      expect(widgets).to.have.length(ORDERS);
      expect(
        widgets.filter(({ state }) => state !== 'ready'),
        `seed ${seed}`,
      ).to.deep.equal([]);
      if (seed < FRAMES) frame.remove();
    }
  });
});

/** What a translator makes of a text: other nodes in its place, and the old ones thrown away. */
function translate(root: Node): void {
  const walker = page.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts.filter(({ data }) => data.trim())) {
    const [outer, inner] = [page.createElement('font'), page.createElement('font')];
    inner.textContent = `«${text.data}»`;
    outer.append(inner);
    text.replaceWith(outer);
  }
}

describe('a page translator', () => {
  beforeEach(() => open());

  it('keeps no old figure in sight', async () => {
    const card = make('cchc-kpi-card', {
      ...CARD,
      qualifier: 'over',
      period: 'Năm 2023',
      source: 'Nguồn một',
      target: '200000',
    });
    page.body.append(card);
    await ready(card);
    translate(partOf(card) as Element);
    for (const [name, value] of Object.entries({
      value: '250000',
      period: 'Năm 2024',
      source: 'Nguồn hai',
      label: 'Nhãn mới',
      unit: 'bộ',
      qualifier: 'nearly',
      target: '300000',
    }))
      card.setAttribute(name, value);
    await (card as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
    for (const now of ['250.000', 'Năm 2024', 'Nguồn hai', 'Nhãn mới', 'bộ', 'gần', '300.000'])
      expect(wordsOf(card)).to.include(now);
    for (const past of ['196.000', 'Năm 2023', 'Nguồn một', 'Hồ sơ tiếp nhận', 'trên', '200.000'])
      expect(wordsOf(card)).not.to.include(past);
    await expectQuiet();
  });

  it('does not stop a ranking from being sorted', async () => {
    const ranking = make('province-ranking', RANKING);
    page.body.append(ranking);
    await ready(ranking);
    translate(partOf(ranking) as Element);
    ranking.setAttribute('sort', 'name-desc');
    await waitUntil(() => wordsOf(ranking).includes('Vĩnh Long'));
    const untouched = make('province-ranking', { ...RANKING, sort: 'name-desc' });
    page.body.append(untouched);
    await ready(untouched);
    const rowsOf = (widget: Element) =>
      [...(partOf(widget)?.querySelectorAll('tbody tr') ?? [])].map(({ children }) =>
        Array.from(children, ({ textContent }) => textContent.replace(/[«»\s]+/g, ' ').trim()),
      );
    expect(rowsOf(ranking)).to.deep.equal(rowsOf(untouched));
    await expectQuiet();
  });
});

describe('a page that comes back', () => {
  beforeEach(() => open());

  const RETURNS: Readonly<Record<string, () => void>> = {
    'from the cache of pages': () =>
      view.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
    'from being frozen': () => page.dispatchEvent(new Event('resume')),
    'into view': () => page.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
    online: () => view.dispatchEvent(new Event('online')),
  };

  for (const [name, come] of Object.entries(RETURNS))
    it(`${name} asks once for what is due`, async () => {
      const [gauge, again] = [1, 2].map(() =>
        make('dossier-ontime-gauge', { endpoint: '/hostile/data/country.json' }),
      );
      view.fails = true;
      page.body.append(gauge as Element, again as Element);
      await waitUntil(() => stateOf(gauge as Element) === 'error');
      view.fails = false;
      come();
      await ready(gauge as Element, RETURN);
      await ready(again as Element, RETURN);
      expect(view.tally.requests).to.have.length(2);
    }).timeout(2 * RETURN);
});

describe('what is below the fold', () => {
  it('is there before anybody looks, and needs nobody to look', async () => {
    await open();
    const space = page.createElement('div');
    space.style.blockSize = '20000px';
    const [ranking, gauge] = [
      make('province-ranking', { ranking: '766', endpoint: ENDPOINT }),
      make('dossier-ontime-gauge', { endpoint: '/hostile/data/country.json' }),
    ];
    page.body.append(space, ranking, gauge);
    await ready(ranking);
    await ready(gauge);
    expect(partOf(ranking)?.querySelectorAll('tbody tr')).to.have.length(34);
    expect(view.tally.made.IntersectionObserver).to.equal(0);
  });
});

describe('a page with all widgets', () => {
  it('keeps its globals, its prototypes, its storage and its way out', async () => {
    // The runner's page is that of other tests too, which keep something there.
    localStorage.clear();
    sessionStorage.clear();
    frame = await openPage({ head: ['scripts/tally.js'] });
    view = frame.contentWindow as unknown as TestWindow;
    page = frame.contentDocument as Document;
    const { globals, prototypes, errors } = await reportOf(frame);
    expect(errors).to.deep.equal([]);
    expect(globals.filter((name) => name !== 'tally')).to.deep.equal([]);
    expect(prototypes.filter((name) => !/^(add|remove)EventListener$/.test(name))).to.deep.equal([]);
    const unloading = [...view.tally.listening].filter((key) => /\b(beforeunload|unload)\b/.test(key));
    expect(unloading).to.deep.equal([]);
    expect(page.cookie).to.equal('');
    expect(view.localStorage.length + view.sessionStorage.length).to.equal(0);
    expect(await view.indexedDB.databases()).to.deep.equal([]);
  });
});
