import type { Ranking, RankingEntry } from '../document/schema.js';
import { decimalsFor } from '../format/decimals.js';
import type { Localizer } from '../i18n/localizer.js';
import { subtract } from './comparison.js';

/** The decimals that a source has written of a number. */
const decimalsIn = (value: number): number => String(subtract(value, 0)).split('.')[1]?.length ?? 0;

/** The decimals that all figures of a column are written with, so that their points agree: those of the most exact. */
export const leastDecimals = (figures: readonly (number | null)[], most: number): number =>
  Math.min(most, Math.max(0, ...figures.map((figure) => decimalsIn(figure ?? 0))));

/**
 * What writes the scores of a ranking, with a unit to say after them or without. All have as many decimals as the most
 * exact of them, so that their points agree in a column.
 */
export function scoreWriter(
  { entries, unit }: Ranking,
  localizer: Localizer,
): (entry: RankingEntry, unit?: string | null) => string {
  const sign = localizer.label(unit) === '%' ? '%' : null;
  const scores = entries.map(({ score }) => score);
  const most = decimalsFor(scores, sign);
  const least = leastDecimals(scores, most);
  return ({ score, qualifier }, word = sign) =>
    score === null ? '' : localizer.qualified(qualifier, localizer.figure(score, word, most, least));
}
