import { define } from '../../element/define.js';
import '../../element/late-provider.js';
import { CchcAdoption } from './cchc-adoption.js';
import AdoptionFigure from './figure.js';

// A page that imports a tag will show it: its figure need not be asked for later.
CchcAdoption.figure = () => AdoptionFigure;
define('cchc-adoption', CchcAdoption);

declare global {
  interface HTMLElementTagNameMap {
    'cchc-adoption': CchcAdoption;
  }
}
