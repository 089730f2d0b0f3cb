import type { ChartModel, ChartSeries } from '../../figures/chart-model.js';
import { looksLikeShares } from '../../figures/consistency.js';
import { likeLatest, orderedSeries } from '../../figures/ordered-series.js';
import { summarizeSeries, type KnownPoint } from '../../figures/series-summary.js';
import type { FigureView, TableView, Viewed } from '../../figures/view.js';
import type { CchcDocument, Dossiers } from '../../document/schema.js';
import { MERGER } from '../../territory/set-in-force.js';
import { monthsOf } from '../../format/period-months.js';
import { formatShortPeriod } from '../../format/short-period.js';
import { formatCompactNumber } from '../../format/compact-number.js';
import { decimalsFor } from '../../format/decimals.js';
import type { Localizer } from '../../i18n/localizer.js';
import { dossierMessages } from '../../figures/dossier-messages.js';
import { comparisonMessages, mismatchMessages, seriesMessages } from '../../figures/messages.js';
import { coreMessages } from '../../i18n/core-messages.js';
import { tableMessages } from '../../ui/table-messages.js';
import { trendMessages } from './messages.js';

/** What the trend shows. */
export interface TrendView extends FigureView {
  /** The counts by period; `null` where none is published. */
  readonly counts: ChartModel | null;
  /** The on-time rate, in a panel with a scale of its own. */
  readonly rate: ChartModel | null;
  /** How the rate is calculated; `null` where there is none. */
  readonly definition: string | null;
  /** What matters most, in a few words: the latest figure of the first series, and where it stands. */
  readonly headline: string | null;
  /** One sentence for each series: latest, highest, lowest, and where it stands against its beginning. */
  readonly takeaways: readonly string[];
  /** What each period says, in words. */
  readonly readouts: readonly string[];
  readonly table: TableView;
  /** What the merger means for the figures, where they are from both sides of it. */
  readonly remark: string | null;
}

type Point = Dossiers['series'][number];
type Field = 'received' | 'resolved' | 'onTimeRate';

const FIELDS: readonly Field[] = ['received', 'resolved', 'onTimeRate'];

/** The year that had both sets of units. */
const MERGER_YEAR = '2025';

const gapAt = (period: string): Point => ({ period, received: null, resolved: null, onTimeRate: null });

/** Where the units changed, as a category; half a category on where a period was under both. */
function breakOf(points: readonly Point[]): number | null {
  const index = points.findIndex(({ period }) => (monthsOf(period)?.[0] ?? 0) >= MERGER);
  const mixed = points.findIndex(({ period }) => period === MERGER_YEAR);
  if (mixed >= 0 && points.length > 1) return mixed + 0.5;
  return index > 0 ? index : null;
}

/**
 * What the merger means for a course: where its line stands, and whether the figures on both sides can be compared. A
 * unit that kept its borders went through none.
 */
interface Merger {
  readonly line: number | null;
  readonly isBroken: boolean;
  readonly remark: string | null;
}

function mergerOf(points: readonly Point[], mergedFrom: number, localizer: Localizer): Merger {
  const line = mergedFrom === 1 ? null : breakOf(points);
  if (line === null) return { line, isBroken: false, remark: null };
  const remark = mergedFrom
    ? localizer.in(comparisonMessages).beforeMerger(mergedFrom)
    : localizer.in(trendMessages).brokenAt;
  return { line, isBroken: !mergedFrom, remark };
}

const nameOf = (field: Field, localizer: Localizer): string =>
  field === 'onTimeRate' ? localizer.in(trendMessages).rate : localizer.in(dossierMessages)[field];

type Write = (value: number) => string;

/** How the figures of a field are written, with as many decimals as tell them apart. */
function writeOf(field: Field, points: readonly Point[], localizer: Localizer): Write {
  const unit = field === 'onTimeRate' ? '%' : null;
  const decimals = decimalsFor(
    points.map((point) => point[field]),
    unit,
  );
  return (value) => localizer.figure(value, unit, decimals);
}

/** Where the latest figure stands against the first. */
function directionOf(known: readonly KnownPoint[], write: Write, localizer: Localizer): string {
  const { up, down, level } = localizer.in(trendMessages).directions;
  const [first, latest] = [known[0], known[known.length - 1]];
  if (!first || !latest || known.every(({ value }) => value === first.value)) return '';
  if (latest.value !== first.value && write(latest.value) === write(first.value)) return '';
  const tell = latest.value > first.value ? up : latest.value < first.value ? down : level;
  return tell(localizer.periodCode(first.period));
}

const knownOf = (field: Field, points: readonly Point[]): readonly KnownPoint[] =>
  likeLatest(points.flatMap(({ period, [field]: value }) => (value === null ? [] : [{ period, value }])));

/** The figures of a series that can be compared with its latest one, all that are known, and how they are written. */
function courseOf(field: Field, points: readonly Point[], { line, isBroken }: Merger, localizer: Localizer) {
  const all = knownOf(field, points);
  const comparable = knownOf(field, isBroken ? points.slice(Math.ceil(line ?? 0)) : points);
  const write = writeOf(field, points, localizer);
  return { all, comparable, write, direction: directionOf(comparable, write, localizer) };
}

type Course = ReturnType<typeof courseOf>;

/**
 * What a series comes to, in one sentence; `null` where nothing of it is published. Where the units have changed it is
 * told of the new ones alone: nothing is compared across the change.
 */
function takeawayOf(
  field: Field,
  { all, comparable, write, direction }: Course,
  localizer: Localizer,
): string | null {
  const [first] = comparable;
  const known = first ? comparable : all;
  if (known.length === 0) return null;
  const name = nameOf(field, localizer);
  const isPart = first && comparable.length > 1 && comparable.length < all.length;
  return localizer
    .in(seriesMessages)
    .told(
      isPart ? localizer.in(trendMessages).since(name, localizer.periodCode(first.period)) : name,
      [summarizeSeries(known, write, localizer), direction].filter(Boolean).join('; '),
    );
}

