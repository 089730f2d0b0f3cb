import { expect, fixture, html } from '@open-wc/testing';
import { SettingsElement } from '../../src/element/settings-element.js';
import { hydrate } from '../../src/element/hydrate.js';
import { consoleLines } from '../support/console.js';
import { settled } from '../support/deferred.js';
import { FakeClock } from '../support/fake-clock.js';
import { FakeNetwork } from '../support/fake-network.js';
import {
  ENDPOINT,
  make,
  partOf,
  provide,
  stateOf,
  visibleText,
  type Attributes,
  type Widget,
  type WidgetTag,
} from '../support/widgets.js';

const KPI = { label: 'Hồ sơ tiếp nhận', value: '196000', qualifier: 'over', unit: 'hồ sơ', snapshot: '' };

const TABLE =
  '<table><tr><th>Hạng</th><th>Đơn vị</th><th>Điểm</th></tr>' +
  '<tr><td>1</td><td>Hải Phòng</td><td>91,87</td></tr><tr><td>2</td><td>Quảng Ninh</td><td>91,81</td></tr></table>';

const STATIC: readonly (readonly [WidgetTag, Attributes, string])[] = [
  ['cchc-kpi-card', KPI, 'Trên 196.000 hồ sơ.'],
  ['dossier-ontime-gauge', { rate: '98', qualifier: 'over', snapshot: 'true' }, 'Trên 98%.'],
  ['province-ranking', { label: 'PAR INDEX', snapshot: '', highlight: 'Quảng Ninh' }, TABLE],
];

function carrierOf(tag: string, attributes: Attributes, content = ''): HTMLDivElement {
  const carrier = document.createElement('div');
  carrier.dataset.cchc = tag;
  for (const [name, value] of Object.entries(attributes)) carrier.setAttribute(`data-${name}`, value);
  carrier.append(document.createRange().createContextualFragment(content));
  return carrier;
}

const place = (): Promise<HTMLElement> => fixture<HTMLElement>(html`<section></section>`);

async function placed(tag: string, attributes: Attributes, content = ''): Promise<HTMLDivElement> {
  const carrier = carrierOf(tag, attributes, content);
  (await place()).append(carrier);
  await settled();
  return carrier;
}

const tagsIn = (root: ParentNode, tag = 'cchc-kpi-card'): Widget[] => [...root.querySelectorAll<Widget>(tag)];

function onlyTag(root: ParentNode, tag = 'cchc-kpi-card'): Widget {
  const [widget, ...others] = tagsIn(root, tag);
  if (!widget || others.length) throw new Error(`${others.length + (widget ? 1 : 0)} <${tag}>`);
  return widget;
}

describe('a form that says it is a carrier', () => {
  it('is none, as its fields hide what it can do, and takes no other down', async () => {
    const section = await place();
    const form = document.createElement('form');
    form.dataset.cchc = 'cchc-kpi-card';
    for (const name of ['getAttribute', 'children', 'querySelector', 'contains'])
      form.append(Object.assign(document.createElement('input'), { name }));
    section.append(form, carrierOf('cchc-kpi-card', KPI, 'Trên 196.000 hồ sơ.'));
    hydrate(section);
    await settled();
    expect(form.getElementsByTagName('cchc-kpi-card')).to.have.length(0);
    expect(section.querySelectorAll('div > cchc-kpi-card')).to.have.length(1);
  });
});

