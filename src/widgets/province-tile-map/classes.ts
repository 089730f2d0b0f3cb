/** The shades of a map. */
const SHADES = 5;

/** The class that a value is in, from 0; a value on a bound is in the upper one, and the last class has both its bounds. */
export const classOf = (value: number, bounds: readonly number[]): number =>
  bounds.slice(1, -1).filter((bound) => value >= bound).length;

/** The shade of a class, from 1 (pale) to 5 (strong); a few classes are spread over the whole scale. */
export const shadeOf = (index: number, count: number): number =>
  count === 1 ? 3 : 1 + Math.round((index * (SHADES - 1)) / (count - 1));
