import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import texts from '../../.config/states.json';
import { storiesByTag } from '../support/all-stories.js';
import { chosenTag, type OfTag } from '../support/chosen-tag.js';
import { compose, type StoriesFile } from '../support/compose.js';
import { SHOWN_STATES, storyOf, type ShownState } from '../support/state-stories.js';
import './contact-sheet.css';

const THEMES = { light: 'Trang nền sáng', dark: 'Trang nền tối' };

/** From a narrow side column to a whole page. */
const WIDTHS = [240, 320, 480, 768, 1280];

const cell = (file: StoriesFile, state: ShownState, width: number): TemplateResult => html`
  <figure style="width: ${width}px">
    <figcaption>${state}, ${width} px</figcaption>
    ${compose(file.default, storyOf(file, state))}
  </figure>
`;

const row = (file: StoriesFile, state: ShownState): TemplateResult => html`
  <h3><code>${state}</code> ${texts.states[state].vi.replaceAll('`', '')}</h3>
  <div class="contact-row">${WIDTHS.map((width) => cell(file, state, width))}</div>
`;

const sheet = (file: StoriesFile): TemplateResult[] =>
  Object.entries(THEMES).map(
    ([theme, name]) => html`
      <section class="page page-${theme} contact-sheet">
        <h2>${name}</h2>
        ${SHOWN_STATES.map((state) => row(file, state))}
      </section>
    `,
  );

const meta: Meta<OfTag> = {
  id: 'bang-trang-thai',
  title: 'Hệ thống thiết kế/Bảng trạng thái',
  tags: ['!autodocs'],
  ...chosenTag(Object.keys(storiesByTag)),
  render: ({ tag }) => html`${sheet(storiesByTag[tag]!)}`,
};

export default meta;

export const OneTag: StoryObj<OfTag> = { name: 'Từng thẻ' };
