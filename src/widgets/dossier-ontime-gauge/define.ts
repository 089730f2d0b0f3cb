import { define } from '../../element/define.js';
import { DossierOntimeGauge } from './dossier-ontime-gauge.js';

define('dossier-ontime-gauge', DossierOntimeGauge);

declare global {
  interface HTMLElementTagNameMap {
    'dossier-ontime-gauge': DossierOntimeGauge;
  }
}
