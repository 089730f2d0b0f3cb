import { CchcAdoption } from './cchc-adoption/cchc-adoption.js';
import { CchcIndexBreakdown } from './cchc-index-breakdown/cchc-index-breakdown.js';
import { CchcKpiCard } from './cchc-kpi-card/cchc-kpi-card.js';
import { DossierOntimeGauge } from './dossier-ontime-gauge/dossier-ontime-gauge.js';
import { DossierTrend } from './dossier-trend/dossier-trend.js';
import { ProvinceRanking } from './province-ranking/province-ranking.js';
import { ProvinceTileMap } from './province-tile-map/province-tile-map.js';

// What an application may import by name: `src/index.ts` exports all but the list, which is of the scripts as well.
export {
  CchcAdoption,
  CchcIndexBreakdown,
  CchcKpiCard,
  DossierOntimeGauge,
  DossierTrend,
  ProvinceRanking,
  ProvinceTileMap,
};

/**
 * The widgets: the tag, its class (which knows the module that draws it; there stands what it reserves), and the classic
 * script that brings this module. The tags of one script are those that share most of their code.
 */
const registry = [
  { tag: 'cchc-kpi-card', element: CchcKpiCard, script: 'cchc-card.js' },
  { tag: 'dossier-ontime-gauge', element: DossierOntimeGauge, script: 'cchc-gauge.js' },
  { tag: 'province-ranking', element: ProvinceRanking, script: 'cchc-ranking.js' },
  { tag: 'dossier-trend', element: DossierTrend, script: 'cchc-trends.js' },
  { tag: 'cchc-index-breakdown', element: CchcIndexBreakdown, script: 'cchc-trends.js' },
  { tag: 'cchc-adoption', element: CchcAdoption, script: 'cchc-adoption.js' },
  { tag: 'province-tile-map', element: ProvinceTileMap, script: 'cchc-map.js' },
] as const;

export default registry;

/** A tag that shows something. */
export type WidgetTag = (typeof registry)[number]['tag'];
