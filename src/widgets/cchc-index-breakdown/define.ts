import { define } from '../../element/define.js';
import { addEnglish } from '../../i18n/messages.js';
import { CchcIndexBreakdown } from './cchc-index-breakdown.js';
import { english } from './messages.en.js';

addEnglish(english);
define('cchc-index-breakdown', CchcIndexBreakdown);

declare global {
  interface HTMLElementTagNameMap {
    'cchc-index-breakdown': CchcIndexBreakdown;
  }
}
