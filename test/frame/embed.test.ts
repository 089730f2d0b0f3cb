import { expect, waitUntil } from '@open-wc/testing';
import { press, visibleText, type Widget } from '../support/widgets.js';
import { openHost, type HostPage } from '../cdn/pages.js';

const PAGE = '/carriers/cdn/embed.html';
const RANKING = { widget: 'province-ranking', endpoint: '/carriers/data/766.json', ranking: '766', top: '3' };
const CARD = { widget: 'cchc-kpi-card', value: '36', of: '63', unit: 'địa phương', snapshot: '' };

const PARENT = '<script src="/carriers/cdn/cchc-embed-parent.js"></script>';
const PARENT_THERE = '<script src="{other}/carriers/cdn/cchc-embed-parent.js"></script>';

function iframe(query: Record<string, string>, attributes = 'height="200"', origin = ''): string {
  const address = `${origin}${PAGE}?${new URLSearchParams(query)}`.replaceAll('&', '&amp;');
  return `<iframe src="${address}" title="Số liệu" width="100%" style="border:0" ${attributes}></iframe>`;
}

const framesOf = ({ document }: HostPage): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')];

const heightsOf = (page: HostPage): number[] => framesOf(page).map(({ clientHeight }) => clientHeight);

const insideOf = (page: HostPage, index = 0): Document => framesOf(page)[index]?.contentDocument as Document;

const widgetInside = (page: HostPage, index = 0): Widget =>
  insideOf(page, index).querySelector('[data-cchc]')?.firstElementChild as Widget;

const isIn = (state: string, page: HostPage, index = 0): boolean => {
  const frame = widgetInside(page, index)?.shadowRoot?.querySelector<HTMLElement>('[part=widget]');
  return frame?.dataset.state === state;
};

const isReady = (page: HostPage, index = 0): boolean => isIn('ready', page, index);

async function openReady(body: string): Promise<HostPage> {
  const page = await openHost({ body });
  await waitUntil(() => isReady(page), 'the widget is ready', { timeout: 5_000 });
  return page;
}

const until = (condition: () => boolean, what: string) => waitUntil(condition, what, { timeout: 5_000 });

