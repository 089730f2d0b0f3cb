import { expect, waitUntil } from '@open-wc/testing';
import { version } from '../../src/element/define.js';
import type { SettingsElement } from '../../src/element/settings-element.js';
import KpiCardFigure from '../../src/widgets/cchc-kpi-card/figure.js';
import { partOf } from '../support/widgets.js';
import { openHost, visibleText, widgetIn, widgetsIn, type HostPage, type PageParts } from './pages.js';

const SRC = '/carriers/cdn/cchc-widgets.js';
const FORMER = '/carriers/former/cchc-widgets.js';
const DEFAULTS =
  'data-endpoint="/carriers/data/dien-bien.json" data-area="11" data-theme="dark" data-heading-level="3" data-locale="en" data-refresh="3600" data-source-href="https://dichvucong.gov.vn/"';

const TAG = '<cchc-kpi-card indicator="rank-766">Điện Biên xếp thứ 30/34.</cchc-kpi-card>';
const DIV =
  '<div data-cchc="province-ranking" data-ranking="766" data-endpoint="/carriers/data/766.json" data-top="3"><p>Bảng xếp hạng 34 tỉnh, thành phố.</p></div>';
const WIDGETS = `<main>${TAG}<section>${DIV}</section></main>`;

const classic = (attributes = '', src = SRC) => `<script src="${src}" ${attributes}></script>`;

const injected = (attributes: string) =>
  `<script>
    const made = document.createRange().createContextualFragment('<script ${attributes}></'+'script>').firstChild;
    const script = document.createElement('script');
    for (const { name, value } of made.attributes) script.setAttribute(name, value);
    script.src = '${SRC}';
    document.head.append(script);
  </script>`;

const POSITIONS: Readonly<Record<string, PageParts>> = {
  'in the head': { head: classic(DEFAULTS), body: WIDGETS },
  'in the head, the page coming slowly': {
    head: classic(DEFAULTS),
    body: `<main>${TAG.replace('xếp', '<!--pause-->xếp')}<!--pause--><section>${DIV.replace('<p>', '<!--pause--><p>')}<!--pause--></section></main>`,
  },
  'in the head, async': { head: classic(`${DEFAULTS} async`), body: WIDGETS },
  'in the head, async, the page coming slowly': {
    head: classic(`${DEFAULTS} async`),
    body: `<main>${TAG}<!--pause--><section>${DIV.replace('</p>', '<!--pause--></p>')}</section></main>`,
  },
  'in the head, deferred': { head: classic(`${DEFAULTS} defer`), body: WIDGETS },
  'in the head, as a module': { head: classic(`${DEFAULTS} type="module"`), body: WIDGETS },
  'before the tags': { body: classic(DEFAULTS) + WIDGETS },
  'between the tags': { body: TAG + classic(DEFAULTS) + DIV },
  'at the end of the body': { body: WIDGETS + classic(DEFAULTS) },
  'injected by another script, in the head': { head: injected(DEFAULTS), body: WIDGETS },
  'injected by another script, at the end': { body: WIDGETS + injected(DEFAULTS) },
  'written by document.write': {
    body: `${WIDGETS}<script>document.write('${classic(DEFAULTS).replace('</', '<\\/')}')</script>`,
  },
  'three times': { head: classic(DEFAULTS), body: classic(DEFAULTS) + WIDGETS + classic(DEFAULTS) },
  'three times, each in another way': {
    head: classic(`${DEFAULTS} async`),
    body: classic(`${DEFAULTS} defer`) + WIDGETS + classic(`${DEFAULTS} type="module"`),
  },
  'from another origin': { head: classic(DEFAULTS, `{other}${SRC}`), body: WIDGETS },
  'from another origin, with its hash': {
    head: classic(
      `${DEFAULTS} integrity="{integrity:cchc-widgets.js}" crossorigin="anonymous" defer`,
      `{other}${SRC}`,
    ),
    body: WIDGETS,
  },
  'where an image takes the name currentScript': {
    head: '<base href="/nowhere/">',
    body: `<img name="currentScript" alt=""><img name="documentElement" alt="">${WIDGETS}${classic(DEFAULTS)}`,
  },
  'where another class stands in for Document': {
    head: `<script>window.Document = function Document() {};</script>${classic(DEFAULTS)}`,
    body: WIDGETS,
  },
};

