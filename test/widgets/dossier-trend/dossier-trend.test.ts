import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { lazyModules } from '../../../src/element/lazy-modules.js';
import { canvasesOf, chartsOf, drawn, givenUp } from '../../support/charts.js';
import { accessibleNames } from '../../support/accessible-names.js';
import { settled } from '../../support/deferred.js';
import {
  detailText,
  ENDPOINT,
  mount,
  openTable,
  partText,
  stateOf,
  visibleText,
} from '../../support/widgets.js';

const month = (index: number, received: number | null) => ({
  period: `2026-0${index}`,
  received,
  resolved: received && received - 100,
  onTimeRate: received && 95 + index,
});

const documentOf = (...series: object[]) => ({
  schemaVersion: 1,
  source: { name: 'Nguồn thử nghiệm' },
  dossiers: { basis: '766', series },
});

const THREE = documentOf(month(1, 6100), month(2, 5200), month(3, 7001));

async function mountTrend(document: object = THREE, attributes: Readonly<Record<string, string>> = {}) {
  const mounted = await mount('dossier-trend', { endpoint: ENDPOINT, ...attributes });
  await mounted.network.last.json(document);
  return mounted;
}

const sliderOf = (widget: Element) => widget.shadowRoot!.querySelector<HTMLElement>('[role=slider]')!;

describe('<dossier-trend>', () => {
  afterEach(() => emulateMedia({ media: 'screen', colorScheme: 'light' }));

  it('draws counts and rate in two panels, with their names and a key', async () => {
    const { widget } = await mountTrend();
    const charts = await drawn(widget, 2);
    expect(charts.map(({ data }) => data.datasets.length)).to.deep.equal([2, 1]);
    for (const words of ['Số hồ sơ', 'Tiếp nhận', 'Đã giải quyết', 'Tỷ lệ đúng hạn', 'Theo Quyết định 766'])
      expect(visibleText(widget)).to.include(words);
  });

  it('takes no more and no less room once it is drawn', async () => {
    const { widget } = await mountTrend();
    const before = widget.offsetHeight;
    await drawn(widget, 2);
    expect(widget.offsetHeight).to.equal(before);
  });

  it('leaves a panel out of which nothing is published', async () => {
    const { widget } = await mountTrend(documentOf({ period: '2026-01', onTimeRate: 95 }));
    await drawn(widget, 1);
    expect(canvasesOf(widget)).to.have.length(1);
    expect(visibleText(widget)).not.to.include('Số hồ sơ');
  });

  it('keeps its charts when it is moved a hundred times, and lets go when it is removed', async () => {
    const { widget, provider } = await mountTrend();
    const ids = (await drawn(widget, 2)).map(({ id }) => id);
    for (let moves = 0; moves < 100; moves++) {
      const box = document.createElement('div');
      provider.append(box);
      box.append(widget);
    }
    await settled();
    await widget.updateComplete;
    expect(chartsOf(widget).map(({ id }) => id)).to.deep.equal(ids);
    widget.remove();
    await settled();
    expect(chartsOf(widget)).to.have.length(0);
    provider.append(widget);
    await drawn(widget, 2);
  });

  it('draws new figures on the same charts', async () => {
    const { widget, network } = await mountTrend();
    const [counts] = await drawn(widget, 2);
    network.client.reload(ENDPOINT);
    await network.last.json(documentOf(month(1, 6100), month(2, 5200), month(3, 7001), month(4, 6500)));
    await widget.updateComplete;
    expect(chartsOf(widget)[0]?.id).to.equal(counts?.id);
    expect(counts?.data.datasets[0]?.data).to.deep.equal([6100, 5200, 7001, 6500]);
  });

  it('draws lines with chart="line", and bars with anything else', async () => {
    const { widget } = await mountTrend(THREE, { chart: 'line' });
    const typeOf = (index: number) => (chartsOf(widget)[index]?.config as { readonly type?: string }).type;
    await drawn(widget, 2);
    expect(typeOf(0)).to.equal('line');
    widget.chart = 'pie';
    await widget.updateComplete;
    await drawn(widget, 2);
    expect(chartsOf(widget)[0]?.data.datasets[0]).to.have.property('type', 'bar');
  });

  it('leaves the rate to the table where there is little room', async () => {
    const { widget } = await mountTrend(THREE, { compact: '' });
    expect(canvasesOf(widget)[1]?.checkVisibility()).to.equal(false);
    await openTable(widget);
    expect(widget.shadowRoot?.querySelector('.data')?.textContent).to.include('98%');
  });
});

