/** A value's own field; `undefined` where it has none, whatever the page has put on prototypes. */
export const own = (value: unknown, key: string): unknown =>
  typeof value === 'object' &&
  value !== null &&
  key !== '__proto__' &&
  Object.prototype.hasOwnProperty.call(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;

/** A value that is no list as a list without items. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