async function expectBoth(page: HostPage): Promise<void> {
  const card = await widgetIn(page, 'cchc-kpi-card');
  const ranking = await widgetIn(page, 'province-ranking');
  expect(visibleText(card)).to.include('30/34');
  expect(visibleText(ranking)).to.include('Đồng Tháp');
  expect(ranking.textContent?.trim()).to.equal('Bảng xếp hạng 34 tỉnh, thành phố.');
}

function expectDefaults(page: HostPage): void {
  const [card] = widgetsIn(page, 'cchc-kpi-card');
  const [ranking] = widgetsIn(page, 'province-ranking');
  if (!card || !ranking) throw new Error('no widgets');
  expect(visibleText(card)).to.include('Rank in the 766 index');
  expect(card.shadowRoot?.querySelector('[role=heading]')?.getAttribute('aria-level')).to.equal('3');
  expect(partOf(card, 'widget')?.dataset.theme).to.equal('dark');
  expect(partOf(card, 'pause')).to.exist;
  expect(partOf(ranking, 'own-row')?.textContent).to.include('Điện Biên');
}

describe('the script', () => {
  for (const [position, parts] of Object.entries(POSITIONS))
    it(`works ${position}`, async () => {
      const page = await openHost(parts);
      await expectBoth(page);
      expectDefaults(page);
      expect(page.lines).to.deep.equal([]);
      page.frame.remove();
    });

  it('works with a hash that the page demands', async () => {
    const page = await openHost({
      head: classic('integrity="{integrity:cchc-widgets.js}" crossorigin="anonymous"'),
      body: WIDGETS.replace('<cchc-kpi-card', '<cchc-kpi-card endpoint="/carriers/data/dien-bien.json"'),
    });
    await expectBoth(page);
    page.frame.remove();
  });

  for (const file of ['cchc-widgets.js', 'cchc-widgets.all.js'])
    it(`does nothing where an optimiser has minified ${file} again, and says so`, async () => {
      const page = await openHost({ head: classic('', `/carriers/reminified/${file}`), body: TAG });
      await waitUntil(() => page.lines.length);
      expect(page.lines.join()).to.include('nén lại');
      expect(page.lines).to.have.length(1);
      expect(page.window.customElements.get('cchc-kpi-card')).to.equal(undefined);
      page.frame.remove();
    });

  it('lets a page name the shadow roots of its own, without a global', async () => {
    const page = await openHost({ head: classic(DEFAULTS), body: `<div id="host"></div>${TAG}` });
    await widgetIn(page, 'cchc-kpi-card');
    const root = page.document.getElementById('host')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    root.innerHTML = DIV;
    const provider = page.window.customElements.get('cchc-provider') as unknown as typeof SettingsElement;
    provider.hydrate?.(root);
    await waitUntil(() =>
      root.querySelector('province-ranking')?.shadowRoot?.querySelector('[data-state=ready]'),
    );
    expect(page.lines).to.deep.equal([]);
    page.frame.remove();
  });

  it('tells its own address apart from a former version by what is asked of it', async () => {
    const page = await openHost({ head: classic('', FORMER), body: TAG });
    const names = ['dossier-former-gauge', 'dossier-ontime-gauge'].map((tag) =>
      Boolean(page.window.customElements.get(tag)),
    );
    expect(names).to.deep.equal([true, false]);
    page.frame.remove();
  });

  it('says of its own server that it cannot be reached, also in a page with an `origin` of its own', async () => {
    const page = await openHost({
      head: '<script>var origin = "HN"; fetch = () => Promise.reject(new TypeError("gone"));</script>',
      body: `<script src="${SRC}"></script><cchc-kpi-card endpoint="/carriers/data/dien-bien.json" indicator="rank-766">30/34.</cchc-kpi-card>`,
    });
    const text = visibleText(await widgetIn(page, 'cchc-kpi-card', 'error'));
    expect(text).to.include('Không kết nối được').and.not.include('Chi tiết cho quản trị');
    page.frame.remove();
  });

  it('comes to rest, while the page is parsed, beside one that unwraps each tag that it does not know', async () => {
    // Beyond this the two would never come to rest, and the page would stand still.
    const cleaner = `<script>
      window.met = 0;
      new MutationObserver(() => {
        for (const tag of document.querySelectorAll('cchc-kpi-card'))
          if (met++ < 20) tag.replaceWith(...tag.childNodes);
      }).observe(document, { childList: true, subtree: true });
    </script>`;
    const carrier = '<div data-cchc="cchc-kpi-card" data-snapshot="true" data-value="8">Tám.</div>';
    const page = await openHost({
      head: cleaner + '<script src="/carriers/cdn/cchc-widgets.js"></script>',
      body: `${carrier}<p><!--pause-->Bài viết.</p>`,
    });
    expect((page.window as unknown as { met: number }).met).to.be.within(1, 4);
    expect(page.document.body.innerText).to.include('Tám.').and.include('Bài viết.');
    expect(page.lines).to.deep.equal([]);
    page.frame.remove();
  });
});

