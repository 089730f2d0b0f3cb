/**
 * The attributes that say how the fields of a foreign format, or of a table in the tag, are found. Their descriptions
 * are comments, since every page with a widget loads this list.
 */
export const MAPPING_ATTRIBUTES: readonly string[] = [
  /**
   * The path to the list of records in a JSON, or the dataset in a JSON-stat bundle.
   * @vi Đường dẫn tới danh sách bản ghi trong JSON, hoặc tới bộ dữ liệu trong gói JSON-stat.
   */
  'rows',
  /**
   * The lines of a table that hold its rows, as an editor or a spreadsheet numbers them: `9-28` or `9-28, 40`.
   * @vi Các dòng chứa số liệu của bảng, theo số dòng mà Excel hay trình soạn thảo hiển thị: `9-28` hoặc `9-28, 40`.
   */
  'lines',
  /**
   * The lines of a table that hold its headings, where they are not recognised: `11-12`.
   * @vi Các dòng tiêu đề cột của bảng, khi không tự nhận ra được: `11-12`.
   */
  'headings',
  /**
   * The rows that count, by columns and their values: `Indicator = ConfirmedCases; Year = 2026`.
   * @vi Những dòng được lấy, theo cột và giá trị: `Chỉ tiêu = Tiếp nhận; Năm = 2026`.
   */
  'where',
  /**
   * `rows` where the figure of a unit is the number of its rows.
   * @vi `rows` khi số liệu của một đơn vị là số dòng của đơn vị đó.
   * @type {'rows'}
   */
  'count',
  /**
   * The names of the rows that are about all units together, where they are not recognised, with semicolons between
   * them.
   * @vi Tên những dòng nói về tất cả đơn vị, khi không tự nhận ra được, ngăn cách bằng dấu chấm phẩy.
   */
  'total',
  /**
   * Whose codes the codes are, `VN-34` or `VN-63`; absent, told by period, names and codes.
   * @vi Mã đơn vị là của danh mục nào, `VN-34` hay `VN-63`; không ghi thì xét theo kỳ, tên và mã.
   * @type {'VN-34' | 'VN-63'}
   */
  'units',
  /**
   * `sum` where values and scores of former provinces add up to those of the merged one, as counts do.
   * @vi `sum` khi số liệu của các tỉnh cũ cộng lại thành số liệu của tỉnh sau sắp xếp.
   * @type {'sum'}
   */
  'merge',
  /**
   * How numbers in text are written, `vi` for 1.234,5 or `en` for 1,234.5; absent, as the column itself proves.
   * @vi Cách viết số trong văn bản, `vi` là 1.234,5, `en` là 1,234.5; không ghi thì theo cách viết mà chính cột đó
   * chứng tỏ.
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
   * @vi Cột kỳ số liệu; kỳ mới nhất, hoặc kỳ ghi ở `period`, được hiển thị.
   */
  'col-period',
  /**
   * The column of the years, where months or quarters stand in a column of their own.
   * @vi Cột năm, khi tháng hoặc quý nằm ở cột riêng.
   */
  'col-year',
  /**
   * The column of the months, beside that of the years.
   * @vi Cột tháng, bên cạnh cột năm.
   */
  'col-month',
  /**
   * The column of the quarters, beside that of the years.
   * @vi Cột quý, bên cạnh cột năm.
   */
  'col-quarter',
  /**
   * The column of an indicator's values; where the columns are periods, the present one, or `newest`, and the others
   * are its course.
   * @vi Cột giá trị của chỉ tiêu; khi mỗi cột là một kỳ thì là cột kỳ hiện tại, hoặc `newest`, các cột kia là diễn
   * biến.
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
   * @vi Cột tỷ lệ đúng hạn, tính theo phần trăm.
   */
  'col-rate',
  /**
   * The columns of the parts of an index, with semicolons between them; a maximum may stand behind each: `Part 1 =
   * 20`.
   * @vi Các cột thành phần của chỉ số, ngăn cách bằng dấu chấm phẩy; có thể ghi điểm tối đa: `Trục 1 = 20`.
   */
  'col-parts',
  /**
   * The path to an indicator's value in a JSON; numeric steps count from 0.
   * @vi Đường dẫn tới giá trị của chỉ tiêu trong JSON; số thứ tự tính từ 0.
   */
  'path-value',
  /**
   * The path to the whole that the value is a part of, or to the number of ranked units.
   * @vi Đường dẫn tới tổng mà giá trị là một phần, hoặc tới số đơn vị được xếp hạng.
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
   * @vi Đường dẫn tới tỷ lệ đúng hạn, tính theo phần trăm.
   */
  'path-rate',
  /**
   * The path to the moment of the figures.
   * @vi Đường dẫn tới thời điểm của số liệu.
   */
  'path-updated',
  /**
   * The path to the number of dossiers resolved before the due date.
   * @vi Đường dẫn tới số hồ sơ giải quyết trước hạn.
   */
  'path-resolved-early',
  /**
   * The path to the number of dossiers resolved on the due date.
   * @vi Đường dẫn tới số hồ sơ giải quyết đúng hạn.
   */
  'path-resolved-on-time',
  /**
   * The path to the number of dossiers resolved after the due date.
   * @vi Đường dẫn tới số hồ sơ giải quyết quá hạn.
   */
  'path-resolved-late',
  /**
   * The path to the number of dossiers in process within the deadline.
   * @vi Đường dẫn tới số hồ sơ đang giải quyết trong hạn.
   */
  'path-pending-on-time',
  /**
   * The path to the number of dossiers in process and overdue.
   * @vi Đường dẫn tới số hồ sơ đang giải quyết quá hạn.
   */
  'path-pending-late',
  /**
   * The unit of measure of the figures, which a table mostly does not say: `hồ sơ`, `%`.
   * @vi Đơn vị tính của số liệu, khi nguồn không ghi: `hồ sơ`, `%`.
   */
  'figure-unit',
  /**
   * Which figure is the better one, `higher`, `lower` or `neither`.
   * @vi Số liệu thế nào là tốt hơn: `higher` (cao), `lower` (thấp) hoặc `neither` (không xét).
   * @type {'higher' | 'lower' | 'neither'}
   */
  'figure-better',
  /**
   * The most points that a unit can have.
   * @vi Điểm tối đa của một đơn vị.
   */
  'figure-max',
  /**
   * The whole that an indicator is a part of, or the number of ranked units.
   * @vi Tổng mà chỉ tiêu là một phần, hoặc số đơn vị được xếp hạng.
   */
  'figure-of',
  /**
   * The moment of the figures, where the source does not say it, in ISO 8601.
   * @vi Thời điểm của số liệu theo ISO 8601, khi nguồn không ghi.
   */
  'figure-updated',
];
