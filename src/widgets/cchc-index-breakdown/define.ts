import '../../application.js';
import { defineInApp } from '../../element/define-in-app.js';
import { CchcIndexBreakdown } from './cchc-index-breakdown.js';
import IndexBreakdownFigure from './figure.js';

// A page that imports a tag will show it: its figure need not be asked for later.
CchcIndexBreakdown.figure = () => IndexBreakdownFigure;
defineInApp('cchc-index-breakdown', CchcIndexBreakdown);

declare global {
  interface HTMLElementTagNameMap {
    'cchc-index-breakdown': CchcIndexBreakdown;
  }
}
