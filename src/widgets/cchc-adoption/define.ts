import '../../application.js';
import { defineInApp } from '../../element/define-in-app.js';
import { CchcAdoption } from './cchc-adoption.js';
import AdoptionFigure from './figure.js';

// A page that imports a tag will show it: its figure need not be asked for later.
CchcAdoption.figure = () => AdoptionFigure;
defineInApp('cchc-adoption', CchcAdoption);

declare global {
  interface HTMLElementTagNameMap {
    'cchc-adoption': CchcAdoption;
  }
}
