// Entry of the one classic script. The defaults come first: registering a tag makes it render.
import './read-defaults.js';
import { lazyModules } from '../element/lazy-modules.js';
import { failureText } from '../figures/failure-text.js';
import { warnOnce } from '../platform/warn.js';
import type { DataError } from '../document/error.js';
import { takeEnglish, localizerOf } from '../i18n/localizer.js';
import '../widgets/cchc-provider/define.js';
import { shared } from 'cchc:shared';
import { loadScript } from './load-script.js';
import { hydrate } from './hydrate.js';
import { defineLater, type WidgetClass } from './later.js';
import { ownScript } from './own-script.js';
import { registryKey, pageRegistry } from './page-registry.js';

pageRegistry()[registryKey('cchc-widgets.js')] ??= shared;
lazyModules.actions = () => loadScript('cchc-exports.js');
lazyModules.adapters = () => loadScript('cchc-formats.js');
lazyModules.charts = () => loadScript('cchc-charts.js');
lazyModules.tables = () => loadScript('cchc-tables.js');
lazyModules.english = () =>
  loadScript<void>('cchc-en.js').catch((error: DataError) => {
    const text = localizerOf('vi');
    warnOnce(failureText(error, text.messages));
    takeEnglish(text);
  });
if (ownScript?.src) lazyModules.folder = new URL('.', ownScript.src).href;

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
  defineLater(tag, attributes, async () => (await loadScript<Record<string, WidgetClass>>(file))[tag]!);

hydrate();
