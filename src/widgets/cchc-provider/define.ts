import { define } from '../../element/define.js';
import { CchcProvider } from './cchc-provider.js';

define('cchc-provider', CchcProvider);

declare global {
  interface HTMLElementTagNameMap {
    'cchc-provider': CchcProvider;
  }
}
