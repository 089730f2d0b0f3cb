import { property } from '../../element/property.js';
import { CchcWidget } from '../../element/widget.js';
import type { FigureSource } from '../../element/figure.js';
import type { Selection } from '../../document/selection.js';

/**
 * Dossiers received and resolved over time, and the on-time rate in a panel with a scale of its own. A missing period is a
 * gap, never 0. A broken line marks 01/07/2025, when 63 units became 34 by Resolution 202/2025/QH15, and nothing is
 * compared across it but a unit that kept its borders, or the sum of the former ones (`mergedFrom`); elsewhere the
 * sentences above the chart tell of the periods since. The rate has the definition that the source names.
 *
 * The figures come from `dossiers.series`, or from a table in the tag with a column of periods (`9/2026`, `Quý III/2026`,
 * `2026`) and one of `tiếp nhận` (received), `giải quyết` (resolved) or `tỷ lệ` (rate). The chart can be walked through
 * with the arrow keys: what each period says stands below it, and all of it in a table. Chart.js is loaded when the tag
 * comes near the view; where a page breaks or refuses it, the table stands in and says so.
 * @vi Hồ sơ tiếp nhận và giải quyết theo thời gian; tỷ lệ đúng hạn ở khung riêng, thang riêng. Kỳ thiếu số là một khoảng
 * trống, không bao giờ là 0. Nét đứt đánh dấu mốc 01/07/2025, khi 63 đơn vị thành 34 theo Nghị quyết 202/2025/QH15; không
 * so sánh qua mốc ấy, trừ đơn vị giữ nguyên địa giới hoặc khi số trước mốc là tổng của các đơn vị cũ (`mergedFrom`); các
 * câu trên biểu đồ khi đó chỉ nói về những kỳ sau mốc. Tỷ lệ theo cách tính mà nguồn nêu.
 *
 * Số liệu lấy từ `dossiers.series`, hoặc từ bảng trong thẻ có một cột kỳ (`9/2026`, `Quý III/2026`, `2026`) và một cột
 * `tiếp nhận`, `giải quyết` hoặc `tỷ lệ`. Đi dọc biểu đồ bằng phím mũi tên: số của từng kỳ hiện bên dưới, và tất cả nằm
 * trong một bảng. Chart.js chỉ được tải khi thẻ sắp hiện ra trước mắt; trang nào chặn hoặc làm hỏng Chart.js thì bảng
 * thay cho hình vẽ, và thẻ nói rõ điều đó.
 *
 * @summary Course of dossiers: how receiving, resolving and the on-time rate go from period to period.
 * @vi Diễn biến hồ sơ: tiếp nhận, giải quyết và tỷ lệ đúng hạn thay đổi ra sao qua từng kỳ.
 * @slot - What readers without JavaScript see. A `table` in it, of periods and their figures, is read as data.
 * @vi Nội dung cho người đọc không có JavaScript. Bảng `table` trong đó, gồm kỳ và các con số của kỳ, được đọc làm số liệu.
 * @csspart takeaways - The sentence that says what the chart shows.
 * @vi Câu nói biểu đồ cho thấy điều gì.
 * @csspart chart - The box of a drawing.
 * @vi Khung của hình vẽ.
 * @csspart definition - Which on-time rate it is.
 * @vi Cách tính tỷ lệ.
 * @csspart readout - What the period that the reader is at says.
 * @vi Số liệu ở vị trí người đọc đang xem.
 * @csspart data - The disclosure with further sentences and the table.
 * @vi Phần mở ra các câu chi tiết và bảng số liệu.
 * @cssproperty [--cchc-series-1=var(--cchc-accent)] - The colour of the first series of a chart.
 * @vi Màu của chuỗi số liệu thứ nhất trong biểu đồ.
 * @cssproperty [--cchc-series-2=var(--cchc-accent)] - The colour of the second series; by default another tone of the first.
 * @vi Màu của chuỗi số liệu thứ hai; mặc định là một sắc độ khác của chuỗi thứ nhất.
 */
export class DossierTrend extends CchcWidget {
  static override figure: FigureSource = async () => (await import('./figure.js')).default;

  /**
   * How the counts are drawn, as `bar` or `line`; absent, `bar`.
   * @vi Kiểu biểu đồ: `bar` (cột) hoặc `line` (đường); bỏ trống thì vẽ cột.
   * @type {'bar' | 'line' | undefined}
   */
  @property() declare chart?: string;
  /**
   * How the rate of a table in the tag is calculated: `766` by Decision 766, `resolved` of the resolved dossiers; absent,
   * the chart says that the source does not tell.
   * @vi Cách tính tỷ lệ trong bảng của thẻ: `766` theo Quyết định 766, `resolved` trên hồ sơ đã giải quyết; bỏ trống thì
   * biểu đồ ghi rằng nguồn không nêu.
   * @type {'766' | 'resolved' | undefined}
   */
  @property() declare basis?: string;

  override selection(): Selection {
    return {};
  }
}
