import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { lazyModules } from '../../../src/element/lazy-modules.js';
import { canvasesOf, chartsOf, drawn, givenUp } from '../../support/charts.js';
import { settled } from '../../support/deferred.js';
import {
  detailText,
  ENDPOINT,
  mount,
  partOf,
  partText,
  stateOf,
  visibleText,
} from '../../support/widgets.js';

const PARTS = [
  { id: 'TDGQ', label: 'Tiến độ giải quyết', max: 20 },
  { id: 'CKMB', label: 'Công khai, minh bạch', max: 18 },
  { id: 'TTTT', label: 'Thanh toán trực tuyến', max: 0 },
  { id: 'MDSH', label: 'Số hóa hồ sơ', max: 22 },
];

const DOCUMENT = {
  schemaVersion: 1,
  source: { name: 'Nguồn thử nghiệm' },
  rankings: [
    {
      id: '766',
      label: 'Bộ chỉ số 766',
      units: 'VN-34',
      parts: PARTS,
      entries: [
        { code: '11', name: 'Điện Biên', score: 37.25, parts: { TDGQ: 19.04, CKMB: 8.02, MDSH: 10.19 } },
        { code: '56', name: 'Khánh Hòa', score: 40.48, parts: { TDGQ: 16.88, CKMB: 14, MDSH: 9.6 } },
      ],
    },
  ],
};

async function mountBreakdown(
  attributes: Readonly<Record<string, string>> = {},
  document: object = DOCUMENT,
) {
  const mounted = await mount('cchc-index-breakdown', {
    endpoint: ENDPOINT,
    ranking: '766',
    unit: '11',
    ...attributes,
  });
  await mounted.network.last.json(document);
  return mounted;
}

const typeOf = (widget: Element) =>
  (chartsOf(widget)[0]?.config as { readonly type?: string } | undefined)?.type;