describe('embed.html', () => {
  it('shows the widget that its address asks for', async () => {
    const page = await openReady(iframe({ ...RANKING, highlight: '11', searchable: '' }));
    const ranking = widgetInside(page);
    expect(visibleText(ranking)).to.include('Đồng Tháp').and.to.include('Tìm đơn vị');
    expect(ranking).to.include({
      localName: 'province-ranking',
      ranking: '766',
      highlight: '11',
      searchable: true,
    });
    page.frame.remove();
  });

  it('takes on nothing but what the tag knows', async () => {
    const page = await openReady(
      iframe({
        ...CARD,
        onclick: 'alert(1)',
        style: 'color:red',
        'x y': '1',
        ÁÂ: '1',
        id: 'x',
        cchc: 'script',
      }),
    );
    expect(widgetInside(page).getAttributeNames().sort()).to.deep.equal(['of', 'snapshot', 'unit', 'value']);
    page.frame.remove();
  });

  it('says which widgets there are when it is asked for none of them', async () => {
    const page = await openHost({ body: iframe({ widget: 'img' }) + iframe({}) });
    for (const index of [0, 1])
      expect(insideOf(page, index).body.innerText).to.match(/cchc-kpi-card.*province-ranking/s);
    page.frame.remove();
  });

  it('is transparent, without margins, in the language and the colours that are asked for', async () => {
    const page = await openReady(
      iframe({ ...CARD, lang: 'en', theme: 'dark', label: 'Centres' }) +
        iframe({ ...CARD, theme: 'auto' }) +
        iframe(CARD),
    );
    const [dark, auto, none] = [0, 1, 2].map((index) => insideOf(page, index));
    if (!dark || !auto || !none) throw new Error('no frames');
    expect(dark.documentElement.lang).to.equal('en');
    expect(dark.title).not.to.include('Centres');
    expect(dark.documentElement.style.colorScheme).to.equal('dark');
    expect(auto.documentElement.style.colorScheme).to.equal('light dark');
    expect(none.documentElement.style.colorScheme).to.equal('');
    for (const element of [none.documentElement, none.body])
      expect(getComputedStyle(element).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    expect(getComputedStyle(none.body).margin).to.equal('0px');
    expect(none.documentElement.lang).to.equal('vi');
    page.frame.remove();
  });

  it('opens links in a page of their own, and tells what a sandbox may lack where no script runs', async () => {
    const page = await openReady(iframe(RANKING));
    const link = widgetInside(page).shadowRoot!.querySelector('a')!;
    expect(link.ownerDocument.querySelector('base')?.target).to.equal('_blank');
    const text = await (await fetch(PAGE)).text();
    expect(/<noscript>[^]*<\/noscript>/.exec(text)?.[0]).to.match(/allow-scripts.*lang="en".*allow-scripts/s);
    page.frame.remove();
  });

  it('shows the fallback that its address brings when there is no figure', async () => {
    const page = await openHost({
      body: iframe({
        widget: 'cchc-kpi-card',
        indicator: 'x',
        endpoint: '/carriers/data/none.json',
        fallback: '36/63 <b>địa phương</b>',
      }),
    });
    await until(() => isIn('error', page), 'the failure');
    expect(insideOf(page).body.innerText).to.include('36/63 <b>địa phương</b>');
    page.frame.remove();
  });

  it('works at a fixed height, where it can be scrolled', async () => {
    const page = await openReady(iframe(RANKING));
    const { documentElement } = insideOf(page);
    expect(heightsOf(page)).to.deep.equal([200]);
    expect(documentElement.scrollHeight).to.be.above(300);
    expect(getComputedStyle(documentElement).overflowY).to.equal('visible');
    page.frame.remove();
  });

  it('works under a policy of its own, and in a sandbox without an origin', async () => {
    const csp = "default-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
    const page = await openReady(iframe({ ...RANKING, csp }));
    expect(visibleText(widgetInside(page))).to.include('Đồng Tháp');
    page.frame.remove();
    const sandboxed = await openHost({
      body: `<script>window.heights = []; addEventListener('message', ({ data, origin }) => heights.push([origin, data.height]));</script>${iframe(RANKING, 'height="200" sandbox="allow-scripts"')}${PARENT}`,
    });
    const { heights } = sandboxed.window as unknown as { heights: [string, number][] };
    await until(() => heights.some(([, height]) => height > 300), 'the height of the ranking');
    expect(heights[0]?.[0]).to.equal('null');
    await until(() => (heightsOf(sandboxed)[0] ?? 0) > 300, 'the frame fits');
    sandboxed.frame.remove();
  });
});

describe('the frames of the recipes', () => {
  for (const name of ['gauge', 'ranking'])
    for (const width of [300, 343, 542])
      it(`have room for the ${name} in ${width} px`, async () => {
        const text = await (await fetch(`/demo/recipes/snippets/iframe-${name}.html`)).text();
        const markup = text
          .replaceAll('/cchc/', '/carriers/cdn/')
          .replaceAll('/data/', '/carriers/data/')
          .replace('loading="lazy"', '');
        const page = await openReady(`<div style="width: ${width}px">${markup}</div>`);
        await until(() => insideOf(page).body.clientHeight > 300, 'content');
        expect(insideOf(page).body.clientHeight).to.be.at.most(Number(framesOf(page)[0]!.height));
        page.frame.remove();
      });
});

describe('whose words stand in embed.html', () => {
  const MARK = 'Nội dung do trang nhúng cung cấp';
  const wordsIn = (page: HostPage, index = 0) => insideOf(page, index).body.innerText;
  const visibleTextOf = (page: HostPage, index: number) =>
    widgetInside(page, index)?.shadowRoot?.textContent ?? '';

  it('is not said of what the endpoint of its own origin says', async () => {
    const page = await openReady(iframe(RANKING));
    expect(wordsIn(page)).not.to.include(MARK);
    page.frame.remove();
  });

  it('is said above figures, labels and links that only the address has', async () => {
    const page = await openReady(iframe(CARD) + iframe({ ...RANKING, label: 'Tài khoản bị khóa' }));
    await until(() => isReady(page, 1), 'the ranking');
    for (const index of [0, 1])
      expect(wordsIn(page, index))
        .to.match(new RegExp(`^${MARK}, không phải của ${location.host}`))
        .and.to.include(`not of ${location.host}`);
    page.frame.remove();
  });

  it('is said of a fallback as long as it is shown', async () => {
    const page = await openReady(
      iframe({ ...RANKING, fallback: 'Ngừng' }) +
        iframe({ ...RANKING, endpoint: '/carriers/data/none.json', fallback: 'Ngừng' }) +
        iframe({ widget: 'nothing', fallback: 'Ngừng' }),
    );
    await until(() => isIn('error', page, 1), 'the failure');
    expect(wordsIn(page, 0)).not.to.include(MARK).and.not.to.include('Ngừng');
    for (const index of [1, 2]) expect(wordsIn(page, index)).to.include(MARK).and.to.include('Ngừng');
    page.frame.remove();
  });

  it('is refused to another server, with the way out and the fallback', async () => {
    const asked = {
      ...RANKING,
      endpoint: 'http://localhost:1/766.json',
      fallback: 'Hạng 30/34',
      cchc: 'province-ranking',
    };
    const page = await openHost({ body: iframe(asked) });
    await until(() => wordsIn(page).includes('cchc-origins'), 'the refusal');
    expect(wordsIn(page)).to.include('Endpoint không được phép').and.to.include('Endpoint not allowed');
    expect(wordsIn(page)).to.include('Hạng 30/34').and.to.include(MARK);
    page.frame.remove();
  });

  for (const endpoint of [
    '//localhost:1/x',
    '/\\localhost:1/x',
    '\t//localhost:1/x',
    'https:/\\localhost:1',
    `${location.origin.replace(/\d+$/, '1')}/x`,
    `http://LOCALHOST.:${location.port}/carriers/data/766.json`,
    '/carriers/elsewhere/data/766.json',
  ])
    it(`is refused to ${JSON.stringify(endpoint)}`, async () => {
      const page = await openHost({ body: iframe({ ...RANKING, endpoint }) });
      await until(() => /Endpoint không được phép/.test(wordsIn(page)) && isIn('error', page), 'the refusal');
      page.frame.remove();
    });

  for (const endpoint of [
    'data:application/json,{}',
    'blob:https://cchc.example/0f7c',
    'javascript:0',
    'https://[',
    `http://${location.host}@localhost:1/x`,
  ])
    it(`shows nothing of ${endpoint}`, async () => {
      const page = await openHost({ body: iframe({ ...RANKING, endpoint }) });
      await until(() => isIn('error', page), 'the failure');
      page.frame.remove();
    });

  it('is said where a widget quotes what it has not found', async () => {
    const page = await openReady(
      iframe({ ...RANKING, highlight: 'Tai khoan bi khoa' }) + iframe({ ...RANKING, highlight: 'Lai Châu' }),
    );
    await until(() => isReady(page, 1), 'the other');
    await until(() => wordsIn(page).includes(MARK), 'the mark');
    expect(wordsIn(page, 1)).not.to.include(MARK);
    page.frame.remove();
  });

  it('is said where a failure quotes a key that is a message', async () => {
    const page = await openHost({
      body:
        iframe({ ...RANKING, ranking: 'Goi-0912345678-mo-khoa' }) + iframe({ ...RANKING, ranking: '767' }),
    });
    await until(() => wordsIn(page).includes(MARK), 'the mark');
    await until(() => visibleTextOf(page, 1).includes('767'), 'the other');
    expect(wordsIn(page, 1)).not.to.include(MARK);
    page.frame.remove();
  });

  it('counts the last of two endpoints', async () => {
    const [own, other] = ['/carriers/data/766.json', 'http://localhost:1/766.json'];
    const twice = (first: string, last: string) =>
      `<iframe src="${PAGE}?widget=province-ranking&amp;ranking=766&amp;endpoint=${first}&amp;endpoint=${last}"></iframe>`;
    const page = await openHost({ body: twice(own, other) + twice(other, own) });
    await until(() => isReady(page, 1) && wordsIn(page).includes('cchc-origins'), 'both');
    page.frame.remove();
  });

  it('is allowed to a server that the installer lists', async () => {
    const text = await (await fetch(PAGE)).text();
    const listed = (origin: string) =>
      text
        .replace(
          'name="cchc-origins" content=""',
          `name="cchc-origins" content="https://a.example ${origin}"`,
        )
        .replace('<head>', '<head><base href="/carriers/cdn/">');
    const query = { ...RANKING, endpoint: '{other}/carriers/data/766.json', html: listed('{other}') };
    const address = `/carriers/page?${new URLSearchParams(query)}`
      .replaceAll('&', '&amp;')
      .replaceAll('%7Bother%7D', '{other}');
    const page = await openReady(`<iframe src="${address}"></iframe>`);
    expect(visibleText(widgetInside(page))).to.include('Đồng Tháp');
    page.frame.remove();
  });
});

describe('cchc-embed-parent.js', () => {
  const contentHeight = (page: HostPage, index = 0) =>
    Math.ceil(insideOf(page, index).body.getBoundingClientRect().height);
  const fits = (page: HostPage, index = 0) =>
    isReady(page, index) && heightsOf(page)[index] === contentHeight(page, index);

  it('gives each frame the height of its content, which may grow and shrink', async () => {
    const page = await openHost({ body: PARENT + iframe(RANKING) + iframe(CARD, 'height="900"') });
    await until(() => fits(page, 0) && fits(page, 1), 'both frames fit');
    const [tall = 0, short = 0] = heightsOf(page);
    expect(tall).to.be.within(300, 899);
    expect(short).to.be.within(60, 299);
    await press(widgetInside(page), 'toggle');
    await until(() => fits(page) && (heightsOf(page)[0] ?? 0) > tall + 600, 'the frame has grown');
    await press(widgetInside(page), 'toggle');
    await until(() => fits(page) && heightsOf(page)[0] === tall, 'the frame has shrunk');
    page.frame.remove();
  });

  it('asks the frames that were there before it', async () => {
    const page = await openReady(iframe(RANKING));
    await until(() => contentHeight(page) > 300, 'content');
    const script = page.document.createElement('script');
    script.src = '/carriers/cdn/cchc-embed-parent.js';
    page.document.body.append(script);
    await until(() => fits(page), 'the frame fits');
    page.frame.remove();
  });

  const ADDRESS = `${PAGE}?${new URLSearchParams(RANKING)}`;

  it('serves a frame that a script loads late, whose address stays empty', async () => {
    const page = await openHost({ body: `${PARENT}<iframe id="late" height="200"></iframe>` });
    framesOf(page)[0]!.contentWindow!.location.replace(ADDRESS);
    await until(() => fits(page), 'the frame fits');
    page.frame.remove();
  });

  it('serves frames in shadow roots, and objects', async () => {
    const page = await openHost({ body: `${PARENT}<div></div><object height="200"></object>` });
    const host = page.document.querySelector('div')!;
    const object = page.document.querySelector('object')!;
    const inner = page.document.createElement('iframe');
    inner.src = object.data = ADDRESS;
    host.attachShadow({ mode: 'open' }).append(inner);
    page.document.body.append(object);
    await until(() => inner.clientHeight > 300 && object.clientHeight > 300, 'both fit');
    page.frame.remove();
  });

  it('serves no sandbox but that of the page for frames', async () => {
    const forge =
      "<script>parent.postMessage({ type: 'cchc-embed', version: 1, height: 777 }, '*'); parent.postMessage('last', '*');</script>";
    const body = `<script>window.last = 0; addEventListener('message', ({ data }) => { if (data === 'last') window.last++; });</script>${PARENT}<iframe sandbox="allow-scripts" height="200" srcdoc="${forge.replaceAll('"', '&quot;')}"></iframe>`;
    const page = await openHost({ body });
    await until(() => (page.window as unknown as { last: number }).last > 0, 'it has spoken');
    expect(heightsOf(page)).to.deep.equal([200]);
    page.frame.remove();
  });

  it('serves frames of another origin, in whatever style the page has given them', async () => {
    const page = await openHost({
      head: '<style>iframe { height: 150px !important }</style>',
      body: PARENT_THERE + iframe(RANKING, '', '{other}') + iframe(CARD, '', '{other}'),
    });
    // The line that says whose content it is comes before the card.
    await until(() => {
      const [tall = 0, short = 0] = heightsOf(page);
      return tall > 300 && short !== 150 && short >= 60 && short < 300;
    }, 'both frames have a height of their own');
    page.frame.remove();
  });

  const FORGED: readonly (readonly [string, unknown])[] = [
    ['a height of another kind', { type: 'cchc-embed', version: 1, height: 'tall' }],
    ['no height', { type: 'cchc-embed', version: 1 }],
    ['a negative height', { type: 'cchc-embed', version: 1, height: -5 }],
    ['another type', { type: 'other', version: 1, height: 777 }],
    ['another version', { type: 'cchc-embed', version: 2, height: 777 }],
    ['a text', 'cchc-embed 777'],
    ['nothing', null],
  ];

  /** Sends messages as a frame's content would, and lets them be received. */
  async function send(page: HostPage, from: Window, messages: readonly unknown[]): Promise<void> {
    const received = new Promise((resolve) =>
      page.window.addEventListener('message', ({ data }) => data === 'last' && resolve(data)),
    );
    const sender = from as Window & { eval(code: string): void };
    for (const message of [...messages, 'last'])
      sender.eval(`parent.postMessage(${JSON.stringify(message)}, '*')`);
    await received;
  }

  it('heeds no message but a height', async () => {
    const page = await openHost({ body: PARENT + iframe(CARD) });
    await until(() => fits(page), 'the frame fits');
    const before = heightsOf(page);
    await send(
      page,
      insideOf(page).defaultView as Window,
      FORGED.map(([, message]) => message),
    );
    expect(heightsOf(page)).to.deep.equal(before);
    page.frame.remove();
  });

  it('holds the height within limits', async () => {
    const page = await openHost({ body: PARENT + iframe(CARD) });
    await until(() => fits(page), 'the frame fits');
    const inside = insideOf(page).defaultView as Window;
    await send(page, inside, [{ type: 'cchc-embed', version: 1, height: 1e9 }]);
    expect(heightsOf(page)).to.deep.equal([10_000]);
    await send(page, inside, [{ type: 'cchc-embed', version: 1, height: 1 }]);
    expect(heightsOf(page)).to.deep.equal([40]);
    page.frame.remove();
  });

  it('looks for no frame where a message comes from elsewhere, however many do', async () => {
    const flood = `<script>for (let time = 0; time < 500; time++) parent.postMessage({ type: 'cchc-embed', version: 1, height: 300 }, '*'); parent.postMessage('last', '*');</script>`;
    const address = new URLSearchParams({ html: flood }).toString();
    const page = await openHost({
      body: `<script>window.looks = 0; addEventListener('message', ({ data }) => { window.isOver ||= data === 'last'; });</script>${PARENT}<script>const { querySelectorAll } = Document.prototype; Document.prototype.querySelectorAll = function (...selectors) { window.looks++; return querySelectorAll.apply(this, selectors); };</script><iframe height="200" src="{other}/carriers/page?${address}"></iframe>`,
    });
    const host = page.window as unknown as { looks: number; isOver?: boolean };
    await until(() => host.isOver === true, 'all have been sent');
    expect(host.looks).to.equal(0);
    expect(heightsOf(page)).to.deep.equal([200]);
    page.frame.remove();
  });

  it('looks for frames seldom where one of them sends thousands of messages', async () => {
    // Later than the first moments of the page, whose frames the script knows from its own start.
    const flood =
      "<script>setTimeout(() => { for (let time = 0; time < 2000; time++) parent.parent.postMessage({ type: 'cchc-embed', version: 1, height: 777 }, '*'); parent.parent.postMessage('last', '*'); }, 200)</script>";
    const frame = (content: string) =>
      `<iframe sandbox="allow-scripts" height="200" srcdoc="${content.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;
    const page = await openHost({
      body: `<script>window.looks = window.over = 0; addEventListener('message', ({ data }) => { window.over += data === 'last'; });</script>${PARENT}<script>const { querySelectorAll } = Document.prototype; Document.prototype.querySelectorAll = function (...selectors) { window.looks++; return querySelectorAll.apply(this, selectors); };</script>${frame(frame(flood))}`,
    });
    const host = page.window as unknown as { looks: number; over: number };
    await until(() => host.over === 1, 'all have been received');
    expect(host.looks).to.be.within(1, 500);
    expect(heightsOf(page)).to.deep.equal([200]);
    page.frame.remove();
  });

  it('heeds no frame with another page, on the same origin or not', async () => {
    const forge =
      "<script>parent.postMessage({ type: 'cchc-embed', version: 1, height: 777 }, '*'); parent.postMessage('last', '*');</script>";
    const other = (origin: string) =>
      `<iframe height="200" src="${origin}/carriers/page?${new URLSearchParams({ html: forge }).toString().replaceAll('&', '&amp;')}"></iframe>`;
    const page = await openHost({
      body: `<script>window.last = 0; addEventListener('message', ({ data }) => { if (data === 'last') window.last++; });</script>${PARENT}${iframe(CARD)}${other('')}${other('{other}')}`,
    });
    const host = page.window as unknown as { last: number };
    await until(() => host.last === 2 && fits(page), 'all have spoken');
    expect(heightsOf(page).slice(1)).to.deep.equal([200, 200]);
    page.frame.remove();
  });

  it('serves no frame of another origin than its own', async () => {
    const page = await openHost({
      body: `<script>window.told = 0; addEventListener('message', () => window.told++);</script>${PARENT}${iframe(RANKING, 'height="200"', '{other}')}`,
    });
    const host = page.window as unknown as { told: number };
    await until(() => host.told > 0, 'the frame has spoken');
    expect(heightsOf(page)).to.deep.equal([200]);
    page.frame.remove();
  });
});

describe('sri.json', () => {
  it('has the hash of every script and style sheet', async () => {
    const hashes = (await (await fetch('/carriers/cdn/sri.json')).json()) as Record<string, string>;
    expect(Object.keys(hashes)).to.include.members([
      ...['cchc-widgets.js', 'cchc-widgets.css', 'cchc-charts.js', 'cchc-formats.js'],
      ...['cchc-embed.js', 'cchc-embed-parent.js'],
    ]);
    for (const [file, hash] of Object.entries(hashes)) {
      const content = await (await fetch(`/carriers/cdn/${file}`)).arrayBuffer();
      const [, bits = ''] = /^sha(256|384)-/.exec(hash) ?? [];
      const digest = new Uint8Array(await crypto.subtle.digest(`SHA-${bits}`, content));
      expect(hash).to.equal(`sha${bits}-${btoa(String.fromCharCode(...digest))}`);
    }
  });
});
