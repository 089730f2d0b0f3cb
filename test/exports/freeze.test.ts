import { expect, fixture, html } from '@open-wc/testing';
import { menuOf, openMenu } from '../../stories/support/menu.js';
import { until } from '../../stories/support/until.js';
import { lazyModules } from '../../src/element/lazy-modules.js';
import { setScriptFolder } from '../../src/element/script-folder.js';
import { settled } from '../support/deferred.js';
import { ASKS, FIGURES, TAGS } from '../support/every-tag.js';
import {
  ENDPOINT,
  mount,
  partText,
  stateOf,
  visibleText,
  type Attributes,
  type Widget,
  type WidgetTag,
} from '../support/widgets.js';

const ORIGIN = {
  schemaVersion: 1,
  source: { name: 'Cổng "766"', url: 'https://dichvucong.gov.vn/' },
  updatedAt: '2026-10-10',
  period: { label: 'Quý III/2026' },
};

/** The document of all tags, with an indicator of which there is more to say. */
const DOCUMENT = {
  ...FIGURES,
  ...ORIGIN,
  indicators: [
    ...FIGURES.indicators,
    {
      id: 'rate',
      label: 'Tỷ lệ trực tuyến',
      value: 98,
      qualifier: 'over',
      unit: '%',
      previous: 94,
      target: 95,
    },
  ],
};

/** The parts that a reader reads a figure by, of whichever tag. */
const PARTS = [
  ...['period', 'source', 'updated', 'label', 'value', 'change', 'definition', 'target'],
  ...['takeaways', 'key', 'row', 'own-row', 'legend', 'ends'],
];

/** A widget that has its figure from an endpoint. */
async function live(tag: WidgetTag, attributes: Attributes, document: object = DOCUMENT) {
  const mounted = await mount(tag, { area: '11', endpoint: ENDPOINT, ...attributes });
  await mounted.network.last.json(document);
  return mounted;
}

const entriesOf = (widget: Widget): HTMLButtonElement[] => [...menuOf(widget)!.querySelectorAll('button')];

/** What the first entry of a widget's menu gives to copy, or says instead. */
async function firstEntry(widget: Widget): Promise<{ code: string | undefined; remark: string | undefined }> {
  const menu = await openMenu(widget);
  entriesOf(widget)[0]!.click();
  await until(menu, () => menu.querySelector('textarea, .notice'));
  const notice = menu.querySelector<HTMLElement>('.notice');
  return { code: menu.querySelector('textarea')?.value, remark: notice?.innerText };
}

/** Pastes a code into a page whose script is there already, and gives the widget. */
async function paste(code: string | undefined): Promise<Widget> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const [, markup = ''] = (code ?? '').split('\n');
  place.append(document.createRange().createContextualFragment(markup));
  await settled();
  const widget = place.firstElementChild as Widget;
  await widget.updateComplete;
  return widget;
}

/** What a figure says in its parts. The table of a trend has no place for which rate it is. */
const read = (widget: Widget): string[] =>
  PARTS.filter((name) => name !== 'definition' || widget.localName !== 'dossier-trend').map((name) =>
    partText(widget, name),
  );

/** What each tag asks, and for what the figure has most parts. */
const asks = { ...ASKS, 'cchc-kpi-card': { indicator: 'rate' }, 'dossier-ontime-gauge': { target: '95' } };

