// Entry of the script that freezes the figure of a widget. It takes nothing from the main one, and so brings all words.
import { addEnglish } from '../i18n/messages.js';
import { freeze } from '../snapshot/freeze.js';
import { english as adoption } from '../widgets/cchc-adoption/messages.en.js';
import { english as breakdown } from '../widgets/cchc-index-breakdown/messages.en.js';
import { english as card } from '../widgets/cchc-kpi-card/messages.en.js';
import { english as gauge } from '../widgets/dossier-ontime-gauge/messages.en.js';
import { english as trend } from '../widgets/dossier-trend/messages.en.js';
import { english as ranking } from '../widgets/province-ranking/messages.en.js';
import { register } from './page-registry.js';

for (const words of [adoption, breakdown, card, gauge, trend, ranking]) addEnglish(words);

register('cchc-snapshot.js', freeze);
