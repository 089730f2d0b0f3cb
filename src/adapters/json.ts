import { parseJson } from '../document/parse-json.js';
import type { Adapter, Mapping } from './adapter.js';
import { toDocument } from './document.js';
import { recordsOfColumns, tableOfList } from './json-records.js';
import { readPath, refusal } from './answer-value.js';
import { own } from './json-value.js';
import { totalIfPartial } from './partial-page.js';
import { listAt } from './records.js';

/** The records, one by one or column by column; none where the tag asks for single figures only. */
function recordsIn(root: unknown, mapping: Mapping): readonly unknown[] | undefined {
  const { rows } = mapping;
  const columns = recordsOfColumns(rows ? readPath(root, rows) : root, mapping);
  return columns ?? (rows !== undefined || Array.isArray(root) ? listAt(root, rows) : undefined);
}

/**
 * Any JSON: `rows` leads to a list of records, `col-…` into a record, `path-…` to single figures.
 * @vi JSON bất kỳ: `rows` dẫn tới danh sách bản ghi, `col-…` vào trong bản ghi, `path-…` tới từng con số.
 * @example `rows="result.records" col-name="don_vi" col-score="ty_le"`; one number: `path-value="result.0.tong"`
 * @vi `rows="result.records" col-name="don_vi" col-score="ty_le"`; một số: `path-value="result.0.tong"`
 */
export const json: Adapter = (text, mapping) => {
  const root = parseJson(text);
  // With it many a server sends zeros in the place of figures, and status 200.
  if (own(root, 'success') === false || own(root, 'status') === 'error') throw refusal(own(root, 'message'));
  const records = recordsIn(root, mapping);
  const table = records && {
    ...tableOfList(records, mapping),
    totalIfPartial: totalIfPartial(root, mapping.rows ?? '', records),
  };
  return toDocument({ table, root }, mapping);
};
