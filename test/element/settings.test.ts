import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { defaultSettings, setPageDefaults } from '../../src/element/settings-context.js';
import type { SettingsElement } from '../../src/element/settings-element.js';
import type { CchcKpiCard } from '../../src/widgets/cchc-kpi-card/cchc-kpi-card.js';
import { settled } from '../support/deferred.js';
import { frameOf, partText } from '../support/widgets.js';

describe('attributes that a server has spelt as properties', () => {
  it('are those attributes', async () => {
    const card = await fixture<HTMLElement>(
      '<cchc-kpi-card value="1" withoutMenu headingLevel="3" updatedAt="2026-11-14" sourceHref="https://a.vn/"></cchc-kpi-card>',
    );
    await settled();
    expect(card.getAttributeNames().sort()).to.deep.equal(
      ['heading-level', 'source-href', 'updated', 'value', 'without-menu'].sort(),
    );
    expect(frameOf(card).querySelector('[role=heading], h3')).not.to.equal(null);
    expect(partText(card, 'updated')).to.include('14/11/2026');
  });

  it('give way to the attributes themselves', async () => {
    const card = await fixture<HTMLElement>(
      '<cchc-kpi-card value="1" heading-level="2" headingLevel="3"></cchc-kpi-card>',
    );
    expect(card.getAttribute('heading-level')).to.equal('2');
  });
});

describe('a relative endpoint', () => {
  const home = location.href;
  afterEach(() => history.replaceState(null, '', home));

  const endpointOf = (element: Element | null) => (element as SettingsElement).settings.endpoint;

  it('keeps what it meant when it was written, whatever address the page takes on', async () => {
    history.replaceState(null, '', '/bai/trang.html');
    const card = await fixture<CchcKpiCard>(
      '<cchc-kpi-card endpoint="doc.json" indicator="a"></cchc-kpi-card>',
    );
    history.replaceState(null, '', '/khac/2026/bai-2.html');
    card.label = 'Chỉ số';
    await card.updateComplete;
    expect(endpointOf(card)).to.equal(`${location.origin}/bai/doc.json`);
    card.endpoint = 'other.json';
    await card.updateComplete;
    expect(endpointOf(card)).to.equal(`${location.origin}/khac/2026/other.json`);
  });

  it('is not the only one: the address of the source means what it meant as well', async () => {
    history.replaceState(null, '', '/bai/trang.html');
    const card = await fixture<CchcKpiCard>(
      '<cchc-kpi-card snapshot value="5" source="S" source-href="goc.html"></cchc-kpi-card>',
    );
    history.replaceState(null, '', '/khac/2026/bai-2.html');
    card.label = 'Chỉ số';
    await card.updateComplete;
    const link = card.shadowRoot!.querySelector<HTMLAnchorElement>('[part=source] a, a[part=source]')!;
    expect(link.href).to.equal(`${location.origin}/bai/goc.html`);
  });

  it('of a provider means the same for widgets that come later', async () => {
    history.replaceState(null, '', '/bai/trang.html');
    const provider = await fixture('<cchc-provider endpoint="doc.json"></cchc-provider>');
    await settled();
    history.replaceState(null, '', '/khac/2026/bai-2.html');
    provider.innerHTML = '<cchc-kpi-card indicator="a"></cchc-kpi-card>';
    await settled();
    expect(endpointOf(provider.firstElementChild)).to.equal(`${location.origin}/bai/doc.json`);
  });

  it('that is no web address stays as it was written, to be named', async () => {
    const card = await fixture<CchcKpiCard>('<cchc-kpi-card endpoint="javascript:1"></cchc-kpi-card>');
    expect(endpointOf(card)).to.equal('javascript:1');
  });
});

// The defaults of a page stay for as long as the page: each test sets another one.
describe('the defaults of the page', () => {
  it('are no settings at first', () => {
    const { client, mapping, ...settings } = defaultSettings();
    expect(client).to.be.an('object');
    expect(mapping).to.equal('{}');
    expect(new Set(Object.values(settings))).to.deep.equal(new Set([false]));
  });

  it('give way to a provider, and that to an attribute', async () => {
    setPageDefaults({ source: 'script' });
    const page = await fixture(html`
      <div>
        <cchc-kpi-card value="1"></cchc-kpi-card>
        <cchc-provider source="provider">
          <cchc-kpi-card value="1"></cchc-kpi-card>
          <cchc-kpi-card value="1" source="attribute"></cchc-kpi-card>
        </cchc-provider>
        <cchc-provider>
          <cchc-kpi-card value="1"></cchc-kpi-card>
        </cchc-provider>
      </div>
    `);
    await settled();
    const sources = [...page.querySelectorAll('cchc-kpi-card')].map((card) => partText(card, 'source'));
    expect(sources).to.deep.equal(['Nguồn: script', 'Nguồn: provider', 'Nguồn: attribute', 'Nguồn: script']);
  });

  it('reach widgets that are there already, inside a provider or not', async () => {
    const page = await fixture(html`
      <div>
        <cchc-kpi-card value="1"></cchc-kpi-card>
        <cchc-provider><cchc-kpi-card value="1"></cchc-kpi-card></cchc-provider>
      </div>
    `);
    await settled();
    setPageDefaults({ locale: 'en' });
    await settled();
    const languages = [...page.querySelectorAll('cchc-kpi-card')].map((card) => frameOf(card).lang);
    expect(languages).to.deep.equal(['en', 'en']);
  });

  it('that are flags are taken back by "false"', async () => {
    setPageDefaults({ compact: true });
    const page = await fixture(html`
      <div>
        <cchc-kpi-card value="1"></cchc-kpi-card>
        <cchc-kpi-card value="1" compact="false"></cchc-kpi-card>
      </div>
    `);
    await settled();
    const compact = [...page.querySelectorAll('cchc-kpi-card')].map((card) =>
      frameOf(card).matches('[data-compact]'),
    );
    expect(compact).to.deep.equal([true, false]);
  });
});
