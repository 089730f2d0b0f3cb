import { expect, fixture, html } from '@open-wc/testing';
import { hydrate } from '../../src/element/hydrate.js';
import { embedCodesOf, type EmbedCode } from '../../src/exports/embed-codes.js';
import { toSvg } from '../../src/exports/svg.js';
import { drawn } from '../support/charts.js';
import { settled } from '../support/deferred.js';
import { ASKS as EVERY_ASKS, FIGURES, TAGS } from '../support/every-tag.js';
import { FakeNetwork } from '../support/fake-network.js';
import {
  ENDPOINT,
  frameOf,
  make,
  mount,
  provide,
  visibleText,
  type Attributes,
  type Widget,
  type WidgetTag,
} from '../support/widgets.js';

/** What each tag asks, with attributes that the embed codes have to keep. */
const ASKS: typeof EVERY_ASKS = {
  ...EVERY_ASKS,
  'dossier-ontime-gauge': { target: '95' },
  'province-ranking': { ranking: '766', top: '1' },
  'cchc-index-breakdown': { ranking: '766', compare: 'mean' },
};

/** A provider of a network that answers with one document, around what is asked of it. */
async function providing(place: (provider: HTMLElement) => void): Promise<HTMLElement> {
  const network = new FakeNetwork();
  const provider = await provide(network);
  place(provider);
  await settled();
  for (const request of network.requests) await request.json(FIGURES);
  await settled();
  return provider;
}

/** A widget that has all that it shows from a provider around it. */
async function shownIn(tag: WidgetTag, settings: Attributes = {}): Promise<Widget> {
  const widget = make(tag, ASKS[tag], 'Câu <b>dự phòng</b> "có dấu"');
  await providing((provider) => {
    const inner = document.createElement('cchc-provider');
    const around: Attributes = { endpoint: ENDPOINT, area: '11', ...settings };
    for (const name of Object.keys(around)) inner.setAttribute(name, around[name] ?? '');
    inner.append(widget);
    provider.append(inner);
  });
  return widget;
}

/** Opens the table of a widget, where it has one beside its drawing. */
async function openTable({ shadowRoot, updateComplete }: Widget): Promise<void> {
  shadowRoot!.querySelector('.data')?.toggleAttribute('open', true);
  await settled();
  await updateComplete;
}

/** The settings in force for a widget, which are its own affair. */
const settingsOf = (widget: Widget) =>
  (widget as unknown as { settings: Parameters<typeof embedCodesOf>[1] }).settings;

const codesOf = (widget: Widget): readonly EmbedCode[] =>
  embedCodesOf(widget, settingsOf(widget), 'Nhãn "của" thẻ', 'https://cdn.example/cchc/');

function codeOf(widget: Widget, carrier: EmbedCode['carrier']): string {
  const found = codesOf(widget).find((one) => one.carrier === carrier);
  if (!found) throw new Error(`no code for ${carrier}`);
  return found.code;
}

const parsed = (code: string) =>
  document.createRange().createContextualFragment(code.replace(/<script.*<\/script>/, ''));

/** What a widget shows, its menu aside. */
const wordsOf = (widget: Element) => visibleText(widget).replace(/ Lấy số liệu$/, '');

