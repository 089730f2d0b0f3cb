import { parseJson } from '../document/parse-json.js';
import type { Adapter } from './adapter.js';
import { toDocument } from './document.js';
import { totalIfPartial } from './partial-page.js';
import { isNumericType } from './column-type.js';
import { fieldsOf, idOf, refusal } from './answer-value.js';
import { own } from './json-value.js';
import { listAt, tableOfRecords } from './records.js';

/** Where an answer has its records: in a list by itself, as DKAN 1 has them after CKAN, or as DKAN has them since. */
const recordsIn = (root: unknown): string | undefined =>
  Array.isArray(root) ? undefined : own(root, 'result') ? 'result.records' : 'results';

/** The columns that a data dictionary declares as numeric. */
const numericIn = (root: unknown): ReadonlySet<string> =>
  new Set(
    fieldsOf(own(root, 'schema'))
      .flatMap(([, resource]) => fieldsOf(own(resource, 'fields')))
      .filter(([, field]) => isNumericType(idOf(own(field, 'type'))))
      .map(([name]) => name),
  );

/**
 * Open-data portals that run DKAN: the answer of its data store, which keeps everything as text but what a data
 * dictionary declares.
 * @vi Cổng dữ liệu mở chạy DKAN: câu trả lời của kho dữ liệu, nơi mọi ô đều là chữ trừ cột khai trong từ điển dữ liệu.
 * @example `col-name="ten" col-score="diem"`
 * @vi `col-name="ten" col-score="diem"`
 */
export const dkan: Adapter = (text, mapping) => {
  const root = parseJson(text);
  const message = own(root, 'message');
  if (message !== undefined && own(root, 'results') === undefined) throw refusal(message);
  const path = mapping.rows ?? recordsIn(root);
  const records = listAt(root, path);
  const numeric = numericIn(root);
  const table = {
    ...tableOfRecords(records, mapping, numeric),
    totalIfPartial: totalIfPartial(root, path ?? '', records),
  };
  return toDocument({ table, root }, mapping);
};