describe('<cchc-index-breakdown>', () => {
  afterEach(() => emulateMedia({ media: 'screen', colorScheme: 'light' }));

  it('draws bars, or a web with chart="radar"', async () => {
    const { widget } = await mountBreakdown();
    await drawn(widget, 1);
    expect(typeOf(widget)).to.equal('bar');
    widget.style.width = '600px';
    widget.chart = 'radar';
    await widget.updateComplete;
    await drawn(widget, 1);
    expect(typeOf(widget)).to.equal('radar');
    widget.chart = 'pie';
    await widget.updateComplete;
    expect(typeOf(widget)).to.equal('bar');
  });

  it('has a key only where there is something to compare', async () => {
    const { widget } = await mountBreakdown();
    const key = () =>
      widget.shadowRoot!.querySelector<HTMLElement>('.legend')?.innerText.replace(/\s+/g, ' ');
    expect(key()).to.equal(undefined);
    widget.compare = 'mean';
    await widget.updateComplete;
    expect(key()).to.equal('Điện Biên Trung bình các đơn vị');
    const [chart] = await drawn(widget, 1);
    expect(chart!.data.datasets).to.have.length(2);
  });

  it('follows area where it has no unit of its own', async () => {
    const { widget, network, provider } = await mount('cchc-index-breakdown', {
      endpoint: ENDPOINT,
      ranking: '766',
    });
    expect(detailText(widget)).to.include('Thiếu thuộc tính “unit”');
    provider.setAttribute('area', '56');
    await settled();
    await network.last.json(DOCUMENT);
    expect(partText(widget, 'takeaways')).to.match(/^Khánh Hòa: /);
    provider.setAttribute('area', '11');
    await settled();
    expect(partText(widget, 'takeaways')).to.match(/^Điện Biên: /);
  });

  it('is walked through part by part, without those that do not apply', async () => {
    const { widget } = await mountBreakdown({ compare: '56' });
    await drawn(widget, 1);
    const slider = widget.shadowRoot!.querySelector<HTMLElement>('[role=slider]')!;
    expect(slider.getAttribute('aria-valuenow')).to.equal('1');
    expect(partOf(widget, 'readout')?.getAttribute('aria-hidden')).to.equal('true');
    slider.focus();
    await sendKeys({ press: 'Home' });
    await widget.updateComplete;
    expect(slider.getAttribute('aria-valuemax')).to.equal('3');
    expect(slider.getAttribute('aria-valuetext')).to.equal(
      'Tiến độ giải quyết: Điện Biên 19,04/20 (95,20%); Khánh Hòa 16,88/20 (84,40%)',
    );
    expect(partText(widget, 'readout')).to.equal(slider.getAttribute('aria-valuetext'));
    expect(
      chartsOf(widget)[0]!
        .getActiveElements()
        .map(({ index }) => index),
    ).to.deep.equal([0, 0]);
    expect(visibleText(widget)).not.to.include('Thanh toán trực tuyến');
  });

  it('keeps its chart when it is moved a hundred times', async () => {
    const { widget, provider } = await mountBreakdown();
    const [chart] = await drawn(widget, 1);
    for (let moves = 0; moves < 100; moves++) {
      const box = document.createElement('div');
      provider.append(box);
      box.append(widget);
    }
    await settled();
    await widget.updateComplete;
    expect(chartsOf(widget).map(({ id }) => id)).to.deep.equal([chart!.id]);
  });

  it('shows the table alone, opened, where no part can be drawn', async () => {
    const [ranking] = DOCUMENT.rankings;
    const parts = PARTS.map((part) => ({ ...part, max: 0 }));
    const { widget } = await mountBreakdown({}, { ...DOCUMENT, rankings: [{ ...ranking, parts }] });
    expect(canvasesOf(widget)).to.have.length(0);
    expect(stateOf(widget)).to.equal('ready');
    expect(visibleText(widget)).to.include('không áp dụng');
    await expect(widget).to.be.accessible();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    for (const chart of ['bar', 'radar'])
      it(`is accessible once it is drawn (${chart}, ${colorScheme})`, async () => {
        await emulateMedia({ colorScheme });
        const { widget } = await mountBreakdown({ chart, compare: 'mean', theme: 'auto' });
        await drawn(widget, 1);
        widget.shadowRoot!.querySelector<HTMLDetailsElement>('.data')!.open = true;
        await expect(widget).to.be.accessible();
      });

  it('prints its table, opened or not', async () => {
    const { widget } = await mountBreakdown();
    const cell = () => widget.shadowRoot!.querySelector<HTMLElement>('.data td');
    expect(cell()).to.equal(null);
    await emulateMedia({ media: 'print' });
    dispatchEvent(new Event('beforeprint'));
    await waitUntil(cell);
    expect(cell()!.checkVisibility()).to.equal(true);
    expect(cell()!.getBoundingClientRect().height).to.be.above(10);
  });

  it('shows its table and says so where it cannot be drawn', async () => {
    const known = lazyModules.charts;
    lazyModules.charts = () => Promise.reject(new TypeError('Failed to fetch'));
    try {
      const { widget } = await mountBreakdown();
      await givenUp(widget);
      expect(partText(widget, 'notice')).to.equal(
        'Trang này không vẽ được biểu đồ; số liệu có đủ trong bảng.',
      );
      expect(visibleText(widget)).to.include('Tiến độ giải quyết 19,04/20 (95,20%)');
      await expect(widget).to.be.accessible();
    } finally {
      lazyModules.charts = known;
    }
  });
});

describe('a table in a breakdown', () => {
  const table =
    '<table><caption>Bộ chỉ số 766</caption><tr><th>Nhóm</th><th>Điểm</th><th>Tối đa</th></tr>' +
    '<tr><td>Tiến độ</td><td>19,04</td><td>20</td></tr><tr><td>Công khai</td><td>8,02</td><td>18</td></tr></table>';

  for (const heading of ['Điểm chuẩn', 'Thang điểm', 'Điểm tối đa'])
    it(`takes ${heading} for what there is to reach, and the appraised points for those that were`, async () => {
      const headings = [heading, 'Điểm tự chấm', 'Điểm thẩm định'].map((name) => `<th>${name}</th>`).join('');
      const markup =
        `<table><tr><th>Tiêu chí</th>${headings}</tr>` +
        '<tr><td>Tiến độ</td><td>20</td><td>19</td><td>10</td></tr>' +
        '<tr><td>Công khai</td><td>18</td><td>17</td><td>9</td></tr></table>';
      const { widget } = await mount('cchc-index-breakdown', { snapshot: '' }, markup);
      expect(visibleText(widget)).to.include('Tiến độ: Điểm 10/20');
    });

  for (const [attributes, name] of [
    [{ unit: 'Phường Điện Biên Phủ' }, 'Phường Điện Biên Phủ'],
    [{ area: '11' }, 'Điện Biên'],
    [{}, 'Điểm'],
  ] as const)
    it(`is of ${name} with ${JSON.stringify(attributes)}`, async () => {
      const { widget } = await mount('cchc-index-breakdown', { snapshot: '', ...attributes }, table);
      expect(partText(widget, 'label')).to.equal('Bộ chỉ số 766');
      expect(partText(widget, 'takeaways')).to.equal(
        `${name}: so với điểm tối đa, cao nhất ở Tiến độ (95,20%), thấp nhất ở Công khai (44,56%).`,
      );
    });
});