describe('the embed codes', () => {
  it('hold what a framework has set as properties', async () => {
    const { widget } = await mount('cchc-kpi-card', { snapshot: '' });
    const properties = { value: 196000, qualifier: 'over', unit: 'hồ sơ', headingLevel: 3, compact: true };
    Object.assign(widget, properties);
    await settled();
    expect(parsed(codeOf(widget, 'tag')).querySelector('cchc-kpi-card')!.outerHTML).to.equal(
      '<cchc-kpi-card snapshot="" compact="" heading-level="3" value="196000" qualifier="over" unit="hồ sơ"></cchc-kpi-card>',
    );
  });

  for (const tag of TAGS) {
    it(`of <${tag}> show the same as a tag`, async () => {
      const widget = await shownIn(tag);
      const provider = await providing((around) => around.append(parsed(codeOf(widget, 'tag'))));
      expect(wordsOf(provider.querySelector(tag)!)).to.equal(wordsOf(widget));
    });

    it(`of <${tag}> show the same as a div`, async () => {
      const widget = await shownIn(tag);
      const provider = await providing((around) => {
        around.append(parsed(codeOf(widget, 'div')));
        hydrate(around);
      });
      expect(provider.querySelector('div > *')?.localName).to.equal(tag);
      expect(wordsOf(provider.querySelector(tag)!)).to.equal(wordsOf(widget));
    });

    it(`of <${tag}> show the same by npm`, async () => {
      const widget = await shownIn(tag);
      const [load, , markup] = codeOf(widget, 'npm').split('\n');
      expect(load).to.equal(`import 'cchc-widgets/${tag}';`);
      const provider = await providing((around) => around.append(parsed(markup ?? '')));
      expect(wordsOf(provider.querySelector(tag)!)).to.equal(wordsOf(widget));
    });

    it(`of <${tag}> ask the same in a frame`, async () => {
      const widget = await shownIn(tag);
      const frame = parsed(codeOf(widget, 'iframe')).querySelector('iframe')!;
      const { origin, pathname, searchParams } = new URL(frame.src);
      expect(origin + pathname).to.equal('https://cdn.example/cchc/embed.html');
      expect(Object.fromEntries(searchParams)).to.deep.equal({
        widget: tag,
        ...ASKS[tag],
        endpoint: ENDPOINT,
        area: '11',
        fallback: 'Câu dự phòng "có dấu"',
      });
      expect(frame.title).to.equal('Nhãn "của" thẻ');
      expect(Number(frame.height)).to.equal(Math.ceil(widget.getBoundingClientRect().height));
    });
  }

  for (const carrier of ['tag', 'div', 'iframe'] as const)
    it(`of a ${carrier} are read by templates of XML as well`, async () => {
      const table =
        '<table><tr><th>Đơn vị<br>(tỉnh)</th><th>Điểm</th></tr><tr><td>A & B</td><td>1</td></tr></table>';
      const { widget } = await mount('province-ranking', { endpoint: ENDPOINT, searchable: '' }, table);
      const page = `<body>${codeOf(widget, carrier)}</body>`;
      const read = new DOMParser().parseFromString(page, 'application/xml');
      expect(read.querySelector('parsererror')?.textContent).to.equal(undefined);
      expect(read.documentElement.lastElementChild!.localName).to.be.oneOf([
        'province-ranking',
        'div',
        'iframe',
      ]);
    });

  it('name the script where this page has it', async () => {
    const widget = await shownIn('cchc-kpi-card');
    expect(codeOf(widget, 'tag')).to.match(
      /^<script src="https:\/\/cdn\.example\/cchc\/cchc-widgets\.js" defer=""><\/script>\n/,
    );
    expect(codeOf(widget, 'div')).to.match(/^<script /);
    expect(codeOf(widget, 'iframe')).not.to.include('<script');
  });

  it('take along what the provider says, and nothing that is of this page', async () => {
    const widget = await shownIn('cchc-kpi-card', {
      theme: 'dark',
      compact: '',
      refresh: '60',
      period: '2026-Q3',
      'heading-level': '3',
      select: '',
      'col-name': 'don_vi',
    });
    for (const [name, value] of Object.entries({
      id: 'the',
      class: 'a',
      onclick: 'alert(1)',
      'data-x': '1',
      'aria-label': 'b',
    }))
      widget.setAttribute(name, value);
    const tag = parsed(codeOf(widget, 'tag')).firstElementChild!;
    expect(tag.getAttributeNames().sort()).to.deep.equal([
      'area',
      'col-name',
      'compact',
      'endpoint',
      'indicator',
      'period',
      'refresh',
      'theme',
    ]);
    expect(tag.getAttribute('col-name')).to.equal('don_vi');
  });

  it('stay frozen where this page is', async () => {
    const { widget } = await mount('cchc-kpi-card', { value: '196000', qualifier: 'over', unit: 'hồ sơ' });
    widget.parentElement!.setAttribute('snapshot', '');
    await settled();
    const provider = await providing((around) => around.append(parsed(codeOf(widget, 'tag'))));
    const copy = provider.querySelector('cchc-kpi-card')!;
    expect(copy.hasAttribute('snapshot')).to.equal(true);
    expect(wordsOf(copy)).to.equal(wordsOf(widget));
  });

  it('hold addresses that mean the same everywhere', async () => {
    const widget = await shownIn('cchc-kpi-card', { endpoint: 'data/a.json', 'source-href': '/nguon' });
    const tag = parsed(codeOf(widget, 'tag')).firstElementChild!;
    expect(tag.getAttribute('endpoint')).to.equal(new URL('data/a.json', document.baseURI).href);
    expect(tag.getAttribute('source-href')).to.equal(new URL('/nguon', document.baseURI).href);
  });

  it('escape what would end an attribute or begin a tag', async () => {
    const label = `"><img src=x onerror="alert(1)"> & 'x'`;
    const { widget } = await mount(
      'cchc-kpi-card',
      { value: '5', label },
      'a &lt;script&gt;alert(1)&lt;/script&gt;',
    );
    for (const carrier of ['tag', 'div'] as const) {
      const fragment = parsed(codeOf(widget, carrier));
      const [element] = fragment.children;
      expect(fragment.querySelector('img, script')).to.equal(null);
      expect(element!.getAttribute(carrier === 'div' ? 'data-label' : 'label')).to.equal(label);
      expect(element!.textContent).to.equal('a <script>alert(1)</script>');
    }
  });

  describe('of a table in the tag', () => {
    const TABLE =
      '<table class="cms" style="width:500px"><caption>Điểm</caption><thead><tr><th>Đơn vị</th><th>Điểm</th></tr></thead>' +
      '<tbody><tr><td onclick="alert(1)"><b>Điện Biên</b></td><td>58,05</td></tr><tr><td>A &lt; B</td><td>57,9</td></tr></tbody></table>';

    it('hold the table, and nothing that the page has put into it', async () => {
      const { widget } = await mount('province-ranking', { snapshot: '' }, TABLE);
      const provider = await providing((around) => around.append(parsed(codeOf(widget, 'tag'))));
      expect(wordsOf(provider.querySelector('province-ranking')!)).to.equal(wordsOf(widget));
      expect(provider.querySelector('table [onclick], table b, table[style]')).to.equal(null);
    });

    it('keep every figure in its column, and as it reads', async () => {
      const table =
        '<table><thead><tr><th rowspan="2">Vùng</th><th rowspan="2">Đơn vị</th><th colspan="2">Điểm</th></tr><tr><th>A</th><th>B</th></tr></thead>' +
        '<tbody><tr><td rowspan="2">Bắc</td><td>Hà Nội</td><td>1</td><td>98,5<sup>1</sup></td></tr>' +
        '<tr><td>Lào Cai</td><td>2</td><td><span style="display:none">0097</span><del>9</del> 97</td></tr></tbody>' +
        '<tfoot><tr><td>Bắc</td><td>Bộ</td><td>3</td><td>96<!-- 5 --></td></tr></tfoot></table>';
      const columns = { snapshot: '', 'col-name': 'Đơn vị', 'col-score': 'B' };
      const { widget } = await mount('province-ranking', columns, table);
      expect(wordsOf(widget)).to.contain('98,5').and.to.contain('97');
      const provider = await providing((around) => around.append(parsed(codeOf(widget, 'tag'))));
      expect(wordsOf(provider.querySelector('province-ranking')!)).to.equal(wordsOf(widget));
    });

    it('give a frame the height without what the reader has opened to get at them', async () => {
      const widget = await shownIn('dossier-trend');
      const heightIn = () => /height="(\d+)"/.exec(codeOf(widget, 'iframe'))?.[1];
      const closed = heightIn();
      const opened = [...widget.shadowRoot!.querySelectorAll('details')];
      for (const disclosure of opened) disclosure.open = true;
      expect(heightIn()).to.equal(closed);
      expect(opened).not.to.be.empty;
      expect(opened.every(({ open }) => open)).to.equal(true);
    });

    it('give a frame the height that it has elsewhere, where the page shows it in another size', async () => {
      const widget = await shownIn('dossier-trend');
      const heightIn = () => Number(/height="(\d+)"/.exec(codeOf(widget, 'iframe'))?.[1]);
      const expected = heightIn();
      widget.style.transform = 'scale(0.5)';
      expect(heightIn()).to.equal(expected);
    });

    it('are none for a frame, unless there is an endpoint', async () => {
      const { widget } = await mount('province-ranking', { snapshot: '' }, TABLE);
      expect(codesOf(widget).map(({ carrier }) => carrier)).to.deep.equal(['tag', 'div', 'npm']);
      widget.setAttribute('endpoint', ENDPOINT);
      await settled();
      expect(codesOf(widget)).to.have.length(4);
    });
  });

  it('do not take the page along that a self-closed tag has swallowed', async () => {
    const { widget } = await mount(
      'cchc-kpi-card',
      { value: '5' },
      '<main>Cả trang</main><footer>Chân trang</footer>',
    );
    expect(codesOf(widget).some(({ code }) => code.includes('trang<') || code.includes('Chân'))).to.equal(
      false,
    );
  });
});

