import '../../application.js';
import { defineInApp } from '../../element/define-in-app.js';
import { CchcProvider } from './cchc-provider.js';

defineInApp('cchc-provider', CchcProvider);

declare global {
  interface HTMLElementTagNameMap {
    'cchc-provider': CchcProvider;
  }
}
