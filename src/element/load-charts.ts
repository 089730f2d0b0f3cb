import type { DrawChart } from '../figures/chart-model.js';
import { lazyModules } from './lazy-modules.js';
import { failureText } from '../figures/failure-text.js';
import { nearestLocale } from '../platform/document-language.js';
import { safeDocument } from '../platform/safe-dom.js';
import { warnOnce } from '../platform/warn.js';
import { DataError } from '../document/error.js';
import { localizerOf } from '../i18n/localizer.js';

async function findCharts(): Promise<DrawChart> {
  if (lazyModules.charts) return lazyModules.charts();
  if (__CDN__) throw new Error('The script with the charts is not known.');
  return (await import('../charts/index.js')).drawChart;
}

/**
 * What draws charts, fetched when the first chart comes near the reader's view. Where it does not come, the reader has
 * a table and the webmaster a line that says why.
 */
export async function loadCharts(): Promise<DrawChart> {
  try {
    return await findCharts();
  } catch (error) {
    const localizer = localizerOf(nearestLocale(safeDocument('documentElement')));
    if (error instanceof DataError) warnOnce(failureText(error, localizer));
    throw error;
  }
}
