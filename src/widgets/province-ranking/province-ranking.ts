import { property } from '../../element/property.js';
import { CchcWidget } from '../../element/widget.js';
import type { FigureSource } from '../../element/figure.js';
import type { Selection } from '../../document/selection.js';

/**
 * The units of a ranking in a real table: rank, unit, score, and change of rank, with sorting and search without marks
 * ("da nang" finds Đà Nẵng). Each score stands as a dot on a scale that tells the scores apart, and that of the period
 * before, where it can be compared, as a ring. Ranks are the source's, ties included; where it has none they are computed,
 * equal scores sharing a rank (1, 2, 2, 4), and the widget says so. Units without data are listed apart and counted. With
 * `select`, the names are buttons.
 * @vi Một bảng thật: hạng, đơn vị, điểm, thay đổi thứ hạng; sắp xếp được, tìm không dấu (“da nang” tìm thấy Đà Nẵng). Điểm
 * là một chấm trên thang làm rõ khác biệt; điểm kỳ trước, khi so được, là một vòng rỗng. Thứ hạng là của nguồn, kể cả
 * đồng hạng; nguồn không có thì tính theo lối 1, 2, 2, 4 và ghi rõ như vậy. Đơn vị chưa có số liệu được liệt kê riêng và
 * đếm. Khi có `select`, tên đơn vị là nút bấm.
 *
 * @summary Ranking: who stands where, in a table that can be sorted and searched.
 * @vi Bảng xếp hạng: ai đứng thứ mấy; sắp xếp được, tìm không dấu, ghim đơn vị của bạn.
 * @slot - What readers without JavaScript see. A `table` in it, with or without `thead`, is read as data.
 * @vi Nội dung cho người đọc không có JavaScript. Bảng `table` trong đó, có `thead` hay không, được đọc làm số liệu.
 * @csspart scope - What is ranked and on which scale.
 * @vi Phạm vi xếp hạng và thang điểm.
 * @csspart search - The search field with its label.
 * @vi Ô tìm đơn vị.
 * @csspart table - The table.
 * @vi Bảng.
 * @csspart row - A row.
 * @vi Một hàng.
 * @csspart own-row - The row of our own unit.
 * @vi Hàng của đơn vị được làm nổi.
 * @csspart scale - The numbers along the scale of the scores.
 * @vi Các số trên thang điểm.
 * @csspart bar - The scale of a row with the dot of its score.
 * @vi Thang điểm của một hàng, có chấm ở vị trí điểm số.
 * @csspart toggle - The button that shows all rows or the first ones.
 * @vi Nút xem cả bảng hoặc chỉ các hàng đầu.
 * @csspart without-data - The list of units without data.
 * @vi Danh sách đơn vị chưa có số liệu.
 * @fires {CchcSelectEvent} cchc-select - The reader has selected a unit; `code` and `name` say which. Only with `select`.
 * @vi Người đọc vừa chọn một đơn vị; `code` là mã, `name` là tên của đơn vị đó.
 */
export class ProvinceRanking extends CchcWidget {
  static override figure: FigureSource = async () => (await import('./figure.js')).default;

  /**
   * The identifier of the ranking in the endpoint's document.
   * @vi Mã bảng xếp hạng trong tài liệu số liệu.
   */
  @property() declare ranking?: string;

  /**
   * The code, portal code or name of our own unit; absent, `area`.
   * @vi Mã hoặc tên đơn vị được làm nổi; bỏ trống thì lấy `area`.
   */
  @property() declare highlight?: string;

  /**
   * The number of rows to show at first, with our own row pinned below; absent, all.
   * @vi Số hàng hiển thị lúc đầu; hàng của đơn vị được làm nổi luôn ghim bên dưới. Bỏ trống thì hiện tất cả.
   */
  @property({ type: Number, reflect: true }) declare top?: string | number;

  /**
   * Whether there is a field to search units by name.
   * @vi Có ô tìm đơn vị theo tên, gõ không dấu cũng được.
   * @default false
   */
  @property({ type: Boolean }) declare searchable: boolean;

  /**
   * The first order: `rank`, `name`, `score` or `change`, with `-asc` or `-desc` behind it to turn it round; absent, `rank`.
   * @vi Cách sắp xếp lúc đầu: `rank` (hạng), `name` (tên), `score` (điểm) hoặc `change` (thay đổi); thêm `-asc`, `-desc`
   * để đổi chiều.
   * @type {'rank' | 'rank-asc' | 'rank-desc' | 'name' | 'name-asc' | 'name-desc' | 'score' | 'score-asc' | 'score-desc' | 'change' | 'change-asc' | 'change-desc' | undefined}
   */
  @property() declare sort?: string;

  override selection(): Selection {
    return { ranking: this.ranking };
  }
}
