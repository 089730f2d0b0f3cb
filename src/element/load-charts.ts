import { DataError } from '../document/error.js';
import type { DrawChart } from '../figures/chart-model.js';
import { loadFailureText } from '../figures/load-failure.js';
import { localizerOf } from '../i18n/localizer.js';
import { nearestLocale } from '../platform/document-language.js';
import { safeDocument } from '../platform/safe-dom.js';
import { warnOnce } from '../platform/warn.js';
import { lazyModules } from './lazy-modules.js';

/**
 * What draws charts, fetched when the first chart comes near the reader's view. Where it does not come, the reader has
 * a table and the webmaster a line that says why.
 */
export async function loadCharts(): Promise<DrawChart> {
  try {
    return await lazyModules.charts();
  } catch (error) {
    const localizer = localizerOf(nearestLocale(safeDocument('documentElement')));
    if (error instanceof DataError) warnOnce(loadFailureText(error.detail, localizer) ?? error.message);
    throw error;
  }
}
