import { define } from '../../element/define.js';
import { addEnglish } from '../../i18n/messages.js';
import { ProvinceRanking } from './province-ranking.js';
import { english } from './messages.en.js';

addEnglish(english);
define('province-ranking', ProvinceRanking);

declare global {
  interface HTMLElementTagNameMap {
    'province-ranking': ProvinceRanking;
  }
}
