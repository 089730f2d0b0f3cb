import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CchcSelectEvent } from '../../../src/element/select-event.js';
import { settled } from '../../support/deferred.js';
import { FakeNetwork } from '../../support/fake-network.js';
import { ENDPOINT, make, partText, provide, visibleText, type Widget } from '../../support/widgets.js';

const PARTS = [
  { id: 'TDGQ', label: 'Tiến độ', max: 20 },
  { id: 'CKMB', label: 'Công khai', max: 18 },
];

const entry = (code: string, name: string, score: number) => ({
  code,
  name,
  score,
  parts: { TDGQ: score / 5, CKMB: score / 6 },
});

const DOCUMENT = {
  schemaVersion: 1,
  rankings: [
    {
      id: '766',
      units: 'VN-34',
      parts: PARTS,
      entries: [entry('11', 'Điện Biên', 60), entry('15', 'Lào Cai', 55), entry('56', 'Khánh Hòa', 50)],
    },
    {
      id: 'papi',
      units: 'VN-63',
      entries: [entry('11', 'Điện Biên', 41), entry('10', 'Lào Cai', 43), entry('15', 'Yên Bái', 42)],
    },
  ],
};

interface Page {
  readonly provider: HTMLElement;
  readonly ranking: Widget;
  readonly map: Widget;
  readonly breakdown: Widget;
  readonly before: Widget;
  readonly selected: CchcSelectEvent[];
}

/** A provider with a ranking, a map and a breakdown of the 34, and a ranking of the 63, inside. */
async function page(
  attributes: Readonly<Record<string, string>> = { select: '', area: '11' },
): Promise<Page> {
  const network = new FakeNetwork();
  const outer = await provide(network);
  const provider = document.createElement('cchc-provider');
  provider.setAttribute('endpoint', ENDPOINT);
  for (const name of Object.keys(attributes)) provider.setAttribute(name, attributes[name] ?? '');
  const selected: CchcSelectEvent[] = [];
  outer.addEventListener('cchc-select', (event) => selected.push(event));
  const ranking = make('province-ranking', { ranking: '766' });
  const map = make('province-tile-map', { ranking: '766' });
  const breakdown = make('cchc-index-breakdown', { ranking: '766' });
  const before = make('province-ranking', { ranking: 'papi' });
  provider.append(ranking, map, breakdown, before);
  outer.append(provider);
  await settled();
  await network.last.json(DOCUMENT);
  return { provider, ranking, map, breakdown, before, selected };
}

const unitButton = (ranking: Widget, name: string) =>
  [...ranking.shadowRoot!.querySelectorAll<HTMLButtonElement>('.unit')].find(
    ({ textContent }) => textContent?.trim() === name,
  )!;

const tile = (map: Widget, code: string) =>
  map.shadowRoot!.querySelector<SVGElement>(`[role=option][data-code="${code}"]`)!;

const ownRow = (ranking: Widget) => partText(ranking, 'own-row').split(' ').slice(0, 3).join(' ');

const chosenTiles = (map: Widget) =>
  [...map.shadowRoot!.querySelectorAll('[role=option][aria-selected=true]')].map((one) =>
    one.getAttribute('data-code'),
  );

