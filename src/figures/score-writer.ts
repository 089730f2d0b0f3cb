import type { Ranking, RankingEntry } from '../document/schema.js';
import type { Localizer } from '../i18n/localizer.js';
import { columnWriter } from './column-writer.js';

/** What writes the scores of a ranking, with a unit to say after them or without. */
export function scoreWriter(
  { entries, unit }: Ranking,
  localizer: Localizer,
): (entry: RankingEntry, unit?: string | null) => string {
  const sign = localizer.label(unit) === '%' ? '%' : null;
  const write = columnWriter(
    entries.map(({ score }) => score),
    sign,
    localizer,
  );
  return ({ score, qualifier }, word) =>
    score === null ? '' : localizer.qualified(qualifier, write(score, word));
}
