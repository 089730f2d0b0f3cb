// Entry of the script with the widgets that Chart.js draws; Chart.js itself comes later, when one is near the view.
import { vi } from '../i18n/vi.js';
import {
  breakdown,
  comparison,
  course,
  gauge,
  mismatches,
  partMismatches,
  ranking,
  scales,
  table,
  trendChart,
} from '../i18n/vi-further.js';
import { CchcIndexBreakdown } from '../widgets/cchc-index-breakdown/cchc-index-breakdown.js';
import { DossierTrend } from '../widgets/dossier-trend/dossier-trend.js';
import { registryKey, pageRegistry } from './page-registry.js';

Object.assign(vi, {
  breakdown,
  comparison,
  course,
  gauge,
  mismatches,
  partMismatches,
  ranking,
  scales,
  table,
  trendChart,
});
pageRegistry()[registryKey('cchc-trends.js')] = {
  'dossier-trend': DossierTrend,
  'cchc-index-breakdown': CchcIndexBreakdown,
};
