import { define } from '../../element/define.js';
import { CchcAdoption } from './cchc-adoption.js';

define('cchc-adoption', CchcAdoption);

declare global {
  interface HTMLElementTagNameMap {
    'cchc-adoption': CchcAdoption;
  }
}
