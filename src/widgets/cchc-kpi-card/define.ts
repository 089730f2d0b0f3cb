import '../../application.js';
import { defineInApp } from '../../element/define-in-app.js';
import { CchcKpiCard } from './cchc-kpi-card.js';
import KpiCardFigure from './figure.js';

// A page that imports a tag will show it: its figure need not be asked for later.
CchcKpiCard.figure = () => KpiCardFigure;
defineInApp('cchc-kpi-card', CchcKpiCard);

declare global {
  interface HTMLElementTagNameMap {
    'cchc-kpi-card': CchcKpiCard;
  }
}