describe('the details of a trend', () => {
  it('are named by its label, and so is the table in them', async () => {
    const { widget } = await mountTrend(THREE, { label: 'Hồ sơ của tỉnh' });
    await openTable(widget);
    const names = await accessibleNames();
    expect(names).to.include('Chi tiết và bảng số liệu Hồ sơ của tỉnh');
    const table = widget.shadowRoot?.querySelector('.data table');
    expect(table?.getAttribute('aria-labelledby')).to.equal('details label');
  });

  it('say that the scale of the rate does not start at zero', async () => {
    const { widget } = await mountTrend();
    expect(partText(widget, 'definition')).to.equal('Theo Quyết định 766/QĐ-TTg; trục đứng bắt đầu từ 90%');
    await openTable(widget);
    expect(partText(widget, 'data')).to.include('chia cho');
  });
});

describe('walking through a trend', () => {
  async function focused(document: object = THREE) {
    const { widget } = await mountTrend(document);
    await drawn(widget, 2);
    const slider = sliderOf(widget);
    slider.focus();
    const press = async (...keys: string[]) => {
      for (const key of keys) await sendKeys({ press: key });
      await widget.updateComplete;
      return [slider.getAttribute('aria-valuenow'), partText(widget, 'readout').split(':')[0]];
    };
    return { widget, slider, press };
  }

  it('begins at the latest period, and goes by the arrow keys as far as there are periods', async () => {
    const { press } = await focused();
    expect(await press('ArrowLeft')).to.deep.equal(['2', 'Tháng 2/2026']);
    expect(await press('ArrowDown')).to.deep.equal(['1', 'Tháng 1/2026']);
    expect(await press('ArrowLeft')).to.deep.equal(['1', 'Tháng 1/2026']);
    expect(await press('ArrowRight', 'ArrowUp')).to.deep.equal(['3', 'Tháng 3/2026']);
    expect(await press('ArrowRight')).to.deep.equal(['3', 'Tháng 3/2026']);
  });

  it('goes to both ends by Home and End', async () => {
    const { press } = await focused();
    expect(await press('Home')).to.deep.equal(['1', 'Tháng 1/2026']);
    expect(await press('End')).to.deep.equal(['3', 'Tháng 3/2026']);
  });

  it('marks the period in both panels', async () => {
    const { widget, press } = await focused();
    await press('Home');
    const marked = chartsOf(widget).map((chart) => chart.getActiveElements().map(({ index }) => index));
    expect(marked).to.deep.equal([[0, 0], [0]]);
  });

  it('is a slider that says what a period says', async () => {
    const { slider, press } = await focused();
    await press('Home');
    expect(slider.getAttribute('aria-label')).to.equal('Đi qua từng kỳ bằng phím mũi tên');
    expect(slider.getAttribute('aria-valuetext')).to.equal(
      'Tháng 1/2026: Tiếp nhận 6.100; Đã giải quyết 6.000; Tỷ lệ đúng hạn 96%',
    );
    expect([slider.getAttribute('aria-valuemin'), slider.getAttribute('aria-valuemax')]).to.deep.equal([
      '1',
      '3',
    ]);
  });

  it('leaves keys to the browser that are not for it', async () => {
    const { slider } = await focused();
    const isTaken = (init: KeyboardEventInit) =>
      !slider.dispatchEvent(new KeyboardEvent('keydown', { cancelable: true, ...init }));
    expect(isTaken({ key: 'ArrowLeft' })).to.equal(true);
    expect(isTaken({ key: 'ArrowLeft', altKey: true })).to.equal(false);
    expect(isTaken({ key: 'Home', ctrlKey: true })).to.equal(false);
    expect(isTaken({ key: 'Tab' })).to.equal(false);
    expect(isTaken({ key: 'constructor' })).to.equal(false);
  });

  it('takes its keys alone, where the page around moves by the same', async () => {
    const { slider } = await focused();
    const heard: string[] = [];
    const listen = ({ key }: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', listen);
    for (const key of ['ArrowLeft', 'ArrowRight', 'Tab'])
      slider.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    document.removeEventListener('keydown', listen);
    expect(heard).to.deep.equal(['Tab']);
  });

  it('follows a pointer, with the words below and not in a tooltip', async () => {
    const { widget } = await focused();
    const [chart] = chartsOf(widget);
    const [canvas] = canvasesOf(widget);
    const { left, top } = canvas!.getBoundingClientRect();
    const { x } = chart!.getDatasetMeta(0).data[1]!;
    canvas!.dispatchEvent(new MouseEvent('mousemove', { clientX: left + x, clientY: top + 60 }));
    await widget.updateComplete;
    expect(partText(widget, 'readout')).to.match(/^Tháng 2\/2026: Tiếp nhận 5\.200/);
  });

  it('stays within the periods that are left', async () => {
    const { widget, network } = await mountTrend();
    await drawn(widget, 2);
    sliderOf(widget).focus();
    await sendKeys({ press: 'End' });
    network.client.reload(ENDPOINT);
    await network.last.json(documentOf(month(1, 6100)));
    await widget.updateComplete;
    expect(partText(widget, 'readout')).to.match(/^Tháng 1\/2026/);
    expect(sliderOf(widget).getAttribute('aria-valuenow')).to.equal('1');
  });
});

describe('a trend that nobody has to see', () => {
  afterEach(() => emulateMedia({ media: 'screen', colorScheme: 'light' }));

  for (const colorScheme of ['light', 'dark'] as const)
    it(`is accessible once it is drawn (${colorScheme})`, async () => {
      await emulateMedia({ colorScheme });
      const { widget } = await mountTrend(THREE, { theme: 'auto' });
      await drawn(widget, 2);
      widget.shadowRoot!.querySelector<HTMLDetailsElement>('.data')!.open = true;
      await expect(widget).to.be.accessible();
    });

  it('has a real table behind a disclosure', async () => {
    const { widget } = await mountTrend();
    await openTable(widget);
    const table = widget.shadowRoot!.querySelector('.data table')!;
    const cells = [...table.querySelectorAll('tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent!.trim()),
    );
    expect(cells).to.deep.equal([
      ['Kỳ', 'Tiếp nhận', 'Đã giải quyết', 'Tỷ lệ đúng hạn'],
      ['Tháng 1/2026', '6.100', '6.000', '96%'],
      ['Tháng 2/2026', '5.200', '5.100', '97%'],
      ['Tháng 3/2026', '7.001', '6.901', '98%'],
    ]);
    expect([...table.querySelectorAll('[scope]')].map(({ localName }) => localName)).to.have.length(7);
  });

  it('prints its table, opened or not', async () => {
    const { widget } = await mountTrend();
    await drawn(widget, 2);
    const cell = () => widget.shadowRoot!.querySelector<HTMLElement>('.data td');
    expect(cell()).to.equal(null);
    await emulateMedia({ media: 'print' });
    dispatchEvent(new Event('beforeprint'));
    await waitUntil(cell);
    expect(cell()!.checkVisibility()).to.equal(true);
    expect(cell()!.getBoundingClientRect().height).to.be.above(10);
  });

  it('prints no empty box for what has not been drawn yet', async () => {
    const { widget } = await mountTrend();
    const panels = () =>
      [...widget.shadowRoot!.querySelectorAll('.panel')].map((panel) => panel.checkVisibility());
    await drawn(widget, 2);
    await emulateMedia({ media: 'print' });
    expect(panels()).to.deep.equal([true, true]);
    for (const canvas of canvasesOf(widget)) canvas.removeAttribute('width');
    expect(panels()).to.deep.equal([false, false]);
  });
});

describe('a trend that cannot be drawn', () => {
  const known = lazyModules.charts;

  afterEach(() => {
    lazyModules.charts = known;
  });

  const expectTable = (widget: Element) => {
    expect(partText(widget, 'notice')).to.equal('Trang này không vẽ được biểu đồ; số liệu có đủ trong bảng.');
    expect(widget.shadowRoot!.querySelector<HTMLDetailsElement>('.data')!.open).to.equal(true);
    expect(visibleText(widget)).to.include('Tháng 3/2026 7.001 6.901 98%');
    expect(stateOf(widget)).to.equal('ready');
  };

  it('shows its table and says so where the file is blocked', async () => {
    lazyModules.charts = () => Promise.reject(new TypeError('Failed to fetch'));
    const { widget } = await mountTrend();
    await givenUp(widget);
    expectTable(widget);
    expect(partText(widget, 'takeaways')).to.include('Tháng 3/2026: tiếp nhận 7.001');
    expect(partText(widget, 'data')).to.include('7.001 (tháng 3/2026)');
    await expect(widget).to.be.accessible();
  });

  it('shows its table and says so where the page has broken what Chart.js is made of', async () => {
    lazyModules.charts = () =>
      Promise.resolve(() => {
        throw new TypeError('Array.from(...) is not iterable');
      });
    const { widget } = await mountTrend();
    await givenUp(widget);
    expectTable(widget);
  });
});

describe('a table in a trend', () => {
  const table =
    '<table><tr><th>Kỳ</th><th>Tiếp nhận</th></tr><tr><td>1/2026</td><td>6.100</td></tr>' +
    '<tr><td>3/2026</td><td>7.001</td></tr></table>';

  it('is drawn as a snapshot, with the gap that it has', async () => {
    const { widget, network } = await mount('dossier-trend', { snapshot: '', source: 'Điện Biên TV' }, table);
    await drawn(widget, 1);
    expect(network.requests).to.have.length(0);
    expect(partText(widget, 'takeaways')).to.equal('Tháng 3/2026: tiếp nhận 7.001, cao hơn tháng 1/2026.');
    await openTable(widget);
    expect(partText(widget, 'data')).to.include(
      'Tiếp nhận: gần nhất và cao nhất 7.001 (tháng 3/2026), thấp nhất 6.100 (tháng 1/2026); cao hơn tháng 1/2026.',
    );
    expect(visibleText(widget)).to.include('chưa công bố');
  });

  it('says how its rate is calculated, as far as the tag does, and names a way that there is not', async () => {
    const rates = table.replace(/Tiếp nhận/, 'Tỷ lệ').replace(/>\d\.(\d\d)\d</g, '>$1%<');
    const wordsOf = async (attributes: Readonly<Record<string, string>>) => {
      const { widget } = await mount('dossier-trend', { snapshot: '', ...attributes }, rates);
      return stateOf(widget) === 'error' ? detailText(widget) : visibleText(widget);
    };
    expect(await wordsOf({})).to.include('Nguồn không nêu cách tính tỷ lệ');
    expect(await wordsOf({ basis: 'resolved' })).to.include('Trên hồ sơ đã giải quyết');
    expect(await wordsOf({ basis: '677' })).to.include('basis');
  });

  for (const [heading, cell, name, shown] of [
    ['Tỷ lệ trễ hạn', '5%', 'Tỷ lệ đúng hạn', false],
    ['Tỷ lệ giải quyết', '95%', 'Tỷ lệ đúng hạn', false],
    ['Tỷ lệ hồ sơ trực tuyến', '95%', 'Tỷ lệ đúng hạn', false],
    ['Tỷ lệ không đúng hạn', '5%', 'Tỷ lệ đúng hạn', false],
    ['Tỷ lệ đúng hạn trên hồ sơ đã giải quyết', '95%', 'Tỷ lệ đúng hạn 95%', true],
    ['Tỉ lệ giải quyết trước và đúng hạn (%)', '95', 'Tỷ lệ đúng hạn 95%', true],
    ['Chưa giải quyết', '7', 'Đã giải quyết', false],
    ['Đang giải quyết', '7', 'Đã giải quyết', false],
    ['Giải quyết quá hạn', '7', 'Đã giải quyết', false],
    ['Giải quyết trước hạn', '7', 'Đã giải quyết', false],
    ['Đã giải quyết', '7', 'Đã giải quyết 7', true],
    ['Giải quyết (nghìn hồ sơ)', '7,1', 'Đã giải quyết 7.100', true],
  ] as const)
    it(`${shown ? 'takes' : 'does not take'} “${heading}” for what it ${shown ? 'is' : 'is not'}`, async () => {
      const markup =
        `<table><tr><th>Kỳ</th><th>${heading}</th><th>Tiếp nhận trực tuyến</th><th>Tiếp nhận</th></tr>` +
        `<tr><td>1/2026</td><td>${cell}</td><td>60</td><td>100</td></tr></table>`;
      const { widget } = await mount('dossier-trend', { snapshot: '' }, markup);
      const { textContent } = widget.shadowRoot!.querySelector('.readout, [part=readout]')!;
      expect(textContent).to.include('Tiếp nhận 100');
      expect(new RegExp(shown ? name : `${name} \\d`).test(textContent!)).to.equal(shown);
    });

  it('that has no periods says what it needs', async () => {
    const { widget } = await mount(
      'dossier-trend',
      {},
      '<table><tr><td>Đồng Tháp</td><td>Đồng Nai</td></tr></table>',
    );
    expect(stateOf(widget)).to.equal('error');
    expect(detailText(widget)).to.include('cần cột kỳ');
  });
});
