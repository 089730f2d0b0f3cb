import { english as adoption } from './cchc-adoption/messages.en.js';
import { english as breakdown } from './cchc-index-breakdown/messages.en.js';
import { english as card } from './cchc-kpi-card/messages.en.js';
import { english as gauge } from './dossier-ontime-gauge/messages.en.js';
import { english as trend } from './dossier-trend/messages.en.js';
import { english as ranking } from './province-ranking/messages.en.js';
import { english as map } from './province-tile-map/messages.en.js';

/** All that the widgets say in English. */
export const english = {
  ...adoption,
  ...breakdown,
  ...card,
  ...gauge,
  ...trend,
  ...ranking,
  ...map,
};
