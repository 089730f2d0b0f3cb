import type { CategoryScale, Chart, ChartConfiguration, ChartDataset } from 'chart.js';
import type { ChartInk, ChartModel, ChartSeries } from '../figures/chart-model.js';
import { AXIS, roomForLabels, SHARE_OF_BARS, WIDEST_BAR, type Drawing } from './drawing.js';

type Kind = 'bar' | 'line' | 'radar';

/** More points than this touch one another. */
const MOST_POINTS = 40;

/** The radius of each point of a line; one that stands between two gaps or cuts has no line to be seen by. */
function radii(values: ChartSeries['values'], cuts: ChartModel['cuts'] = []): number[] {
  const isJoined = (from: number) =>
    typeof values[from] === 'number' && typeof values[from + 1] === 'number' && !cuts.includes(from + 1);
  const isAlone = (index: number) => !isJoined(index - 1) && !isJoined(index);
  return values.map((_, index) => (values.length <= MOST_POINTS || isAlone(index) ? 3 : 0));
}

const pointsOf = (values: ChartSeries['values'], cuts: ChartModel['cuts'], colour: string, face: string) => ({
  pointBackgroundColor: face,
  pointHoverBackgroundColor: face,
  pointBorderColor: colour,
  pointHoverBorderColor: colour,
  pointRadius: radii(values, cuts),
  pointHoverRadius: 6,
});

/**
 * The second series is told from the first by its tone and its pattern. All colours are given, since
 * what Chart.js makes of them by itself, for a marked bar, fails on those that it cannot read.
 */
function datasetOf(index: number, kind: Kind, { model, ink }: Drawing): ChartDataset<Kind> {
  const { name, values, mark } = model.series[index]!;
  const colour = ink.series[index % ink.series.length] ?? ink.text;
  const isSecond = index % 2 === 1;
  const isBar = mark === 'bar' && kind === 'bar';
  const backgroundColor = isBar ? colour : 'transparent';
  return {
    type: kind === 'radar' ? 'radar' : mark,
    label: name,
    data: [...values],
    borderColor: colour,
    hoverBorderColor: colour,
    // A bar's border would be a seam in it.
    borderWidth: isBar ? 0 : 2,
    hoverBorderWidth: isBar ? 0 : 2,
    borderDash: isSecond ? [6, 4] : [],
    backgroundColor,
    hoverBackgroundColor: backgroundColor,
    ...pointsOf(values, model.cuts, colour, isSecond ? ink.surface : colour),
    spanGaps: false,
    segment: {
      borderColor: ({ p1DataIndex }) => (model.cuts?.includes(p1DataIndex) ? 'transparent' : undefined),
    },
    clip: 8,
  } as ChartDataset<Kind>;
}

/** The letters of a line of a name around a radar, and of a period below a narrow column. */
const LINE = { radar: 14, period: 8 };

/** A name in short lines of about the same length, so that it leaves room for the drawing. */
function inLines(name: string, longest: number): string[] {
  const even = Math.ceil(name.length / Math.ceil(name.length / longest)) + 1;
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const line = lines[lines.length - 1];
    if (line !== undefined && line.length + word.length < even) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const NARROW = 400;

/** What writes a period on an axis: in lines where its column is too narrow. */
const periodWriter = (letters: number) =>
  function (this: CategoryScale, _: unknown, index: number): string | string[] {
    const period = this.getLabelForValue(index);
    const room = (this.chart.width - AXIS.wide) / this.getLabels().length;
    return period.length * letters * 0.55 < room ? period : inLines(period, LINE.period);
  };

const widen = (axis: { width: number; readonly chart: Chart }): void => {
  axis.width = Math.max(axis.chart.width < NARROW ? AXIS.narrow : AXIS.wide, axis.width);
};

const isWhole = ({ values }: ChartSeries): boolean =>
  values.every((value) => value === null || Number.isInteger(value));

/** The most lines of a grid; what lies between them can be told from the table. */
const MOST_TICKS = 6;

/** Three em spaces, which push the value of a ring to the left of the spoke that has points on it. */
const BESIDE = '\u2003'.repeat(3);

/** The axes: values along one, categories along the other; a radar has one round axis. */
function scalesOf(
  { shape, min, max, format, series }: ChartModel,
  { text, grid, surface, font: family, letters: size }: ChartInk,
) {
  const ends = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  const letters = { color: text, font: { family, size }, maxRotation: 0 };
  const ticks = {
    ...letters,
    maxTicksLimit: MOST_TICKS,
    ...(series.every(isWhole) ? { precision: 0 } : {}),
    callback: (value: number | string) => format(Number(value)),
  };
  const values = { beginAtZero: true, grid: { color: grid }, border: { color: grid }, ...ends, ticks };
  if (shape === 'radar') {
    const callback = (value: number | string) => `${format(Number(value))}${BESIDE}`;
    const halo = { showLabelBackdrop: false, textStrokeColor: surface, textStrokeWidth: 3, z: 1 };
    const round = { ...ticks, ...halo, callback, maxTicksLimit: 5 };
    const pointLabels = { ...letters, callback: (name: string) => inLines(name, LINE.radar) };
    return { r: { ...values, angleLines: { color: grid }, pointLabels, ticks: round } };
  }
  const axis = { grid: { display: false }, border: { color: grid } };
  if (shape === 'rows') return { x: values, y: { ...axis, ticks: { display: false } } };
  // Bars or not: the same period stands at the same place in each panel of a widget.
  const names = { ...letters, autoSkipPadding: 8, callback: periodWriter(size) };
  return { x: { ...axis, offset: true, ticks: names }, y: { ...values, afterFit: widen } };
}

/** The room above and beside the drawing for the values at its edges. */
const paddingOf =
  (drawing: Drawing) =>
  ({ chart }: { readonly chart: Chart }) => {
    const { shape } = drawing.model;
    if (shape !== 'rows') return { top: shape === 'columns' ? drawing.ink.letters * 2 : 0 };
    return { top: 6, right: roomForLabels(chart, drawing) + 10 };
  };

/** The share of a category that its bars take: in a row it is what its name leaves. */
function shareOf({ shape, series, categories }: ChartModel): number {
  if (shape === 'rows') return series.length > 1 ? 0.5 : 0.4;
  const widest = series.length * WIDEST_BAR * categories.length;
  const ofWidth = ({ chart }: { readonly chart: Chart }) => Math.min(SHARE_OF_BARS, widest / chart.width);
  // Chart.js calls a function here as in any option, though its types know of none.
  return ofWidth as unknown as number;
}

/** The Chart.js configuration of a drawing. Nothing moves, and a printer gets twice the pixels of a plain screen. */
export function configurationOf({ model, ink }: Drawing): ChartConfiguration<Kind> {
  const { shape, series, categories } = model;
  const kind: Kind = shape === 'radar' ? 'radar' : series.some(({ mark }) => mark === 'bar') ? 'bar' : 'line';
  return {
    type: kind,
    data: {
      labels: [...categories],
      datasets: series.map((_, index) => datasetOf(index, kind, { model, ink })),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      devicePixelRatio: Math.max(2, devicePixelRatio),
      indexAxis: shape === 'rows' ? 'y' : 'x',
      events: [],
      // What lies on the edge is drawn across it, so that the panels of a widget keep the same sides.
      layout: { autoPadding: false, padding: paddingOf({ model, ink }) },
      // A bar of 0 is a line on the axis, a gap is nothing.
      datasets: { bar: { categoryPercentage: shareOf(model), minBarLength: 2 } },
      scales: scalesOf(model, ink),
    },
  } as ChartConfiguration<Kind>;
}
