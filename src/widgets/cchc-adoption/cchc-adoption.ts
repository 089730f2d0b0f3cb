import { property } from '../../element/property.js';
import { CchcWidget } from '../../element/widget.js';
import type { FigureSource } from '../../element/figure.js';
import type { Selection } from '../../document/selection.js';

/**
 * How many of a whole have done something ("36/63 địa phương"), as a grid of dots with the sentence that says it: those
 * that have are filled, the others hollow. Of a large whole, one dot stands for several, and the key says so.
 * @vi Bao nhiêu đơn vị đã làm được một việc (“36/63 địa phương”), vẽ thành lưới chấm kèm một câu nói điều đó: chấm đặc là đã
 * làm, chấm rỗng là chưa. Tổng số lớn thì một chấm thay cho nhiều đơn vị, và chú giải ghi rõ.
 *
 * @summary Dot grid: how many of all have done it.
 * @vi Lưới chấm: bao nhiêu trên tổng số đã làm một việc.
 * @slot - What readers without JavaScript see: a sentence, or a table.
 * @vi Nội dung cho người đọc không có JavaScript: một câu hoặc một bảng.
 * @csspart value - The figure with its words.
 * @vi Con số cùng các từ đi kèm.
 * @csspart dots - The dot grid.
 * @vi Lưới chấm.
 * @csspart key - The sentence that says what the dots are.
 * @vi Câu nói mỗi chấm là gì.
 */
export class CchcAdoption extends CchcWidget {
  static override figure: FigureSource = async () => (await import('./figure.js')).default;

  /**
   * The identifier of the indicator in the endpoint's document.
   * @vi Mã chỉ tiêu trong tài liệu số liệu.
   */
  @property() declare indicator?: string;

  /**
   * The number of those that have, in plain digits.
   * @vi Số đơn vị đã làm được, viết số liền.
   */
  @property({ type: Number }) declare value?: string | number;

  /**
   * The number of all, in plain digits.
   * @vi Tổng số đơn vị, viết số liền.
   */
  @property({ type: Number }) declare of?: string | number;

  /**
   * The word for what is counted, such as `địa phương`; absent, `đơn vị`.
   * @vi Đơn vị đếm, như “địa phương”; bỏ trống thì ghi “đơn vị”.
   */
  @property() declare unit?: string;

  override selection(): Selection {
    return { indicator: this.indicator };
  }
}
