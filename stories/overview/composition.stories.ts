import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/define.js';
import { answering, ENDPOINT } from '../support/answers.js';
import { PROVINCE } from '../support/documents.js';
import { widgetsIn, withClient, type Play } from '../support/story.js';
import { until } from '../support/until.js';

type Story = StoryObj;

const meta: Meta = {
  id: 'ghep-trang',
  title: 'Hệ thống thiết kế/Ghép thành trang',
  tags: ['!autodocs'],
  decorators: [withClient],
  parameters: { state: 'ready', client: answering(PROVINCE), controls: { disable: true } },
};

export default meta;

const HALVES =
  'display: grid; grid-template-columns: repeat(auto-fit, minmax(min(420px, 100%), 1fr)); gap: 16px';
const PAGE = 'display: grid; gap: 16px; max-width: 1200px; margin-inline: auto';

/** A widget of the page, as soon as it says something. */
async function saying(page: HTMLElement, tag: string, words: string): Promise<void> {
  const { renderRoot } = widgetsIn(page).find(({ localName }) => localName === tag)!;
  await until(renderRoot, () => renderRoot.textContent?.includes(words));
}

const choosePhuTho: Play = async ({ canvasElement, step }) => {
  await step('Bấm ô Phú Thọ trên bản đồ', async () => {
    const [map] = widgetsIn(canvasElement).filter(({ localName }) => localName === 'province-tile-map');
    const tile = await until(map!.renderRoot, () => map!.renderRoot.querySelector('[data-code="25"]'));
    tile.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  });
  await step('Các thành phần của chỉ số chuyển sang Phú Thọ', () =>
    saying(canvasElement, 'cchc-index-breakdown', 'Phú Thọ'),
  );
};

export const Overview: Story = {
  name: 'Chuyên trang của một tỉnh',
  render: () => html`
    <div style=${PAGE}>
      <cchc-provider endpoint=${ENDPOINT} area="11" heading-level="2" shared-source>
        <div class="cchc-cards">
          <cchc-kpi-card indicator="on-time-rate"></cchc-kpi-card>
          <cchc-kpi-card indicator="score-766"></cchc-kpi-card>
          <cchc-kpi-card indicator="rank-11"></cchc-kpi-card>
        </div>
        <div style=${HALVES}>
          <dossier-ontime-gauge></dossier-ontime-gauge>
          <province-ranking ranking="766" top="5"></province-ranking>
        </div>
        <province-tile-map ranking="766"></province-tile-map>
      </cchc-provider>
    </div>
  `,
};

export const Choosing: Story = {
  name: 'Người đọc chọn tỉnh trên bản đồ',
  render: () => html`
    <cchc-provider endpoint=${ENDPOINT} area="11" heading-level="2" select>
      <div style=${HALVES}>
        <province-tile-map ranking="766"></province-tile-map>
        <cchc-index-breakdown ranking="766" compare="mean"></cchc-index-breakdown>
      </div>
    </cchc-provider>
  `,
  play: choosePhuTho as NonNullable<Story['play']>,
};
