import { decimalText } from './number.js';

/**
 * A figure that can be written without reaching the one bound that it falls short of: below 90, 89.999 is 89.99. Where
 * lower is better, 10.001 falls short of 10.
 */
export function neverRoundPast(
  value: number,
  bounds: readonly number[],
  lowerIsBetter = false,
  decimals = 2,
): number {
  const sign = lowerIsBetter ? -1 : 1;
  const text = decimalText(value, decimals);
  const shown = Number(text);
  // A value written as 0 is a rounding error: it does not fall short of a bound that is also written as 0.
  const isReached =
    shown !== 0 &&
    (shown - value) * sign > 0 &&
    bounds.some(
      (bound) => (bound - value) * sign > 0 && (shown - Number(decimalText(bound, decimals))) * sign >= 0,
    );
  if (!isReached) return value;
  const places = text.split('.')[1]?.length ?? 0;
  return Number(decimalText(shown - sign * 10 ** -places, places));
}
