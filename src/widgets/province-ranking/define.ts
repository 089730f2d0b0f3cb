import '../../application.js';
import { defineInApp } from '../../element/define-in-app.js';
import { ProvinceRanking } from './province-ranking.js';
import ProvinceRankingFigure from './figure.js';

// A page that imports a tag will show it: its figure need not be asked for later.
ProvinceRanking.figure = () => ProvinceRankingFigure;
defineInApp('province-ranking', ProvinceRanking);

declare global {
  interface HTMLElementTagNameMap {
    'province-ranking': ProvinceRanking;
  }
}
