import { parseJson } from '../document/parse-json.js';
import type { Adapter } from './adapter.js';
import { fieldsOf, refusal } from './answer-value.js';
import { ckan } from './ckan.js';
import { documentOfStore } from './data-store.js';
import { own } from './json-value.js';
import { listAt } from './records.js';

/**
 * Open-data portals that run DKAN: the answer of its data store, which keeps everything as text but what a data
 * dictionary declares.
 * @vi Cổng dữ liệu mở chạy DKAN: câu trả lời của kho dữ liệu, nơi mọi ô đều là chữ trừ cột khai trong từ điển dữ liệu.
 * @example `col-name="ten" col-score="diem"`
 * @vi `col-name="ten" col-score="diem"`
 */
export const dkan: Adapter = (text, mapping) => {
  const root = parseJson(text);
  // DKAN 1 answers as CKAN does.
  if ((own(root, 'result') ?? own(root, 'success')) !== undefined) return ckan(text, mapping);
  const message = own(root, 'message');
  if (message !== undefined && own(root, 'results') === undefined) throw refusal(message);
  const path = mapping.rows ?? (Array.isArray(root) ? '' : 'results');
  const columns = fieldsOf(own(root, 'schema')).flatMap(([, resource]) => fieldsOf(own(resource, 'fields')));
  return documentOfStore({ root, path, records: listAt(root, path), columns }, mapping);
};
