import { define } from '../../element/define.js';
import { addEnglish } from '../../i18n/messages.js';
import { DossierOntimeGauge } from './dossier-ontime-gauge.js';
import { english } from './messages.en.js';

addEnglish(english);
define('dossier-ontime-gauge', DossierOntimeGauge);

declare global {
  interface HTMLElementTagNameMap {
    'dossier-ontime-gauge': DossierOntimeGauge;
  }
}
