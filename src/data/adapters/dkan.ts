import type { Adapter } from './adapter.js';
import { toDocument } from './document.js';
import { own, parseJson, refusal } from './json-value.js';
import { listAt, tableOfRecords } from './records.js';

/** The answer of DKAN's data store, which keeps everything as text. */
export const dkan: Adapter = (text, mapping) => {
  const root = parseJson(text);
  const message = own(root, 'message');
  if (message !== undefined && own(root, 'results') === undefined) throw refusal(message);
  const records = listAt(root, mapping.rows ?? (Array.isArray(root) ? undefined : 'results'));
  return toDocument({ table: tableOfRecords(records, mapping), root }, mapping);
};