describe('a page without observers of its tree', () => {
  it('has its widgets, those of divs as well, and is told what it lacks', async () => {
    const page = await openHost({
      head: `<script>delete window.MutationObserver</script>${classic()}`,
      body: '<cchc-kpi-card snapshot value="8">8</cchc-kpi-card><div data-cchc="cchc-kpi-card" data-snapshot="true" data-value="8">8</div>',
    });
    const ready = () =>
      widgetsIn(page, 'cchc-kpi-card').filter(
        (widget) => partOf(widget, 'widget')?.dataset.state === 'ready',
      );
    await waitUntil(() => ready().length === 2, 'the tag and the div');
    expect(page.lines.join('\n')).to.include('MutationObserver').and.not.to.include('không chạy');
    page.frame.remove();
  });
});

describe('names like those of our tags', () => {
  it('are told of where the tag asks for what ours show, and are those of other libraries elsewhere', async () => {
    const page = await openHost({
      head: classic(),
      body: '<kpi-card title="A" value="5">.</kpi-card><province-select>.</province-select><kpi-cart indicator="ioc">.</kpi-cart><dossier-gauge endpoint="/a.json">.</dossier-gauge>',
    });
    expect(page.lines.filter((line) => line.includes('Không có thẻ'))).to.deep.equal([
      '[cchc] Không có thẻ <kpi-cart>: mở trang với #cchc-doctor.',
      '[cchc] Không có thẻ <dossier-gauge>: mở trang với #cchc-doctor.',
    ]);
    page.frame.remove();
  });
});

describe('attributes of our tags that change nothing', () => {
  it('are told of: what begins like one that is read, and values that a setting cannot have', async () => {
    const page = await openHost({
      head: classic(),
      body: `<cchc-kpi-card id="a" class="b" style="" lang="vi" title="c" data-row="d" onclick="" snapshot value="8"
        theme="Dark" locale="VN" refresh="5 phút" heading-level="7" valeu="3" sourceHref="https://dienbien.gov.vn/">8</cchc-kpi-card>
        <province-ranking theme="“dark”" refresh="60" heading-level="2" locale="en-US" chart="">.</province-ranking>`,
    });
    await waitUntil(() => page.lines.some((line) => line.includes('valeu')), 'lines');
    expect(page.lines.filter((line) => line.includes('không có tác dụng'))).to.deep.equal(
      ['theme="Dark"', 'refresh="5 phút"', 'heading-level="7"', 'valeu="3"'].map(
        (attribute) => `[cchc] <cchc-kpi-card ${attribute}> không có tác dụng: mở trang với #cchc-doctor.`,
      ),
    );
    page.frame.remove();
  });
});

