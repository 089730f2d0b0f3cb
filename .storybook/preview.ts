import { setCustomElementsManifest } from '@storybook/web-components-vite';
import type { Decorator, Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { withActions } from 'storybook/actions/decorator';
import { reserveStyles } from '../.config/reserve-styles.js';
import manifest from '../dist/custom-elements.json';
import '../src/widgets/cchc-provider/define.js';
import { describedRegistry } from '../.config/described-registry.js';
import { attributeControls } from './controls.js';
import DocsPage from './docs-page.mdx';
import { readable, type Manifest } from './manifest.js';
import { globalTypes, initialGlobals } from './toolbar.js';
import './preview.css';

setCustomElementsManifest(readable(manifest as Manifest));

// A page has the style sheet that stands beside the scripts: it lays out groups of cards.
const pageStyles = new CSSStyleSheet();
pageStyles.replaceSync(reserveStyles(describedRegistry));
document.adoptedStyleSheets.push(pageStyles);

interface Globals {
  readonly theme: string;
  readonly locale: string;
  readonly column: string;
  readonly accent: string;
  readonly density: string;
}

/** The page around a story, as the toolbar has it. */
const inPage: Decorator = (story, context) => {
  const { theme, locale, column, accent, density } = context.globals as unknown as Globals;
  const accentStyle = accent === 'own' ? undefined : `--cchc-accent: ${accent}`;
  return html`<div class="page page-${theme}" lang=${locale} style=${ifDefined(accentStyle)}>
    <div class="column" style="inline-size: ${column}">
      <cchc-provider ?compact=${density === 'compact'}>${story()}</cchc-provider>
    </div>
  </div>`;
};

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    actions: { handles: ['cchc-ready', 'cchc-error', 'cchc-select'] },
    controls: { expanded: true },
    docs: {
      page: DocsPage,
      // What is shown as code is to be pasted: the tag alone, without the client that answers for the network.
      source: { excludeDecorators: true },
    },
    options: {
      storySort: {
        order: [
          'Giới thiệu',
          'Chọn thẻ nào',
          'Hệ thống thiết kế',
          [
            'Biến thiết kế',
            'Bảng trạng thái',
            'Cấu tạo thẻ',
            'Màu của sáu cổng',
            'Ghép thành trang',
            'Đọc thành lời',
          ],
          'Thẻ',
          '*',
        ],
      },
    },
  },
  initialGlobals,
  globalTypes,
  argTypesEnhancers: [attributeControls],
  decorators: [withActions, inPage],
};

export default preview;