describe('selecting a unit', () => {
  it('in the ranking sets it for every widget of the provider', async () => {
    const { provider, ranking, map, breakdown, before, selected } = await page();
    expect([ownRow(ranking), ownRow(before)]).to.deep.equal(['1 Điện Biên', '3 Điện Biên']);
    unitButton(ranking, 'Khánh Hòa').click();
    await settled();
    expect(provider.getAttribute('area')).to.equal('56');
    expect(selected.map(({ code, name }) => [code, name])).to.deep.equal([['56', 'Khánh Hòa']]);
    expect(ownRow(ranking)).to.equal('3 Khánh Hòa');
    expect(chosenTiles(map)).to.deep.equal(['56']);
    expect(partText(map, 'readout')).to.match(/^Khánh Ho/);
    expect(partText(breakdown, 'takeaways')).to.match(/^Khánh Hòa: /);
    expect(visibleText(before)).to.include('Không thấy đơn vị “56” trong bảng.');
  });

  it('in the map sets it for every widget of the provider', async () => {
    const { provider, ranking, map, breakdown } = await page();
    expect(chosenTiles(map)).to.deep.equal(['11']);
    tile(map, '56').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await settled();
    expect(provider.getAttribute('area')).to.equal('56');
    expect(chosenTiles(map)).to.deep.equal(['56']);
    expect(ownRow(ranking)).to.equal('3 Khánh Hòa');
    expect(partText(breakdown, 'takeaways')).to.match(/^Khánh Hòa: /);
  });

  it('goes back and forth between map and ranking', async () => {
    const { ranking, map } = await page();
    tile(map, '56').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await settled();
    unitButton(ranking, 'Điện Biên').click();
    await settled();
    expect(chosenTiles(map)).to.deep.equal(['11']);
  });

  for (const key of ['Enter', ' '])
    it(`works by ${key === ' ' ? 'Space' : key}, in ranking and map`, async () => {
      const { provider, ranking, map } = await page();
      unitButton(ranking, 'Khánh Hòa').focus();
      await sendKeys({ press: key });
      await settled();
      expect(provider.getAttribute('area')).to.equal('56');
      tile(map, '56').focus();
      await sendKeys({ press: 'Home' });
      await sendKeys({ press: key });
      await settled();
      expect(provider.getAttribute('area')).to.equal(
        map.shadowRoot!.activeElement!.getAttribute('data-code'),
      );
    });

  it('says which is selected, not only by colour', async () => {
    const { ranking } = await page();
    const pressed = () =>
      [...ranking.shadowRoot!.querySelectorAll('.unit')].map((unit) => unit.getAttribute('aria-pressed'));
    expect(pressed()).to.deep.equal(['true', 'false', 'false']);
    expect(partText(ranking, 'own-row')).to.include('(đang chọn)');
    unitButton(ranking, 'Khánh Hòa').click();
    await settled();
    expect(pressed()).to.deep.equal(['false', 'false', 'true']);
    await expect(ranking).to.be.accessible();
  });

  it('goes by name where its code means another unit in the other set', async () => {
    const { provider, ranking, map, before } = await page();
    unitButton(before, 'Yên Bái').click();
    await settled();
    expect(provider.getAttribute('area')).to.equal('Yên Bái');
    expect(ownRow(before)).to.equal('2 Yên Bái');
    expect(chosenTiles(map)).to.deep.equal([]);
    expect(visibleText(ranking)).to.include('Không thấy đơn vị “Yên Bái” trong bảng.');
    unitButton(ranking, 'Lào Cai').click();
    await settled();
    expect([ownRow(ranking), ownRow(before)]).to.deep.equal(['2 Lào Cai', '1 Lào Cai']);
  });

  it('is off unless the provider allows it', async () => {
    const { provider, ranking, map, selected } = await page({ area: '11' });
    expect(ranking.shadowRoot!.querySelector('.unit')).to.equal(null);
    tile(map, '56').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await settled();
    expect(provider.getAttribute('area')).to.equal('11');
    expect(ownRow(ranking)).to.equal('1 Điện Biên');
    expect(selected.filter(({ target }) => target === ranking)).to.deep.equal([]);
  });

  it('is off with select="false", inside a provider that allows it', async () => {
    const { provider, ranking } = await page();
    ranking.setAttribute('select', 'false');
    await settled();
    expect(ranking.shadowRoot!.querySelector('.unit')).to.equal(null);
    expect(provider.getAttribute('area')).to.equal('11');
  });

  it('is for the nearest provider that allows it', async () => {
    const { provider, ranking } = await page();
    const inner = document.createElement('cchc-provider');
    inner.setAttribute('select', '');
    ranking.before(inner);
    inner.append(ranking);
    await settled();
    unitButton(ranking, 'Khánh Hòa').click();
    await settled();
    expect([inner.getAttribute('area'), provider.getAttribute('area')]).to.deep.equal(['56', '11']);
    inner.removeAttribute('select');
    inner.removeAttribute('area');
    await settled();
    unitButton(ranking, 'Khánh Hòa').click();
    await settled();
    expect([inner.getAttribute('area'), provider.getAttribute('area')]).to.deep.equal([null, '56']);
  });

  it('gives way to a unit that a widget names itself', async () => {
    const { ranking, breakdown } = await page();
    breakdown.setAttribute('unit', '11');
    unitButton(ranking, 'Khánh Hòa').click();
    await settled();
    expect(partText(breakdown, 'takeaways')).to.match(/^Điện Biên: /);
  });
});
