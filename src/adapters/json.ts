import { parseJson } from '../document/parse-json.js';
import type { Adapter, Mapping } from './adapter.js';
import { toDocument } from './document.js';
import { recordsOfColumns, tableOfList } from './json-records.js';
import { idOf, readPath, refusal, wordsOf } from './answer-value.js';
import { own } from './json-value.js';
import { totalIfPartial } from './partial-page.js';
import { listAt } from './records.js';

/** The records, one by one or column by column; none where the tag asks for single figures only. */
function recordsIn(root: unknown, mapping: Mapping): readonly unknown[] | undefined {
  const { rows } = mapping;
  const columns = recordsOfColumns(rows ? readPath(root, rows) : root, mapping);
  return columns ?? (rows !== undefined || Array.isArray(root) ? listAt(root, rows) : undefined);
}

/** What servers say of a failure in a field that tells success from failure. */
const FAILED = /^(error|fail(ed|ure)?|[45]\d\d)$/i;
/** What they say in a field of errors; without letters it is a number of them, or a margin of error. */
const ERROR = /^(?!(no(ne)?|ok|false|null|success)$).*\p{L}/iu;

/** Refuses an answer that says of itself that it has failed: many a server sends zeros with it, and status 200. */
function refuseFailed(root: unknown): void {
  const message = wordsOf(own(root, 'message'));
  const error = own(own(root, 'error'), 'message') ?? own(root, 'error');
  // Of a code, which may also be that of a place, a message tells what it is.
  const states = ['success', 'ok', 'status', message ? 'code' : ''].map((name) => own(root, name));
  const hasFailed = states.some((state) => state === false || FAILED.test(idOf(state)));
  if (hasFailed || error === true || ERROR.test(idOf(error))) throw refusal(message ?? error);
}

/**
 * Any JSON: `rows` leads to a list of records, `col-…` into a record, `path-…` to single figures.
 * @vi JSON bất kỳ: `rows` dẫn tới danh sách bản ghi, `col-…` vào trong bản ghi, `path-…` tới từng con số.
 * @example `rows="result.records" col-name="don_vi" col-score="ty_le"`; one number: `path-value="result.0.tong"`
 * @vi `rows="result.records" col-name="don_vi" col-score="ty_le"`; một số: `path-value="result.0.tong"`
 */
export const json: Adapter = (text, mapping) => {
  const root = parseJson(text);
  refuseFailed(root);
  const records = recordsIn(root, mapping);
  const table = records && {
    ...tableOfList(records, mapping),
    totalIfPartial: totalIfPartial(root, mapping.rows ?? '', records),
  };
  return toDocument({ table, root }, mapping);
};
