/**
 * A figure that two decimals can show without the one bound that it falls short of: below 90, 89.999 is 89.99. Where
 * lower is better, 10.001 falls short of 10.
 */
export function neverRoundPast(value: number, bounds: readonly number[], lowerIsBetter = false): number {
  const cents = Math.round(value * 100);
  const sign = lowerIsBetter ? -1 : 1;
  const isReached = bounds.some((bound) => (bound - value) * sign > 0 && Math.round(bound * 100) === cents);
  return isReached ? (cents - sign) / 100 : value;
}
