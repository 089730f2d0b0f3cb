import { define } from '../../element/define.js';
import { addEnglish } from '../../i18n/messages.js';
import { DossierTrend } from './dossier-trend.js';
import { english } from './messages.en.js';

addEnglish(english);
define('dossier-trend', DossierTrend);

declare global {
  interface HTMLElementTagNameMap {
    'dossier-trend': DossierTrend;
  }
}
