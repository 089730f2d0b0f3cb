import '../../application.js';
import { defineInApp } from '../../element/define-in-app.js';
import { DossierOntimeGauge } from './dossier-ontime-gauge.js';
import DossierOntimeGaugeFigure from './figure.js';

// A page that imports a tag will show it: its figure need not be asked for later.
DossierOntimeGauge.figure = () => DossierOntimeGaugeFigure;
defineInApp('dossier-ontime-gauge', DossierOntimeGauge);

declare global {
  interface HTMLElementTagNameMap {
    'dossier-ontime-gauge': DossierOntimeGauge;
  }
}
