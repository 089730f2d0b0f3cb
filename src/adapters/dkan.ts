import { parseJson } from '../document/parse-json.js';
import type { Adapter } from './adapter.js';
import { toDocument } from './document.js';
import { own, refusal } from './json-value.js';
import { listAt, tableOfRecords } from './records.js';

/** Where an answer has its records: in a list by itself, as DKAN 1 has them after CKAN, or as DKAN has them since. */
const recordsIn = (root: unknown): string | undefined =>
  Array.isArray(root) ? undefined : own(root, 'result') ? 'result.records' : 'results';

/** The answer of DKAN's data store, which keeps everything as text. */
export const dkan: Adapter = (text, mapping) => {
  const root = parseJson(text);
  const message = own(root, 'message');
  if (message !== undefined && own(root, 'results') === undefined) throw refusal(message);
  const records = listAt(root, mapping.rows ?? recordsIn(root));
  return toDocument({ table: tableOfRecords(records, mapping), root }, mapping);
};
