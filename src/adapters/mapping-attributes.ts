/**
 * The attributes that say how the fields of a foreign format are found. Their descriptions are comments, since every
 * page with a widget loads this list.
 */
export const MAPPING_ATTRIBUTES: readonly string[] = [
  /**
   * The path to the list of records in a JSON, or the dataset in a JSON-stat bundle.
   * @vi Đường dẫn tới danh sách bản ghi trong JSON, hoặc tên bộ dữ liệu trong gói JSON-stat.
   */
  'rows',
  /**
   * The unit set that the codes are of, the 34 units' or the former 63's; absent, told by period, names and codes.
   * @vi Tập đơn vị của các mã: `VN-34` hoặc `VN-63`; bỏ trống thì xét theo kỳ, tên và mã.
   * @type {'VN-34' | 'VN-63'}
   */
  'units',
  /**
   * The word `sum` where values and scores of former provinces add up to the merged one's, as counts do.
   * @vi Ghi `sum` nếu giá trị, điểm của đơn vị hợp nhất là tổng của các tỉnh cũ, như số đếm.
   * @type {'sum'}
   */
  'merge',
  /**
   * The way numbers in text are written, `vi` for 1.234,5 or `en` for 1,234.5; absent, only as JSON writes numbers.
   * @vi Cách viết số trong ô chữ: `vi` là 1.234,5; `en` là 1,234.5; bỏ trống thì chỉ đọc số viết như trong JSON.
   * @type {'vi' | 'en'}
   */
  'number-format',
  /**
   * The column of the units' names.
   * @vi Cột tên đơn vị.
   */
  'col-name',
  /**
   * The column of the units' codes.
   * @vi Cột mã đơn vị.
   */
  'col-code',
  /**
   * The column of the scores or rates that are ranked.
   * @vi Cột điểm hoặc tỷ lệ dùng để xếp hạng.
   */
  'col-score',
  /**
   * The column of the ranks.
   * @vi Cột thứ hạng.
   */
  'col-rank',
  /**
   * The column of the ranks in the previous period.
   * @vi Cột thứ hạng kỳ trước.
   */
  'col-previous-rank',
  /**
   * The column of the periods; the newest one, or that of `period`, is shown.
   * @vi Cột kỳ; lấy kỳ mới nhất, hoặc kỳ ghi ở `period`.
   */
  'col-period',
  /**
   * The column of an indicator's values.
   * @vi Cột giá trị của chỉ tiêu.
   */
  'col-value',
  /**
   * The column of the numbers of dossiers received.
   * @vi Cột số hồ sơ tiếp nhận.
   */
  'col-received',
  /**
   * The column of the numbers of dossiers resolved.
   * @vi Cột số hồ sơ đã giải quyết.
   */
  'col-resolved',
  /**
   * The column of the on-time rates, in percent.
   * @vi Cột tỷ lệ đúng hạn, theo phần trăm.
   */
  'col-rate',
  /**
   * The path to an indicator's value in a JSON; numeric steps count from 0.
   * @vi Đường dẫn tới giá trị của chỉ tiêu trong JSON; bước là số thì đếm từ 0.
   */
  'path-value',
  /**
   * The path to the whole that the value is a part of, or to the number of ranked units.
   * @vi Đường dẫn tới tổng số mà giá trị là một phần, hoặc tới số đơn vị được xếp hạng.
   */
  'path-of',
  /**
   * The path to the rank.
   * @vi Đường dẫn tới thứ hạng.
   */
  'path-rank',
  /**
   * The path to the value of the previous period.
   * @vi Đường dẫn tới giá trị kỳ trước.
   */
  'path-previous',
  /**
   * The path to the number of dossiers received.
   * @vi Đường dẫn tới số hồ sơ tiếp nhận.
   */
  'path-received',
  /**
   * The path to the on-time rate, in percent.
   * @vi Đường dẫn tới tỷ lệ đúng hạn, theo phần trăm.
   */
  'path-rate',
  /**
   * The path to the moment of the figures.
   * @vi Đường dẫn tới thời điểm của số liệu.
   */
  'path-updated',
  /**
   * The path to the number of dossiers resolved before the due date.
   * @vi Đường dẫn tới số hồ sơ đã giải quyết trước hạn.
   */
  'path-resolved-early',
  /**
   * The path to the number of dossiers resolved on the due date.
   * @vi Đường dẫn tới số hồ sơ đã giải quyết đúng hạn.
   */
  'path-resolved-on-time',
  /**
   * The path to the number of dossiers resolved after the due date.
   * @vi Đường dẫn tới số hồ sơ đã giải quyết trễ hạn.
   */
  'path-resolved-late',
  /**
   * The path to the number of dossiers in process within the deadline.
   * @vi Đường dẫn tới số hồ sơ đang xử lý trong hạn.
   */
  'path-pending-on-time',
  /**
   * The path to the number of dossiers in process and overdue.
   * @vi Đường dẫn tới số hồ sơ đang xử lý đã quá hạn.
   */
  'path-pending-late',
];
