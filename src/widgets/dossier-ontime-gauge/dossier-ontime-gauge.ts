import { html, nothing, svg, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { numeral } from '../../ui/numeral.js';
import { staticDocument, readNumbers } from '../../figures/static-document.js';
import type { Viewed } from '../../element/widget-state.js';
import { CchcWidget } from '../../element/widget.js';
import type { Basis, CchcDocument, Qualifier } from '../../document/schema.js';
import { parsePlainNumber } from '../../format/parse-number.js';
import { figureStyles } from '../../theme/figure.styles.js';
import { frameStyles } from '../../theme/frame.styles.js';
import { tokens } from '../../theme/tokens.js';
import { parseBands } from './bands.js';
import type { CountView } from './counts.js';
import { gaugeStyles } from './styles.js';
import { toGaugeView, type GaugeOptions, type GaugeView } from './view.js';

const ARC = 'M16,100 A84,84 0 0 1 184,100';

/** A short line across the arc at a percentage, from one radius to another. */
function acrossArc(percent: number, inner: number, outer: number, className: string): TemplateResult {
  const angle = Math.PI * (1 - percent / 100);
  const at = (radius: number) => [100 + radius * Math.cos(angle), 100 - radius * Math.sin(angle)];
  const [[x1, y1], [x2, y2]] = [at(inner), at(outer)];
  return svg`<line class=${className} x1=${x1} y1=${y1} x2=${x2} y2=${y2}></line>`;
}

const isBasis = (text: string | undefined): text is Basis => text === '766' || text === 'resolved';

/**
 * The share of dossiers handled on time, as an arc, with the definition it follows and the counts behind it.
 *
 * Two definitions are in use. `766` is that of Decision 766/QĐ-TTg of 23/06/2022: resolved early, on time, or still in
 * process within the deadline, of all received and handled in the period. `resolved` is that of the provinces'
 * one-stop systems: resolved early or on time, of all resolved.
 *
 * @summary The on-time rate of dossiers as a gauge.
 * @vi Tỷ lệ hồ sơ đúng hạn, vẽ thành cung tròn.
 * @slot - What readers without JavaScript see: a sentence, or a table.
 * @vi Nội dung cho người đọc không có JavaScript: một câu hoặc một bảng.
 * @csspart arc - The arc.
 * @vi Cung tròn.
 * @csspart value - The rate with its words.
 * @vi Con số cùng các từ đi kèm.
 * @csspart definition - How the rate is defined.
 * @vi Cách tính tỷ lệ.
 * @csspart target - The target.
 * @vi Câu về mục tiêu.
 * @csspart band - The band that the rate is in.
 * @vi Mức của tỷ lệ.
 * @csspart counts - The counts of dossiers.
 * @vi Các số hồ sơ.
 */
export class DossierOntimeGauge extends CchcWidget<GaugeView> {
  static override styles = [tokens, frameStyles, figureStyles, gaugeStyles];

  /**
   * The definition of the rate, `766` or `resolved`; absent, the one that the source names, else `766`.
   * @vi Cách tính tỷ lệ: `766` (Quyết định 766/QĐ-TTg) hoặc `resolved` (trên hồ sơ đã giải quyết); bỏ trống thì theo
   * cách nguồn nêu, không nêu thì theo `766`.
   * @type {'766' | 'resolved' | undefined}
   */
  @property() basis?: Basis;

  /**
   * The rate to be reached, in percent from 0 to 100.
   * @vi Tỷ lệ cần đạt, theo phần trăm từ 0 đến 100.
   */
  @property() target?: string | number;

  /**
   * The bands of the rate, each a lower bound in percent with an optional name: `90 Tốt; 70 Khá; 50`. None by default,
   * since no legal text that we know of sets any.
   * @vi Các mức của tỷ lệ, mỗi mức là ngưỡng dưới kèm tên (nếu có): `90 Tốt; 70 Khá; 50`. Mặc định không có.
   */
  @property() bands?: string;

  /**
   * The rate in percent, in plain digits with a decimal point.
   * @vi Tỷ lệ phần trăm, viết số liền với dấu chấm thập phân.
   */
  @property() rate?: string | number;

  /**
   * The word that says how exact the rate is: `over` (trên), `nearly` (gần), `about` (khoảng) or `under` (dưới); absent, it
   * is exact.
   * @vi Mức độ chính xác của con số: `over` (trên), `nearly` (gần), `about` (khoảng) hoặc `under` (dưới); bỏ trống thì
   * con số là chính xác.
   * @type {'over' | 'nearly' | 'about' | 'under' | undefined}
   */
  @property() qualifier?: Qualifier;

  /**
   * The number of dossiers received; `0` shows that there were none, and no percentage.
   * @vi Số hồ sơ tiếp nhận; ghi `0` thì thẻ ghi “Không phát sinh hồ sơ”.
   */
  @property() received?: string | number;

  /**
   * The number of dossiers resolved.
   * @vi Số hồ sơ đã giải quyết.
   */
  @property() resolved?: string | number;

  protected override defaultLabel(): string {
    return this.text.messages.gauge.label;
  }

  protected override wanted(): Readonly<Record<string, string | undefined>> {
    return {};
  }

  protected override ownDocument(): CchcDocument | undefined {
    const { rate, received, resolved } = readNumbers(
      { rate: this.rate, received: this.received, resolved: this.resolved },
      this.text,
      { rate: 100 },
    );
    if (rate === null && received === null && resolved === null) return undefined;
    const basis = isBasis(this.basis) ? this.basis : null;
    const dossiers = { received, resolved, onTimeRate: rate, qualifier: this.qualifier || null, basis };
    return staticDocument(this.settings, { dossiers });
  }

  protected override toView(document: CchcDocument): Viewed<GaugeView> {
    return toGaugeView(document, this.#options(), this.text);
  }

  #options(): GaugeOptions {
    const bands = parseBands(this.bands);
    const target = parsePlainNumber(this.target ?? '', 100);
    const misread = [
      this.basis && !isBasis(this.basis) ? `basis="${String(this.basis)}"` : null,
      bands ? null : `bands="${this.bands}"`,
      String(this.target ?? '') && (target === null || target < 0 || target > 100)
        ? `target="${this.target}"`
        : null,
    ].filter((written) => written !== null);
    return { basis: isBasis(this.basis) ? this.basis : null, target, bands: bands ?? [], misread };
  }

  protected override renderFigure(view: GaugeView): TemplateResult {
    return html`
      <div class="columns">
        <div>${this.#renderGauge(view)} ${this.#renderSentences(view)}</div>
        ${view.counts.length ? this.#renderCounts(view.counts) : nothing}
      </div>
    `;
  }

  #renderGauge({ figure, qualifier, filled, target, bounds }: GaugeView): TemplateResult {
    if (filled === null) return html`<p class="words" part="value" .textContent=${figure}></p>`;
    return html`
      <div class="gauge">
        <svg class="arc" part="arc" viewBox="0 0 200 108" aria-hidden="true">
          <path class="arc-track" d=${ARC}></path>
          <path class="arc-fill" d=${ARC} pathLength="100" stroke-dasharray="${filled} 200"></path>
          ${bounds.map((bound) => acrossArc(bound, 75, 93, 'bound'))}
          ${target ? acrossArc(target.at, 70, 98, 'target-mark') : nothing}
        </svg>
        <p class="figure reading" part="value">
          ${qualifier ? html`<span .textContent=${qualifier}></span>` : nothing} ${numeral(figure)}
        </p>
      </div>
    `;
  }

  #renderSentences({ target, band, definition }: GaugeView): TemplateResult {
    return html`
      <div class="sentences">
        ${target ? html`<p class=${target.tone} part="target" .textContent=${target.text}></p>` : nothing}
        ${band ? html`<p part="band" .textContent=${band}></p>` : nothing}
        ${definition ? html`<p class="muted definition" part="definition" .textContent=${definition}></p>` : nothing}
      </div>
    `;
  }

  #renderCounts(counts: readonly CountView[]): TemplateResult {
    return html`
      <dl class="counts" part="counts">
        ${counts.map(({ name, count, isPart }) => {
          const className = isPart ? 'part' : nothing;
          return html`<dt class=${className} .textContent=${name}></dt>
            <dd class=${className} translate="no" .textContent=${count}></dd>`;
        })}
      </dl>
    `;
  }
}
