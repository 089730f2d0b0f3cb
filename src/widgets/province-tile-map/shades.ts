import { scoreNameOf } from '../../figures/ranking.js';
import type { Ranking } from '../../document/schema.js';
import type { Localizer } from '../../i18n/localizer.js';
import { rankingMessages } from '../../figures/ranking-messages.js';
import { roundBounds } from '../../figures/round-bounds.js';
import { classOf, shadeOf } from './classes.js';
import type { PlacedUnit, Placement } from './placement.js';

/** A strip of the shades from the lowest class to the highest, with the numbers at its joints and ends. */
export interface Legend {
  /** From 1 (pale) to 5 (strong). */
  readonly shades: readonly number[];
  readonly bounds: readonly string[];
}

/** What the shades of a map are of. */
export interface Shades {
  /** What is shaded: the score, the rate, or the rank where the source has no scores. */
  readonly name: string;
  readonly legend: Legend;
  /** The shade of a unit; 0 without data. */
  readonly of: (placed: PlacedUnit | undefined) => number;
}

/** The shades of the units with data: the better or higher, the stronger. */
export function shadesOf(ranking: Ranking, { units }: Placement, localizer: Localizer): Shades {
  const unit = localizer.label(ranking.unit);
  const placed = [...units.values()];
  const byScore = placed.some(({ entry }) => entry.score !== null);
  const valueOf = ({ entry, rank }: PlacedUnit) => (byScore ? entry.score : rank);
  const values = placed.map(valueOf).filter((value) => value !== null);
  const [first, last] = byScore ? [-Infinity, ranking.max ?? (unit === '%' ? 100 : Infinity)] : [1, 1];
  // Classes of round numbers may reach beyond the scale: to rank 40 of 34, or to 100,5 %.
  const end = Math.max(last, ...values);
  const bounds = roundBounds(Math.min(...values), Math.max(...values)).map((bound) =>
    Math.max(first, Math.min(end, bound)),
  );
  const count = bounds.length - 1;
  const isReversed = !byScore || ranking.better === 'lower';
  const shade = (index: number) => shadeOf(isReversed ? count - 1 - index : index, count);
  const figure = (value: number) =>
    byScore && unit === '%' ? localizer.percent(value) : localizer.number(value);
  return {
    name: byScore ? scoreNameOf(unit, localizer) : localizer.in(rankingMessages).rank,
    legend: {
      shades: bounds.slice(1).map((_, index) => shade(index)),
      bounds: [...new Set(bounds.map(figure))],
    },
    of: (one) => {
      const value = one ? valueOf(one) : null;
      return value === null ? 0 : shade(classOf(value, bounds));
    },
  };
}
