import { expect } from '@open-wc/testing';
import { a11ySnapshot, emulateMedia, sendKeys } from '@web/test-runner-commands';
import { unitsOf, type UnitSet } from '../../../src/territory/units.js';
import { settled } from '../../support/deferred.js';
import {
  announced,
  detailText,
  ENDPOINT,
  make,
  mount,
  partOf,
  partsOf,
  partText,
  stateOf,
} from '../../support/widgets.js';

const documentOf = (set: UnitSet) => ({
  schemaVersion: 1,
  rankings: [
    {
      id: 'a',
      label: 'Chỉ số',
      units: set,
      entries: unitsOf(set).map(({ code, name }, index) => ({
        code,
        name,
        score: 50 + index,
        rank: index + 1,
      })),
    },
  ],
});

async function mountMap(set: UnitSet = 'VN-34', attributes = {}) {
  const { widget, network, provider } = await mount('province-tile-map', {
    ranking: 'a',
    endpoint: ENDPOINT,
    ...attributes,
  });
  await network.last.json(documentOf(set));
  const selected: string[] = [];
  provider.addEventListener('cchc-select', ({ code }) => selected.push(code));
  return { widget, provider, selected };
}

const optionsOf = (widget: Element) => [
  ...(widget.shadowRoot?.querySelectorAll<SVGElement>('[role=option]') ?? []),
];

const nameOf = (tile: Element | null | undefined) => tile?.querySelector('title')?.textContent?.split(':')[0];

/** The tile of a unit, or of an archipelago. */
const tileOf = (widget: Element, name: string) =>
  partsOf(widget, 'tile').find(
    (tile) =>
      nameOf(tile) === name || tile.querySelector('text')?.textContent?.replace(/\s+/g, ' ').trim() === name,
  )!;

const focused = (widget: Element) => nameOf(widget.shadowRoot?.activeElement);

/** The box of a tile; Firefox gives that of a drawing within a drawing no size. */
const boxOf = (tile: Element): DOMRect => tile.querySelector('rect')!.getBoundingClientRect();

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await settled();
}

async function point(tile: Element, type: string): Promise<void> {
  tile.querySelector('rect')?.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
  await settled();
}

describe('the drawing of <province-tile-map>', () => {
  it('grows with the letters of the text where it has the room', async () => {
    const { widget } = await mountMap();
    const widthOf = () => partOf(widget, 'map')!.getBoundingClientRect().width;
    const usual = widthOf();
    widget.style.setProperty('--cchc-font-size', '18px');
    expect(widthOf() / usual).to.be.closeTo(1.2, 0.01);
    widget.style.width = '280px';
    expect(widthOf()).to.be.below(280);
  });
});

