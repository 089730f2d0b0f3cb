import { property } from '../../element/property.js';
import { CchcWidget } from '../../element/widget.js';
import type { FigureSource } from '../../element/figure.js';
import type { Qualifier } from '../../document/schema.js';
import type { Selection } from '../../document/selection.js';

/**
 * One indicator: its value with how exact it is (over, nearly, about, under), its share of a whole ("36/63") with a bar,
 * its rank ("25/63"), its change, its target and its course.
 * @vi Giá trị kèm mức chính xác (trên, gần, khoảng, dưới), “36/63” kèm thanh, thứ hạng “25/63”, thay đổi, mục tiêu,
 * diễn biến.
 *
 * @summary Indicator card: one figure with its share, rank, change and target.
 * @vi Thẻ chỉ tiêu: một con số kèm tỷ lệ, thứ hạng, mức tăng giảm, mục tiêu.
 * @slot - What readers without JavaScript see: a sentence, or a table.
 * @vi Nội dung cho người đọc không có JavaScript: một câu hoặc một bảng.
 * @csspart value - The figure with its words.
 * @vi Con số cùng các từ đi kèm.
 * @csspart bar - The bar of a share.
 * @vi Thanh tỷ lệ.
 * @csspart change - The change against the previous period, with a mark of its direction.
 * @vi Thay đổi so với kỳ trước.
 * @csspart target - The target.
 * @vi Câu về mục tiêu.
 * @csspart sparkline - The small line.
 * @vi Đường diễn biến nhỏ.
 * @csspart data - The disclosure with what the small line says, in a sentence and in a table.
 * @vi Phần mở ra câu nói về diễn biến và bảng số liệu.
 */
export class CchcKpiCard extends CchcWidget {
  static override figure: FigureSource = async () => (await import('./figure.js')).default;

  /**
   * The identifier of the indicator in the endpoint's document.
   * @vi Mã chỉ tiêu trong tài liệu số liệu.
   */
  @property() declare indicator?: string;

  /**
   * The value, in plain digits with a decimal point.
   * @vi Giá trị, viết số liền với dấu chấm thập phân: `196000` hoặc `98.5`.
   */
  @property({ type: Number }) declare value?: string | number;

  /**
   * The word that says how exact the value is: `over` (trên), `atLeast` (ít nhất), `nearly` (gần), `about` (khoảng), `atMost`
   * (không quá) or `under` (dưới); absent, it is exact.
   * @vi Mức độ chính xác của con số: `over` (trên), `atLeast` (ít nhất), `nearly` (gần), `about` (khoảng), `atMost` (không
   * quá) hoặc `under` (dưới); bỏ trống thì con số là chính xác.
   * @type {'over' | 'atLeast' | 'nearly' | 'about' | 'atMost' | 'under' | undefined}
   */
  @property() declare qualifier?: Qualifier;

  /**
   * The unit of the value; `%` makes it a percentage.
   * @vi Đơn vị tính; ghi `%` thì giá trị là tỷ lệ phần trăm.
   */
  @property() declare unit?: string;

  /**
   * The whole that the value is a part of; beside `rank`, the number of ranked units.
   * @vi Tổng số mà giá trị là một phần; nếu có `rank` thì là số đơn vị được xếp hạng.
   */
  @property({ type: Number }) declare of?: string | number;

  /**
   * The rank; a smaller number is better.
   * @vi Thứ hạng; số nhỏ hơn là tốt hơn.
   */
  @property({ type: Number }) declare rank?: string | number;

  /**
   * The value of the previous period; where only a rank is given, the previous rank.
   * @vi Giá trị kỳ trước; nếu thẻ chỉ có thứ hạng thì là thứ hạng kỳ trước.
   */
  @property({ type: Number }) declare previous?: string | number;

  /**
   * The value to be reached; where only a rank is given, the rank.
   * @vi Giá trị cần đạt; nếu thẻ chỉ có thứ hạng thì là thứ hạng cần đạt.
   */
  @property({ type: Number }) declare target?: string | number;

  /**
   * Whether the card leaves out the course of its figure, and the room that is reserved for it: for figures without one,
   * so that nothing moves when they come.
   * @vi Bỏ đường diễn biến và chỗ giữ sẵn cho nó; dùng cho chỉ tiêu không có diễn biến, để trang không nhảy khi số liệu về.
   * @default false
   */
  @property({ type: Boolean }) declare withoutSparkline: boolean;

  override selection(): Selection {
    return { indicator: this.indicator };
  }
}
