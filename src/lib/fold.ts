/**
 * What comes of some values, taken one after another from a first result on. Prototype.js up to 1.6 has another `reduce`
 * in the place of that of arrays: sums became `NaN`, and every series was said to be level.
 */
export function fold<Value, Result>(
  values: readonly Value[],
  first: Result,
  next: (before: Result, value: Value) => Result,
): Result {
  let result = first;
  for (const value of values) result = next(result, value);
  return result;
}