describe('the keyboard on the map', () => {
  it('comes to our own unit first, and to one tile only', async () => {
    const { widget } = await mountMap('VN-34', { highlight: '11' });
    await press('Tab');
    expect(focused(widget)).to.equal('Điện Biên');
    expect(optionsOf(widget).filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    await press('Tab');
    expect(widget.shadowRoot?.activeElement?.localName).to.equal('summary');
  });

  it('comes to the first tile where no unit is ours', async () => {
    const { widget } = await mountMap();
    await press('Tab');
    expect(focused(widget)).to.equal('Lai Châu');
  });

  it('prints our unit in the line beside it, and nothing where it only says what to do', async () => {
    const { widget: without } = await mountMap();
    const { widget: own } = await mountMap('VN-34', { highlight: '11' });
    const readouts = () => [without, own].map((map) => partOf(map, 'readout')!.checkVisibility());
    expect(readouts()).to.deep.equal([true, true]);
    await emulateMedia({ media: 'print' });
    expect(readouts()).to.deep.equal([false, true]);
    await emulateMedia({ media: 'screen' });
  });

  it('walks by arrow keys, says each unit in the line below, and comes back to where it was', async () => {
    const { widget } = await mountMap();
    await press('Tab', 'ArrowRight', 'ArrowDown');
    expect(focused(widget)).to.equal('Phú Thọ');
    expect(partText(widget, 'readout')).to.equal('Phú Thọ: 61, hạng 12');
    await press('Tab');
    expect(partText(widget, 'readout')).to.equal('Chọn một ô để xem số liệu của tỉnh, thành phố đó.');
    await sendKeys({ down: 'Shift' });
    await press('Tab');
    await sendKeys({ up: 'Shift' });
    expect(focused(widget)).to.equal('Phú Thọ');
  });

  for (const key of ['Enter', ' '])
    it(`selects by “${key}”, and keeps that unit in the line below`, async () => {
      const { widget, selected } = await mountMap();
      await press('Tab', 'ArrowDown', key);
      expect(selected).to.deep.equal(['11']);
      expect(
        optionsOf(widget)
          .filter((tile) => tile.ariaSelected === 'true')
          .map(nameOf),
      ).to.deep.equal(['Điện Biên']);
      expect(tileOf(widget, 'Điện Biên').querySelector('.foot')?.textContent).to.equal('✓');
      await press('Tab');
      expect(partText(widget, 'readout')).to.match(/^Điện Biên: /);
      expect(announced(widget)).to.equal('Đang chọn Điện Biên: 53, hạng 4.');
    });

  it('is marked below its name, whatever the length of that, beside its rank where it is our own', async () => {
    const { widget } = await mountMap('VN-34', { highlight: '19' });
    for (const name of ['Tuyên Quang', 'Thái Nguyên']) {
      tileOf(widget, name).dispatchEvent(new MouseEvent('click', { bubbles: true }));
      await settled();
      const [words, mark] = ['.name', '.foot'].map((part) =>
        tileOf(widget, name).querySelector(part)!.getBoundingClientRect(),
      );
      const tile = boxOf(tileOf(widget, name));
      expect(mark!.top, name).to.be.at.least(words!.bottom - 3);
      expect(mark!.left, name).to.be.at.least(tile.left);
      expect(mark!.right, name).to.be.at.most(tile.right);
    }
  });

  it('calls no unit unselected where none is to be picked for the page', async () => {
    const { widget, provider } = await mountMap();
    const saysSelected = () => [
      ...new Set(optionsOf(widget).map((tile) => tile.hasAttribute('aria-selected'))),
    ];
    expect(saysSelected()).to.deep.equal([false]);
    provider.select = true;
    await settled();
    expect(saysSelected()).to.deep.equal([true]);
  });

  it('takes its keys alone, where the page around moves by the same', async () => {
    const { widget } = await mountMap();
    await press('Tab');
    const heard: string[] = [];
    const listen = ({ key }: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', listen);
    for (const key of ['ArrowDown', 'PageDown'])
      widget.shadowRoot?.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true }),
      );
    document.removeEventListener('keydown', listen);
    expect(heard).to.deep.equal(['PageDown']);
  });

  it('leaves the browser’s own keys alone', async () => {
    const { widget } = await mountMap();
    await press('Tab');
    const ignored = ['a', 'PageDown', 'Escape'].map(
      (key) => new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true }),
    );
    const modified = new KeyboardEvent('keydown', {
      key: 'ArrowRight',
      altKey: true,
      cancelable: true,
      bubbles: true,
    });
    for (const event of [...ignored, modified]) {
      widget.shadowRoot?.activeElement?.dispatchEvent(event);
      expect(event.defaultPrevented, event.key).to.equal(false);
    }
    expect(focused(widget)).to.equal('Lai Châu');
  });
});

