import { define } from '../../element/define.js';
import { CchcIndexBreakdown } from './cchc-index-breakdown.js';

define('cchc-index-breakdown', CchcIndexBreakdown);

declare global {
  interface HTMLElementTagNameMap {
    'cchc-index-breakdown': CchcIndexBreakdown;
  }
}
