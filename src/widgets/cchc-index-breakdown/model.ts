import type { ChartModel } from '../../figures/chart-model.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tableMessages } from '../../ui/table-messages.js';
import { applies, partName, shareOf, type Part, type WrittenSubject } from './subject.js';

/** How the parts are asked to be drawn. */
export type Shape = 'rows' | 'radar';

/** The fewest parts that span a radar, and the most whose names have room around it. */
const PARTS_OF_RADAR = { least: 3, most: 10 };

/** The longest name that has room around a radar. */
const LONGEST_OF_RADAR = 100;

/** The most parts that are drawn: beyond them the table is the better picture, and engines limit the size of a canvas. */
const MOST_PARTS = 60;

/** What stands beside a bar: points of the maximum, as the index itself counts. */
function pointsLabel(subject: WrittenSubject, part: Part, localizer: Localizer): string {
  const points = subject.pointsOf(part);
  if (points === null) return localizer.in(tableMessages).notPublished;
  const text = subject.writePoints(points);
  return part.max === null ? text : `${text}/${localizer.number(part.max)}`;
}

/** Shares of the maximum put parts of different weight on one scale; without any maximum, points are all there is. */
export function modelOf(
  subjects: readonly WrittenSubject[],
  parts: readonly Part[],
  shape: Shape,
  localizer: Localizer,
): ChartModel | null {
  const drawn = parts.filter(applies);
  if (drawn.length > MOST_PARTS) return null;
  const categories = drawn.map((part) => partName(part, localizer));
  const hasMaximum = drawn.some(({ max }) => max !== null);
  const { least, most } = PARTS_OF_RADAR;
  const isShort = categories.every((name) => name.length <= LONGEST_OF_RADAR);
  const isRadar = shape === 'radar' && isShort && drawn.length >= least && drawn.length <= most;
  const series = subjects.map((subject) => ({
    name: subject.name,
    values: drawn.map((part) => (hasMaximum ? shareOf(subject, part) : subject.pointsOf(part))),
    labels: drawn.map((part) => pointsLabel(subject, part, localizer)),
    mark: isRadar ? ('line' as const) : ('bar' as const),
  }));
  const values = series.flatMap((one) => one.values).filter((value) => value !== null);
  if (values.length === 0) return null;
  const isWithin = hasMaximum && values.every((value) => value >= 0 && value <= 100);
  return {
    shape: isRadar ? 'radar' : 'rows',
    categories,
    series,
    ...(isWithin ? { min: 0, max: 100 } : {}),
    breakBefore: null,
    format: (value) => (hasMaximum ? localizer.percent(value) : localizer.number(value)),
  };
}
