import { advice, type Finding } from '../finding.js';
import type { Telling } from '../telling.js';

/** Percentages that are all between 0 and 1: most likely shares that nobody has multiplied by 100. */
export function shareChecks(
  percents: readonly (number | null)[],
  path: string,
  { words, localizer }: Telling,
): Finding[] {
  const published = percents.filter((percent) => percent !== null && percent !== 0);
  const [first] = published;
  const areShares = published.every((percent) => (percent ?? 0) > 0 && (percent ?? 0) <= 1);
  return typeof first === 'number' && areShares
    ? [advice(path, words.checks.looksLikeShare(localizer.percent(first)))]
    : [];
}
