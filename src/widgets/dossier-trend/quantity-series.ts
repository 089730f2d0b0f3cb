import { likeLatest } from '../../figures/ordered-series.js';
import { summarizeSeries, type KnownPoint } from '../../figures/series-summary.js';
import { columnWriter, type Write } from '../../figures/column-writer.js';
import type { Dossiers } from '../../document/schema.js';
import { MERGER } from '../../territory/set-in-force.js';
import { monthsOf } from '../../format/period-months.js';
import type { Localizer } from '../../i18n/localizer.js';
import { dossierMessages } from '../../figures/dossier-messages.js';
import { comparisonMessages, seriesMessages } from '../../figures/messages.js';
import { trendMessages } from './messages.js';

/** What is published of a period. */
export type Point = Dossiers['series'][number];
/** What has a series of its own. */
export type Quantity = 'received' | 'resolved' | 'onTimeRate';

/** All of them, in the order in which they are shown. */
export const QUANTITIES: readonly Quantity[] = ['received', 'resolved', 'onTimeRate'];

/** The year that had both sets of units. */
const MERGER_YEAR = '2025';

/** Where the units changed, as a category; half a category on where a period was under both. */
function breakOf(points: readonly Point[]): number | null {
  const index = points.findIndex(({ period }) => (monthsOf(period)?.[0] ?? 0) >= MERGER);
  const mixed = points.findIndex(({ period }) => period === MERGER_YEAR);
  if (mixed >= 0 && points.length > 1) return mixed + 0.5;
  return index > 0 ? index : null;
}

/**
 * What the merger means for a series: where its line stands, and whether the figures on both sides can be compared. A
 * unit that kept its borders went through none.
 */
export interface Merger {
  readonly line: number | null;
  readonly isBroken: boolean;
  readonly remark: string | null;
}

/** What the merger means for these figures. */
export function mergerOf(points: readonly Point[], mergedFrom: number, localizer: Localizer): Merger {
  const line = mergedFrom === 1 ? null : breakOf(points);
  if (line === null) return { line, isBroken: false, remark: null };
  const remark = mergedFrom
    ? localizer.in(comparisonMessages).beforeMerger(mergedFrom)
    : localizer.in(trendMessages).brokenAt;
  return { line, isBroken: !mergedFrom, remark };
}

/** What a series is called. */
export const quantityName = (quantity: Quantity, localizer: Localizer): string =>
  quantity === 'onTimeRate' ? localizer.in(trendMessages).rate : localizer.in(dossierMessages)[quantity];

/** How the figures of a quantity are written. */
export function writeOf(quantity: Quantity, points: readonly Point[], localizer: Localizer): Write {
  const figures = points.map((point) => point[quantity]);
  return columnWriter(figures, quantity === 'onTimeRate' ? '%' : null, localizer);
}

/** Where the latest figure stands against the first. */
function directionOf(known: readonly KnownPoint[], write: Write, localizer: Localizer): string {
  const { up, down, level } = localizer.in(trendMessages).directions;
  const [first, latest] = [known[0], known[known.length - 1]];
  if (!first || !latest || known.every(({ value }) => value === first.value)) return '';
  if (latest.value !== first.value && write(latest.value) === write(first.value)) return '';
  const describe = latest.value > first.value ? up : latest.value < first.value ? down : level;
  return describe(localizer.periodCode(first.period));
}

const knownOf = (quantity: Quantity, points: readonly Point[]): readonly KnownPoint[] =>
  likeLatest(points.flatMap(({ period, [quantity]: value }) => (value === null ? [] : [{ period, value }])));

/** The figures of a series that can be compared with its latest one, all that are known, and how they are written. */
export function quantitySeries(
  quantity: Quantity,
  points: readonly Point[],
  { line, isBroken }: Merger,
  localizer: Localizer,
) {
  const all = knownOf(quantity, points);
  const comparable = knownOf(quantity, isBroken ? points.slice(Math.ceil(line ?? 0)) : points);
  const write = writeOf(quantity, points, localizer);
  return { all, comparable, write, direction: directionOf(comparable, write, localizer) };
}

type QuantitySeries = ReturnType<typeof quantitySeries>;

/**
 * What a series comes to, in one sentence; `null` where nothing of it is published. Where the units have changed it is
 * about the new ones alone: nothing is compared across the change.
 */
export function takeawayOf(
  quantity: Quantity,
  { all, comparable, write, direction }: QuantitySeries,
  localizer: Localizer,
): string | null {
  const [first] = comparable;
  const known = first ? comparable : all;
  if (known.length === 0) return null;
  const name = quantityName(quantity, localizer);
  const isPart = first && comparable.length > 1 && comparable.length < all.length;
  return localizer
    .in(seriesMessages)
    .sentence(
      isPart ? localizer.in(trendMessages).since(name, localizer.periodCode(first.period)) : name,
      [summarizeSeries(known, write, localizer), direction].filter(Boolean).join('; '),
    );
}

/** The latest figure of a series, and where it stands against the first that it can be compared with. */
export function headlineOf(
  quantity: Quantity,
  { all, write, direction }: QuantitySeries,
  localizer: Localizer,
): string | null {
  const latest = all[all.length - 1];
  if (!latest) return null;
  const { headline } = localizer.in(trendMessages);
  const text = headline(
    quantityName(quantity, localizer),
    write(latest.value),
    localizer.periodCode(latest.period),
  );
  return `${[text, direction].filter(Boolean).join(', ')}.`;
}
