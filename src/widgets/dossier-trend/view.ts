import type { ChartModel, ChartSeries } from '../../figures/chart-model.js';
import { looksLikeShares } from '../../figures/consistency.js';
import { orderedSeries } from '../../figures/ordered-series.js';
import type { FigureView, TableView, Viewed } from '../../figures/view.js';
import type { CchcDocument } from '../../document/schema.js';
import type { Localizer } from '../../i18n/localizer.js';
import { dossierMessages } from '../../figures/dossier-messages.js';
import { mismatchMessages } from '../../figures/messages.js';
import { tableMessages } from '../../ui/table-messages.js';
import {
  quantitySeries,
  QUANTITIES,
  headlineOf,
  mergerOf,
  quantityName,
  takeawayOf,
  writeOf,
  type Point,
} from './quantity-series.js';
import { trendMessages } from './messages.js';
import { isRate, modelOf } from './model.js';

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

const gapAt = (period: string): Point => ({ period, received: null, resolved: null, onTimeRate: null });

/** What a table says of each period: its name, and its figures. */
function rowsOf(points: readonly Point[], localizer: Localizer): string[][] {
  const { notPublished } = localizer.in(tableMessages);
  const writers = QUANTITIES.map((quantity) => [quantity, writeOf(quantity, points, localizer)] as const);
  return points.map((point) => [
    localizer.periodCode(point.period),
    ...writers.map(([quantity, write]) => {
      const value = point[quantity];
      return value === null ? notPublished : write(value);
    }),
  ]);
}

/** What does not add up in a period: a rate outside 0–100 %, or rates that are shares from 0 to 1. */
function notesOf(points: readonly Point[], localizer: Localizer): string[] {
  const { percentRange, sharesLikely } = localizer.in(mismatchMessages);
  const rates = points.flatMap(({ onTimeRate }) => onTimeRate ?? []);
  const wrong = rates.filter((rate) => !isRate(rate))[0];
  return [
    ...(wrong === undefined ? [] : [percentRange(localizer.percent(wrong))]),
    ...(looksLikeShares(rates) ? [sharesLikely] : []),
  ];
}

/** The trend of a document's dossiers. */
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
  const headings = QUANTITIES.map((quantity) => quantityName(quantity, localizer));
  const rows = () => rowsOf(points, localizer);
  const allSeries = QUANTITIES.map(
    (quantity) => [quantity, quantitySeries(quantity, points, merger, localizer)] as const,
  );
  const headlines = allSeries.map(([quantity, series]) => headlineOf(quantity, series, localizer));
  return {
    label: localizer.in(trendMessages).label,
    notes: [...notes, ...notesOf(points, localizer)],
    counts,
    rate,
    definition: rate && localizer.in(dossierMessages).bases[dossiers?.basis ?? 'unknown'],
    headline: headlines.filter((sentence) => sentence !== null)[0] ?? null,
    takeaways: allSeries
      .map(([quantity, series]) => takeawayOf(quantity, series, localizer))
      .filter((sentence) => sentence !== null),
    readouts: rows().map(
      ([period, ...cells]) =>
        `${period}: ${headings.map((name, index) => `${name} ${cells[index]}`).join('; ')}`,
    ),
    table: { headings: [localizer.in(tableMessages).period, ...headings], rows },
    remark: merger.remark,
  };
}
