import type { DrawChart } from '../base/chart-model.js';
import { extras } from '../base/extras.js';

/** What draws charts, fetched when the first chart comes near the reader's view. */
export async function loadCharts(): Promise<DrawChart> {
  if (extras.charts) return extras.charts();
  if (__CDN__) throw new Error('The script with the charts is not known.');
  return (await import('../charts/index.js')).drawChart;
}
