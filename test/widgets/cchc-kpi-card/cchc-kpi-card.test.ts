import { expect } from '@open-wc/testing';
import { accessibleNames } from '../../support/accessible-names.js';
import { settled } from '../../support/deferred.js';
import {
  ENDPOINT,
  hasPart,
  mount,
  openTable,
  partOf,
  partsOf,
  partText,
  stateOf,
  visibleText,
} from '../../support/widgets.js';

const card = async (attributes: Readonly<Record<string, string>>) =>
  (await mount('cchc-kpi-card', attributes)).widget;

async function answered(indicator: object, attributes = {}) {
  const { widget, network } = await mount('cchc-kpi-card', {
    indicator: 'a',
    endpoint: ENDPOINT,
    ...attributes,
  });
  await network.last.json({ schemaVersion: 1, indicators: [{ id: 'a', label: 'Chỉ tiêu', ...indicator }] });
  return widget;
}

/** The figure as a voice reads it. */
const spoken = (widget: Element) =>
  widget.shadowRoot?.querySelector<HTMLElement>('.body > .visually-hidden')?.innerText;

describe('<cchc-kpi-card> for those who listen', () => {
  it('says its figure and its change in a sentence each, without the parts that are drawn', async () => {
    await card({ rank: '30', of: '34', previous: '25' });
    const names = (await accessibleNames()).filter((name) => /\d/.test(name));
    expect(names).to.deep.equal(['Xếp thứ 30 trên 34', 'Giảm 5 bậc so với kỳ trước (25)']);
  });

  it('has its qualifier and its unit in the same sentence', async () => {
    await card({ value: '196000', qualifier: 'over', unit: 'hồ sơ' });
    expect((await accessibleNames()).filter((name) => /\d|trên/.test(name))).to.deep.equal([
      'trên 196.000 hồ sơ',
    ]);
  });

  it('needs no sentence where the numeral says it all', async () => {
    const widget = await card({ value: '98.5', unit: '%' });
    expect(spoken(widget)).to.equal(undefined);
    expect((await accessibleNames()).filter((name) => /\d/.test(name))).to.deep.equal(['98,5%']);
  });

  it('keeps the sentence out of what is copied', async () => {
    const widget = await card({ value: '196000', qualifier: 'over', unit: 'hồ sơ' });
    const sentence = widget.shadowRoot?.querySelector('.body > .visually-hidden');
    expect(getComputedStyle(sentence!).getPropertyValue('-webkit-user-select')).to.equal('none');
  });
});

describe('<cchc-kpi-card> of attributes', () => {
  it('shows a value with how exact it is, and its unit', async () => {
    const widget = await card({
      value: '196000',
      qualifier: 'over',
      unit: 'hồ sơ',
      label: 'Hồ sơ tiếp nhận',
    });
    expect(partText(widget, 'value')).to.equal('trên 196.000 hồ sơ');
    expect(partText(widget, 'label')).to.equal('Hồ sơ tiếp nhận');
  });

  it('shows a part of a whole with a bar', async () => {
    const widget = await card({ value: '36', of: '63', unit: 'địa phương' });
    expect(partText(widget, 'value')).to.equal('36/63 địa phương');
    expect(spoken(widget)).to.equal('36 trên 63 địa phương, bằng 57,14%');
    const fill = partOf(widget, 'bar')?.querySelector('.fill');
    expect(parseFloat(fill?.getAttribute('width') ?? '')).to.be.closeTo(57.14, 0.01);
  });

  it('shows a rank, and the former one as a change of it', async () => {
    const widget = await card({ rank: '25', of: '63', previous: '27', target: '20' });
    expect(partText(widget, 'value')).to.equal('25/63');
    expect(partText(widget, 'change')).to.equal('▲ 2 bậc từ 27');
    expect(visibleText(widget)).to.include('Tăng 2 bậc so với kỳ trước (27)');
    expect(partText(widget, 'target')).to.equal('○ Chưa đạt mục tiêu 20, còn 5');
    const words = partOf(widget, 'target')!.lastElementChild!;
    widget.style.width = '160px';
    const lefts = [...words.getClientRects()].map(({ left }) => left);
    expect(lefts.length).to.be.above(1);
    expect(Math.max(...lefts) - Math.min(...lefts), 'lines behind the mark').to.be.below(5);
    expect(hasPart(widget, 'bar')).to.equal(false);
  });

  it('takes the former value for that of the value where both value and rank are given', async () => {
    const widget = await card({ value: '59.58', rank: '30', of: '34', previous: '57.63', unit: 'điểm' });
    expect(partText(widget, 'value')).to.equal('59,58 điểm');
    expect(visibleText(widget)).to.include('Xếp thứ 30 trên 34');
    expect(partsOf(widget, 'change').map(({ innerText }) => innerText)).to.deep.equal([
      '▲ 1,95\u00a0điểm (3,38%) từ 57,63',
    ]);
  });

  it('takes numbers for properties, and follows their changes', async () => {
    const widget = await card({});
    Object.assign(widget, { value: 8, of: 10, previous: 7, target: 0 });
    await settled();
    expect(partText(widget, 'value')).to.equal('8/10');
    expect(partText(widget, 'change')).to.equal('▲ 1 (14,29%) từ 7');
    expect(partText(widget, 'target')).to.equal('● Đạt mục tiêu 0');
    Object.assign(widget, { value: 0, of: undefined, previous: undefined, target: undefined });
    await settled();
    expect(partText(widget, 'value')).to.equal('0');
    expect([partsOf(widget, 'change'), partsOf(widget, 'target')]).to.deep.equal([[], []]);
  });

  it('has a name in any case', async () => {
    expect(partText(await card({ value: '8' }), 'label')).to.equal('Số liệu');
    expect(partText(await card({ value: '8', locale: 'en' }), 'label')).to.equal('Figure');
  });
});

