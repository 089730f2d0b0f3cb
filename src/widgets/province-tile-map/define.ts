import { define } from '../../element/define.js';
import { ProvinceTileMap } from './province-tile-map.js';

define('province-tile-map', ProvinceTileMap);

declare global {
  interface HTMLElementTagNameMap {
    'province-tile-map': ProvinceTileMap;
  }
}
