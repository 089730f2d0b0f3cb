import { define } from '../../element/define.js';
import { CchcKpiCard } from './cchc-kpi-card.js';

define('cchc-kpi-card', CchcKpiCard);

declare global {
  interface HTMLElementTagNameMap {
    'cchc-kpi-card': CchcKpiCard;
  }
}
