// Entry of the script with the widgets of ranked units: the table and the map.
import { vi } from '../i18n/vi.js';
import {
  badAttribute,
  comparison,
  map,
  mismatches,
  partMismatches,
  ranking,
  table,
} from '../i18n/vi-further.js';
import { ProvinceRanking } from '../widgets/province-ranking/province-ranking.js';
import { ProvinceTileMap } from '../widgets/province-tile-map/province-tile-map.js';
import { registryKey, pageRegistry } from './page-registry.js';

Object.assign(vi, { badAttribute, comparison, map, mismatches, partMismatches, ranking, table });
pageRegistry()[registryKey('cchc-rankings.js')] = {
  'province-ranking': ProvinceRanking,
  'province-tile-map': ProvinceTileMap,
};
