import { define } from '../../element/define.js';
import { addEnglish } from '../../i18n/messages.js';
import { ProvinceTileMap } from './province-tile-map.js';
import { english } from './messages.en.js';

addEnglish(english);
define('province-tile-map', ProvinceTileMap);

declare global {
  interface HTMLElementTagNameMap {
    'province-tile-map': ProvinceTileMap;
  }
}
