import { expect } from '@open-wc/testing';
import { ENDPOINT, mount, partsOf, type Attributes, type WidgetTag } from '../support/widgets.js';

const documentWith = (provisional: boolean | null) => ({
  schemaVersion: 1,
  indicators: [
    { id: 'a', value: 36, provisional },
    { id: 'b', value: 40 },
  ],
  dossiers: { received: 5780, onTimeRate: 99.46, basis: '766', provisional },
  rankings: [{ id: 'a', provisional, entries: [{ code: '11', name: 'Điện Biên', score: 59.58 }] }],
});

async function noticesOf(tag: WidgetTag, attributes: Attributes, provisional: boolean | null = true) {
  const { widget, network } = await mount(tag, { endpoint: ENDPOINT, ...attributes });
  await network.last.json(documentWith(provisional));
  return partsOf(widget, 'notice').map(({ textContent }) => textContent);
}

describe('a figure that its source calls provisional', () => {
  const note = 'Có số liệu sơ bộ hoặc ước tính, có thể được điều chỉnh.';

  it('is said to be, once, in every widget that shows it', async () => {
    for (const [tag, attributes] of [
      ['cchc-kpi-card', { indicator: 'a' }],
      ['province-ranking', { ranking: 'a' }],
      ['province-tile-map', { ranking: 'a' }],
      ['dossier-ontime-gauge', {}],
    ] as const) {
      expect(
        (await noticesOf(tag, attributes)).filter((text) => text === note),
        tag,
      ).to.have.lengthOf(1);
      expect(await noticesOf(tag, attributes, null), tag).not.to.include(note);
    }
  });

  it('is said to be in English', async () => {
    expect(await noticesOf('cchc-kpi-card', { indicator: 'a', locale: 'en' })).to.include(
      'Includes provisional or estimated figures, which may be revised.',
    );
  });

  it('makes no other figure provisional', async () => {
    expect(await noticesOf('cchc-kpi-card', { indicator: 'b' })).not.to.include(note);
  });
});
