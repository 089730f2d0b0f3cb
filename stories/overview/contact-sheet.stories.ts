import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ref } from 'lit/directives/ref.js';
import texts from '../../.config/states.json';
import type { WidgetState } from '../../src/element/widget-state.js';
import { storiesByTag } from '../support/all-stories.js';
import { chosenTag, type OfTag } from '../support/chosen-tag.js';
import { compose, playIn, type StoriesFile } from '../support/compose.js';
import { SHOWN_STATES, storyOf } from '../support/state-stories.js';
import type { WidgetStory } from '../support/story.js';
import './contact-sheet.css';

const THEMES = { light: 'Trang nền sáng', dark: 'Trang nền tối' };

/** From a narrow side column to a whole page. */
const WIDTHS = [240, 320, 480, 768, 1280];

const played = new WeakSet<Element>();

/** What the reader of a story does is done once, however often Storybook renders the sheet. */
const playing = (story: WidgetStory<object>) =>
  ref((figure) => {
    if (!figure || played.has(figure)) return;
    played.add(figure);
    // Lit hands over an element before it renders what is in it.
    queueMicrotask(() => void playIn(figure as HTMLElement, story));
  });

function cell(file: StoriesFile, state: WidgetState, width: number): TemplateResult {
  const story = storyOf(file, state);
  return html`
    <figure style="width: ${width}px" ${playing(story)}>
      <figcaption>${state}, ${width} px</figcaption>
      ${compose(file.default, story)}
    </figure>
  `;
}

const row = (file: StoriesFile, state: WidgetState): TemplateResult => html`
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
  // Each tag has figures of its own, in which nothing has been done yet.
  render: ({ tag }) => html`${keyed(tag, sheet(storiesByTag[tag]!))}`,
};

export default meta;

export const OneTag: StoryObj<OfTag> = { name: 'Từng thẻ' };
