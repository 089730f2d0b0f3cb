import { define } from '../../element/define.js';
import { DossierTrend } from './dossier-trend.js';

define('dossier-trend', DossierTrend);

declare global {
  interface HTMLElementTagNameMap {
    'dossier-trend': DossierTrend;
  }
}