describe('<cchc-kpi-card> of an endpoint', () => {
  it('follows a change of indicator without another request', async () => {
    const { widget, network } = await mount('cchc-kpi-card', { indicator: 'a', endpoint: ENDPOINT });
    const indicators = [
      { id: 'a', value: 36 },
      { id: 'b', value: 40 },
    ];
    await network.last.json({ schemaVersion: 1, indicators });
    widget.indicator = 'b';
    await settled();
    expect(partText(widget, 'value')).to.equal('40');
    expect(network.requests).to.have.length(1);
  });

  it('tells good news from bad by more than colour', async () => {
    const widget = await answered({ value: 90, previous: 100, better: 'lower' });
    const [change] = partsOf(widget, 'change');
    expect(change?.innerText).to.match(/^▼/);
    expect(change?.classList.contains('good')).to.equal(true);
  });

  it('leaves out its course where the tag says so', async () => {
    const series = [
      { period: '2023-01', value: 17400 },
      { period: '2023-02', value: 20000 },
    ];
    const widget = await answered({ value: 20000, unit: 'hồ sơ', series });
    widget.setAttribute('without-sparkline', '');
    await widget.updateComplete;
    expect(partText(widget, 'value')).to.include('20.000');
    expect([hasPart(widget, 'sparkline'), hasPart(widget, 'data')]).to.deep.equal([false, false]);
  });

  it('says what its line says, and has it as a table', async () => {
    const series = [
      { period: '2023-01', value: 17400 },
      { period: '2023-02', value: null },
      { period: '2023-03', value: 20000 },
    ];
    const widget = await answered({ value: 20000, unit: 'hồ sơ', series });
    const line = partOf(widget, 'sparkline');
    expect(line?.getAttribute('aria-hidden')).to.equal('true');
    await openTable(widget);
    expect(partText(widget, 'data')).to.include('thấp nhất 17.400 hồ sơ (tháng 1/2023)');
    const table = widget.shadowRoot?.querySelector('details table') as HTMLTableElement;
    const rows = [...table.rows].map(({ cells }) => [...cells].map(({ textContent }) => textContent));
    expect(rows).to.deep.equal([
      ['Kỳ', 'Giá trị'],
      ['Tháng 1/2023', '17.400\u00a0hồ sơ'],
      ['Tháng 2/2023', 'chưa công bố'],
      ['Tháng 3/2023', '20.000\u00a0hồ sơ'],
    ]);
    expect(table.querySelectorAll('th[scope="col"]')).to.have.length(2);
    expect(table.querySelectorAll('th[scope="row"]')).to.have.length(3);
  });

  it('leaves its line out when it is compact', async () => {
    const series = [
      { period: '2022', value: 1 },
      { period: '2023', value: 2 },
    ];
    const widget = await answered({ value: 2, target: 3, series }, { compact: '' });
    expect(partOf(widget, 'sparkline')?.getBoundingClientRect().height).to.equal(0);
    expect(partText(widget, 'value')).to.equal('2');
  });

  it('keeps its period when it is compact', async () => {
    const widget = await card({ value: '8', period: '2026-09', compact: '' });
    expect(partOf(widget, 'period')?.getBoundingClientRect().height).to.be.above(0);
  });

  it('is empty where the figure is not published', async () => {
    expect(stateOf(await answered({ value: null }))).to.equal('empty');
  });

  it('shows what does not add up', async () => {
    const widget = await answered({ value: 64, of: 63 });
    expect(partText(widget, 'notice')).to.equal('Số liệu nguồn không khớp: 64 lớn hơn tổng số 63.');
    const fill = partOf(widget, 'bar')?.querySelector('.fill');
    expect(fill?.getAttribute('width')).to.equal('100%');
  });
});
