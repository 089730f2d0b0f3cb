import { html, nothing, svg, type TemplateResult } from 'lit';
import { numeral } from '../../ui/numeral.js';
import { staticDocument, readNumbers } from '../../figures/static-document.js';
import type { Viewed } from '../../figures/view.js';
import type { Basis, CchcDocument } from '../../document/schema.js';
import { parsePlainNumber } from '../../format/parse-number.js';
import { figureStyles } from '../../theme/figure.styles.js';
import { frameStyles } from '../../theme/frame.styles.js';
import { tokens } from '../../theme/tokens.js';
import { parseBands } from './bands.js';
import type { CountView } from './counts.js';
import { gaugeStyles } from './styles.js';
import { toGaugeView, type GaugeOptions, type GaugeView } from './view.js';
import { gaugeMessages } from './messages.js';
import { addEnglish } from '../../i18n/messages.js';
import { Figure } from '../../element/figure.js';
import type { DossierOntimeGauge } from './dossier-ontime-gauge.js';

const ARC = 'M16,100 A84,84 0 0 1 184,100';

/** A short line across the arc at a percentage, from one radius to another. */
function acrossArc(percent: number, inner: number, outer: number, className: string): TemplateResult {
  const angle = Math.PI * (1 - percent / 100);
  const at = (radius: number) => [100 + radius * Math.cos(angle), 100 - radius * Math.sin(angle)];
  const [[x1, y1], [x2, y2]] = [at(inner), at(outer)];
  return svg`<line class=${className} x1=${x1} y1=${y1} x2=${x2} y2=${y2}></line>`;
}

const isBasis = (text: string | undefined): text is Basis => text === '766' || text === 'resolved';

/** The figure of `dossier-ontime-gauge`. */
export default class DossierOntimeGaugeFigure extends Figure<DossierOntimeGauge, GaugeView> {
  static override readonly styles = [tokens, frameStyles, figureStyles, gaugeStyles];
  static readonly messages = gaugeMessages;
  static readonly english = async (): Promise<void> => addEnglish((await import('./messages.en.js')).english);

  override defaultLabel(): string {
    return this.localizer.in(gaugeMessages).label;
  }

  override staticDocument(): CchcDocument | undefined {
    const { rate, received, resolved } = readNumbers(
      { rate: this.widget.rate, received: this.widget.received, resolved: this.widget.resolved },
      this.localizer,
      { rate: 100 },
    );
    if (rate === null && received === null && resolved === null) return undefined;
    const basis = isBasis(this.widget.basis) ? this.widget.basis : null;
    const dossiers = {
      received,
      resolved,
      onTimeRate: rate,
      qualifier: this.widget.qualifier || null,
      basis,
    };
    return staticDocument(this.settings, { dossiers });
  }

  protected override toView(document: CchcDocument): Viewed<GaugeView> {
    return toGaugeView(document, this.#options(), this.localizer);
  }

  #options(): GaugeOptions {
    const bands = parseBands(this.widget.bands);
    const target = parsePlainNumber(this.widget.target ?? '', 100);
    const misread = [
      this.widget.basis && !isBasis(this.widget.basis) ? `basis="${String(this.widget.basis)}"` : null,
      bands ? null : `bands="${this.widget.bands}"`,
      String(this.widget.target ?? '') && (target === null || target < 0 || target > 100)
        ? `target="${this.widget.target}"`
        : null,
    ].filter((written) => written !== null);
    return {
      basis: isBasis(this.widget.basis) ? this.widget.basis : null,
      target,
      bands: bands ?? [],
      misread,
    };
  }

  override render(view: GaugeView): TemplateResult {
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
