import { nameOf, ranksOf } from '../../figures/ranking.js';
import type { Ranking } from '../../document/schema.js';
import { scoreWriter } from '../../figures/score-writer.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tableMessages } from '../../ui/table-messages.js';
import type { RankedUnits } from '../../figures/previous-units.js';
import { isUnit } from '../../territory/match-unit.js';
import { changesOf, type Change } from './change.js';
import { scaleOf, type Scale } from './scale.js';

/** A row of the table, with the numbers that it is sorted by. */
export interface RankedRow extends Change {
  readonly code: string | null;
  readonly name: string;
  readonly isOwn: boolean;
  readonly rank: number | null;
  readonly score: number | null;
  readonly scoreText: string;
}

/** The rows of a table, and the scale that their scores stand on. */
interface Rows {
  readonly rows: readonly RankedRow[];
  readonly scale: Scale | null;
}

function makeRows(
  ranking: Ranking,
  units: RankedUnits,
  highlight: string | undefined,
  localizer: Localizer,
): Rows {
  const { set } = units;
  const ranks = ranksOf(ranking);
  const changeOf = changesOf(ranking, units, localizer);
  const write = scoreWriter(ranking, localizer);
  const rows = ranking.entries.map((entry, index): RankedRow => {
    const { code, score } = entry;
    const rank = ranks[index] ?? null;
    return {
      code,
      name: nameOf(entry, set),
      isOwn: !!highlight && isUnit(entry, highlight, set),
      rank,
      score,
      scoreText: write(entry) || localizer.in(tableMessages).notPublished,
      ...changeOf(entry, rank),
    };
  });
  return {
    rows: rows.filter(({ rank, score }) => rank !== null || score !== null),
    scale: scaleOf(rows.flatMap(({ score, before }) => [score, before])),
  };
}

const kept = new WeakMap<Ranking, Rows & { readonly key: string }>();

/**
 * The rows of a ranking in its own order, of the units that have a score or a rank; kept while a reader sorts and
 * searches.
 */
export function rowsOf(
  ranking: Ranking,
  units: RankedUnits,
  highlight: string | undefined,
  localizer: Localizer,
): Rows {
  const key = [localizer.locale, highlight].join(' ');
  const last = kept.get(ranking);
  if (last?.key === key) return last;
  const made = { key, ...makeRows(ranking, units, highlight, localizer) };
  kept.set(ranking, made);
  return made;
}
