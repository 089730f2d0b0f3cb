import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { ENDPOINT, mount, partOf, partsOf, type Attributes, type Widget } from '../../support/widgets.js';

const ENTRIES = [
  { code: '48', name: 'Đà Nẵng', score: 70.1, rank: 1, previousRank: 3 },
  { code: '01', name: 'Hà Nội', score: 62.5, rank: 2, previousRank: 1 },
  { code: '96', name: 'Cà Mau', score: 61, rank: 3 },
];

const HEAD = ['Hạng', 'Đơn vị', 'Điểm', 'Thay đổi'];
const ROWS = [
  ['1', 'Đà Nẵng', '70,1', 'tăng 2 bậc'],
  ['2', 'Hà Nội', '62,5', 'giảm 1 bậc'],
  ['3', 'Cà Mau', '61,0'],
];

let field: HTMLTextAreaElement;

/** A ranking in a box, with paragraphs before and behind it and a field that takes what is copied. */
async function ranking(width: number, attributes: Attributes = {}): Promise<Widget> {
  const { widget, network } = await mount('province-ranking', {
    ranking: '766',
    endpoint: ENDPOINT,
    ...attributes,
  });
  await network.last.json({ schemaVersion: 1, rankings: [{ id: '766', label: 'Bảng', entries: ENTRIES }] });
  widget.style.width = `${width}px`;
  widget.before(Object.assign(document.createElement('p'), { textContent: 'Trước' }));
  field = document.createElement('textarea');
  widget.after(Object.assign(document.createElement('p'), { textContent: 'Sau' }), field);
  return widget;
}

const cell = (widget: Widget, index: number, selector: string) =>
  partsOf(widget, 'row')[index]?.querySelector(selector) as Element;

/** Where the text of an element begins or ends; within it, as other cells may lie beside it. */
function edge(element: Element, isEnd: boolean): [number, number] {
  const range = document.createRange();
  range.selectNodeContents(element);
  const { left, right, top, height } = range.getBoundingClientRect();
  return [Math.round(isEnd ? right - 1 : left + 1), Math.round(top + height / 2)];
}

async function pressControl(key: string): Promise<void> {
  await sendKeys({ down: 'Control' });
  await sendKeys({ press: key });
  await sendKeys({ up: 'Control' });
}

/** Selects with the mouse. */
async function drag(from: Element, to: Element): Promise<void> {
  await sendMouse({ type: 'move', position: edge(from, false) });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: edge(to, true) });
  await sendMouse({ type: 'up' });
}

/** What another program gets of the selection, by lines and cells. */
async function copied(): Promise<{ rows: string[][]; html: string }> {
  await pressControl('c');
  field.focus();
  const pasted = new Promise<string>((resolve) => {
    field.onpaste = ({ clipboardData }) => resolve(clipboardData?.getData('text/html') ?? '');
  });
  await pressControl('v');
  const html = await pasted;
  const rows = field.value
    .trim()
    .split('\n')
    .map((line) => line.split('\t').map((text) => text.trim()));
  return { rows, html };
}

describe('the rows of <province-ranking>, selected and copied', () => {
  afterEach(() => document.documentElement.removeAttribute('style'));

  for (const width of [700, 340, 190])
    it(`are rows in a box of ${width} pixels`, async () => {
      const widget = await ranking(width);
      await drag(cell(widget, 0, '.rank'), cell(widget, 2, '.score'));
      const { rows, html } = await copied();
      expect(rows).to.deep.equal(ROWS);
      expect(html.match(/<table/g)).to.have.lengthOf(1);
      expect(html.match(/<tr/g)).to.have.lengthOf(3);
      expect(html.match(/<t[hd][ >]/g)).to.have.lengthOf(11);
    });

  it('have their heads, and no numbers of the scale, where the label is selected as well', async () => {
    const widget = await ranking(700);
    await drag(partOf(widget, 'label') as Element, cell(widget, 2, '.score'));
    const { rows } = await copied();
    expect(rows.slice(-4)).to.deep.equal([HEAD, ...ROWS]);
    expect(rows[0]).to.deep.equal(['Bảng']);
  });

  it('are rows where their units can be chosen', async () => {
    const widget = await ranking(700, { select: '' });
    await drag(cell(widget, 0, '.rank'), cell(widget, 2, '.score'));
    expect((await copied()).rows).to.deep.equal(ROWS);
  });

  it('are the words alone within one cell', async () => {
    const widget = await ranking(700);
    const change = cell(widget, 1, '.change');
    await drag(change, change);
    expect((await copied()).rows).to.deep.equal([['giảm 1 bậc']]);
  });

  it('leave nothing out of the page that they are selected with', async () => {
    const widget = await ranking(700);
    getSelection()?.selectAllChildren(widget.parentElement as Element);
    const text = (await copied()).rows.flat().join(' ');
    expect(text).to.match(/^Trước .*Đà Nẵng.*Cà Mau.* Sau$/);
  });

  it('leave the page where it is scrolled, also where the browser keeps no place by itself', async () => {
    const widget = await ranking(340);
    const { style } = document.documentElement;
    style.overflowAnchor = 'none';
    style.paddingBlockStart = '2000px';
    field.style.position = 'fixed';
    scrollTo(0, 9999);
    const before = scrollY;
    await drag(cell(widget, 0, '.rank'), cell(widget, 2, '.score'));
    expect((await copied()).rows).to.deep.equal(ROWS);
    await new Promise(requestAnimationFrame);
    expect(scrollY).to.equal(before);
  });

  it('are displayed afterwards as they were', async () => {
    const widget = await ranking(340);
    const looks = () =>
      partsOf(widget, 'row').map((row) => [getComputedStyle(row).display, row.clientHeight]);
    const before = looks();
    await drag(cell(widget, 0, '.rank'), cell(widget, 2, '.score'));
    await copied();
    await new Promise(requestAnimationFrame);
    expect(looks()).to.deep.equal(before);
  });
});
