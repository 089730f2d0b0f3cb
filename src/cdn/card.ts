// Entry of the script with the card.
import { CchcKpiCard } from '../widgets/cchc-kpi-card/cchc-kpi-card.js';
import { registryKey, pageRegistry } from './page-registry.js';

pageRegistry()[registryKey('cchc-card.js')] = { 'cchc-kpi-card': CchcKpiCard };
