import '../../application.js';
import { defineInApp } from '../../element/define-in-app.js';
import { ProvinceTileMap } from './province-tile-map.js';
import ProvinceTileMapFigure from './figure.js';

// A page that imports a tag will show it: its figure need not be asked for later.
ProvinceTileMap.figure = () => ProvinceTileMapFigure;
defineInApp('province-tile-map', ProvinceTileMap);

declare global {
  interface HTMLElementTagNameMap {
    'province-tile-map': ProvinceTileMap;
  }
}