describe('the pointer on the map', () => {
  it('puts the unit into the line below while it is there', async () => {
    const { widget } = await mountMap('VN-34', { highlight: '11' });
    await point(tileOf(widget, 'Huế'), 'pointerover');
    expect(partText(widget, 'readout')).to.match(/^Huế: /);
    partOf(widget, 'map')?.parentElement?.dispatchEvent(new PointerEvent('pointerleave'));
    await settled();
    expect(partText(widget, 'readout')).to.match(/^Điện Biên: .+ \(đơn vị của bạn\)$/);
  });

  it('selects the unit', async () => {
    const { widget, selected } = await mountMap();
    await point(tileOf(widget, 'Huế'), 'click');
    expect(selected).to.deep.equal(['46']);
    expect(partText(widget, 'readout')).to.match(/^Huế: /);
  });

  it('selects Đà Nẵng on Hoàng Sa, and Khánh Hòa on Trường Sa', async () => {
    const { widget, selected } = await mountMap();
    await point(tileOf(widget, 'Hoàng Sa'), 'click');
    await point(tileOf(widget, 'Trường Sa'), 'click');
    expect(selected).to.deep.equal(['48', '56']);
  });

  it('selects nothing between the tiles', async () => {
    const { widget, selected } = await mountMap();
    partOf(widget, 'map')?.dispatchEvent(new PointerEvent('click', { bubbles: true }));
    expect(selected).to.deep.equal([]);
  });
});

describe('a unit chosen on the map', () => {
  it('is the one that is called so where nobody around takes the choice, while our own stays so', async () => {
    const { widget } = await mountMap('VN-34', { highlight: '11', select: '' });
    await point(tileOf(widget, 'Huế'), 'click');
    const titles = ['Huế', 'Điện Biên'].map(
      (name) => tileOf(widget, name).querySelector('title')!.textContent,
    );
    expect(titles[0]).to.match(/ \(đang chọn\)$/);
    expect(titles[1]).to.match(/ \(đơn vị của bạn\)$/);
  });

  it('is said without that once more where it is chosen again', async () => {
    const { widget } = await mountMap('VN-34', { highlight: '11', select: '' });
    await point(tileOf(widget, 'Điện Biên'), 'click');
    expect(announced(widget)).to.equal('Đang chọn Điện Biên: 53, hạng 4.');
  });

  it('stays the chosen one beside a highlighted unit in a page that takes the choice', async () => {
    const { widget, provider } = await mountMap('VN-34', { highlight: '11' });
    provider.select = true;
    await settled();
    await point(tileOf(widget, 'Huế'), 'click');
    expect(provider.area).to.equal('46');
    expect(
      optionsOf(widget)
        .filter((tile) => tile.ariaSelected === 'true')
        .map(nameOf),
    ).to.deep.equal(['Huế']);
  });
});

describe('a selection for the page', () => {
  it('is the highlighted unit of every map that has no other, and called selected', async () => {
    const { widget, provider } = await mountMap();
    const other = make('province-tile-map', { ranking: 'a', endpoint: ENDPOINT });
    provider.append(other);
    provider.select = true;
    await settled();
    await point(tileOf(widget, 'Huế'), 'click');
    expect(provider.area).to.equal('46');
    for (const map of [widget, other]) expect(partText(map, 'readout')).to.match(/^Huế: .+ \(đang chọn\)$/);
  });
});