describe('a div with data-cchc', () => {
  before(() => hydrate());

  for (const [tag, attributes, content] of STATIC)
    it(`shows what <${tag}> shows`, async () => {
      const parent = await place();
      parent.append(make(tag, attributes, content), carrierOf(tag, attributes, content));
      await settled();
      const [written, carried] = tagsIn(parent, tag) as [Widget, Widget];
      expect(carried.parentElement?.dataset.cchc).to.equal(tag);
      expect(stateOf(carried)).to.equal('ready');
      expect(visibleText(carried)).to.equal(visibleText(written));
      expect(carried.textContent).to.equal(written.textContent);
    });

  it('is found where it stood before', () => {
    const root = document.createElement('section');
    root.append(carrierOf('cchc-kpi-card', KPI));
    hydrate(root);
    expect(tagsIn(root)).to.have.length(1);
  });

  it('is found as the very root that is given', () => {
    const carrier = carrierOf('cchc-kpi-card', KPI);
    hydrate(carrier);
    expect(tagsIn(carrier)).to.have.length(1);
  });

  it('is found when markup is put in', async () => {
    const parent = await place();
    parent.innerHTML = `<p>Bài viết</p><div><div data-cchc="cchc-kpi-card" data-value="8" data-unit="nghị định" data-snapshot="true">8</div></div>`;
    await settled();
    expect(visibleText(onlyTag(parent))).to.include('8 nghị định');
  });

  it('is found when an attribute makes it one', async () => {
    const parent = await place();
    const later = document.createElement('div');
    parent.append(later);
    await settled();
    later.dataset.snapshot = 'true';
    later.dataset.value = '8';
    later.dataset.cchc = 'cchc-kpi-card';
    await settled();
    expect(stateOf(onlyTag(parent))).to.equal('ready');
  });

  it('is found in a shadow root that is given, now and later', async () => {
    const root = (await place()).attachShadow({ mode: 'open' });
    root.append(carrierOf('cchc-kpi-card', KPI));
    hydrate(root);
    expect(tagsIn(root)).to.have.length(1);
    root.append(carrierOf('cchc-kpi-card', KPI));
    await settled();
    expect(tagsIn(root)).to.have.length(2);
  });

  it('is found in a form whose fields hide what the form is as a node', async () => {
    const form = document.createElement('form');
    for (const name of [
      'parentNode',
      'nextSibling',
      'nodeType',
      'matches',
      'querySelectorAll',
      'getAttribute',
    ])
      form.append(Object.assign(document.createElement('input'), { name, type: 'hidden' }));
    form.append(carrierOf('cchc-kpi-card', KPI));
    const parent = await place();
    parent.append(form);
    await settled();
    expect(stateOf(onlyTag(parent))).to.equal('ready');
  });

  it('keeps to its one tag when a script wraps that', async () => {
    const carrier = await placed('cchc-kpi-card', KPI, 'Trên 196.000 hồ sơ.');
    const wrapper = document.createElement('p');
    const tag = onlyTag(carrier);
    tag.replaceWith(wrapper);
    wrapper.append(tag);
    await settled();
    expect(tagsIn(carrier)).to.deep.equal([tag]);
  });

  it('keeps its fallback inside the tag', async () => {
    const carrier = await placed('cchc-kpi-card', { indicator: 'x' }, 'Trên 196.000 hồ sơ <b>tiếp nhận</b>.');
    expect([...carrier.childNodes]).to.deep.equal([onlyTag(carrier)]);
    expect(onlyTag(carrier).innerHTML.replace(/<!--.*?-->/g, '')).to.equal(
      'Trên 196.000 hồ sơ <b>tiếp nhận</b>.',
    );
  });

  it('passes on each attribute of the tag, also one with several words', async () => {
    const carrier = await placed('province-ranking', {
      ...{ endpoint: ENDPOINT, 'heading-level': '3', 'source-href': 'https://vi.example/' },
      ...{ searchable: 'true', 'col-previous-rank': 'hang_truoc', top: '5' },
    });
    const tag = onlyTag(carrier, 'province-ranking');
    expect(tag.endpoint).to.equal(ENDPOINT);
    expect(tag.headingLevel).to.equal('3');
    expect(tag.sourceHref).to.equal('https://vi.example/');
    expect(tag.getAttribute('col-previous-rank')).to.equal('hang_truoc');
    expect(tag).to.include({ searchable: true, top: '5' });
  });

  it('passes on nothing else: no handler, style, class, id or slot', async () => {
    const carrier = await placed('cchc-kpi-card', {
      ...KPI,
      ...{
        onclick: 'alert(1)',
        onfocus: 'alert(1)',
        style: 'color:red',
        class: 'x',
        id: 'x',
        slot: 'x',
        foo: 'x',
      },
    });
    carrier.setAttribute('aria-label', 'Khung số liệu');
    carrier.after(carrier.cloneNode());
    await settled();
    for (const tag of tagsIn(carrier.parentElement as HTMLElement))
      expect(tag.getAttributeNames().sort()).to.deep.equal(Object.keys(KPI).sort());
    expect(tagsIn(carrier.parentElement as HTMLElement)).to.have.length(2);
  });

  it('passes on what changes later', async () => {
    const carrier = await placed('cchc-kpi-card', KPI);
    carrier.dataset.value = '194500';
    delete carrier.dataset.qualifier;
    await settled();
    const tag = onlyTag(carrier);
    expect(visibleText(tag)).to.include('194.500').and.not.to.include('trên');
    carrier.dataset.qualifier = 'nearly';
    carrier.dataset.onclick = 'alert(1)';
    await settled();
    expect(visibleText(tag)).to.include('gần 194.500');
    expect(tag.hasAttribute('onclick')).to.be.false;
  });

  it('becomes another widget, with the same fallback, under another name', async () => {
    const carrier = await placed('cchc-kpi-card', { rate: '98', snapshot: '' }, 'Trên 98%.');
    carrier.dataset.cchc = 'dossier-ontime-gauge';
    await settled();
    expect(tagsIn(carrier)).to.have.length(0);
    const gauge = onlyTag(carrier, 'dossier-ontime-gauge');
    expect(gauge.textContent).to.equal('Trên 98%.');
    expect(stateOf(gauge)).to.equal('ready');
  });

  it('has one tag in each of its clones', async () => {
    const carrier = await placed('cchc-kpi-card', KPI, 'Trên 196.000 hồ sơ.');
    const clone = carrier.cloneNode(true) as HTMLElement;
    carrier.after(clone);
    await settled();
    expect(stateOf(onlyTag(clone))).to.equal('ready');
    clone.dataset.value = '8';
    await settled();
    expect(visibleText(onlyTag(clone))).to.include('trên 8');
    expect(visibleText(onlyTag(carrier))).to.include('196.000');
  });

  it('keeps a tag that a webmaster has written into it', async () => {
    const carrier = await placed(
      'cchc-kpi-card',
      { value: '8' },
      '<cchc-kpi-card value="7" unit="nghị định" snapshot></cchc-kpi-card>',
    );
    expect(visibleText(onlyTag(carrier))).to.include('8 nghị định');
  });

  it('has one tag wherever it is moved', async () => {
    const carrier = await placed('cchc-kpi-card', KPI);
    const tag = onlyTag(carrier);
    (await place()).append(carrier);
    await settled();
    carrier.remove();
    await settled();
    (await place()).append(carrier);
    await settled();
    expect(onlyTag(carrier)).to.equal(tag);
    expect(stateOf(tag)).to.equal('ready');
  });

  it('gets its tag back, as its reader has left it, round the fallback that a page puts in its place', async () => {
    const network = new FakeNetwork();
    const provider = await provide(network);
    const asks = { endpoint: ENDPOINT, indicator: 'x', refresh: '60' };
    const carrier = carrierOf('cchc-kpi-card', asks, 'Cũ');
    provider.append(carrier);
    await settled();
    await network.last.json({ schemaVersion: 1, indicators: [{ id: 'x', label: 'X', value: 8 }] });
    const tag = onlyTag(carrier);
    partOf(tag, 'pause')!.click();
    carrier.innerHTML = 'Mới';
    await settled();
    expect(onlyTag(carrier) === tag).to.equal(true);
    expect(carrier.textContent).to.equal('Mới');
    expect(stateOf(tag)).to.equal('ready');
    expect(partOf(tag, 'pause')!.title).to.include('Cập nhật tiếp');
    expect(network.requests).to.have.length(1);
  });

  for (const [manner, act] of Object.entries({
    removes: (tag: Element) => tag.remove(),
    unwraps: (tag: Element) => tag.replaceWith(...tag.childNodes),
  }))
    it(`does not quarrel with a page that ${manner} each tag that it does not know`, async () => {
      let met = 0;
      const cleaner = new MutationObserver(() => {
        // Beyond this the two would never come to rest.
        for (const tag of tagsIn(document)) if (met++ < 20) act(tag);
      });
      cleaner.observe(document.body, { childList: true, subtree: true });
      const carrier = await placed('cchc-kpi-card', KPI, 'Trên 196.000 hồ sơ.');
      cleaner.disconnect();
      expect(met).to.equal(2);
      expect(carrier.childElementCount).to.equal(0);
    });

  it('gets its tag back when a script takes that out', async () => {
    const carrier = await placed('cchc-kpi-card', KPI);
    const tag = onlyTag(carrier);
    carrier.replaceChildren();
    await settled();
    expect(onlyTag(carrier)).to.equal(tag);
    expect(stateOf(tag)).to.equal('ready');
  });

  it('gets its tag back, once it has rested, from a page that is brought up to date twice in a row', async () => {
    const clock = new FakeClock();
    const carrier = await placed('cchc-kpi-card', KPI);
    const tag = onlyTag(carrier);
    const found: Element[] = [];
    clock.install();
    for (const rest of [50, 100]) {
      carrier.replaceChildren();
      await settled();
      carrier.replaceChildren();
      await settled();
      found.push(...tagsIn(carrier));
      clock.advance(rest);
      await settled();
      found.push(...tagsIn(carrier));
    }
    clock.uninstall();
    expect(found).to.deep.equal([tag, tag]);
  });

  it('does not quarrel with a page that takes the tag away again and again', async () => {
    const carrier = await placed('cchc-kpi-card', KPI);
    let taken = 0;
    const remover = new MutationObserver(() => {
      for (const tag of tagsIn(carrier)) {
        taken++;
        tag.remove();
      }
    });
    remover.observe(carrier, { childList: true });
    onlyTag(carrier).remove();
    await settled();
    await settled();
    remover.disconnect();
    expect(taken).to.equal(1);
    expect(carrier.childElementCount).to.equal(0);
  });

  it('leaves a tag alone that a script has put elsewhere', async () => {
    const carrier = await placed('cchc-kpi-card', KPI);
    const tag = onlyTag(carrier);
    carrier.after(tag);
    await settled();
    expect(carrier.childElementCount).to.equal(0);
    expect(stateOf(tag)).to.equal('ready');
  });

  it('is no carrier where an editor has split it off the one before, as when somebody goes on typing', async () => {
    const parent = await place();
    const copies = ['Trên 196.000 hồ sơ.', 'Đoạn hai.', 'Đoạn ba.', ''];
    const lines = await consoleLines(async () => {
      parent.append(...copies.map((words) => carrierOf('cchc-kpi-card', KPI, words)));
      await settled();
    });
    expect(tagsIn(parent)).to.have.length(1);
    const [, second, third, last] = parent.children as unknown as HTMLElement[];
    expect([second!.innerText, third!.innerText]).to.deep.equal(['Đoạn hai.', 'Đoạn ba.']);
    expect(last!.matches('[data-cchc]')).to.equal(false);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.include('data-cchc');
  });

  for (const [how, typed] of [
    [
      'a centred paragraph',
      '<div style="text-align: center" data-cchc="cchc-kpi-card" data-value="8">Gõ tiếp.</div>',
    ],
    [
      'a paragraph of a class',
      '<p class="lead" id="p2" data-cchc="cchc-kpi-card" data-value="8">Gõ tiếp.</p>',
    ],
    ['a heading', '<h3 data-cchc="cchc-kpi-card" data-value="8">Gõ tiếp.</h3>'],
    ['a list', '<div data-cchc="cchc-kpi-card" data-value="8"><ul><li>Gõ tiếp.</li></ul></div>'],
    [
      'a quotation',
      '<blockquote><p data-cchc="cchc-kpi-card" data-value="8">Gõ tiếp.</p><p data-cchc="cchc-kpi-card" data-value="8">Gõ nữa.</p></blockquote>',
    ],
  ])
    it(`is no carrier where the words that an editor has split off have become ${how}`, async () => {
      const parent = await place();
      parent.innerHTML = `<div data-cchc="cchc-kpi-card" data-value="8">Tám.</div>${typed}`;
      await settled();
      expect(tagsIn(parent)).to.have.length(1);
      expect(parent.innerText).to.include('Gõ tiếp.');
      expect(parent.querySelectorAll('[data-cchc]')).to.have.length(1);
    });

  it('is one where it has other attributes than the one before, or the same words', async () => {
    const parent = await place();
    const other = { ...KPI, value: '194500' };
    parent.append(carrierOf('cchc-kpi-card', KPI, 'Một'), carrierOf('cchc-kpi-card', KPI, 'Một'));
    parent.append(carrierOf('cchc-kpi-card', other, 'Hai'));
    await settled();
    expect(tagsIn(parent)).to.have.length(3);
  });

  for (const [how, typed] of [
    ['lines', 'Trên 196.000 hồ sơ.<br>Đoạn gõ tiếp.<br><br>Đoạn nữa.'],
    ['lines of a paragraph', '<p>Trên 196.000 hồ sơ.<br>Đoạn gõ tiếp.</p>'],
    ['a paragraph behind bare words', 'Trên 196.000 hồ sơ.<p>Đoạn gõ tiếp.</p>'],
  ])
    it(`shows what an editor has left in it as ${how}`, async () => {
      const carrier = await placed('cchc-kpi-card', KPI, typed);
      expect(stateOf(onlyTag(carrier))).to.equal('ready');
      expect(carrier.innerText).to.include('Đoạn gõ tiếp.');
    });

  it('shows what an editor has left in the last cell of its table, and still reads the table', async () => {
    const attributes = { label: 'PAR INDEX', snapshot: '' };
    const typed = TABLE.replace('</td></tr></table>', '<p></p><p>Đoạn gõ tiếp.</p></td></tr></table>');
    const carrier = await placed('province-ranking', attributes, typed);
    expect(stateOf(onlyTag(carrier, 'province-ranking'))).to.equal('ready');
    expect(visibleText(onlyTag(carrier, 'province-ranking'))).to.include('Hải Phòng');
    expect(carrier.innerText).to.include('Đoạn gõ tiếp.');
  });

  it('gives up its request when it is removed', async () => {
    const network = new FakeNetwork();
    const provider = await provide(network);
    const carrier = carrierOf('cchc-kpi-card', { endpoint: ENDPOINT, indicator: 'x' });
    provider.append(carrier);
    await settled();
    expect(network.last.isAborted).to.be.false;
    carrier.remove();
    await settled();
    expect(network.last.isAborted).to.be.true;
  });

  it('leaves in place what it has swallowed of the page', async () => {
    const parent = await place();
    parent.innerHTML = `<div data-cchc="cchc-kpi-card" data-value="8" data-snapshot="true"/><h2>Tin khác</h2><p>Nội dung</p>`;
    await settled();
    const carrier = parent.firstElementChild as HTMLElement;
    const [tag, heading, text] = carrier.children as unknown as [Widget, HTMLElement, HTMLElement];
    expect(stateOf(tag)).to.equal('ready');
    expect([heading.localName, text.textContent]).to.deep.equal(['h2', 'Nội dung']);
    expect(heading.offsetHeight).to.be.above(0);
  });

  it('can be a provider of the divs inside it', async () => {
    const carrier = await placed(
      'cchc-provider',
      { source: 'Truyền hình Điện Biên', snapshot: 'true' },
      '<h2>Số liệu</h2><div data-cchc="cchc-kpi-card" data-value="8" data-updated="2023-11-14"></div>'.repeat(
        3,
      ),
    );
    expect(tagsIn(carrier)).to.have.length(3);
    for (const tag of tagsIn(carrier)) expect(visibleText(tag)).to.include('Truyền hình Điện Biên');
    expect((carrier.querySelector('h2') as HTMLElement).offsetHeight).to.be.above(0);
  });

  for (const name of [
    'CCHC-KPI-Card',
    '\u00a0cchc-kpi-card ',
    '“cchc-kpi-card”',
    "'cchc-kpi-card'",
    '\u200bcchc-kpi-card',
  ])
    it(`is known by the name ${JSON.stringify(name)}`, async () => {
      expect(tagsIn(await placed(name, KPI))).to.have.length(1);
    });
});

