import { looksLikeShares } from '../../figures/consistency.js';
import { adviceAt, type Finding } from '../finding.js';
import type { ReportLanguage } from '../report-language.js';

/** Percentages that are all between 0 and 1: most likely shares that nobody has multiplied by 100. */
export function shareChecks(
  percents: readonly (number | null)[],
  path: string,
  { words, localizer }: ReportLanguage,
): Finding[] {
  const first = percents.filter((percent) => percent)[0];
  return typeof first === 'number' && looksLikeShares(percents)
    ? [adviceAt(path, words.checks.looksLikeShare(localizer.percent(first)))]
    : [];
}
