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

/** The second series is told from the first by its pattern as well: hollow bars, a dashed line. */
function datasetOf(
  { name, values, mark }: ChartSeries,
  index: number,
  kind: Kind,
  ink: ChartInk,
): ChartDataset<Kind> {
  const colour = ink.series[index % ink.series.length] ?? ink.text;
  const isHollow = index % 2 === 1;
  const isBar = mark === 'bar' && kind === 'bar';
  const face = isHollow ? ink.surface : colour;
  const backgroundColor = isBar ? face : 'transparent';
  // What Chart.js makes of a colour by itself, for a marked bar or point, fails on the colours that it cannot read.
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
    pointBackgroundColor: face,
    pointHoverBackgroundColor: face,
    pointBorderColor: colour,
    pointHoverBorderColor: colour,
    pointRadius: radii(values),
    pointHoverRadius: 6,
    spanGaps: false,
    clip: 8,
  } as ChartDataset<Kind>;
}

/** The letters of a line of a long name, by shape. */
const LINE_LENGTH = { columns: Infinity, rows: 20, web: 14 };

/** A name in short lines, so that it leaves room for the drawing. */
function inLines(name: string, length: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const line = lines[lines.length - 1];
    if (line !== undefined && line.length + word.length < length) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The axes: values along one, categories along the other; a web has one round axis. */
function scalesOf({ shape, min, max, format }: ChartModel, { text, grid, font: family }: ChartInk) {
  const ends = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  const letters = { color: text, font: { family, size: LETTERS } };
  const ticks = { ...letters, callback: (value: number | string) => format(Number(value)) };
  const values = { beginAtZero: true, grid: { color: grid }, border: { color: grid }, ...ends, ticks };
  if (shape === 'web') {
    const round = { ...ticks, backdropColor: 'transparent', maxTicksLimit: 5 };
    return { r: { ...values, angleLines: { color: grid }, pointLabels: letters, ticks: round } };
  }
  const names = { ...letters, maxRotation: 0, autoSkip: shape === 'columns', autoSkipPadding: 8 };
  const categories = { grid: { display: false }, border: { color: grid }, ticks: names };
  return shape === 'rows' ? { x: values, y: categories } : { x: categories, y: values };
}

/** The room at the edge for the values that stand there. */
const paddingOf = ({ shape }: ChartModel) =>
  shape === 'rows' ? { right: 52 } : { top: shape === 'columns' ? 14 : 0 };

/** The Chart.js configuration of a drawing. Nothing moves, and a printer gets twice the pixels of a plain screen. */
export function configurationOf({ model, ink }: Drawing): ChartConfiguration<Kind> {
  const { shape, series, categories } = model;
  const kind: Kind = shape === 'web' ? 'radar' : series.some(({ mark }) => mark === 'bar') ? 'bar' : 'line';
  return {
    type: kind,
    data: {
      labels: categories.map((name) => inLines(name, LINE_LENGTH[shape])),
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
      layout: { padding: paddingOf(model) },
      scales: scalesOf(model, ink),
    },
  } as ChartConfiguration<Kind>;
}
