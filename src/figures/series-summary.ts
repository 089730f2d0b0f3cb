import type { Localizer } from '../i18n/localizer.js';
import { seriesMessages } from './messages.js';

/** A figure that is published for a period. */
export interface KnownPoint {
  readonly period: string;
  readonly value: number;
}

/**
 * What a series comes to in words: its latest, highest and lowest figure. Where the latest is also the highest or the
 * lowest it is named once.
 */
export function summarizeSeries(
  known: readonly KnownPoint[],
  figure: (value: number) => string,
  localizer: Localizer,
): string {
  const words = localizer.in(seriesMessages);
  const pointText = ({ period, value }: KnownPoint) => words.at(figure(value), localizer.periodCode(period));
  const latest = known[known.length - 1];
  if (!latest) return '';
  let [highest, lowest] = [latest, latest];
  for (const point of known) {
    if (point.value > highest.value) highest = point;
    if (point.value < lowest.value) lowest = point;
  }
  if (known.length === 1) return pointText(latest);
  if (highest.value === lowest.value) return words.level(figure(latest.value));
  if (figure(highest.value) === figure(lowest.value)) return words.nearlyLevel(figure(latest.value));
  const ends = [[words.highest, highest] as const, [words.lowest, lowest] as const];
  const own = ends.filter(([, { value }]) => value === latest.value)[0];
  const name = own ? words.both(words.latest, own[0]) : words.latest;
  const others = ends.filter((end) => end !== own);
  return [[name, latest] as const, ...others]
    .map(([word, point]) => `${word} ${pointText(point)}`)
    .join(', ');
}
