import { property } from '../../element/property.js';
import { CchcWidget } from '../../element/widget.js';
import type { FigureSource } from '../../element/figure.js';
import type { Selection } from '../../document/selection.js';

/**
 * The units of a ranking on a map of equal tiles, shaded by score. Of each unit the full name, score and rank stand beside
 * the map as it is pointed at or walked to with the arrow keys, and all of them in a table; where there is room, the first,
 * the last and our own unit are listed as well. Hoàng Sa and Trường Sa are always there and labelled. The units are the 34
 * since 01/07/2025 (Resolution 202/2025/QH15, codes of Decision 19/2025/QĐ-TTg), or the 63 until 30/06/2025 (codes of
 * Decision 124/2004/QĐ-TTg).
 * @vi Các đơn vị của một bảng xếp hạng trên bản đồ ô bằng nhau, đậm nhạt theo điểm. Trỏ vào một ô hoặc đi tới bằng phím mũi
 * tên thì tên đầy đủ, điểm và hạng hiện bên cạnh; mọi giá trị nằm trong một bảng, và nơi đủ chỗ thì các đơn vị đầu, cuối
 * và đơn vị được làm nổi được liệt kê thêm. Hoàng Sa và Trường Sa luôn có mặt và có tên. Đơn vị là 34 tỉnh, thành phố từ
 * 01/07/2025 (Nghị quyết 202/2025/QH15, mã theo Quyết định 19/2025/QĐ-TTg) hoặc 63 đến hết 30/06/2025 (mã theo Quyết định
 * 124/2004/QĐ-TTg).
 *
 * @summary Tile map: where it is high, and where low, in the 34 or the former 63 provinces.
 * @vi Bản đồ ô: ở đâu cao, ở đâu thấp trong 34 hoặc 63 tỉnh, thành phố; luôn có Hoàng Sa và Trường Sa.
 * @slot - What readers without JavaScript see. A `table` in it, with or without `thead`, is read as data.
 * @vi Nội dung cho người đọc không có JavaScript. Bảng `table` trong đó, có `thead` hay không, được đọc làm số liệu.
 * @csspart scope - Which units are shown and on which scale.
 * @vi Phạm vi xếp hạng và thang điểm.
 * @csspart map - The map.
 * @vi Bản đồ ô.
 * @csspart tile - A tile.
 * @vi Một ô.
 * @csspart own-tile - The tile of our own unit.
 * @vi Ô của đơn vị được làm nổi.
 * @csspart readout - What the tile that the reader is at says.
 * @vi Số liệu ở vị trí người đọc đang xem.
 * @csspart legend - The shades with their bounds.
 * @vi Các sắc độ và ngưỡng của chúng.
 * @csspart ends - The list of the first units, our own and the last ones.
 * @vi Danh sách các đơn vị đầu, cuối bảng và đơn vị được làm nổi.
 * @csspart data - The disclosure with the table.
 * @vi Phần mở ra bảng số liệu.
 * @fires {CchcSelectEvent} cchc-select - The reader has selected a unit; `code` and `name` say which.
 * @vi Người đọc vừa chọn một đơn vị; `code` là mã, `name` là tên của đơn vị đó.
 */
export class ProvinceTileMap extends CchcWidget {
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

  override selection(): Selection {
    return { ranking: this.ranking };
  }
}
