import { nameOf, ranksOf } from '../../figures/ranking.js';
import type { Ranking } from '../../document/schema.js';
import { decimalsFor } from '../../format/decimals.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tableMessages } from '../../ui/table-messages.js';
import type { RankedUnits } from '../../figures/previous-units.js';
import { isUnit } from '../../territory/match-unit.js';
import { changesOf, type Change } from './change.js';

/** A row of the table, with the numbers that it is sorted by. */
export interface Row extends Change {
  readonly code: string | null;
  readonly name: string;
  readonly isOwn: boolean;
  readonly rank: number | null;
  readonly score: number | null;
  readonly scoreText: string;
  /** The filled part of the bar, in percent. */
  readonly filled: number;
}

/** The largest score that a bar can show. */
function scaleOf({ max, entries }: Ranking, unit: string | null): number {
  // Not spread into one call: engines limit the number of arguments.
  const highest = entries.reduce((best, { score }) => Math.max(best, score ?? 0), 0);
  return max ?? (unit === '%' ? 100 : highest);
}

function makeRows(
  ranking: Ranking,
  units: RankedUnits,
  highlight: string | undefined,
  localizer: Localizer,
): Row[] {
  const { entries } = ranking;
  const { set } = units;
  const unit = localizer.label(ranking.unit);
  const scale = scaleOf(ranking, unit);
  const decimals = decimalsFor(
    entries.map(({ score }) => score),
    unit,
  );
  const ranks = ranksOf(ranking);
  const changeOf = changesOf(ranking, units, localizer);
  const rows = entries.map((entry, index): Row => {
    const { code, score, qualifier } = entry;
    const rank = ranks[index] ?? null;
    return {
      code,
      name: nameOf(entry, set),
      isOwn: highlight !== undefined && isUnit(entry, highlight, set),
      rank,
      score,
      scoreText:
        score === null
          ? localizer.in(tableMessages).notPublished
          : localizer.qualified(qualifier, localizer.figure(score, unit === '%' ? unit : null, decimals)),
      filled: score === null || scale <= 0 ? 0 : (score / scale) * 100,
      ...changeOf(entry, rank),
    };
  });
  return rows.filter(({ rank, score }) => rank !== null || score !== null);
}

const kept = new WeakMap<Ranking, { readonly key: string; readonly rows: readonly Row[] }>();

/** The rows of a ranking in its own order, of the units that have a score or a rank; kept while a reader sorts and searches. */
export function rowsOf(
  ranking: Ranking,
  units: RankedUnits,
  highlight: string | undefined,
  localizer: Localizer,
): readonly Row[] {
  const key = [localizer.locale, highlight].join(' ');
  const last = kept.get(ranking);
  if (last?.key === key) return last.rows;
  const rows = makeRows(ranking, units, highlight, localizer);
  kept.set(ranking, { key, rows });
  return rows;
}
