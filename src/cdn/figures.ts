// Entry of the script with the widgets that draw one figure: the gauge and the dots.
import { CchcAdoption } from '../widgets/cchc-adoption/cchc-adoption.js';
import { DossierOntimeGauge } from '../widgets/dossier-ontime-gauge/dossier-ontime-gauge.js';
import { registryKey, pageRegistry } from './page-registry.js';

pageRegistry()[registryKey('cchc-figures.js')] = {
  'dossier-ontime-gauge': DossierOntimeGauge,
  'cchc-adoption': CchcAdoption,
};
