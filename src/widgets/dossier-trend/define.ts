import { define } from '../../base/define.js';
import { DossierTrend } from './dossier-trend.js';

define('dossier-trend', DossierTrend);

declare global {
  interface HTMLElementTagNameMap {
    'dossier-trend': DossierTrend;
  }
}
