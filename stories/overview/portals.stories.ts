import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../../src/define.js';
import { answering, ENDPOINT } from '../support/answers.js';
import { PROVINCE } from '../support/documents.js';
import { PORTALS, type Portal } from '../support/portals.js';
import { withClient } from '../support/story.js';

type Story = StoryObj;

const meta: Meta = {
  id: 'mau-cua-cong',
  title: 'Hệ thống thiết kế/Màu của sáu cổng',
  tags: ['!autodocs'],
  decorators: [withClient],
  parameters: { state: 'ready', client: answering(PROVINCE), controls: { disable: true } },
};

export default meta;

const widgets = html`
  <cchc-kpi-card indicator="score-766"></cchc-kpi-card>
  <dossier-ontime-gauge></dossier-ontime-gauge>
  <province-ranking ranking="766" top="3"></province-ranking>
`;

const onBothGrounds = ({ name, accent, source }: Portal): TemplateResult => html`
  <p class="portal-name">${name} <code>${accent}</code><small>${source}</small></p>
  <div class="portal" style="--cchc-accent: ${accent}">
    ${['light', 'dark'].map((theme) => html`<div class="page page-${theme}">${widgets}</div>`)}
  </div>
`;

export const OnBothGrounds: Story = {
  name: 'Trên nền sáng và nền tối',
  render: () => html`
    <cchc-provider endpoint=${ENDPOINT} area="11" without-source without-menu
      >${PORTALS.map(onBothGrounds)}</cchc-provider
    >
  `,
};