describe('a div whose data-cchc names no widget', () => {
  const KNOWN = /cchc-kpi-card.*dossier-ontime-gauge.*province-ranking/;

  for (const name of ['kpi-card', 'cchc-kpi', '', '{{7*7}}', 'Bảng xếp hạng'])
    it(`keeps its fallback, and tells the webmaster which names there are: ${JSON.stringify(name)}`, async () => {
      let carrier!: HTMLElement;
      const lines = await consoleLines(async () => {
        carrier = await placed(name, KPI, 'Trên 196.000 hồ sơ.');
        carrier.after(carrier.cloneNode(true));
        await settled();
      });
      expect(carrier.innerHTML).to.equal('Trên 196.000 hồ sơ.');
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(KNOWN).and.include(`data-cchc="${name.toLowerCase()}"`);
    });

  it('says so in the page where there is no fallback, without the name, which the page might compile', async () => {
    let carrier!: HTMLElement;
    await consoleLines(async () => {
      carrier = await placed('{{6*7}}', KPI);
    });
    expect(carrier.textContent).to.match(KNOWN).and.not.to.include('{{');
  });

  it('makes no element of another library', async () => {
    customElements.define('others-element', class extends HTMLElement {});
    let carrier!: HTMLElement;
    const lines = await consoleLines(async () => {
      carrier = await placed('others-element', {}, 'Chữ');
    });
    expect(carrier.innerHTML).to.equal('Chữ');
    expect(lines).to.have.length(1);
  });

  it('becomes the widget once another script brings it', async () => {
    let carrier!: HTMLElement;
    await consoleLines(async () => {
      carrier = await placed('cchc-of-tomorrow', { endpoint: ENDPOINT }, 'Chữ');
      customElements.define('cchc-of-tomorrow', class extends SettingsElement {});
      await settled();
    });
    expect(carrier.firstElementChild).to.be.instanceOf(SettingsElement);
    expect(carrier.firstElementChild?.getAttribute('endpoint')).to.equal(ENDPOINT);
  });

  it('becomes it also in a shadow root, and not where it is no carrier any more', async () => {
    const root = (await place()).attachShadow({ mode: 'open' });
    const [carrier, former] = [1, 2].map(() => carrierOf('cchc-of-next-week', {}, 'Chữ'));
    root.append(carrier!, former!);
    await consoleLines(async () => {
      hydrate(root);
      former!.removeAttribute('data-cchc');
      await settled();
      customElements.define('cchc-of-next-week', class extends SettingsElement {});
      await settled();
    });
    expect(carrier!.firstElementChild).to.be.instanceOf(SettingsElement);
    expect(former!.innerHTML).to.equal('Chữ');
  });
});