describe('the map', () => {
  it('leaves the archipelagos out of the list, but not out of the picture', async () => {
    const { widget } = await mountMap();
    expect(optionsOf(widget)).to.have.length(34);
    for (const name of ['Hoàng Sa', 'Trường Sa']) {
      const tile = tileOf(widget, name);
      expect(tile.getAttribute('aria-hidden')).to.equal('true');
      expect(tile.hasAttribute('tabindex')).to.equal(false);
      expect(tile.textContent?.replace(/\s+/g, ' ')).to.include(name);
    }
  });

  for (const [set, width] of [
    ['VN-63', 320],
    ['VN-63', 240],
    ['VN-34', 240],
  ] as const)
    it(`names the archipelagos of ${set} in letters that can be read at ${width} px, on tiles that hold them`, async () => {
      const { widget } = await mountMap(set);
      widget.style.width = `${width}px`;
      for (const name of ['Hoàng Sa', 'Trường Sa']) {
        const tile = tileOf(widget, name);
        const text = tile.querySelector('text')!;
        const [drawn, box] = [text.getBoundingClientRect(), boxOf(tile)];
        const size = parseFloat(getComputedStyle(text).fontSize) * (drawn.width / text.getBBox().width);
        expect(size, name).to.be.at.least(width === 320 ? 9 : 6.5);
        const lines = [...text.querySelectorAll('tspan')].map((part) => part.getBoundingClientRect());
        expect(lines, name).not.to.be.empty;
        for (const line of lines)
          expect([line.left - box.left, box.right - line.right].map(Math.sign), name).to.deep.equal([1, 1]);
        expect(box.right, name).to.be.at.most(widget.getBoundingClientRect().right);
      }
    });

  for (const theme of ['light', 'dark'])
    it(`is accessible with a unit selected, another at hand and the table open (${theme})`, async () => {
      const { widget } = await mountMap('VN-63', { highlight: '11', theme });
      await press('Tab', 'ArrowDown', 'Enter', 'ArrowRight');
      widget.shadowRoot?.querySelector('details')?.toggleAttribute('open', true);
      await expect(widget).to.be.accessible();
    });

  it('hands each unit’s name, score and rank to a screen reader, also where the tile only has an abbreviation', async () => {
    const { widget } = await mountMap('VN-63', { highlight: '11' });
    widget.style.width = '240px';
    const tree = JSON.stringify(await a11ySnapshot({}));
    const names = [...tree.matchAll(/"role":"option".*?"name":"(.*?)"/g)].map(([, name]) => name);
    expect(names).to.have.length(63).and.include('Điện Biên: 56, hạng 7 (đơn vị của bạn)');
  });

  it('reads a table in the tag', async () => {
    const { widget } = await mount(
      'province-tile-map',
      { snapshot: '', highlight: 'Huế' },
      '<table><caption>PAPI</caption><tr><th>Tỉnh</th><th>Điểm</th></tr><tr><td>Hà Nội</td><td>43,77</td></tr><tr><td>Huế</td><td>45,1</td></tr></table>',
    );
    expect(stateOf(widget)).to.equal('ready');
    expect(partText(widget, 'label')).to.equal('PAPI');
    expect(partText(widget, 'readout')).to.equal('Huế: 45,10, hạng 1 (đơn vị của bạn)');
  });

  it('says why there is no map of communes', async () => {
    const { widget, network } = await mount('province-tile-map', { ranking: 'a', endpoint: ENDPOINT });
    await network.last.json({
      schemaVersion: 1,
      rankings: [{ id: 'a', units: 'VN-XA', entries: [{ code: '03127', name: 'Điện Biên Phủ', score: 5 }] }],
    });
    expect(stateOf(widget)).to.equal('error');
    expect(detailText(widget)).to.include('bản đồ chỉ có cho 34 hoặc 63 tỉnh, thành phố');
  });

  it('keeps its place in the list when new figures come', async () => {
    const { widget, network } = await mount('province-tile-map', { ranking: 'a', endpoint: ENDPOINT });
    await network.last.json(documentOf('VN-34'));
    await press('Tab', 'ArrowDown');
    network.client.reload(ENDPOINT);
    await network.last.json(documentOf('VN-34'));
    expect(focused(widget)).to.equal('Điện Biên');
  });
});

