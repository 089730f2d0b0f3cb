import { expect, waitUntil } from '@open-wc/testing';
import { ALL_READY, openPage, reportOf, statesOf, visit } from './frames.js';
import type { PageOptions, PageReport, Part, WidgetReport } from './frames.js';

const STANDARD: Readonly<Record<string, PageOptions>> = {
  'a reset that is important throughout': { style: ['reset.css'] },
  'nothing left of any style': { style: ['unset.css'] },
  'what hides all it does not know': { style: ['vanish.css'] },
  'everything that can be inherited': { style: ['inherited.css'] },
  'a root of 10 px': { style: ['root-10px.css'] },
  'a root of 200 %': { style: ['root-200.css'] },
  'names of classes that are taken': { style: ['classes.css'] },
  'nothing that can be selected': { style: ['no-selection.css'] },
  'Bootstrap 3 print rules': { style: ['bootstrap-3-print.css'] },
  'a dark page that does not say so': { style: ['dark-only-by-colour.css'] },
  'a page from right to left': { html: 'lang="vi" dir="rtl"' },
  'no doctype': { quirks: true },
  'no doctype and everything that can be inherited': {
    quirks: true,
    style: ['inherited.css', 'root-10px.css'],
  },
};

const partsOf = ({ widgets }: PageReport): Part[] => widgets.flatMap(({ parts }) => parts);

/** Places are told to half a pixel, and one on the border between two halves may be told as either. */
const isSamePlace = (one = '', other = ''): boolean => {
  const [numbers, others] = [one.split(' ').map(Number), other.split(' ').map(Number)];
  return numbers.every((number, index) => Math.abs(number - others[index]!) <= 0.5);
};

/** What differs between two pages, one property a line. */
function differences(now: PageReport, clean: PageReport): string[] {
  const parts = partsOf(clean);
  expect(partsOf(now).map(({ name }) => name)).to.deep.equal(parts.map(({ name }) => name));
  return partsOf(now).flatMap(({ name, looks }, index) =>
    Object.entries(looks)
      .filter(([property, look]) => {
        const before = parts[index]?.looks[property];
        return look !== before && !(property === 'place' && isSamePlace(look, before));
      })
      .map(([property, look]) => `${name} ${property}: ${parts[index]?.looks[property]} became ${look}`),
  );
}

describe('beside the styles of a host, widgets look as ever with', () => {
  let clean: PageReport;

  before(async () => {
    clean = await visit({ looks: true });
  });

  for (const [name, options] of Object.entries(STANDARD))
    it(name, async () => {
      const report = await visit({ ...options, looks: true });
      expect(statesOf(report)).to.deep.equal(ALL_READY);
      expect(differences(report, clean).slice(0, 12)).to.deep.equal([]);
    });
});

/** How far a part may stand out, where browsers round. */
const ROUNDING = 1;

const isOffstage = ({ name, isInner }: Part): boolean => isInner || name.includes('visually-hidden');

const standsOut = ({ looks }: Part, width: number): boolean => {
  const [left = 0, , partWidth = 0] = (looks.place ?? '').split(' ').map(Number);
  return partWidth > 0 && (left < -ROUNDING || left + partWidth > width + ROUNDING);
};

const outstanding = ({ id, parts, width }: WidgetReport): string[] =>
  parts
    .filter((part) => !isOffstage(part) && standsOut(part, width))
    .map(({ name, looks }) => `${id} ${name} ${looks.place} of ${width}`);

describe('in a narrow place', () => {
  for (const width of [120, 320])
    it(`of ${width} px nothing stands out of a widget`, async () => {
      const report = await visit({ style: [`narrow-${width}.css`], looks: true });
      expect(statesOf(report)).to.deep.equal(ALL_READY);
      expect(report.widgets.map((widget) => widget.width)).to.deep.equal(report.widgets.map(() => width));
      expect(report.widgets.flatMap(outstanding)).to.deep.equal([]);
    });
});

/** The channels of a computed colour, each from 0 to 1. */
const channelsOf = (colour: string): number[] => {
  const numbers = (/\(([^)]*)\)/.exec(colour)?.[1] ?? '').split(/[ ,/]+/).map(Number);
  return numbers.slice(0, 3).map((number) => number / 255);
};

