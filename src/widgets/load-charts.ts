import type { DrawChart } from '../base/chart-model.js';
import { extras } from '../base/extras.js';
import { failureText } from '../base/failure-text.js';
import { nearestLocale } from '../base/locale.js';
import { nativeDocument } from '../base/native-document.js';
import { warnOnce } from '../base/warn.js';
import { DataError } from '../data/error.js';
import { textOf } from '../i18n/text.js';

async function findCharts(): Promise<DrawChart> {
  if (extras.charts) return extras.charts();
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
    const { messages } = textOf(nearestLocale(nativeDocument('documentElement')));
    if (error instanceof DataError) warnOnce(failureText(error, messages));
    throw error;
  }
}
