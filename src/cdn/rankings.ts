// Entry of the script with the widgets of ranked units: the table and the map.
import { ProvinceRanking } from '../widgets/province-ranking/province-ranking.js';
import { ProvinceTileMap } from '../widgets/province-tile-map/province-tile-map.js';
import { registryKey, pageRegistry } from './page-registry.js';

pageRegistry()[registryKey('cchc-rankings.js')] = {
  'province-ranking': ProvinceRanking,
  'province-tile-map': ProvinceTileMap,
};
