// Entry of the script with the widgets that draw one figure: the gauge and the dots.
import { vi } from '../i18n/vi.js';
import {
  adoption,
  badAttribute,
  comparison,
  gauge,
  mismatches,
  partMismatches,
  plainNumberHint,
  targets,
} from '../i18n/vi-further.js';
import { CchcAdoption } from '../widgets/cchc-adoption/cchc-adoption.js';
import { DossierOntimeGauge } from '../widgets/dossier-ontime-gauge/dossier-ontime-gauge.js';
import { registryKey, pageRegistry } from './page-registry.js';

Object.assign(vi, {
  adoption,
  badAttribute,
  comparison,
  gauge,
  mismatches,
  partMismatches,
  plainNumberHint,
  targets,
});
pageRegistry()[registryKey('cchc-figures.js')] = {
  'dossier-ontime-gauge': DossierOntimeGauge,
  'cchc-adoption': CchcAdoption,
};
