import '../../src/define.js';
import { DeskFigure } from './desk-figure.js';
import { DeskPage } from './desk-page.js';
import { loadEnglish } from './english.js';

void loadEnglish().then(() => {
  customElements.define('desk-figure', DeskFigure);
  customElements.define('desk-page', DeskPage);
});