describe('cchc-widgets.css', () => {
  it('keeps the box of a tag and of a div until the widget is there', async () => {
    const page = await openHost({
      head: '<link rel="stylesheet" href="/carriers/cdn/cchc-widgets.css">',
      body: '<cchc-kpi-card snapshot value="8">8</cchc-kpi-card><div data-cchc="cchc-kpi-card" data-snapshot="true" data-value="8">8</div>',
    });
    const carriers = [...page.document.body.children] as HTMLElement[];
    const { brief } = KpiCardFigure.heights;
    expect(carriers.map(({ offsetHeight }) => offsetHeight)).to.deep.equal([brief!.wide, brief!.wide]);
    const script = page.document.createElement('script');
    script.src = SRC;
    page.document.body.append(script);
    await waitUntil(() => widgetsIn(page, 'cchc-kpi-card').length === 2, 'both widgets');
    expect(page.window.getComputedStyle(carriers[1] as HTMLElement).minHeight).to.equal('0px');
    page.frame.remove();
  });
});

describe('a page that is served as XML', () => {
  for (const [name, attributes] of [
    ['in the head', ''],
    ['in the head, deferred', 'defer="defer"'],
    ['in the head, async', 'async="async"'],
  ] as const)
    it(`has widgets that know their attributes, with the script ${name}`, async () => {
      const table =
        '<table><tr><th>Đơn vị</th><th>Điểm</th></tr><tr><td>Lai Châu</td><td>50,5</td></tr></table>';
      const page = await openHost({
        xml: 'xhtml',
        head: classic(attributes),
        body: `<cchc-kpi-card label="A &amp; B" value="196000" qualifier="over" without-menu=""/><p>sau</p><province-ranking label="Bảng" top="1">${table}</province-ranking>${DIV}`,
      });
      const card = await widgetIn(page, 'cchc-kpi-card');
      expect(visibleText(card)).to.include('A & B').and.to.include('trên').and.to.include('196.000');
      expect(partOf(card, 'menu')).to.equal(undefined);
      const rankings = widgetsIn(page, 'province-ranking');
      await waitUntil(() =>
        rankings.every((ranking) => partOf(ranking, 'widget')?.dataset.state === 'ready'),
      );
      expect(
        rankings.map((ranking) => partOf(ranking, 'label')?.textContent?.trim().slice(0, 11)),
      ).to.deep.equal(['Bảng', 'Bộ chỉ số p']);
      expect(page.lines).to.deep.equal([]);
      page.frame.remove();
    });
});

describe('a picture of SVG', () => {
  for (const [name, xml] of [
    ['as a document', 'svg'],
    ['within a page', undefined],
  ] as const)
    it(`has the figures, and the menu, in its foreign objects: ${name}`, async () => {
      const body = `<cchc-kpi-card label="A" value="196000" qualifier="over">Trên 196.000.</cchc-kpi-card>${DIV}`;
      const page = await openHost({
        head: classic(),
        body: xml ? body : `<svg><foreignObject width="600" height="600">${body}</foreignObject></svg>`,
        ...(xml && { xml }),
      });
      const card = await widgetIn(page, 'cchc-kpi-card');
      expect(visibleText(card)).to.include('196.000');
      expect(visibleText(await widgetIn(page, 'province-ranking'))).to.include('Đồng Tháp');
      (partOf(card, 'menu') as HTMLElement).click();
      await waitUntil(() =>
        partOf(card, 'widget')?.lastElementChild?.shadowRoot?.querySelector('dialog[open]'),
      );
      expect(page.lines).to.deep.equal([]);
      page.frame.remove();
    });
});

describe('two versions of the script', () => {
  const GAUGE =
    '<dossier-ontime-gauge endpoint="/carriers/data/country.json">Tỷ lệ hồ sơ đúng hạn.</dossier-ontime-gauge>';
  const IN_DIV = `<div data-cchc="dossier-ontime-gauge" data-endpoint="/carriers/data/country.json">Tỷ lệ.</div>`;
  const body = `${WIDGETS}${GAUGE}`;

  for (const [order, first, second, earlier, later] of [
    ['the former first', FORMER, SRC, '0.0.9', version],
    ['the former last', SRC, FORMER, version, '0.0.9'],
  ] as const)
    it(`work together, and say so once: ${order}`, async () => {
      const page = await openHost({ head: classic(DEFAULTS, first) + classic(DEFAULTS, second), body });
      await expectBoth(page);
      await widgetIn(page, 'dossier-ontime-gauge');
      expectDefaults(page);
      expect(page.lines).to.deep.equal([
        `[cchc] Trang nạp hai phiên bản, ${earlier} rồi ${later}: hãy giữ một thẻ script.`,
      ]);
      page.frame.remove();
    });

  it('both find the divs: one makes the tag that only the other knows', async () => {
    const page = await openHost({
      head: classic('', FORMER),
      body: `${IN_DIV}<!--pause-->${classic()}`,
    });
    await widgetIn(page, 'dossier-ontime-gauge');
    page.frame.remove();
  });
});