const luminanceOf = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((c) =>
    c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

describe('on a dark page', () => {
  it('a widget is dark, and its label contrasts', async () => {
    const report = await visit({ style: ['dark.css'], looks: true });
    expect(statesOf(report)).to.deep.equal(ALL_READY);
    for (const { parts } of report.widgets) {
      const ground = parts[0]!.looks['background-color']!;
      expect(ground).to.match(/^rgb\(/);
      const surface = luminanceOf(ground);
      const label = parts.find(({ name }) => name === 'div.label');
      const text = luminanceOf(label!.looks.color!);
      expect(surface).to.be.below(0.05);
      expect((text + 0.05) / (surface + 0.05)).to.be.above(7);
    }
  });
});

describe('in a layout that asks how wide a widget is', () => {
  it('it has a width, and keeps within the page', async () => {
    const report = await visit({ page: 'layouts', looks: true });
    const shown = report.widgets.filter(({ id }) => id !== 'hidden-tab');
    expect(shown).not.to.be.empty;
    for (const { id, width, state } of shown) {
      expect(state, id).to.equal('ready');
      expect(width, id).to.be.within(200, 700);
    }
    expect(shown.flatMap(outstanding)).to.deep.equal([]);
  });

  it('one in a hidden tab is there when the tab is', async () => {
    const frame = await openPage({ page: 'layouts' });
    const first = await reportOf(frame);
    expect(first.widgets.find(({ id }) => id === 'hidden-tab')).to.include({ state: 'ready', width: 0 });
    (frame.contentDocument as Document).getElementById('tab')!.hidden = false;
    const { widgets } = await reportOf(frame, { looks: true });
    const tab = widgets.find(({ id }) => id === 'hidden-tab') as WidgetReport;
    expect(tab.width).to.be.above(400);
    expect(tab.height).to.be.above(300);
    expect(outstanding(tab)).to.deep.equal([]);
    frame.remove();
  });

  for (const style of [[], ['reset.css'], ['classes.css']])
    it(`one that is hidden stays so: ${style.join() || 'no styles'}`, async () => {
      const frame = await openPage({ style });
      await reportOf(frame);
      (frame.contentDocument as Document).getElementById('card')!.hidden = true;
      const { widgets } = await reportOf(frame);
      expect(widgets.find(({ id }) => id === 'card')).to.include({ width: 0, height: 0 });
      frame.remove();
    });
});

describe('in a page that was saved without our style sheets', () => {
  it('drawings tell empty from full', async () => {
    const frame = await openPage();
    expect(statesOf(await reportOf(frame))).to.deep.equal(ALL_READY);
    const page = frame.contentDocument as Document;
    const fillsIn = (id: string, selector: string) => {
      const root = page.getElementById(id)!.shadowRoot!;
      root.adoptedStyleSheets = [];
      const shapes = [...root.querySelectorAll(selector)];
      return [...new Set(shapes.map((shape) => getComputedStyle(shape).fill))];
    };
    const black = ['rgb(0, 0, 0)'];
    expect(fillsIn('sparkline', '.line')).to.deep.equal(['none']);
    expect(fillsIn('adoption', '.dots path:not(.done)')).to.deep.equal(['none']);
    expect(fillsIn('adoption', '.done')).to.deep.equal(black);
    expect(fillsIn('map', 'rect')).to.deep.equal(['none']);
    const anchors = [...page.getElementById('map')!.shadowRoot!.querySelectorAll('.map [role=option] text')]
      .filter((text) => getComputedStyle(text).display !== 'none')
      .map((text) => `${text.getAttribute('class')} ${getComputedStyle(text).textAnchor}`);
    expect([...new Set(anchors)]).to.have.members(['name middle', 'foot middle']);
    expect(fillsIn('gauge', '.fill')).to.deep.equal(black);
    expect(fillsIn('gauge', '.track')).to.deep.equal(['rgb(221, 221, 221)']);
    frame.remove();
  });
});

describe('in ancestors that move, scale, clip and cover what stands in them', () => {
  it('widgets are ready, and the menu stands above all of it, within the window', async () => {
    const frame = await openPage({ style: ['transformed.css'] });
    expect(statesOf(await reportOf(frame))).to.deep.equal(ALL_READY);
    const page = frame.contentDocument as Document;
    const card = page.getElementById('card')!.shadowRoot!;
    card.querySelector<HTMLElement>('[part~=menu]')!.click();
    const menu = () =>
      [...card.querySelectorAll('*')].flatMap(
        ({ shadowRoot }) => shadowRoot?.querySelector('dialog') ?? [],
      )[0];
    await waitUntil(menu, 'the menu', { timeout: 5_000 });
    const { left, top, right, bottom, width } = menu()!.getBoundingClientRect();
    expect(Math.min(left, top)).to.be.at.least(0);
    expect(right).to.be.at.most(frame.clientWidth);
    expect(bottom).to.be.at.most(frame.clientHeight);
    const root = menu()!.getRootNode() as ShadowRoot;
    const onTop = root.elementFromPoint(left + width / 2, top + 12);
    expect(menu()!.contains(onTop)).to.equal(true);
    frame.remove();
  });
});
