import { roundBounds } from '../../figures/round-bounds.js';

/** The line that scores stand on as dots: the round numbers along it, its ends included. */
export type Scale = readonly number[];

/**
 * The scale that tells scores apart; `null` where there is nothing to tell. It begins at zero where they lie far apart or
 * are all equal: a place on a line is read as an amount then.
 */
export function scaleOf(scores: readonly (number | null)[]): Scale | null {
  const known = scores.filter((score) => score !== null).sort((a, b) => a - b);
  const [lowest = 0] = known;
  const highest = known[known.length - 1] ?? 0;
  const isClose = lowest > highest / 2 && lowest < highest;
  const bounds = isClose
    ? roundBounds(lowest, highest)
    : roundBounds(Math.min(lowest, 0), Math.max(highest, 0));
  return bounds[0] === bounds[1] ? null : bounds;
}

/** Where a score stands, in percent of the line. */
export function placeOn(scale: Scale, score: number): number {
  const [first = 0] = scale;
  const span = (scale[scale.length - 1] ?? 0) - first;
  return Math.round(((score - first) / span) * 1e4) / 100;
}
