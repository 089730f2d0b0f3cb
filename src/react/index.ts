import '../element/late-provider.js';
import { CchcAdoption as Adoption } from '../widgets/cchc-adoption/cchc-adoption.js';
import { CchcIndexBreakdown as IndexBreakdown } from '../widgets/cchc-index-breakdown/cchc-index-breakdown.js';
import { CchcKpiCard as KpiCard } from '../widgets/cchc-kpi-card/cchc-kpi-card.js';
import { CchcProvider as Provider } from '../widgets/cchc-provider/cchc-provider.js';
import { DossierOntimeGauge as OntimeGauge } from '../widgets/dossier-ontime-gauge/dossier-ontime-gauge.js';
import { DossierTrend as Trend } from '../widgets/dossier-trend/dossier-trend.js';
import { ProvinceRanking as Ranking } from '../widgets/province-ranking/province-ranking.js';
import { ProvinceTileMap as TileMap } from '../widgets/province-tile-map/province-tile-map.js';
import { component } from './component.js';

// A page pays for the components that it imports: the marks let bundlers leave out the others.
export const CchcProvider = /* @__PURE__ */ component('cchc-provider', Provider);
export const CchcKpiCard = /* @__PURE__ */ component('cchc-kpi-card', KpiCard);
export const DossierOntimeGauge = /* @__PURE__ */ component('dossier-ontime-gauge', OntimeGauge);
export const ProvinceRanking = /* @__PURE__ */ component('province-ranking', Ranking);
export const DossierTrend = /* @__PURE__ */ component('dossier-trend', Trend);
export const CchcIndexBreakdown = /* @__PURE__ */ component('cchc-index-breakdown', IndexBreakdown);
export const CchcAdoption = /* @__PURE__ */ component('cchc-adoption', Adoption);
export const ProvinceTileMap = /* @__PURE__ */ component('province-tile-map', TileMap);