describe('the picture', () => {
  const XML = 'image/svg+xml';

  function pictureIn(widget: Widget): Document {
    const picture = new DOMParser().parseFromString(toSvg(frameOf(widget)), XML);
    expect(picture.querySelector('parsererror')).to.equal(null);
    return picture;
  }

  const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const textsOf = (picture: Document) =>
    plain([...picture.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '));

  for (const tag of TAGS)
    it(`of <${tag}> is XML with its texts and drawings, and without a style sheet`, async () => {
      const widget = await shownIn(tag);
      const hasCanvas = tag === 'dossier-trend' || tag === 'cchc-index-breakdown';
      if (hasCanvas) await drawn(widget, tag === 'dossier-trend' ? 2 : 1);
      const picture = pictureIn(widget);
      const words = textsOf(picture);
      expect(words).to.include('Nguồn: Cổng "766" & dịch vụ công');
      expect(words).not.to.include('Lấy số liệu');
      expect(words).to.include(
        plain(widget.shadowRoot!.querySelector<HTMLElement>('[part=label]')!.innerText),
      );
      expect(picture.querySelectorAll('style, [class], [style], script')).to.have.length(0);
      const drawings = picture.querySelectorAll(hasCanvas ? 'image[href^="data:image/png"]' : 'svg svg');
      expect(drawings.length, 'drawings').to.be.above(0);
    });

  it('of a chart has the samples of its key, without which nothing tells its series apart', async () => {
    const widget = await shownIn('dossier-trend');
    await drawn(widget, 2);
    expect(pictureIn(widget).querySelectorAll('svg svg path')).to.have.length(2);
  });

  it('of a chart has it where the widget has it', async () => {
    const widget = await shownIn('dossier-trend');
    await drawn(widget, 2);
    const frame = frameOf(widget).getBoundingClientRect();
    const { left, top } = widget.shadowRoot!.querySelector('canvas')!.getBoundingClientRect();
    const image = pictureIn(widget).querySelector('image')!;
    const place = ['x', 'y'].map((name) => Math.round(Number(image.getAttribute(name))));
    expect(place).to.deep.equal([Math.round(left - frame.left), Math.round(top - frame.top)]);
  });

  it('of a rate names the definition that it follows, without what opens it', async () => {
    const picture = pictureIn(await shownIn('dossier-ontime-gauge'));
    const words = textsOf(picture);
    expect(words).to.match(/Theo Quyết định 766\/QĐ-TTg(?! \?)/);
    const leftOf = (start: string) =>
      [...picture.querySelectorAll('text')]
        .find(({ textContent }) => textContent.startsWith(start))!
        .getAttribute('x');
    expect(leftOf('Theo'), 'without the room of its triangle').to.equal(leftOf('Tỷ lệ'));
    expect(words).to.match(/Trễ hạn/);
  });

  for (const tag of TAGS)
    it(`of <${tag}> is as wide as the widget, and has no holes where its controls are`, async () => {
      const widget = await shownIn(tag);
      widget.style.minBlockSize = '1500px';
      const { width, height } = frameOf(widget).getBoundingClientRect();
      const before = frameOf(widget).innerText;
      const picture = pictureIn(widget);
      const root = picture.documentElement;
      expect(Number(root.getAttribute('width'))).to.equal(width);
      const [tall, foot] = [height, Number(root.getAttribute('height'))];
      expect(foot).to.be.below(tall);
      const lines = [...picture.querySelectorAll('svg > text')].map((text) => Number(text.getAttribute('y')));
      const drawings = [...picture.querySelectorAll('svg > svg, svg > image')].map(
        (one) => Number(one.getAttribute('y')) + Number(one.getAttribute('height')),
      );
      const inked = [...lines, ...drawings].sort((one, other) => one - other);
      const gaps = inked.map((y, index) => (inked[index + 1] ?? foot) - y);
      expect(Math.max(...gaps.slice(-3)), 'above the source line').to.be.below(56);
      expect([frameOf(widget).innerText, frameOf(widget).getBoundingClientRect().height]).to.deep.equal([
        before,
        height,
      ]);
    });

  it('of a ranking has the marks, the steps of the scale and the outline that a style sheet draws', async () => {
    const entries = [
      { code: '01', name: 'Hà Nội', score: 70, rank: 1, previousRank: 3 },
      { code: '11', name: 'Điện Biên', score: 59.58, rank: 2, previousRank: 1 },
      { code: '56', name: 'Khánh Hòa', score: 55, rank: 3, previousRank: 3 },
    ];
    const { widget, network } = await mount('province-ranking', {
      ranking: '766',
      highlight: '11',
      endpoint: ENDPOINT,
    });
    await network.last.json({ ...FIGURES, rankings: [{ ...FIGURES.rankings[0], entries }] });
    const picture = pictureIn(widget);
    const words = textsOf(picture);
    for (const mark of ['▲', '▼', '—']) expect(words, mark).to.include(mark);
    expect(words).not.to.include('giữ nguyên');
    expect(picture.querySelectorAll('rect[width="1"]').length).to.be.above(8);
    expect(picture.querySelectorAll('svg > rect[stroke]')).to.have.length(1);
  });

  it('keeps the width of a line in a drawing that is stretched', async () => {
    const course = [1, 5, 3].map((value, index) => ({ period: `2026-0${index + 1}`, value }));
    const { widget, network } = await mount('cchc-kpi-card', { indicator: 'ioc', endpoint: ENDPOINT });
    await network.last.json({ ...FIGURES, indicators: [{ ...FIGURES.indicators[0], series: course }] });
    const line = pictureIn(widget).querySelector('path[d*=" "]');
    expect(line!.getAttribute('vector-effect')).to.equal('non-scaling-stroke');
  });

  it('does not say what to do', async () => {
    const { widget: map, network } = await mount('province-tile-map', { ranking: '766', endpoint: ENDPOINT });
    await network.last.json(FIGURES);
    expect(visibleText(map), 'on the page').to.include('Chọn một ô');
    expect(textsOf(pictureIn(map))).not.to.include('Chọn một ô');
  });

  it('has colours that every program reads', async () => {
    const widget = await shownIn('province-ranking', { theme: 'dark' });
    const picture = pictureIn(widget);
    const colours = [...picture.querySelectorAll('[fill]')].map((element) => element.getAttribute('fill'));
    expect(colours.length).to.be.above(5);
    for (const colour of colours) expect(colour).to.match(/^(none|rgba?\([\d., ]+\))$/);
  });

  it('keeps the type and the place of the letters in a drawing', async () => {
    const widget = await shownIn('province-tile-map');
    const picture = pictureIn(widget);
    const letters = [...picture.querySelectorAll('svg svg text')];
    expect(letters.length).to.be.above(30);
    for (const letter of letters) expect(letter.getAttribute('font-size')).to.match(/px$/);
    const shown = [...widget.shadowRoot!.querySelectorAll('svg text')].filter(
      (text) => getComputedStyle(text).display !== 'none',
    );
    expect(letters).to.have.length(shown.length);
  });

  it('has the names also where each is a button', async () => {
    const widget = await shownIn('province-ranking', { select: '' });
    expect(textsOf(pictureIn(widget))).to.include('Khánh Hòa');
  });

  for (const [tag, settings] of [
    ['province-ranking', {}],
    ['province-tile-map', {}],
    ['province-ranking', { select: '' }],
    ['province-tile-map', { locale: 'en' }],
  ] as const)
    it(`of <${tag} ${Object.keys(settings).join(' ')}> says nothing to the reader of the page`, async () => {
      const widget = await shownIn(tag, settings);
      const marked = /Điện Biên[^()]*\((đơn vị của bạn|đang chọn|your unit)\)/;
      await openTable(widget);
      const before = visibleText(widget);
      expect(before).to.match(marked);
      const words = textsOf(pictureIn(widget));
      expect(words).to.include('Điện Biên');
      expect(words).not.to.match(/đơn vị của bạn|đang chọn|your unit/);
      expect(visibleText(widget)).to.equal(before);
    });

  it('of a chart has no line of where a reader is in it', async () => {
    const widget = await shownIn('dossier-trend');
    const readout = widget.shadowRoot!.querySelector('.readout')!.textContent;
    expect(readout).to.include('Tháng 9/2026');
    expect(textsOf(pictureIn(widget))).not.to.include(readout);
  });

  it('has none of what is closed', async () => {
    const widget = await shownIn('dossier-trend');
    expect(textsOf(pictureIn(widget))).not.to.include('Tháng 8/2026');
  });

  it('is XML whatever the data holds', async () => {
    const { widget } = await mount('cchc-kpi-card', { value: '5', label: 'a\u0001\u000b]]><&"\ufffe' });
    pictureIn(widget);
  });

  it('is shown by a browser as an image', async () => {
    const widget = await shownIn('cchc-adoption');
    const url = URL.createObjectURL(new Blob([toSvg(frameOf(widget))], { type: XML }));
    const image = await fixture<HTMLImageElement>(html`<img src=${url} alt="" />`);
    await image.decode();
    expect(image.naturalWidth).to.be.above(100);
    URL.revokeObjectURL(url);
  });
});
