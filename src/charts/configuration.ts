import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { ChartInk, ChartModel, ChartSeries } from '../base/chart-model.js';
import { LETTERS, type Drawing } from './drawing.js';

type Kind = 'bar' | 'line' | 'radar';

/** More points than this touch one another. */
const MOST_POINTS = 40;

/** The radius of each point of a line; one that stands between two gaps has no line to be seen by. */
function radii(values: ChartSeries['values']): number[] {
  const isKnown = (index: number) => typeof values[index] === 'number';
  const isAlone = (index: number) => !isKnown(index - 1) && !isKnown(index + 1);
  return values.map((_, index) => (values.length <= MOST_POINTS || isAlone(index) ? 3 : 0));
}

const pointsOf = (values: ChartSeries['values'], colour: string, face: string) => ({
  pointBackgroundColor: face,
  pointHoverBackgroundColor: face,
  pointBorderColor: colour,
  pointHoverBorderColor: colour,
  pointRadius: radii(values),
  pointHoverRadius: 6,
});

/**
 * The second series is told from the first by its pattern as well: hollow bars, a dashed line. All colours are given,
 * since what Chart.js makes of them by itself, for a marked bar, fails on those that it cannot read.
 */
function datasetOf(series: ChartSeries, index: number, kind: Kind, ink: ChartInk): ChartDataset<Kind> {
  const { name, values, mark } = series;
  const colour = ink.series[index % ink.series.length] ?? ink.text;
  const isHollow = index % 2 === 1;
  const isBar = mark === 'bar' && kind === 'bar';
  const face = isHollow ? ink.surface : colour;
  const backgroundColor = isBar ? face : 'transparent';
  return {
    type: kind === 'radar' ? 'radar' : mark,
    label: name,
    data: [...values],
    borderColor: colour,
    hoverBorderColor: colour,
    borderWidth: 2,
    hoverBorderWidth: isBar ? 4 : 2,
    borderDash: isHollow ? [6, 4] : [],
    backgroundColor,
    hoverBackgroundColor: backgroundColor,
    ...pointsOf(values, colour, face),
    spanGaps: false,
    clip: 8,
  } as ChartDataset<Kind>;
}

/** The letters of a line of a name around a web. */
const LINE = 14;

/** A name in short lines, so that it leaves room for the drawing. */
function inLines(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const line = lines[lines.length - 1];
    if (line !== undefined && line.length + word.length < LINE) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The least width of an axis of values, in pixels, so that the axes of two panels are alike. */
const AXIS = 56;

const widen = (axis: { width: number }): void => {
  axis.width = Math.max(AXIS, axis.width);
};

/** The axes: values along one, categories along the other; a web has one round axis. */
function scalesOf({ shape, min, max, format }: ChartModel, { text, grid, font: family }: ChartInk) {
  const ends = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  const letters = { color: text, font: { family, size: LETTERS } };
  const ticks = { ...letters, callback: (value: number | string) => format(Number(value)) };
  const values = { beginAtZero: true, grid: { color: grid }, border: { color: grid }, ...ends, ticks };
  if (shape === 'web') {
    const round = { ...ticks, backdropColor: 'transparent', maxTicksLimit: 5 };
    const pointLabels = { ...letters, callback: inLines };
    return { r: { ...values, angleLines: { color: grid }, pointLabels, ticks: round } };
  }
  const axis = { grid: { display: false }, border: { color: grid } };
  if (shape === 'rows') return { x: values, y: { ...axis, ticks: { display: false } } };
  // Bars or not: the same period stands at the same place in each panel of a widget.
  const names = { ...letters, maxRotation: 0, autoSkipPadding: 8 };
  return { x: { ...axis, offset: true, ticks: names }, y: { ...values, afterFit: widen } };
}

/** The room for the values at the edge, and the share of a row that is left to its bars below its name. */
const layoutOf = ({ shape, series }: ChartModel) => ({
  layout: { padding: shape === 'rows' ? { top: 6, right: 52 } : { top: shape === 'columns' ? 14 : 0 } },
  datasets: { bar: shape === 'rows' ? { categoryPercentage: series.length > 1 ? 0.5 : 0.4 } : {} },
});

/** The Chart.js configuration of a drawing. Nothing moves, and a printer gets twice the pixels of a plain screen. */
export function configurationOf({ model, ink }: Drawing): ChartConfiguration<Kind> {
  const { shape, series, categories } = model;
  const kind: Kind = shape === 'web' ? 'radar' : series.some(({ mark }) => mark === 'bar') ? 'bar' : 'line';
  return {
    type: kind,
    data: {
      labels: [...categories],
      datasets: series.map((one, index) => datasetOf(one, index, kind, ink)),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      devicePixelRatio: Math.max(2, devicePixelRatio),
      indexAxis: shape === 'rows' ? 'y' : 'x',
      interaction: { mode: 'index', intersect: false },
      events: [],
      ...layoutOf(model),
      scales: scalesOf(model, ink),
    },
  } as ChartConfiguration<Kind>;
}
