import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { CchcWidget } from '../../src/element/widget.js';
import '../support/define.js';
import { TAGS } from '../support/every-tag.js';

type Widget = CchcWidget;

const PAGES = ['index', 'article', 'portal', 'states'];

const demo = (path: string) => new URL(`../../demo/${path}`, import.meta.url).href;

async function pageOf(name: string): Promise<Document> {
  const response = await fetch(demo(`${name}.html`));
  expect(response.status, name).to.equal(200);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** The content of a page, put into this one; the demo server's addresses become the test server's. */
async function mounted(name: string): Promise<Element> {
  const main = (await pageOf(name)).querySelector('body') as HTMLBodyElement;
  for (const tag of main.querySelectorAll('[endpoint]'))
    tag.setAttribute('endpoint', demo(`public${tag.getAttribute('endpoint')}`));
  for (const other of main.querySelectorAll('script, img, demo-preferences, demo-states')) other.remove();
  return fixture(html`<div>${[...main.children].map((child) => document.adoptNode(child))}</div>`);
}

const frameOf = (widget: Element) => widget.shadowRoot?.querySelector<HTMLElement>('.widget');
const stateOf = (widget: Element) => frameOf(widget)?.dataset['state'];
const textOf = (widget: Element) => (frameOf(widget)?.textContent ?? '').replace(/\s+/g, ' ');

async function settled(root: Element): Promise<Widget[]> {
  const widgets = [...root.querySelectorAll<Widget>(TAGS.join())];
  await waitUntil(() => widgets.every((widget) => !['idle', 'loading', undefined].includes(stateOf(widget))));
  return widgets;
}

for (const name of PAGES) {
  describe(`demo/${name}.html`, () => {
    it('loads nothing from elsewhere', async () => {
      const page = await pageOf(name);
      const loading = [...page.querySelectorAll('[src], link[href], [endpoint], [data-src], [srcset]')];
      const addresses = loading.map((element) =>
        ['src', 'href', 'endpoint', 'srcset']
          .map((attribute) => element.getAttribute(attribute))
          .find(Boolean),
      );
      expect(addresses).to.include('./page.ts');
      for (const address of addresses) expect(address).to.match(/^(\/|\.\/)[^/]/);
    });

    it('has style sheets that load nothing', async () => {
      const sheets = [...(await pageOf(name)).querySelectorAll('link[rel="stylesheet"]')];
      expect(sheets).to.have.length(2);
      for (const sheet of sheets) {
        const text = await (await fetch(demo(sheet.getAttribute('href') ?? ''))).text();
        expect(text)
          .to.contain('{')
          .and.not.to.match(/url\(|https?:/);
      }
    });

    it('uses no tag that is not defined', async () => {
      const page = await pageOf(name);
      const custom = new Set([...page.querySelectorAll('*')].map(({ localName }) => localName));
      const ours = [...custom].filter((tag) => tag.includes('-') && !tag.startsWith('demo-'));
      expect(ours).not.to.be.empty;
      expect(ours.filter((tag) => !customElements.get(tag))).to.deep.equal([]);
    });

    it('has a sentence or a table in every tag, for readers without JavaScript', async () => {
      const page = await pageOf(name);
      const tags = page.querySelectorAll(TAGS.join());
      expect(tags).not.to.be.empty;
      for (const tag of tags) {
        expect(tag.textContent).to.match(/\p{L}{2}/u);
        expect(tag.textContent).to.match(/\d|Không phát sinh hồ sơ/);
      }
    });

    it('has each figure in its outline, in which no level is left out', async () => {
      const root = await mounted(name);
      // Labels and levels come with the first update, whatever becomes of the figures.
      await Promise.all(
        [...root.querySelectorAll<Widget>(TAGS.join())].map((widget) => widget.updateComplete),
      );
      let above = 0;
      for (const element of root.querySelectorAll(`h1, h2, h3, h4, ${TAGS.join()}`)) {
        const heading = element.shadowRoot?.querySelector('[role=heading]');
        if (element.shadowRoot)
          expect(Number(heading?.ariaLevel), element.outerHTML).to.be.within(2, above + 1);
        else above = Number(element.localName.slice(1));
      }
      expect(above).to.be.above(0);
    });

    it('links only to pages and sections that are there', async () => {
      const page = await pageOf(name);
      const links = page.querySelectorAll('a[href^="./"], a[href^="#"]');
      expect(links).not.to.be.empty;
      for (const link of links) {
        const [file, id] = (link.getAttribute('href') ?? '').split('#');
        const target = file ? await pageOf(file.slice(2, -'.html'.length)) : page;
        if (id) expect(target.getElementById(id), id).to.exist;
      }
    });
  });
}

describe('the article, frozen', () => {
  it('shows every figure of the day, as exactly as it was given, without a request', async () => {
    const requests = performance.getEntriesByType('resource').length;
    const widgets = await settled(await mounted('article'));
    expect(widgets.map(stateOf)).to.deep.equal(Array(7).fill('ready'));
    const text = widgets.map(textOf).join('\n');
    for (const figure of [
      'trên 98%',
      'trên 196.000 hồ sơ',
      'gần 194.500 hồ sơ',
      '25/63',
      '36/63',
      '40/63',
      '8 nghị định',
    ])
      expect(text).to.contain(figure);
    const later = performance.getEntriesByType('resource').slice(requests);
    expect(
      later.map((entry) => entry.name).filter((address) => !address.endsWith('article.html')),
    ).to.deep.equal([]);
  });

  it('names the period in every tag, and source and moment below those of a figure', async () => {
    for (const widget of await settled(await mounted('article'))) {
      const shared = widget.closest('[shared-source]')?.shadowRoot?.textContent?.replace(/\s+/g, ' ');
      expect(shared).to.contain('Nguồn: Truyền hình Điện Biên').and.contain('19:04 14/11/2023');
      expect(textOf(widget)).to.contain('10 tháng đầu năm 2023');
    }
  });

  it('never gives the share resolved, which is not the share on time', async () => {
    expect((await mounted('article')).textContent).not.to.match(/99[.,]2/);
  });
});

describe('the portal page, live', () => {
  it('shows every figure with its source', async () => {
    const widgets = await settled(await mounted('portal'));
    expect(widgets.length).to.be.above(10);
    for (const widget of widgets) {
      expect(stateOf(widget), widget.outerHTML).to.equal('ready');
      const shared = widget.closest('cchc-provider')?.shadowRoot?.textContent ?? '';
      expect(`${textOf(widget)} ${shared}`).to.match(/Nguồn:\s\S/);
    }
  });

  it('keeps our own province in sight in every ranking', async () => {
    const root = await mounted('portal');
    await settled(root);
    const rankings = [...root.querySelectorAll('province-ranking')];
    const own = rankings.map(
      (ranking) => ranking.shadowRoot?.querySelector('[part~="own-row"]')?.textContent,
    );
    expect(own).to.have.length(3);
    for (const row of own) expect(row).to.contain('Điện Biên');
  });

  it('lets a reader select a province for ranking, parts and map, each set of units by itself', async () => {
    const root = await mounted('portal');
    await settled(root);
    const [ranking, breakdown, map] = [...root.querySelectorAll('#ranking .linked > *')];
    const unit = [...(ranking?.shadowRoot?.querySelectorAll<HTMLElement>('.unit') ?? [])].find(
      ({ textContent }) => textContent?.trim() === 'Đồng Tháp',
    );
    unit?.click();
    await waitUntil(() => textOf(breakdown!).includes('Đồng Tháp: tổng điểm 68,8'));
    expect(map?.shadowRoot?.querySelector('[aria-selected="true"]')?.getAttribute('data-code')).to.equal(
      '82',
    );
    const [papi] = [...root.querySelectorAll('#papi .linked > *')];
    expect(papi?.shadowRoot?.querySelector('[part~="own-row"]')?.textContent).to.contain('Điện Biên');
  });

  it('shows the years in which PAPI says nothing of a province as such', async () => {
    const root = await mounted('portal');
    await settled(root);
    const cards = [...root.querySelectorAll('[endpoint$="papi-procedures.json"] > * > cchc-kpi-card')];
    const yearsOf = (card: Element) => [...(card.shadowRoot?.querySelectorAll('.data td') ?? [])];
    // The rows of a table are drawn once a reader opens it.
    for (const card of cards) card.shadowRoot!.querySelector<HTMLDetailsElement>('.data')!.open = true;
    await waitUntil(() => cards.every((card) => yearsOf(card).length));
    const [always, sometimes] = cards.map((card) => yearsOf(card).map(({ textContent }) => textContent));
    expect(always?.filter((figure) => figure === 'chưa công bố')).to.have.length(0);
    expect(sometimes?.filter((figure) => figure === 'chưa công bố')).to.have.length(3);
    expect([always, sometimes].map((years) => years?.length)).to.deep.equal([14, 14]);
  });

  it('gives the two on-time rates of one ward, each with its definition', async () => {
    const root = await mounted('portal');
    await settled(root);
    const [by766, ofResolved] = [...root.querySelectorAll('#ward .pair > *')].map(textOf);
    expect(by766).to.contain('99,46%').and.contain('766/QĐ-TTg');
    expect(ofResolved).to.contain('99,44%').and.contain('Trên hồ sơ đã giải quyết');
  });

  it('labels what is invented', async () => {
    const root = await mounted('portal');
    await settled(root);
    const invented = [...root.querySelectorAll('[endpoint$="illustration.json"]')];
    expect(invented.map(({ localName }) => localName)).to.deep.equal(['cchc-kpi-card', 'dossier-trend']);
    for (const widget of invented)
      expect(textOf(widget))
        .to.contain('(số liệu minh họa)')
        .and.contain('Nguồn: Số liệu minh họa, không có thật');
  });
});
