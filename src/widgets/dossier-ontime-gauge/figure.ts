import { html, nothing, svg, type TemplateResult } from 'lit';
import { largeFigure } from '../../ui/numeral.js';
import { targetLine } from '../../ui/remark.js';
import { staticDocument, readNumbers } from '../../figures/static-document.js';
import type { Viewed } from '../../figures/view.js';
import type { Basis, CchcDocument } from '../../document/schema.js';
import { parsePlainNumber } from '../../format/parse-number.js';
import { barStyles } from '../../theme/bar.styles.js';
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

/** The least width of what is late, in percent: it is what readers look for. */
const LEAST_LATE = 1;

/** A mark across the bar at a percentage. */
const acrossBar = (percent: number, className: string): TemplateResult =>
  svg`<line class=${className} x1="${percent}%" x2="${percent}%" y2="22"></line>`;

const isBasis = (text: string | undefined): text is Basis => text === '766' || text === 'resolved';

/** The figure of `dossier-ontime-gauge`. */
export default class DossierOntimeGaugeFigure extends Figure<DossierOntimeGauge, GaugeView> {
  static override readonly styles = [tokens, frameStyles, figureStyles, barStyles, gaugeStyles];
  static readonly messages = gaugeMessages;
  static readonly english = async (): Promise<void> => addEnglish((await import('./messages.en.js')).english);

  override defaultLabel(): string {
    return this.localizer.in(gaugeMessages).label;
  }

  override staticDocument(): CchcDocument | undefined {
    const { rate, received, resolved } = readNumbers(
      { rate: this.widget.rate, received: this.widget.received, resolved: this.widget.resolved },
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
      this.widget.basis && !isBasis(this.widget.basis)
        ? ([`basis="${String(this.widget.basis)}"`, '766, resolved'] as const)
        : null,
      bands ? null : ([`bands="${this.widget.bands}"`, '90;80;70'] as const),
      String(this.widget.target ?? '') && (target === null || target < 0 || target > 100)
        ? ([`target="${this.widget.target}"`, '0–100'] as const)
        : null,
    ].filter((one) => one !== null);
    return {
      basis: isBasis(this.widget.basis) ? this.widget.basis : null,
      target,
      bands: bands ?? [],
      misread,
    };
  }

  override render(view: GaugeView): TemplateResult {
    const { figure, filled, definition, target, late, band, counts } = view;
    if (filled === null)
      return html`
        <p class="words" part="value" .textContent=${figure}></p>
        <div class="rest">${this.#renderCounts(counts)}</div>
      `;
    return html`
      ${largeFigure({ ...view, number: figure, unit: null })}
      <div class="changes">
        ${definition ? this.#renderDefinition(definition) : nothing} ${target ? targetLine(target) : nothing}
      </div>
      <div class="rest">
        ${this.#renderBar(filled, view)}
        ${late ? html`<p class="remark late" part="late" .textContent=${late}></p>` : nothing}
        ${band ? html`<p class="remark" part="band" .textContent=${band}></p>` : nothing}
        ${this.#renderCounts(counts)}
      </div>
    `;
  }

  /** Which definition it is stands there always, and the definition itself behind that. */
  #renderDefinition(definition: string): TemplateResult {
    const [name, formula] = definition.split(': ');
    if (!formula) return html`<p class="muted" part="definition" .textContent=${definition}></p>`;
    return html`
      <details class="definition" part="definition">
        <summary class="basis">
          <span .textContent=${name}></span> <span class="help" aria-hidden="true">?</span>
        </summary>
        <p class="muted" .textContent=${formula}></p>
      </details>
    `;
  }

  #renderBar(filled: number, { target, bounds }: GaugeView): TemplateResult {
    return html`
      <svg class="rate" part="bar" aria-hidden="true" width="100%" height="22">
        <rect class="track" fill="#ddd" width="100%" height="16" y="3"></rect>
        <rect class="fill" width="${filled}%" height="16" y="3"></rect>
        ${
          filled < 100
            ? svg`<line class="hatch" x1="${Math.min(filled, 100 - LEAST_LATE)}%" x2="100%" y1="11" y2="11"></line>`
            : nothing
        }
        ${bounds.map((bound) => acrossBar(bound, 'bound'))}
        ${target ? acrossBar(target.at, 'target-mark') : nothing}
      </svg>
    `;
  }

  #renderCounts(counts: readonly CountView[]): TemplateResult | typeof nothing {
    if (!counts.length) return nothing;
    const { dossiers } = this.localizer.in(gaugeMessages);
    return html`
      <dl class="counts" part="counts">
        ${counts.map(
          ({ name, count, isPart }) =>
            html`<div class=${isPart ? 'part' : nothing}>
              <dt .textContent=${name}></dt>
              <dd translate="no" .textContent=${`${count} ${dossiers}`}></dd>
            </div>`,
        )}
      </dl>
    `;
  }
}
