import { setCustomElementsManifest } from '@storybook/web-components-vite';
import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../dist/custom-elements.json';
import './preview.css';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
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
  decorators: [
    (story, { globals }) =>
      html`<div class="page page-${globals.theme as string}" lang=${globals.locale as string}>
        ${story()}
      </div>`,
  ],
};

export default preview;
