import type { Localizer } from '../i18n/localizer.js';
import { seriesMessages } from './messages.js';
import { fold } from '../lib/fold.js';

/** A figure that is published for a period. */
export interface KnownPoint {
  readonly period: string;
  readonly value: number;
}

/**
 * What a series comes to in words: its latest, highest and lowest figure. Where the latest is also the highest or the
 * lowest it is told once.
 */
export function summarizeSeries(
  known: readonly KnownPoint[],
  figure: (value: number) => string,
  localizer: Localizer,
): string {
  const course = localizer.in(seriesMessages);
  const tell = ({ period, value }: KnownPoint) => course.at(figure(value), localizer.periodCode(period));
  const latest = known[known.length - 1];
  if (!latest) return '';
  const highest = fold(known, latest, (best, point) => (point.value > best.value ? point : best));
  const lowest = fold(known, latest, (best, point) => (point.value < best.value ? point : best));
  if (known.length === 1) return tell(latest);
  if (highest.value === lowest.value) return course.level(figure(latest.value));
  if (figure(highest.value) === figure(lowest.value)) return course.nearlyLevel(figure(latest.value));
  const ends = [[course.highest, highest] as const, [course.lowest, lowest] as const];
  const own = ends.filter(([, { value }]) => value === latest.value)[0];
  const name = own ? course.both(course.latest, own[0]) : course.latest;
  const others = ends.filter((end) => end !== own);
  return [[name, latest] as const, ...others].map(([word, point]) => `${word} ${tell(point)}`).join(', ');
}
