import type { ChartModel, ChartSeries } from '../../base/chart-model.js';
import type { FigureView, Viewed } from '../../base/status.js';
import type { CchcDocument, Dossiers } from '../../data/schema.js';
import { firstMonthOf, parsePeriod, periodRow } from '../../format/period.js';
import type { Text } from '../../i18n/text.js';

/** What the trend shows. */
export interface TrendView extends FigureView {
  /** The counts by period; `null` where none is published. */
  readonly counts: ChartModel | null;
  /** The on-time rate, in a panel with a scale of its own. */
  readonly rate: ChartModel | null;
  /** One sentence for each series: latest, highest, lowest, direction. */
  readonly takeaways: readonly string[];
  /** What each period says, in words. */
  readonly readouts: readonly string[];
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

type Point = Dossiers['series'][number];
type Field = 'received' | 'resolved' | 'onTimeRate';

const FIELDS: readonly Field[] = ['received', 'resolved', 'onTimeRate'];

/** July 2025, when 63 units became 34, as a month counted from the year 0. */
const MERGER = 2025 * 12 + 6;

/** The points in the order of time; a period that the source leaves out is a gap. */
function pointsInOrder(series: readonly Point[]): Point[] {
  const known = new Map(series.map((point) => [point.period, point]));
  const row = periodRow([...known.keys()]);
  const gap = { received: null, resolved: null, onTimeRate: null };
  if (row) return row.map((period) => known.get(period) ?? { period, ...gap });
  const month = ({ period }: Point) => {
    const parsed = parsePeriod(period);
    return parsed ? firstMonthOf(parsed) : 0;
  };
  return [...known.values()].sort((a, b) => month(a) - month(b) || (a.period < b.period ? -1 : 1));
}

/** The first period under the new units, where there are periods before it. */
function breakOf(points: readonly Point[]): number | null {
  const index = points.findIndex(({ period }) => {
    const parsed = parsePeriod(period);
    return parsed !== null && firstMonthOf(parsed) >= MERGER;
  });
  return index > 0 ? index : null;
}

const nameOf = (field: Field, { trendChart }: Text['messages']): string =>
  field === 'onTimeRate' ? trendChart.rate : trendChart[field];

const figureOf = (field: Field, value: number, text: Text): string =>
  field === 'onTimeRate' ? text.percent(value) : text.number(value);

/** What a series comes to, in one sentence; `null` where nothing of it is published. */
function takeawayOf(field: Field, points: readonly Point[], text: Text): string | null {
  const { trendChart, at } = text.messages;
  const known = points.flatMap(({ period, [field]: value }) => (value === null ? [] : [{ period, value }]));
  const [first, latest] = [known[0], known[known.length - 1]];
  if (!first || !latest) return null;
  const tell = ({ period, value }: { period: string; value: number }) => at(figureOf(field, value, text), text.periodCode(period));
  const name = nameOf(field, text.messages);
  if (first === latest) return trendChart.one(name, tell(latest));
  const highest = known.reduce((best, point) => (point.value > best.value ? point : best));
  const lowest = known.reduce((best, point) => (point.value < best.value ? point : best));
  const direction = latest.value === first.value ? 'level' : latest.value > first.value ? 'up' : 'down';
  return trendChart.takeaway(name, tell(latest), tell(highest), tell(lowest), trendChart.direction[direction]);
}

function cellsOf(point: Point, text: Text): string[] {
  return FIELDS.map((field) => {
    const value = point[field];
    return value === null ? text.messages.notPublished : figureOf(field, value, text);
  });
}

/** Where the scale of a rate begins: ten percent or so below the lowest, as rates of 95 and 97 % would look the same from 0. */
function floorOf(series: readonly ChartSeries[]): number {
  const known = series.flatMap(({ values }) => values).filter((value) => value !== null);
  return Math.max(0, Math.floor((Math.min(...known) - 5) / 10) * 10);
}

function modelOf(fields: readonly Field[], points: readonly Point[], mark: ChartSeries['mark'], text: Text): ChartModel | null {
  const series = fields
    .map((field) => ({ name: nameOf(field, text.messages), values: points.map((point) => point[field]), mark }))
    .filter(({ values }) => values.some((value) => value !== null));
  if (series.length === 0) return null;
  const isRate = fields.includes('onTimeRate');
  return {
    shape: 'columns',
    categories: points.map(({ period }) => text.shortPeriod(period)),
    series,
    ...(isRate ? { min: floorOf(series), max: 100 } : {}),
    breakBefore: breakOf(points),
    format: (value) => (isRate ? text.percent(value) : text.scaled(value)),
  };
}

/** What does not add up in a period: a rate outside 0–100 %. */
function notesOf(points: readonly Point[], text: Text): string[] {
  const wrong = points.find(({ onTimeRate }) => onTimeRate !== null && (onTimeRate < 0 || onTimeRate > 100));
  const rates = wrong ? [text.messages.mismatches.percentRange(text.percent(wrong.onTimeRate ?? 0))] : [];
  return breakOf(points) === null ? rates : [...rates, text.messages.trendChart.brokenAt];
}

/** The course of a document's dossiers. */
export function toTrendView({ dossiers }: CchcDocument, mark: ChartSeries['mark'], text: Text): Viewed<TrendView> {
  const points = pointsInOrder(dossiers?.series ?? []);
  const counts = modelOf(['received', 'resolved'], points, mark, text);
  const rate = modelOf(['onTimeRate'], points, 'line', text);
  if (!counts && !rate) return 'empty';
  const headings = FIELDS.map((field) => nameOf(field, text.messages));
  const rows = points.map((point) => [text.periodCode(point.period), ...cellsOf(point, text)]);
  return {
    label: text.messages.trendChart.label,
    notes: notesOf(points, text),
    counts,
    rate,
    takeaways: FIELDS.map((field) => takeawayOf(field, points, text)).filter((sentence) => sentence !== null),
    readouts: rows.map(([period, ...cells]) => `${period}: ${headings.map((name, index) => `${name} ${cells[index]}`).join('; ')}`),
    headings: [text.messages.period, ...headings],
    rows,
  };
}
