import { define } from '../../element/define.js';
import { addEnglish } from '../../i18n/messages.js';
import { CchcAdoption } from './cchc-adoption.js';
import { english } from './messages.en.js';

addEnglish(english);
define('cchc-adoption', CchcAdoption);

declare global {
  interface HTMLElementTagNameMap {
    'cchc-adoption': CchcAdoption;
  }
}
