import type { CchcDocument } from '../../document/schema.js';

/** What says nothing: no value, or a list or record without any. */
const isNothing = (value: unknown): boolean =>
  value === null || (typeof value === 'object' && Object.keys(value as object).length === 0);

/** A decoded document as the text of a file, without the fields that say nothing. */
export const documentText = (document: CchcDocument): string =>
  JSON.stringify(document, (_name, value: unknown) => (isNothing(value) ? undefined : value), 2);
