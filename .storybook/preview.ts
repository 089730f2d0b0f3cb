import { setCustomElementsManifest } from '@storybook/web-components-vite';
import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { withActions } from 'storybook/actions/decorator';
import manifest from '../dist/custom-elements.json';
import { attributeControls } from './controls.js';
import { readable, type Manifest } from './manifest.js';
import './preview.css';

setCustomElementsManifest(readable(manifest as Manifest));

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    actions: { handles: ['cchc-ready', 'cchc-error', 'cchc-select'] },
    controls: { expanded: true },
    // What is shown as code is to be pasted: the tag alone, without the client that answers for the network.
    docs: { source: { excludeDecorators: true } },
    options: { storySort: { order: ['Giới thiệu', 'Thẻ', '*'] } },
  },
  initialGlobals: { theme: 'light', locale: 'vi' },
  globalTypes: {
    theme: {
      description: 'Nền sáng hay tối của trang chứa thẻ',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Trang nền sáng' },
          { value: 'dark', title: 'Trang nền tối' },
        ],
      },
    },
    locale: {
      description: 'Ngôn ngữ của trang chứa thẻ',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'vi', title: 'Tiếng Việt' },
          { value: 'en', title: 'English' },
        ],
      },
    },
  },
  argTypesEnhancers: [attributeControls],
  decorators: [
    withActions,
    (story, { globals }) =>
      html`<div class="page page-${globals.theme as string}" lang=${globals.locale as string}>
        ${story()}
      </div>`,
  ],
};

export default preview;
