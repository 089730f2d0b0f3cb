import { expect } from '@open-wc/testing';
import { mount, partsOf, type Attributes, type WidgetTag } from '../support/widgets.js';
import { ENDPOINT } from '../support/widgets.js';

const DOCUMENT = {
  schemaVersion: 1,
  indicators: [
    { id: 'ioc', value: 36, of: 63 },
    { id: 'fees', value: 40, of: 63 },
  ],
  dossiers: { received: 5780, onTimeRate: 99.46, basis: '766' },
  rankings: [{ id: '766', entries: [{ name: 'Điện Biên', score: 59.58, rank: 30 }] }],
  corrections: [
    { indicator: 'ioc', note: 'Số đúng là 36, không phải 39.', at: '2023-11-20' },
    { ranking: '766', note: { vi: 'Đã thêm điểm thanh toán.', en: 'Payment points added.' } },
    { dossiers: true, note: 'Đã trừ 12 hồ sơ trùng.', at: '2023-11-21' },
    { indicator: 'ioc', note: 'Kỳ đã đổi.', at: '2023-12-01' },
    { indicator: 'ioc', at: '2023-12-02' },
  ],
};

async function noticesOf(
  tag: WidgetTag,
  attributes: Attributes,
  answer: object = DOCUMENT,
): Promise<string[]> {
  const { widget, network } = await mount(tag, { endpoint: ENDPOINT, ...attributes });
  await network.last.json(answer);
  return partsOf(widget, 'notice').map(({ textContent }) => textContent ?? '');
}

describe('corrections', () => {
  it('stand with the figure that they are of, in the order of the source', async () => {
    const notices = await noticesOf('cchc-kpi-card', { indicator: 'ioc' });
    expect(notices.slice(1)).to.deep.equal([
      'Đính chính ngày 20/11/2023: Số đúng là 36, không phải 39.',
      'Đính chính ngày 01/12/2023: Kỳ đã đổi.',
    ]);
    expect(notices[0]).to.equal('Số liệu nguồn có lỗi: bỏ qua 1 dòng.');
  });

  it('stand with the ranking and the dossiers too', async () => {
    expect(await noticesOf('province-ranking', { ranking: '766' })).to.include(
      'Đính chính: Đã thêm điểm thanh toán.',
    );
    expect(await noticesOf('dossier-ontime-gauge', {})).to.include(
      'Đính chính ngày 21/11/2023: Đã trừ 12 hồ sơ trùng.',
    );
  });

  it('are told in the reader’s language', async () => {
    expect(await noticesOf('province-ranking', { ranking: '766', locale: 'en' })).to.include(
      'Correction: Payment points added.',
    );
  });

  it('of other figures are not shown', async () => {
    const notices = await noticesOf('cchc-kpi-card', { indicator: 'fees' });
    expect(notices.join(' ')).not.to.include('Đính chính');
  });

  it('do not reach a frozen figure, which asks nobody', async () => {
    const { widget, network } = await mount('cchc-kpi-card', {
      endpoint: ENDPOINT,
      snapshot: '',
      indicator: 'ioc',
      value: '39',
    });
    expect(network.requests).to.have.length(0);
    expect(partsOf(widget, 'notice')).to.have.length(0);
  });

  it('that come with the withdrawal of a figure stand with the last good one', async () => {
    const { widget, network } = await mount('cchc-kpi-card', { endpoint: ENDPOINT, indicator: 'fees' });
    await network.last.json(DOCUMENT);
    const withdrawn = { ...DOCUMENT, indicators: [], corrections: [{ indicator: 'fees', note: 'Đã rút.' }] };
    for (const indicators of [[{ id: 'ioc', value: 36 }], []]) {
      network.client.reload(ENDPOINT);
      await network.last.json({ ...withdrawn, indicators });
      const notices = partsOf(widget, 'notice').map(({ textContent }) => textContent);
      expect(notices.pop()).to.equal('Đính chính: Đã rút.');
    }
  });

  it('of a figure that only the tag still has stand with it', async () => {
    const answer = { ...DOCUMENT, indicators: [{ id: 'fees', value: 40 }] };
    const notices = await noticesOf('cchc-kpi-card', { indicator: 'ioc', value: '39' }, answer);
    expect(notices).to.include('Đính chính ngày 01/12/2023: Kỳ đã đổi.');
  });

  it('reach the tag that carries a figure of its own and an endpoint', async () => {
    const notices = await noticesOf('cchc-kpi-card', { indicator: 'ioc', value: '39', of: '63' });
    expect(notices).to.include('Đính chính ngày 20/11/2023: Số đúng là 36, không phải 39.');
  });
});

describe('what cannot be about the time of the figures', () => {
  it('is said of a moment in the future and of a period that ends before it starts, in every widget', async () => {
    const answer = {
      ...DOCUMENT,
      corrections: [],
      updatedAt: '2999-01-01',
      period: { start: '2026-10-31', end: '2026-01-01' },
    };
    for (const [tag, attributes] of [
      ['cchc-kpi-card', { indicator: 'ioc' }],
      ['province-ranking', { ranking: '766' }],
      ['dossier-ontime-gauge', {}],
    ] as const)
      expect((await noticesOf(tag, attributes, answer)).slice(0, 2)).to.deep.equal([
        'Thời điểm số liệu ở tương lai: 01/01/2999.',
        'Kỳ số liệu của nguồn kết thúc trước khi bắt đầu.',
      ]);
    const present = await noticesOf(
      'dossier-ontime-gauge',
      {},
      { ...answer, updatedAt: '2023-11-20', period: null },
    );
    expect(present.join(' ')).not.to.match(/tương lai|trước khi bắt đầu/);
  });
});
