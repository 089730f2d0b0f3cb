import { expect } from '@open-wc/testing';
import { ASKS, markupOf, TAGS } from '../support/every-tag.js';
import type { Attributes, WidgetTag } from '../support/widgets.js';
import { openHost, widgetIn } from './pages.js';

const HEAD = `<style>body { margin: 0 }</style>
  <link rel="stylesheet" href="/carriers/cdn/cchc-widgets.css">
  <script src="/carriers/cdn/cchc-widgets.js"></script>
  <script>window.fetch = () => new Promise(() => {})</script>`;

const WIDGETS: readonly (readonly [tag: WidgetTag, attributes: Attributes])[] = [
  ...TAGS.map((tag) => [tag, ASKS[tag]] as const),
  ['cchc-kpi-card', { indicator: 'ioc', compact: '' }],
  ['dossier-ontime-gauge', { compact: '' }],
  ['province-ranking', { ranking: '766', top: '5' }],
  ['province-ranking', { ranking: '766', top: '5', area: '11' }],
  ['province-ranking', { ranking: '766', top: '5', compact: '' }],
  ['province-ranking', { ranking: '766', compact: '' }],
  ['province-tile-map', { ranking: '766', compact: '' }],
  ['cchc-adoption', { indicator: 'ioc', compact: '' }],
];

/** What brings one thing more, and the height that it takes. */
const MORE: readonly (readonly [tag: string, attribute: string, height: number])[] = [
  ['dossier-ontime-gauge', 'target="95"', 20],
  ['dossier-ontime-gauge', 'bands="90 Tốt; 80 Khá"', 24],
  ['dossier-ontime-gauge', 'target="95" bands="90;80"', 44],
  ['province-ranking', 'searchable', 44],
];

