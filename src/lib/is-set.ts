/** Whether an attribute or property says anything; frameworks assign `null` and `NaN` where there is nothing. */
export const isSet = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !Number.isNaN(value);