describe('the first entry of the menu', () => {
  before(() => setScriptFolder('/cchc/'));

  for (const tag of TAGS)
    it(`gives a code of <${tag}> that shows the same without its endpoint`, async () => {
      const { widget, network } = await live(tag, asks[tag]);
      const expected = read(widget);
      const { code } = await firstEntry(widget);
      expect(code).to.match(
        /^<script src="[^"]*cchc-widgets\.js" defer=""><\/script>\n<[a-z-]+ snapshot="true" /,
      );
      expect(code).not.to.include(ENDPOINT);
      network.client.reload(ENDPOINT);
      await network.last.status(404);
      const copy = await paste(code);
      expect(stateOf(copy)).to.equal('ready');
      expect(read(copy)).to.deep.equal(expected.map((text) => text.replace('"766"', '“766”')));
      expect(expected.filter(Boolean).length).to.be.above(3);
    });

  it('says in the code, without a script, what the figure is, of whom and of when', async () => {
    const { widget } = await live('cchc-kpi-card', { indicator: 'rate' });
    const { code = '' } = await firstEntry(widget);
    expect(code.replace(/<[^>]*>/g, '').trim()).to.equal(
      'Tỷ lệ trực tuyến: trên 98% (Quý III/2026; Nguồn: Cổng "766"; Cập nhật: 10/10/2026).',
    );
  });

  it('names the source by an address that leads there from any page', async () => {
    const own = { indicator: 'ioc', source: 'Sở Nội vụ', 'source-href': '/nguon' };
    const { widget } = await live('cchc-kpi-card', own, { ...DOCUMENT, source: null });
    const { code } = await firstEntry(widget);
    expect(code)
      .to.include('source="Sở Nội vụ"')
      .and.to.include(`source-href="${new URL('/nguon', document.baseURI).href}"`);
  });

  it('names this page, and the moment, where the source says neither', async () => {
    const { widget } = await live(
      'cchc-kpi-card',
      { indicator: 'ioc' },
      { schemaVersion: 1, indicators: FIGURES.indicators },
    );
    const { code } = await firstEntry(widget);
    expect(code).to.match(new RegExp(`source="${location.host}, truy cập [\\d:]+ \\d\\d/\\d\\d/\\d{4}"`));
    expect(code).to.include(`source-href="${location.origin}/`);
    expect(partText(await paste(code), 'source')).to.include(`${location.host}, truy cập`);
  });

  it('keeps what a framework has set as properties', async () => {
    const { widget } = await mount('cchc-kpi-card', { snapshot: '' });
    const properties = { value: 196000, qualifier: 'over', unit: 'hồ sơ', label: 'Tiếp nhận' };
    Object.assign(widget, { ...properties, source: 'Sở Nội vụ', updatedAt: '2026-10-10' });
    await settled();
    const copy = await paste((await firstEntry(widget)).code);
    expect(visibleText(copy)).to.equal(visibleText(widget));
    expect(copy.hasAttribute('indicator')).to.equal(false);
  });

  it('keeps what stands in the tag as a table', async () => {
    const table =
      '<table><caption>Điểm</caption><tr><th>Đơn vị</th><th>Điểm</th></tr><tr><td>Điện Biên</td><td>58,05</td></tr><tr><td>Huế</td><td>57,9</td></tr></table>';
    const own = { snapshot: '', source: 'Sở Nội vụ', updated: '2026-10-10' };
    const { widget } = await mount('province-ranking', own, table);
    const copy = await paste((await firstEntry(widget)).code);
    expect(visibleText(copy)).to.equal(visibleText(widget));
  });

  it('keeps what a provider says', async () => {
    const { widget, network, provider } = await mount('cchc-kpi-card', { indicator: 'ioc' });
    for (const [name, value] of [
      ['endpoint', ENDPOINT],
      ['source', 'Văn phòng UBND tỉnh'],
      ['label', 'IOC'],
    ] as const)
      provider.setAttribute(name, value);
    await settled();
    await network.last.json(DOCUMENT);
    const copy = await paste((await firstEntry(widget)).code);
    for (const name of ['label', 'value', 'updated'])
      expect(partText(copy, name)).to.equal(partText(widget, name));
    expect(partText(copy, 'label')).to.equal('IOC');
  });

  it('keeps the language of its reader', async () => {
    const { widget } = await live('dossier-ontime-gauge', { locale: 'en' });
    const { code } = await firstEntry(widget);
    expect(code).to.include('locale="en"').and.to.include('99.46%');
  });

  it('says what the code leaves out, and why there is none', async () => {
    const series = [
      { period: '2026-08', value: 35 },
      { period: '2026-09', value: 36 },
    ];
    const withSeries = { ...ORIGIN, indicators: [{ ...FIGURES.indicators[0], series }] };
    const { widget } = await live('cchc-kpi-card', { indicator: 'ioc' }, withSeries);
    expect((await firstEntry(widget)).remark).to.include('series');
    const approximate = { ...ORIGIN, indicators: [{ ...FIGURES.indicators[0], qualifier: 'over' }] };
    const { widget: dots } = await live('cchc-adoption', { indicator: 'ioc' }, approximate);
    const { code, remark } = await firstEntry(dots);
    expect([code, remark?.includes('gần đúng')]).to.deep.equal([undefined, true]);
  });

  it('copies the code at once, and says so', async () => {
    const { widget } = await live('cchc-kpi-card', { indicator: 'ioc' });
    const copied: string[] = [];
    const listen = (event: ClipboardEvent) => copied.push(event.clipboardData!.getData('text/plain'));
    const known = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => void copied.push(text) },
    });
    addEventListener('copy', listen);
    const { code } = await firstEntry(widget);
    const menu = menuOf(widget)!;
    await until(menu, () => menu.querySelector('[aria-live]')!.textContent !== '');
    expect(menu.querySelector('[aria-live]')!.textContent).to.equal('Đã sao chép: Mã giữ số liệu hôm nay');
    removeEventListener('copy', listen);
    if (known) Object.defineProperty(navigator, 'clipboard', known);
    else Reflect.deleteProperty(navigator, 'clipboard');
    expect(copied).to.deep.equal([code]);
    await expect(widget).to.be.accessible();
  });

  it('says so where the page refuses what freezes a figure', async () => {
    const { freeze } = lazyModules;
    lazyModules.freeze = () => Promise.reject(new TypeError('Failed to fetch'));
    try {
      const { widget } = await live('cchc-kpi-card', { indicator: 'ioc' });
      expect((await firstEntry(widget)).remark).to.include('Không lấy được');
    } finally {
      lazyModules.freeze = freeze;
    }
  });
});
