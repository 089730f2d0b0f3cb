// Entry of the script with the widgets that Chart.js draws; Chart.js itself comes later, when one is near the view.
import { CchcIndexBreakdown } from '../widgets/cchc-index-breakdown/cchc-index-breakdown.js';
import { DossierTrend } from '../widgets/dossier-trend/dossier-trend.js';
import { registryKey, pageRegistry } from './page-registry.js';

pageRegistry()[registryKey('cchc-trends.js')] = {
  'dossier-trend': DossierTrend,
  'cchc-index-breakdown': CchcIndexBreakdown,
};
