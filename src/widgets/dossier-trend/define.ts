import '../../application.js';
import { defineInApp } from '../../element/define-in-app.js';
import { DossierTrend } from './dossier-trend.js';
import DossierTrendFigure from './figure.js';

// A page that imports a tag will show it: its figure need not be asked for later.
DossierTrend.figure = () => DossierTrendFigure;
defineInApp('dossier-trend', DossierTrend);

declare global {
  interface HTMLElementTagNameMap {
    'dossier-trend': DossierTrend;
  }
}