describe('the defaults of several script tags', () => {
  const CARD = '<cchc-kpi-card indicator="rank-766">Điện Biên xếp thứ 30/34.</cchc-kpi-card>';

  it('add up, whichever copy of the script brings them', async () => {
    const page = await openHost({
      head: classic('data-locale="en"'),
      body: `${CARD}${classic('data-theme="dark"')}${classic('data-endpoint="/carriers/data/dien-bien.json"')}`,
    });
    const card = await widgetIn(page, 'cchc-kpi-card');
    expect(visibleText(card)).to.include('Rank in the 766 index');
    expect(partOf(card, 'widget')?.dataset.theme).to.equal('dark');
    page.frame.remove();
  });

  it('reach the widgets inside a provider', async () => {
    const page = await openHost({
      head: classic(),
      body: `<cchc-provider locale="en">${CARD}</cchc-provider>${classic('data-endpoint="/carriers/data/dien-bien.json"')}`,
    });
    expect(visibleText(await widgetIn(page, 'cchc-kpi-card'))).to.include('Rank in the 766 index');
    page.frame.remove();
  });

  it('are the first one’s where two say different things', async () => {
    const page = await openHost({
      head: classic('data-locale="en" data-endpoint="/carriers/data/dien-bien.json"'),
      body: `${CARD}${classic('data-locale="vi" data-endpoint="/carriers/data/empty.json"')}`,
    });
    expect(visibleText(await widgetIn(page, 'cchc-kpi-card'))).to.include('Rank in the 766 index');
    page.frame.remove();
  });

  it('are mended as attributes are, and none is taken from a polluted prototype', async () => {
    const page = await openHost({
      head: `<script>Object.prototype.label = 'Sai'; Object.prototype.format = () => 'Sai';</script>${classic(
        'data-endpoint="“/carriers/data/dien-bien.json”" data-locale="&nbsp;en" data-compact="”false”" data-without-source="true"',
      )}`,
      body: CARD,
    });
    const card = await widgetIn(page, 'cchc-kpi-card');
    expect(visibleText(card)).to.include('Rank in the 766 index').and.not.to.include('Sai');
    expect(partOf(card, 'source')).to.equal(undefined);
    expect(partOf(card, 'widget')?.dataset).not.to.have.property('compact');
    page.frame.remove();
  });

  it('say how a foreign format is read', async () => {
    const page = await openHost({
      head: classic(
        'data-endpoint="/carriers/data/766.json" data-format="json" data-rows="rankings.0.entries" data-col-name="name" data-col-score="score"',
      ),
      body: '<province-ranking top="3">Bảng xếp hạng.</province-ranking>',
    });
    expect(visibleText(await widgetIn(page, 'province-ranking'))).to.include('Đồng Tháp');
    page.frame.remove();
  });
});

describe('the templates of the built script', () => {
  it('make no nodes of the white space beside blocks, which nobody sees', async () => {
    const host = await openHost({ head: classic(DEFAULTS), body: WIDGETS });
    const card = await widgetIn(host, 'cchc-kpi-card');
    const isBlock = (node: Node | null) =>
      node?.nodeType === Node.ELEMENT_NODE && (node as Element).matches('p, div, details, summary');
    const texts = document.createNodeIterator(card.shadowRoot!, NodeFilter.SHOW_TEXT);
    const blanks: Node[] = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode())
      if (!text.textContent!.trim()) blanks.push(text);
    const besideBlocks = blanks.filter(
      (blank) => isBlock(blank.previousSibling) || isBlock(blank.nextSibling),
    );
    expect(blanks, 'between words').not.to.deep.equal([]);
    expect(besideBlocks).to.deep.equal([]);
    host.frame.remove();
  });
});