/** The latest figure of a series, and where it stands against the first that it can be compared with. */
function headlineOf(field: Field, { all, write, direction }: Course, localizer: Localizer): string | null {
  const latest = all[all.length - 1];
  if (!latest) return null;
  const { headline } = localizer.in(trendMessages);
  const told = headline(nameOf(field, localizer), write(latest.value), localizer.periodCode(latest.period));
  return `${[told, direction].filter(Boolean).join(', ')}.`;
}

/** What a table says of each period: its name, and its figures. */
function rowsOf(points: readonly Point[], localizer: Localizer): string[][] {
  const { notPublished } = localizer.in(tableMessages);
  const writers = FIELDS.map((field) => [field, writeOf(field, points, localizer)] as const);
  return points.map((point) => [
    localizer.periodCode(point.period),
    ...writers.map(([field, write]) => {
      const value = point[field];
      return value === null ? notPublished : write(value);
    }),
  ]);
}

const isRate = (rate: number): boolean => rate >= 0 && rate <= 100;

/** The scale of a rate: from ten percent or so below the lowest, as rates of 95 and 97 % would look the same from 0. */
function rateScale(points: readonly Point[]): Pick<ChartModel, 'min' | 'max'> {
  const known = points.flatMap(({ onTimeRate }) => onTimeRate ?? []);
  const lowest = known.reduce((least, rate) => Math.min(least, rate), 100);
  return known.every(isRate) ? { min: Math.max(0, Math.floor((lowest - 5) / 10) * 10), max: 100 } : {};
}

/** From this on counts are written in thousands and millions, all of an axis alike. */
const SCALED = 1e5;

function countFormat(series: readonly ChartSeries[], localizer: Localizer): ChartModel['format'] {
  const isLarge = series.some(({ values }) => values.some((value) => value !== null && value >= SCALED));
  return (value) =>
    isLarge
      ? formatCompactNumber(value, localizer.locale, localizer.in(seriesMessages).scales)
      : localizer.number(value);
}

/** The categories that nothing before can be held against: where the units changed, and after a period of another length. */
function cutsOf(points: readonly Point[], change: number | null): number[] {
  const isCut = (index: number) =>
    index === Math.ceil(change ?? 0) || likeLatest(points.slice(index - 1, index + 1)).length < 2;
  return points.flatMap((_point, index) => (index > 0 && isCut(index) ? index : []));
}

function modelOf(
  fields: readonly Field[],
  points: readonly Point[],
  mark: ChartSeries['mark'],
  { line, isBroken }: Merger,
  localizer: Localizer,
): ChartModel | null {
  const series = fields
    .map((field) => ({
      name: nameOf(field, localizer),
      values: points.map((point) => point[field]),
      mark,
    }))
    .filter(({ values }) => values.some((value) => value !== null));
  if (series.length === 0) return null;
  const isOfRates = fields.includes('onTimeRate');
  return {
    shape: 'columns',
    categories: points.map(({ period }) =>
      formatShortPeriod(period, localizer.locale, localizer.in(coreMessages).periods),
    ),
    series,
    ...(isOfRates ? rateScale(points) : {}),
    breakBefore: line,
    cuts: cutsOf(points, isBroken ? line : null),
    format: isOfRates ? (value) => localizer.percent(value) : countFormat(series, localizer),
  };
}

/** What does not add up in a period: a rate outside 0–100 %, or rates that are shares from 0 to 1. */
function notesOf(points: readonly Point[], localizer: Localizer): string[] {
  const { percentRange, sharesLikely } = localizer.in(mismatchMessages);
  const rates = points.flatMap(({ onTimeRate }) => onTimeRate ?? []);
  const wrong = rates.find((rate) => !isRate(rate));
  return [
    ...(wrong === undefined ? [] : [percentRange(localizer.percent(wrong))]),
    ...(looksLikeShares(rates) ? [sharesLikely] : []),
  ];
}

/** The course of a document's dossiers. */
export function toTrendView(
  { dossiers }: CchcDocument,
  mark: ChartSeries['mark'],
  localizer: Localizer,
): Viewed<TrendView> {
  const { points, notes } = orderedSeries(dossiers?.series ?? [], gapAt, localizer);
  const merger = mergerOf(points, dossiers?.mergedFrom ?? 0, localizer);
  const counts = modelOf(['received', 'resolved'], points, mark, merger, localizer);
  const rate = modelOf(['onTimeRate'], points, 'line', merger, localizer);
  if (!counts && !rate) return 'empty';
  const headings = FIELDS.map((field) => nameOf(field, localizer));
  const rows = () => rowsOf(points, localizer);
  const courses = FIELDS.map((field) => [field, courseOf(field, points, merger, localizer)] as const);
  const headlines = courses.map(([field, course]) => headlineOf(field, course, localizer));
  return {
    label: localizer.in(trendMessages).label,
    notes: [...notes, ...notesOf(points, localizer)],
    counts,
    rate,
    definition: rate && localizer.in(dossierMessages).bases[dossiers?.basis ?? 'unknown'],
    headline: headlines.find((sentence) => sentence !== null) ?? null,
    takeaways: courses
      .map(([field, course]) => takeawayOf(field, course, localizer))
      .filter((sentence) => sentence !== null),
    readouts: rows().map(
      ([period, ...cells]) =>
        `${period}: ${headings.map((name, index) => `${name} ${cells[index]}`).join('; ')}`,
    ),
    table: { headings: [localizer.in(tableMessages).period, ...headings], rows },
    remark: merger.remark,
  };
}
