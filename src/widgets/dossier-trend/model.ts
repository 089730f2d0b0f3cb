import type { ChartModel, ChartSeries } from '../../figures/chart-model.js';
import { likeLatest } from '../../figures/ordered-series.js';
import { seriesMessages } from '../../figures/messages.js';
import { formatShortPeriod } from '../../format/short-period.js';
import { formatCompactNumber } from '../../format/compact-number.js';
import type { Localizer } from '../../i18n/localizer.js';
import { coreMessages } from '../../i18n/core-messages.js';
import { quantityName, type Quantity, type Merger, type Point } from './quantity-series.js';
import { fold } from '../../lib/fold.js';

/** Whether a rate can be one. */
export const isRate = (rate: number): boolean => rate >= 0 && rate <= 100;

/** The scale of a rate: from ten percent or so below the lowest, as rates of 95 and 97 % would look the same from 0. */
function rateScale(points: readonly Point[]): Pick<ChartModel, 'min' | 'max'> {
  const known = points.flatMap(({ onTimeRate }) => onTimeRate ?? []);
  const lowest = fold(known, 100, (least, rate) => Math.min(least, rate));
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

/**
 * The categories that nothing before can be held against: where the units changed, and after a period of another
 * length.
 */
function cutsOf(points: readonly Point[], change: number | null): number[] {
  const isCut = (index: number) =>
    index === Math.ceil(change ?? 0) || likeLatest(points.slice(index - 1, index + 1)).length < 2;
  return points.flatMap((_point, index) => (index > 0 && isCut(index) ? index : []));
}

/** The drawing of some series; `null` where nothing of them is published. */
export function modelOf(
  quantities: readonly Quantity[],
  points: readonly Point[],
  mark: ChartSeries['mark'],
  { line, isBroken }: Merger,
  localizer: Localizer,
): ChartModel | null {
  const series = quantities
    .map((quantity) => ({
      name: quantityName(quantity, localizer),
      values: points.map((point) => point[quantity]),
      mark,
    }))
    .filter(({ values }) => values.some((value) => value !== null));
  if (series.length === 0) return null;
  const isOfRates = quantities.includes('onTimeRate');
  return {
    shape: 'columns',
    categories: points.map(({ period }) => formatShortPeriod(period, localizer.in(coreMessages).periods)),
    series,
    ...(isOfRates ? rateScale(points) : {}),
    breakBefore: line,
    cuts: cutsOf(points, isBroken ? line : null),
    format: isOfRates ? (value) => localizer.percent(value) : countFormat(series, localizer),
  };
}