describe('the room of the map', () => {
  const visible = (widget: Element, name: string) =>
    [...(tileOf(widget, name).querySelectorAll('text') ?? [])]
      .filter((text) => getComputedStyle(text).display !== 'none')
      .map((text) => text.textContent?.replace(/\s+/g, ' ').trim());

  for (const [set, width, label] of [
    ['VN-34', 240, 'ĐB'],
    ['VN-34', 296, 'Điện Biên'],
    ['VN-34', 640, 'Điện Biên'],
    ['VN-63', 240, 'ĐB'],
    ['VN-63', 380, 'ĐB'],
    ['VN-63', 480, 'Điện Biên'],
  ] as const)
    it(`holds ${label} of ${set} at ${width} px, in square tiles`, async () => {
      const { widget } = await mountMap(set);
      widget.style.width = `${width}px`;
      expect(visible(widget, 'Điện Biên')).to.deep.equal([label]);
      const { width: across, height } = boxOf(tileOf(widget, 'Điện Biên'));
      expect(across).to.be.closeTo(height, 0.1);
      expect(visible(widget, 'Hoàng Sa')).to.deep.equal(['Hoàng Sa']);
    });

  it('beside the tiles has the first, the last and our own unit', async () => {
    const { widget } = await mountMap('VN-34', { highlight: '11' });
    const rows = () =>
      [...partOf(widget, 'ends')!.querySelectorAll('li')]
        .filter((row) => row.checkVisibility())
        .map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim());
    widget.style.maxWidth = 'none';
    widget.style.width = '1000px';
    expect(rows()).to.have.length(20);
    widget.style.width = '700px';
    expect(rows()).to.have.length(7);
    expect([rows()[0], rows()[3]]).to.deep.equal(['1 Hà Nội 50', '4 Điện Biên (đơn vị của bạn) 53']);
    widget.style.width = '400px';
    expect(partOf(widget, 'ends')?.offsetHeight).to.equal(0);
  });

  it('has our own rank in our own tile', async () => {
    const { widget } = await mountMap('VN-34', { highlight: '11' });
    widget.style.width = '400px';
    expect(visible(widget, 'Điện Biên')).to.deep.equal(['Điện Biên', 'hạng 4']);
  });

  for (const set of ['VN-34', 'VN-63'] as const)
    it(`has tiles of ${set} that a finger can hit in a narrow column, inside the frame`, async () => {
      const { widget } = await mountMap(set);
      widget.style.width = '240px';
      const frame = partOf(widget, 'widget')!.getBoundingClientRect();
      const [first, second] = ['Lai Châu', set === 'VN-34' ? 'Lào Cai' : 'Yên Bái'].map((name) =>
        boxOf(tileOf(widget, name)),
      );
      expect(second!.left - first!.left).to.be.at.least(24);
      for (const tile of partsOf(widget, 'tile')) {
        const { left, right } = boxOf(tile);
        expect(left).to.be.at.least(frame.left);
        expect(right).to.be.at.most(frame.right);
      }
    });
});

describe('the colours of the map', () => {
  /** The luminance of a colour as a browser writes it. */
  const luminance = (channels: readonly number[]): number => {
    const [red = 0, green = 0, blue = 0] = channels.map((value) => {
      const part = value / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };

  const contrast = (a: readonly number[], b: readonly number[]): number => {
    const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
    return (light + 0.05) / (dark + 0.05);
  };

  /** The channels of a colour in whatever notation, as a canvas paints it. */
  const channels = (colour: string): number[] => {
    const context = document.createElement('canvas').getContext('2d')!;
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  };

  const mixed = (over: readonly number[], under: readonly number[], opacity: number): number[] =>
    over.map((value, index) => value * opacity + (under[index] ?? 0) * (1 - opacity));

  for (const theme of ['light', 'dark'] as const)
    for (const accent of ['', '#0b5394', '#c00', '#ffd700', '#ff0', '#fff', '#000', '#2e7d32'])
      it(`let letters contrast with all five shades, and edges with the surface (${theme}, ${accent || 'default'})`, async () => {
        const { widget } = await mountMap('VN-34', { theme });
        if (accent) widget.style.setProperty('--cchc-accent', accent);
        const surface = channels(getComputedStyle(partOf(widget, 'widget')!).backgroundColor);
        for (let shade = 1; shade <= 5; shade++) {
          const tile = partOf(widget, 'map')!.querySelector(`.shade-${shade}`)!;
          const { fill, fillOpacity, stroke } = getComputedStyle(tile.querySelector('rect')!);
          const ground = mixed(channels(fill), surface, Number(fillOpacity));
          const letters = channels(getComputedStyle(tile.querySelector('text')!).fill);
          expect(contrast(letters, ground), `letters on shade ${shade}`).to.be.at.least(4.5);
          expect(contrast(channels(stroke), surface), `edge of shade ${shade}`).to.be.at.least(3);
        }
      });
});
