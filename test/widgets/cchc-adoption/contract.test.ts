import { expect } from '@open-wc/testing';
import { contract } from '../../support/contract.js';
import { detailText, ENDPOINT, mount, partOf, partText, stateOf } from '../../support/widgets.js';

const documentOf = (indicator: object) => ({
  schemaVersion: 1,
  source: { name: 'Nguồn thử nghiệm', url: 'https://nguon.example/' },
  updatedAt: '2023-11-14T19:04:00+07:00',
  period: { label: '2023-10' },
  indicators: [
    {
      id: 'ioc',
      label: { vi: 'Trung tâm điều hành', en: 'Operation centres' },
      unit: { vi: 'địa phương', en: 'localities' },
      of: 63,
      ...indicator,
    },
  ],
});

const poisoned = (indicator: object) => ({ indicators: [{ id: 'ioc', value: 5, of: 63, ...indicator }] });

contract({
  tag: 'cchc-adoption',
  asks: { indicator: 'ioc' },
  good: documentOf({ value: 36 }),
  label: { vi: 'Trung tâm điều hành', en: 'Operation centres' },
  figure: { vi: '36/63 địa phương, bằng 57,14%', en: '36/63 localities, which is 57.14%' },
  spoken: '36 trên 63 địa phương, bằng 57,14%',
  later: documentOf({ value: 40 }),
  laterFigure: '40/63',
  empty: documentOf({ value: null }),
  astray: { indicator: 'fees' },
  own: { attributes: { value: '30', of: '34', unit: 'tỉnh, thành phố' }, figure: '30/34 tỉnh, thành phố' },
  garbage: [
    poisoned({ label: { nodeType: 1 } }),
    poisoned({ unit: { _$litType$: 1, strings: ['<b>'], values: [] } }),
    poisoned({ value: '36' }),
    poisoned({ value: 1e308, of: 1e-300 }),
    poisoned({ value: 5, of: 1e308 }),
    poisoned({ value: -1e308, of: 1e308 }),
    poisoned({ value: 0.1 + 0.2, of: 0.3 }),
    poisoned({ of: 0 }),
    poisoned({ of: -63 }),
    poisoned({ of: null }),
    poisoned({ of: '63', rank: 5 }),
    poisoned({ qualifier: 'exactly' }),
    { indicators: [{ value: 36, of: 63 }] },
  ],
});

describe('the dot grid', () => {
  it('is left out of the accessibility tree, where the text says it all', async () => {
    const { widget } = await mount('cchc-adoption', { value: '36', of: '63', unit: 'địa phương' });
    expect(partOf(widget, 'dots')?.getAttribute('aria-hidden')).to.equal('true');
    expect(partText(widget, 'value')).to.equal('36/63 địa phương, bằng 57,14%');
    expect(partText(widget, 'key')).to.equal(
      'Mỗi chấm là một địa phương: chấm đặc 36, chấm rỗng 27 (còn lại).',
    );
  });

  for (const [name, attributes, missing] of [
    ['the whole', { value: '36' }, 'of'],
    ['the part', { of: '63' }, 'value'],
  ] as const)
    it(`says which attribute a tag without ${name} lacks`, async () => {
      const { widget } = await mount('cchc-adoption', attributes);
      expect(stateOf(widget)).to.equal('error');
      expect(detailText(widget)).to.include(`Thiếu thuộc tính “${missing}” trong thẻ nhúng: ghi `);
    });

  it('names the field that a document lacks', async () => {
    const { widget, network } = await mount('cchc-adoption', { endpoint: '/a.json', indicator: 'ioc' });
    await network.last.json(documentOf({ value: 36, of: null }));
    expect(stateOf(widget)).to.equal('error');
    expect(detailText(widget)).to.include('Chỉ tiêu này không có tổng số (of)');
  });

  it('fits into a narrow column', async () => {
    const { widget } = await mount('cchc-adoption', { value: '3321', of: '10599', unit: 'xã' });
    widget.style.width = '240px';
    const drawing = partOf(widget, 'dots') as HTMLElement;
    const frame = partOf(widget, 'widget') as HTMLElement;
    expect(drawing.getBoundingClientRect().width).to.be.at.most(frame.clientWidth).and.above(150);
    expect(frame.scrollWidth).to.be.at.most(frame.clientWidth);
  });

  for (const [value, of] of [
    ['196000', '210000'],
    ['123456789012', '987654321098'],
  ] as const)
    it(`fits ${value} of ${of} into a narrow column, broken before the whole at most`, async () => {
      const { widget } = await mount('cchc-adoption', { value, of, unit: 'hồ sơ' });
      widget.style.width = '240px';
      const frame = partOf(widget, 'widget') as HTMLElement;
      expect(frame.scrollWidth).to.be.at.most(frame.clientWidth);
      const figure = widget.shadowRoot!.querySelector('.number')!.lastChild as Text;
      const slash = figure.data.indexOf('/');
      const linesOf = (from: number, to: number) => {
        const range = document.createRange();
        range.setStart(figure, from);
        range.setEnd(figure, to);
        return new Set([...range.getClientRects()].map(({ top }) => top)).size;
      };
      expect([linesOf(0, slash), linesOf(slash + 1, figure.length)]).to.deep.equal([1, 1]);
    });

  it('keeps the name of an indicator that has no figure', async () => {
    const { widget, network } = await mount('cchc-adoption', { indicator: 'ioc', endpoint: ENDPOINT });
    await network.last.json(documentOf({ value: null }));
    expect([stateOf(widget), partText(widget, 'label')]).to.deep.equal(['empty', 'Trung tâm điều hành']);
  });

  it('stands beside the figure where the column has room', async () => {
    const { widget } = await mount('cchc-adoption', { value: '36', of: '63', unit: 'địa phương' });
    widget.style.width = '700px';
    const figure = widget.shadowRoot!.querySelector('.figure')!.getBoundingClientRect();
    const dots = partOf(widget, 'dots')!.getBoundingClientRect();
    expect(dots.left).to.be.at.least(figure.right);
    expect(dots.top).to.be.below(figure.bottom);
  });

  it('makes room for a long figure beside it', async () => {
    const { widget } = await mount('cchc-adoption', { value: '100051', of: '105980', unit: 'xã' });
    widget.style.width = '560px';
    const frame = partOf(widget, 'widget') as HTMLElement;
    const end = widget.shadowRoot?.querySelector('.number')?.getBoundingClientRect().right;
    expect(end).to.be.below(frame.getBoundingClientRect().right - 16);
    expect(partOf(widget, 'dots')?.getBoundingClientRect().width).to.be.above(100);
  });
});
