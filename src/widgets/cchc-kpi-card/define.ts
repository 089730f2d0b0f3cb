import { define } from '../../element/define.js';
import { addEnglish } from '../../i18n/messages.js';
import { CchcKpiCard } from './cchc-kpi-card.js';
import { english } from './messages.en.js';

addEnglish(english);
define('cchc-kpi-card', CchcKpiCard);

declare global {
  interface HTMLElementTagNameMap {
    'cchc-kpi-card': CchcKpiCard;
  }
}
