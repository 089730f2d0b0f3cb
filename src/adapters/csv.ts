import { markupKind } from '../document/diagnose-json.js';
import { DataError } from '../document/error.js';
import { parseCsv } from '../tables/csv.js';
import type { Adapter } from './adapter.js';
import { toDocument } from './document.js';
import { tableOfGrid } from './table-of-grid.js';

/** Whether a text is JSON; a heading may begin with a bracket as well. */
function isJson(text: string): boolean {
  try {
    return /^\s*[{[]/.test(text) && JSON.parse(text) !== null;
  } catch {
    return false;
  }
}

/**
 * Excel, Google Sheets published as CSV. Cells are parted by comma, semicolon or tab, as is found out or as Excel’s
 * line `sep=;` says. A title above the headings and a row of sums are passed over. A line with more cells than headings
 * (as by a decimal comma outside quotes) is refused and said to be; a quotation mark that is never closed fails the
 * whole file. `col-…` is a heading or a number from 1; of equal headings the first is read.
 * @vi Excel, Google Trang tính xuất bản dạng CSV. Dấu ngăn ô (phẩy, chấm phẩy, tab) tự nhận, hoặc theo dòng `sep=;` của
 * Excel. Dòng tiêu đề bảng phía trên tên cột và dòng tổng cộng được bỏ qua. Dòng có nhiều ô hơn tên cột (như khi dấu
 * phẩy thập phân không nằm trong ngoặc kép) thì không đọc, và báo rõ; ngoặc kép mở mà không đóng thì cả tệp bị từ chối.
 * `col-…` là tên cột hoặc số thứ tự từ 1; nhiều cột trùng tên thì chỉ đọc cột đầu.
 * @example `col-name="Đơn vị" col-score="Tỷ lệ (%)" number-format="vi"`
 * @vi `col-name="Đơn vị" col-score="Tỷ lệ (%)" number-format="vi"`
 */
export const csv: Adapter = (text, mapping) => {
  const unusable = text.trim() ? (markupKind(text) ?? (isJson(text) ? 'no-table' : undefined)) : 'empty';
  if (unusable) throw new DataError('not-data', { field: unusable });
  return toDocument({ table: tableOfGrid(parseCsv(text), mapping) }, mapping);
};
