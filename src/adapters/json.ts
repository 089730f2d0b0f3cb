import { parseJson } from '../document/parse-json.js';
import type { Adapter } from './adapter.js';
import { toDocument } from './document.js';
import { listAt, tableOfRecords } from './records.js';

/** Any JSON: `rows` leads to a list of records, `col-…` into a record, `path-…` to single figures. */
export const json: Adapter = (text, mapping) => {
  const root = parseJson(text);
  const hasRows = mapping.rows !== undefined || Array.isArray(root);
  const table = hasRows ? tableOfRecords(listAt(root, mapping.rows), mapping) : undefined;
  return toDocument({ table, root }, mapping);
};
