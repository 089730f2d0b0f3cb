import { property } from '../../element/property.js';
import { CchcWidget } from '../../element/widget.js';
import type { FigureSource } from '../../element/figure.js';
import type { Selection } from '../../document/selection.js';

/**
 * One unit's index by its parts, beside another unit or the mean of all. Each part is drawn in percent of its maximum with
 * the points beside it; the total stands in the table. A part with a maximum of 0 does not apply; where the source names
 * no maximum, points are drawn. Parts are, for example, the six groups of the index of Decision 766/QĐ-TTg of 23/06/2022.
 *
 * The figures come from `rankings[].parts`, or from a table in the tag. In a narrow column, of fewer than 3 or more than
 * 10 parts, and of parts with names longer than 100 letters, a radar becomes bars; more than 60 parts are not drawn, and
 * the table is open.
 * @vi Một chỉ số theo từng thành phần, cạnh đơn vị khác hoặc trung bình của tất cả. Mỗi thành phần vẽ theo phần trăm điểm tối
 * đa, có điểm bên cạnh; tổng điểm nằm trong bảng. Thành phần có điểm tối đa 0 là không áp dụng; nguồn không nêu điểm tối
 * đa thì vẽ theo điểm. Thành phần là, chẳng hạn, sáu nhóm chỉ số của Quyết định 766/QĐ-TTg ngày 23/06/2022.
 *
 * Số liệu lấy từ `rankings[].parts`, hoặc từ bảng trong thẻ. Ở cột hẹp, khi có dưới 3 hoặc trên 10 thành phần, hoặc tên
 * thành phần dài quá 100 chữ, mạng nhện được thay bằng thanh ngang; trên 60 thành phần thì không vẽ, bảng mở sẵn.
 *
 * @summary Index by its parts: which parts make an index, beside the mean or another unit.
 * @vi Chỉ số theo thành phần: một chỉ số gồm những phần nào, cạnh trung bình hoặc một đơn vị khác.
 * @slot - What readers without JavaScript see. A `table` in it, of parts, points and maxima, is read as data.
 * @vi Nội dung cho người đọc không có JavaScript. Bảng `table` trong đó, gồm thành phần, điểm và điểm tối đa, được đọc làm số liệu.
 * @csspart takeaways - The sentence that says what the chart shows.
 * @vi Câu nói biểu đồ cho thấy điều gì.
 * @csspart chart - The box of the drawing.
 * @vi Khung của hình vẽ.
 * @csspart readout - What the part that the reader is at says.
 * @vi Số liệu ở vị trí người đọc đang xem.
 * @csspart data - The disclosure with further sentences and the table.
 * @vi Phần mở ra các câu chi tiết và bảng số liệu.
 * @cssproperty [--cchc-series-1=var(--cchc-accent)] - The colour of the first series of a chart.
 * @vi Màu của chuỗi số liệu thứ nhất trong biểu đồ.
 * @cssproperty [--cchc-series-2=var(--cchc-accent)] - The colour of the second series; by default another tone of the first.
 * @vi Màu của chuỗi số liệu thứ hai; mặc định là một sắc độ khác của chuỗi thứ nhất.
 */
export class CchcIndexBreakdown extends CchcWidget {
  static override figure: FigureSource = async () => (await import('./figure.js')).default;

  /**
   * The identifier of the ranking in the endpoint's document.
   * @vi Mã bảng xếp hạng trong tài liệu số liệu.
   */
  @property() declare ranking?: string;

  /**
   * The code, portal code or name of the unit; absent, `area`.
   * @vi Mã hoặc tên của tỉnh, thành phố hay đơn vị được xem; bỏ trống thì lấy `area`.
   */
  @property() declare unit?: string;

  /**
   * The code, portal code or name of another unit to compare with, or `mean` for the mean of all; absent, nothing is compared.
   * @vi Mã hoặc tên đơn vị để so sánh, hoặc `mean` để so với trung bình của tất cả; bỏ trống thì không so sánh.
   */
  @property() declare compare?: string;

  /**
   * How the parts are drawn, as `bar` or `radar`; absent, `bar`. Fewer than 3 or more than 10 parts, names of more than 100
   * letters and narrow columns have bars all the same; more than 60 parts stand in the table only.
   * @vi Kiểu biểu đồ: `bar` (thanh ngang) hoặc `radar` (mạng nhện); bỏ trống thì vẽ thanh ngang. Mạng nhện cần từ 3 đến
   * 10 thành phần, tên không quá 100 chữ và đủ chỗ; không thì vẫn vẽ thanh ngang.
   * @type {'bar' | 'radar' | undefined}
   */
  @property() declare chart?: string;

  override selection(): Selection {
    return { ranking: this.ranking, unit: (this.unit || this.settings.area) ?? undefined };
  }
}
