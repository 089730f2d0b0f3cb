// Entry of the one classic script. The defaults come first: registering a tag makes it render.
import './read-defaults.js';
import { extras } from '../base/extras.js';
import { failureText } from '../base/failure-text.js';
import { warnOnce } from '../base/warn.js';
import type { DataError } from '../data/error.js';
import { takeEnglish, textOf } from '../i18n/text.js';
import '../widgets/cchc-provider/define.js';
import { shared } from 'cchc:shared';
import { furtherScript } from './further-script.js';
import { hydrate } from './hydrate.js';
import { defineLater, type WidgetClass } from './later.js';
import { ownScript } from './own-script.js';
import { partOf, parts } from './parts.js';

parts()[partOf('cchc-widgets.js')] ??= shared;
extras.actions = () => furtherScript('cchc-exports.js');
extras.adapters = () => furtherScript('cchc-formats.js');
extras.charts = () => furtherScript('cchc-charts.js');
extras.english = () =>
  furtherScript<void>('cchc-en.js').catch((error: DataError) => {
    const text = textOf('vi');
    warnOnce(failureText(error, text.messages));
    takeEnglish(text);
  });
if (ownScript?.src) extras.folder = new URL('.', ownScript.src).href;

// The provider was first, so that the widgets inside it find it upgraded.
const LATER: readonly (readonly [file: string, tag: string, attributes: string])[] = [
  ['cchc-card.js', 'cchc-kpi-card', 'indicator value qualifier unit of rank previous target'],
  ['cchc-figures.js', 'dossier-ontime-gauge', 'basis target bands rate qualifier received resolved'],
  ['cchc-figures.js', 'cchc-adoption', 'indicator value of unit'],
  ['cchc-rankings.js', 'province-ranking', 'ranking highlight top searchable sort'],
  ['cchc-rankings.js', 'province-tile-map', 'ranking highlight'],
  ['cchc-trends.js', 'dossier-trend', 'chart'],
  ['cchc-trends.js', 'cchc-index-breakdown', 'ranking unit compare chart'],
];
for (const [file, tag, attributes] of LATER)
  defineLater(tag, attributes, async () => (await furtherScript<Record<string, WidgetClass>>(file))[tag]!);

hydrate();
