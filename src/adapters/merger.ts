import { groupBy } from '../lib/group-by.js';
import { summandsOf } from '../territory/lineage.js';
import { wrongAttribute } from '../document/error.js';
import type { Mapping } from './adapter.js';
import { NO_FIGURE, type ReadFigure } from './figure.js';
import type { TableContext } from './table-context.js';
import type { Line, Measure } from './table.js';
import { isUnchanged } from './row-units.js';
import { unitOf } from '../territory/match-unit.js';
import { findUnit } from '../territory/units.js';
import { setInForce } from '../territory/set-in-force.js';
import { fold } from '../lib/fold.js';

/** Counts of dossiers add up; of the others the tag has to say so. */
const COUNTS: readonly Measure[] = ['received', 'resolved'];
const DECLARED: readonly Measure[] = ['score', 'value'];

/** Whether the tag says that the figures of merged units add up. */
export function addsUp({ merge }: Mapping): boolean {
  if (merge && merge !== 'sum') throw wrongAttribute('merge', merge, { allowed: ['sum'] });
  return merge === 'sum';
}

/** A sum of figures, of which each must be published; shares do not add up. */
function sumOf(figures: readonly ReadFigure[]): ReadFigure {
  if (figures.some(({ value, isPercent }) => value === null || isPercent)) return NO_FIGURE;
  const qualifier = figures.filter((figure) => figure.qualifier)[0]?.qualifier ?? null;
  const value = fold(figures, 0, (sum, figure) => sum + (figure.value ?? 0));
  return { ...NO_FIGURE, value: Math.round(value * 1e6) / 1e6, qualifier };
}

const NO_FIGURES = {
  score: NO_FIGURE,
  value: NO_FIGURE,
  rate: NO_FIGURE,
  received: NO_FIGURE,
  resolved: NO_FIGURE,
};

/** The line of a unit of today out of the lines of those that went into it. */
function lineOf(parts: readonly Line[], code: string, mapping: Mapping): Line {
  const measures = addsUp(mapping) ? [...COUNTS, ...DECLARED] : COUNTS;
  const sums = measures.map((measure) => [measure, sumOf(parts.map((part) => part[measure]))] as const);
  const { place, period } = parts[0]!;
  return {
    ...NO_FIGURES,
    ...Object.fromEntries(sums),
    place,
    period,
    code,
    name: null,
    rank: null,
    previousRank: null,
    isSummary: false,
    isGroup: false,
    isProvisional: parts.some((part) => part.isProvisional),
    section: undefined,
    parts: [],
    unreadable: [],
  };
}

/** What a table has of a unit from before the merger, under the borders of today. */
export interface Former {
  /** The number of former units that make up the unit; `null` where they do not, or nothing is from before. */
  readonly mergedFrom: number | null;
  /** The sums of the former units where there are several, for each period that has all of them. */
  readonly former: readonly Line[];
}

/** What a table has of the wanted unit from before the merger. */
export function formerOf({ lines, units: { set }, mapping }: TableContext, wanted: string): Former {
  const code = (set && findUnit(set, wanted)?.code) ?? '';
  const before = lines.filter(({ period }) => setInForce(period) === 'VN-63');
  if (isUnchanged(code) && before.length) return { mergedFrom: 1, former: [] };
  const codes = set === 'VN-34' ? summandsOf(code) : [];
  const codeIn = (line: Line) => unitOf(line, 'VN-63')?.code ?? '';
  const parts = before.filter((line) => codes.includes(codeIn(line)));
  const former = [...groupBy(parts, ({ period }) => period ?? '').values()]
    // Two rows for one unit, say of two offices, are ambiguous: neither is used.
    .filter((lines) => lines.length === codes.length && new Set(lines.map(codeIn)).size === codes.length)
    .map((lines) => lineOf(lines, code, mapping));
  return { mergedFrom: former.length ? codes.length : null, former };
}
