/** The same record without a prototype: what a page has added to `Object.prototype` is no part of it. */
export const nullPrototype = <T extends object>(record: T): T =>
  Object.assign(Object.create(null) as T, record);
