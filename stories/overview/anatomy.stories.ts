import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storiesByTag } from '../support/all-stories.js';
import { anatomyOf } from '../support/anatomy.js';
import { compose } from '../support/compose.js';
import { storyOf } from '../support/state-stories.js';

interface Arguments {
  readonly tag: string;
}

type Story = StoryObj<Arguments>;

/** What a tag has besides, so that all of it can be seen at once. */
const ATTRIBUTES: Readonly<Record<string, object>> = { 'province-ranking': { top: '4', searchable: true } };

const meta: Meta<Arguments> = {
  id: 'giai-phau',
  title: 'Hệ thống thiết kế/Cấu tạo thẻ',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
  render: ({ tag }) => {
    const file = storiesByTag[tag]!;
    const story = storyOf(file, 'ready');
    return anatomyOf(tag, compose(file.default, { ...story, args: { ...story.args, ...ATTRIBUTES[tag] } }));
  },
};

export default meta;

export const CchcKpiCard: Story = { name: 'cchc-kpi-card', args: { tag: 'cchc-kpi-card' } };
export const DossierOntimeGauge: Story = {
  name: 'dossier-ontime-gauge',
  args: { tag: 'dossier-ontime-gauge' },
};
export const ProvinceRanking: Story = { name: 'province-ranking', args: { tag: 'province-ranking' } };
export const DossierTrend: Story = { name: 'dossier-trend', args: { tag: 'dossier-trend' } };
export const CchcIndexBreakdown: Story = {
  name: 'cchc-index-breakdown',
  args: { tag: 'cchc-index-breakdown' },
};
export const CchcAdoption: Story = { name: 'cchc-adoption', args: { tag: 'cchc-adoption' } };
export const ProvinceTileMap: Story = { name: 'province-tile-map', args: { tag: 'province-tile-map' } };
