import { likeLatest, orderedSeries } from '../../figures/ordered-series.js';
import { summarizeSeries } from '../../figures/series-summary.js';
import { columnWriter } from '../../figures/column-writer.js';
import type { TableView } from '../../figures/view.js';
import { cardMessages } from './messages.js';
import type { Indicator } from '../../document/schema.js';
import type { Localizer } from '../../i18n/localizer.js';
import { seriesMessages } from '../../figures/messages.js';
import { tableMessages } from '../../ui/table-messages.js';

/** A small line of a series, with what it says in words and in a table. */
export interface SparklineView {
  /** The stretches of the line, each a list of points in a 100 by 28 box; a period without a figure breaks the line. */
  readonly lines: readonly string[];
  /** The points that are dots: the latest one, and those between two gaps. */
  readonly dots: readonly string[];
  readonly sentence: () => string;
  readonly table: TableView;
  /** What is said of its periods. */
  readonly notes: readonly string[];
}

type Point = Indicator['series'][number];
type Known = Point & { readonly value: number };

const WIDTH = 100;
const HEIGHT = 28;
const INSET = 3;

const isKnown = (point: Point): point is Known => point.value !== null;

/** Maps a series into the box; a flat one runs through the middle. */
function scaleOf(series: readonly Point[], known: readonly Known[]) {
  const values = known.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const round = (value: number) => Math.round(value * 100) / 100;
  return (value: number, index: number) => ({
    x: round(INSET + (index / Math.max(1, series.length - 1)) * (WIDTH - 2 * INSET)),
    y: round(
      high === low ? HEIGHT / 2 : HEIGHT - INSET - ((value - low) / (high - low)) * (HEIGHT - 2 * INSET),
    ),
  });
}

function linesOf(series: readonly Point[], scale: ReturnType<typeof scaleOf>): string[][] {
  const lines: string[][] = [[]];
  series.forEach(({ value }, index) => {
    if (value === null) return void lines.push([]);
    const { x, y } = scale(value, index);
    lines[lines.length - 1]?.push(`${x},${y}`);
  });
  return lines.filter(([first]) => first);
}

/**
 * The sparkline of a series in the order of time, or `null` with fewer than two figures of periods as long as the
 * latest.
 */
export function toSparkline(
  published: readonly Point[],
  unit: string | null,
  localizer: Localizer,
): SparklineView | null {
  const { points, notes } = orderedSeries(published, (period) => ({ period, value: null }), localizer);
  const known = likeLatest(points.filter(isKnown));
  const [first, latest] = [known[0], known[known.length - 1]];
  if (!first || !latest || first === latest) return null;
  const series = likeLatest(points, latest);
  const lines = linesOf(series, scaleOf(series, known));
  // What stands in the table only is formatted once a reader opens it.
  const writer = () => {
    const figures = known.map(({ value }) => value);
    return columnWriter(figures, unit, localizer);
  };
  const sentence = () => {
    const words = localizer.in(seriesMessages);
    const range = words.range(localizer.periodCode(first.period), localizer.periodCode(latest.period));
    return words.sentence(range, summarizeSeries(known, writer(), localizer));
  };
  const table = localizer.in(tableMessages);
  const rows = () => {
    const write = writer();
    return points.map(({ period, value }) => [
      localizer.periodCode(period),
      value === null ? table.notPublished : write(value),
    ]);
  };
  return {
    lines: lines.map((line) => line.join(' ')),
    dots: lines.flatMap((line, index) => (line[1] && lines[index + 1] ? [] : line.slice(-1))),
    sentence,
    notes,
    table: { headings: [table.period, localizer.in(cardMessages).value], rows },
  };
}
