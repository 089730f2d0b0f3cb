import { property } from '../../element/property.js';
import { CchcWidget } from '../../element/widget.js';
import type { FigureSource } from '../../element/figure.js';
import type { Basis, Qualifier } from '../../document/schema.js';
import type { Selection } from '../../document/selection.js';

/**
 * The share of dossiers handled on time, as a bar on which what is late is hatched, with the definition it follows and
 * the counts behind it.
 *
 * Two definitions are in use. `766` is that of Decision 766/QĐ-TTg of 23/06/2022: (resolved early + on time + in process
 * within the deadline) ÷ received and handled in the period. `resolved` is that of the provinces' one-stop systems:
 * (resolved early + on time) ÷ resolved.
 * @vi Tỷ lệ trên một thanh có phần trễ hạn gạch sọc, cùng cách tính và các số hồ sơ làm nên tỷ lệ đó.
 *
 * Có hai cách tính. `766`: (giải quyết trước hạn + đúng hạn + đang xử lý trong hạn) ÷ tiếp nhận và xử lý trong kỳ, theo
 * Quyết định 766/QĐ-TTg ngày 23/06/2022, Bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, doanh
 * nghiệp trong thực hiện thủ tục hành chính, dịch vụ công theo thời gian thực trên môi trường điện tử. `resolved`: (giải
 * quyết trước hạn + đúng hạn) ÷ đã giải quyết, như các hệ thống một cửa của tỉnh.
 *
 * @summary On-time gauge: how many dossiers are on time, and by which definition.
 * @vi Thanh tỷ lệ đúng hạn: bao nhiêu hồ sơ đúng hạn, tính theo cách nào.
 * @slot - What readers without JavaScript see: a sentence, or a table.
 * @vi Nội dung cho người đọc không có JavaScript: một câu hoặc một bảng.
 * @csspart value - The rate with its words.
 * @vi Con số cùng các từ đi kèm.
 * @csspart definition - Which definition the rate follows; a disclosure with the definition itself.
 * @vi Tên cách tính tỷ lệ; bấm vào thì mở ra công thức.
 * @csspart bar - The bar of the rate.
 * @vi Thanh tỷ lệ.
 * @csspart late - What is late, by its count and its share.
 * @vi Số hồ sơ trễ hạn và tỷ lệ của phần đó.
 * @csspart target - The target.
 * @vi Câu về mục tiêu.
 * @csspart band - The band that the rate is in.
 * @vi Mức của tỷ lệ.
 * @csspart counts - The counts of dossiers.
 * @vi Các số hồ sơ.
 */
export class DossierOntimeGauge extends CchcWidget {
  static override figure: FigureSource = async () => (await import('./figure.js')).default;

  /**
   * The definition of the rate, `766` or `resolved`; absent, the one that the source names, else `766`.
   * @vi Cách tính tỷ lệ: `766` (Quyết định 766/QĐ-TTg) hoặc `resolved` (trên hồ sơ đã giải quyết); bỏ trống thì theo
   * cách nguồn nêu, không nêu thì theo `766`.
   * @type {'766' | 'resolved' | undefined}
   */
  @property() declare basis?: Basis;

  /**
   * The rate to be reached, in percent from 0 to 100.
   * @vi Tỷ lệ cần đạt, theo phần trăm từ 0 đến 100.
   */
  @property({ type: Number }) declare target?: string | number;

  /**
   * The bands of the rate, each a lower bound in percent with an optional name: `90 Tốt; 70 Khá; 50`. None by default,
   * since no legal text that we know of sets any.
   * @vi Các mức của tỷ lệ, mỗi mức là ngưỡng dưới kèm tên (nếu có): `90 Tốt; 70 Khá; 50`. Mặc định không có.
   */
  @property() declare bands?: string;

  /**
   * The rate in percent, in plain digits with a decimal point.
   * @vi Tỷ lệ phần trăm, viết số liền với dấu chấm thập phân.
   */
  @property({ type: Number }) declare rate?: string | number;

  /**
   * The word that says how exact the rate is: `over` (trên), `atLeast` (ít nhất), `nearly` (gần), `about` (khoảng), `atMost`
   * (không quá) or `under` (dưới); absent, it is exact.
   * @vi Mức độ chính xác của con số: `over` (trên), `atLeast` (ít nhất), `nearly` (gần), `about` (khoảng), `atMost` (không
   * quá) hoặc `under` (dưới); bỏ trống thì con số là chính xác.
   * @type {'over' | 'atLeast' | 'nearly' | 'about' | 'atMost' | 'under' | undefined}
   */
  @property() declare qualifier?: Qualifier;

  /**
   * The number of dossiers received; `0` shows that there were none, and no percentage.
   * @vi Số hồ sơ tiếp nhận; ghi `0` thì thẻ ghi “Không phát sinh hồ sơ”.
   */
  @property({ type: Number }) declare received?: string | number;

  /**
   * The number of dossiers resolved.
   * @vi Số hồ sơ đã giải quyết.
   */
  @property({ type: Number }) declare resolved?: string | number;

  override selection(): Selection {
    return {};
  }
}
