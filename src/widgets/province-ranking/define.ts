import { define } from '../../element/define.js';
import { ProvinceRanking } from './province-ranking.js';

define('province-ranking', ProvinceRanking);

declare global {
  interface HTMLElementTagNameMap {
    'province-ranking': ProvinceRanking;
  }
}
