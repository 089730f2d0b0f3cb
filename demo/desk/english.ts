import { addEnglish } from '../../src/i18n/messages.js';
import { english as adoption } from '../../src/widgets/cchc-adoption/messages.en.js';
import { english as breakdown } from '../../src/widgets/cchc-index-breakdown/messages.en.js';
import { english as card } from '../../src/widgets/cchc-kpi-card/messages.en.js';
import { english as gauge } from '../../src/widgets/dossier-ontime-gauge/messages.en.js';
import { english as trend } from '../../src/widgets/dossier-trend/messages.en.js';
import { english as ranking } from '../../src/widgets/province-ranking/messages.en.js';
import { english as map } from '../../src/widgets/province-tile-map/messages.en.js';

/** Brings all that the widgets say in English: findings and snippets say it before any widget has asked for it. */
export function loadEnglish(): void {
  for (const words of [adoption, breakdown, card, gauge, trend, ranking, map]) addEnglish(words);
}
