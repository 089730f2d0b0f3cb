/** What stands in an attribute for no value, besides nothing at all. */
const WORDS = ['', 'null', 'undefined', 'nan'];

/**
 * Whether an attribute or property says nothing. Frameworks write `null`, `undefined` and `NaN` where their data has no
 * figure, as values or as text, and some leave the attribute empty.
 */
export const isAbsent = (value: unknown): boolean =>
  value === null || value === undefined || WORDS.includes(`${value as string}`.trim().toLowerCase());
