import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { ChartColours, ChartModel, ChartSeries } from '../base/chart-model.js';

type Kind = 'bar' | 'line' | 'radar';

/** The second series is told from the first by its pattern as well: hollow bars, a dashed line. */
function datasetOf({ name, values, mark }: ChartSeries, index: number, kind: Kind, colours: ChartColours): ChartDataset<Kind> {
  const colour = colours.series[index % colours.series.length] ?? colours.text;
  const isHollow = index % 2 === 1;
  const filled = mark === 'bar' && kind === 'bar';
  return {
    type: kind === 'radar' ? 'radar' : mark,
    label: name,
    data: [...values],
    borderColor: colour,
    borderWidth: 2,
    borderDash: isHollow ? [6, 4] : [],
    backgroundColor: filled ? (isHollow ? colours.surface : colour) : 'transparent',
    pointBackgroundColor: isHollow ? colours.surface : colour,
    pointBorderColor: colour,
    pointRadius: values.length > 40 ? 0 : 3,
    pointHoverRadius: 6,
    hoverBorderWidth: 4,
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
function scalesOf({ shape, min, max, format }: ChartModel, { text, grid }: ChartColours) {
  const ends = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  const ticks = { color: text, font: { size: 12 }, callback: (value: number | string) => format(Number(value)) };
  const values = { beginAtZero: true, grid: { color: grid }, border: { color: grid }, ...ends, ticks };
  if (shape === 'web') {
    const round = { ...ticks, backdropColor: 'transparent', maxTicksLimit: 5 };
    return { r: { ...values, angleLines: { color: grid }, pointLabels: { color: text, font: { size: 12 } }, ticks: round } };
  }
  const names = { color: text, font: { size: 12 }, maxRotation: 0, autoSkip: shape === 'columns', autoSkipPadding: 8 };
  const categories = { grid: { display: false }, border: { color: grid }, ticks: names };
  return shape === 'rows' ? { x: values, y: categories } : { x: categories, y: values };
}

/** The Chart.js configuration of a model. Nothing moves, and a printer gets twice the pixels of a plain screen. */
export function configurationOf(model: ChartModel, colours: ChartColours): ChartConfiguration<Kind> {
  const kind: Kind = model.shape === 'web' ? 'radar' : model.series.some(({ mark }) => mark === 'bar') ? 'bar' : 'line';
  return {
    type: kind,
    data: {
      labels: model.categories.map((name) => inLines(name, LINE_LENGTH[model.shape])),
      datasets: model.series.map((series, index) => datasetOf(series, index, kind, colours)),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      devicePixelRatio: Math.max(2, devicePixelRatio),
      indexAxis: model.shape === 'rows' ? 'y' : 'x',
      interaction: { mode: 'index', intersect: false },
      events: [],
      scales: scalesOf(model, colours),
    },
  } as ChartConfiguration<Kind>;
}