describe('the box that the style sheet reserves', () => {
  for (const width of [1000, 400])
    it(`is as low where properties say what attributes would, or a provider does, in ${width} px`, async () => {
      const page = await openHost({ head: HEAD, width });
      const heightOf = async (name: string, set: (tag: HTMLElement) => void, around = page.document.body) => {
        const tag = page.document.createElement(name);
        set(tag);
        around.append(tag);
        await Promise.resolve();
        const reserved = tag.offsetHeight;
        tag.remove();
        return reserved;
      };
      const provider = page.document.createElement('cchc-provider');
      provider.setAttribute('compact', '');
      page.document.body.append(provider);
      for (const [tag, name, value] of [
        ['cchc-kpi-card', 'value', 0],
        ['cchc-kpi-card', 'compact', true],
        ['cchc-kpi-card', 'withoutSparkline', true],
        ['dossier-ontime-gauge', 'rate', 95.2],
        ['province-ranking', 'top', 10],
      ] as const) {
        const attribute = name.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`);
        const low = await heightOf(tag, (element) => element.setAttribute(attribute, String(value)));
        const set = (element: HTMLElement) => Object.assign(element, { [name]: value });
        expect(await heightOf(tag, set), `${tag} ${name}`).to.equal(low);
        const compact = await heightOf(tag, (element) => element.setAttribute('compact', ''));
        expect(await heightOf(tag, () => undefined, provider), `${tag} in a provider`).to.equal(compact);
        expect(await heightOf(tag, () => undefined), `${tag} without`).to.be.above(low);
      }
      page.frame.remove();
    });

  for (const width of [1000, 880, 700, 550, 400, 280])
    it(`is as high as what the widgets reserve once they are there, in ${width} px`, async () => {
      const heights: [tag: string, reserved: number, taken: number][] = [];
      for (const [tag, attributes] of WIDGETS) {
        const page = await openHost({ head: HEAD, width });
        page.document.body.innerHTML = markupOf(tag, { endpoint: '/carriers/data/766.json', ...attributes });
        const element = page.document.body.firstElementChild as HTMLElement;
        expect(element.matches(':state(cchc-waiting)'), tag).to.equal(true);
        const reserved = element.offsetHeight;
        await widgetIn(page, tag, 'loading');
        heights.push([tag, reserved, element.offsetHeight]);
        page.frame.remove();
      }
      expect(heights.filter(([, reserved, taken]) => reserved !== taken)).to.deep.equal([]);
    });
});

describe('the box of a card in a grid', () => {
  for (const width of [1000, 400, 280])
    it(`is as high before the script as it is after it, and as a single one in a wide page, in ${width} px`, async () => {
      const heightOf = async (head: string, inside: string, pageWidth = width) => {
        const body = inside.replace(
          'CARD',
          '<cchc-kpi-card endpoint="/a" indicator="ioc" without-sparkline></cchc-kpi-card>',
        );
        const page = await openHost({ head, body, width: pageWidth });
        if (head === HEAD) await widgetIn(page, 'cchc-kpi-card', 'loading');
        const { offsetHeight } = page.document.querySelector('cchc-kpi-card')!;
        page.frame.remove();
        return offsetHeight;
      };
      const before = HEAD.replace(/<script src.*<\/script>/, '');
      const grid = '<cchc-provider><div class="cchc-cards">CARD</div></cchc-provider>';
      const single = await heightOf(before, 'CARD', 1000);
      expect(await heightOf(before, grid)).to.equal(single);
      expect(await heightOf(HEAD, grid)).to.equal(single);
    });
});

describe('the box of a tag that has something more', () => {
  for (const [tag, attribute, height] of MORE)
    it(`is higher by that, as it will be once it is there: ${tag} ${attribute}`, async () => {
      const heightOf = async (head: string, attributes: string) => {
        const page = await openHost({
          head,
          body: `<${tag} endpoint="/a" ${attributes}></${tag}>`,
          width: 700,
        });
        if (head === HEAD) await widgetIn(page, tag, 'loading');
        const { offsetHeight } = page.document.body.firstElementChild as HTMLElement;
        page.frame.remove();
        return offsetHeight;
      };
      const before = HEAD.replace(/<script src.*<\/script>/, '');
      for (const brief of ['', 'compact']) {
        const plain = await heightOf(before, `ranking="766" ${brief}`);
        const attributes = `ranking="766" ${brief} ${attribute}`;
        expect(await heightOf(before, attributes), brief).to.equal(plain + height);
        expect(await heightOf(HEAD, attributes), brief).to.equal(plain + height);
      }
    });
});

describe('the box of a ranking of the first rows', () => {
  for (const carrier of ['province-ranking', 'div'])
    it(`has the height of as many as the tag asks for, as it will once it asks for them: ${carrier}`, async () => {
      const name = (attribute: string) => (carrier === 'div' ? `data-${attribute}` : attribute);
      const heightOf = async (top: string, head: string) => {
        const data = carrier === 'div' ? 'data-cchc="province-ranking"' : '';
        const body = `<${carrier} ${data} ${name('endpoint')}="/a" ${name('ranking')}="766" ${name('top')}="${top}"></${carrier}>`;
        const page = await openHost({ head, body, width: 700 });
        if (head === HEAD) await widgetIn(page, 'province-ranking', 'loading');
        const { offsetHeight } = page.document.body.firstElementChild as HTMLElement;
        page.frame.remove();
        return offsetHeight;
      };
      const before = HEAD.replace(/<script src.*<\/script>/, '');
      const five = await heightOf('5', before);
      // Firefox and WebKit read no number from an attribute: there the box is that of ten rows.
      const isRead = CSS.supports('width', 'attr(x type(*))');
      expect((await heightOf('20', before)) - five).to.equal(isRead ? 15 * 38 : 0);
      expect(await heightOf('5', HEAD)).to.equal(five);
      expect(await heightOf('nhiều', before)).to.equal(await heightOf('10', before));
    });
});

describe('the box of a ranking that stands in the tag', () => {
  for (const rows of [2, 34])
    it(`is about as high as its ${rows} rows will be`, async () => {
      const units = Array.from(
        { length: rows },
        (_row, at) => `<tr><td>Xã ${at + 1}</td><td>${90 - at}</td></tr>`,
      );
      const body = `<province-ranking snapshot label="Xã"><table><tr><th>Xã</th><th>Điểm</th></tr>${units.join('')}</table></province-ranking>`;
      const heightOf = async (head: string) => {
        const page = await openHost({ head, body, width: 700 });
        if (head === HEAD) await widgetIn(page, 'province-ranking', 'ready');
        const { offsetHeight } = page.document.body.firstElementChild as HTMLElement;
        page.frame.remove();
        return offsetHeight;
      };
      const reserved = await heightOf(HEAD.replace(/<script src.*<\/script>/, ''));
      expect(reserved).to.be.closeTo(await heightOf(HEAD), 40);
    });
});

describe('a box whose script never comes', () => {
  for (const carrier of [
    '<cchc-kpi-card>Số liệu.</cchc-kpi-card>',
    '<div data-cchc="cchc-kpi-card">Số liệu.</div>',
  ])
    it(`is let go after half a minute: ${carrier}`, async () => {
      const page = await openHost({
        head: HEAD.replace(/<script src.*<\/script>/, ''),
        body: carrier,
        width: 700,
      });
      const box = page.document.body.firstElementChild as HTMLElement;
      expect(box.offsetHeight).to.be.above(200);
      const [animation] = page.document.getAnimations();
      expect(animation?.effect?.getTiming().delay).to.equal(30_000);
      animation?.finish();
      expect(box.offsetHeight).to.be.within(10, 40);
      page.frame.remove();
    });
});

describe('a box of a tag that holds its figure itself', () => {
  const heightOf = async (body: string): Promise<number> => {
    const page = await openHost({ head: HEAD.replace(/<script src.*<\/script>/, ''), body, width: 700 });
    const { offsetHeight } = page.document.body.firstElementChild as HTMLElement;
    page.frame.remove();
    return offsetHeight;
  };

  it('is low before a framework has written the figure', async () => {
    const low = await heightOf('<cchc-kpi-card value="36"></cchc-kpi-card>');
    expect(await heightOf('<cchc-kpi-card snapshot></cchc-kpi-card>')).to.equal(low);
    expect(await heightOf('<div data-cchc="cchc-kpi-card" data-snapshot></div>')).to.equal(low);
    expect(await heightOf('<cchc-kpi-card indicator="a"></cchc-kpi-card>')).to.be.above(low);
  });

  it('is as high as any other where rows in the tag stand for others that are fetched', async () => {
    const high = await heightOf('<province-ranking ranking="766"></province-ranking>');
    const rows = '<table><tr><td>Huế</td><td>5</td></tr></table>';
    expect(await heightOf(`<province-ranking ranking="766">${rows}</province-ranking>`)).to.equal(high);
  });
});

describe('the room below a widget', () => {
  const below = async (style: string, inside: string): Promise<string> => {
    const page = await openHost({ head: HEAD.replace('</style>', `${style}</style>`), body: inside });
    const { marginBlockEnd } = page.window.getComputedStyle(page.document.querySelector('[data-cchc]')!);
    page.frame.remove();
    return marginBlockEnd;
  };
  const CARRIER = '<div data-cchc="cchc-kpi-card" data-value="1">1</div><p>Đoạn sau.</p>';

  it('keeps the next paragraph off, where the page has no rule of its own', async () => {
    expect(await below('', CARRIER)).to.equal('16px');
    expect(await below('div { margin: 0 }', CARRIER)).to.equal('0px');
  });

  it('is not left below a provider', async () => {
    expect(await below('', CARRIER.replace('cchc-kpi-card', 'cchc-provider'))).to.equal('0px');
  });
});
