import { html, nothing, svg, type TemplateResult } from 'lit';
import { largeFigure } from '../../ui/large-figure.js';
import { targetLine } from '../../ui/remark.js';
import { staticDocument, readNumbers } from '../../figures/static-document.js';
import type { Viewed } from '../../figures/view.js';
import type { Basis, CchcDocument } from '../../document/schema.js';
import { parsePlainNumber } from '../../format/parse-number.js';
import { barStyles } from '../../theme/bar.styles.js';
import { figureStyles } from '../../theme/figure.styles.js';
import { parseBands } from './bands.js';
import type { CountView } from './counts.js';
import { gaugeStyles } from './styles.js';
import { toGaugeView, type GaugeOptions, type GaugeView } from './view.js';
import { gaugeMessages } from './messages.js';
import type { Freezing } from '../../figures/frozen.js';
import { addEnglish } from '../../i18n/messages.js';
import type { ReservedHeights } from '../../element/reserve-room.js';
import { Figure } from '../../element/figure.js';

/** The least width of what is late, in percent: it is what readers look for. */
const LEAST_LATE = 1;

/** A mark across the bar at a percentage. */
const acrossBar = (percent: number, className: string): TemplateResult =>
  svg`<line class=${className} x1="${percent}%" x2="${percent}%" y2="22"></line>`;

const renderRemark = (part: string, text: string | null): TemplateResult | typeof nothing =>
  text ? html`<p class="remark ${part}" part=${part} .textContent=${text}></p>` : nothing;

const isBasis = (text: string | undefined): text is Basis => text === '766' || text === 'resolved';

/** The figure of `dossier-ontime-gauge`. */
export default class DossierOntimeGaugeFigure extends Figure<
  HTMLElementTagNameMap['dossier-ontime-gauge'],
  GaugeView
> {
  static readonly styles = [figureStyles, barStyles, gaugeStyles];
  static readonly heights: ReservedHeights = {
    wide: 311,
    upTo: [
      [599, 365],
      [289, 378],
      [245, 393],
    ],
    brief: { wide: 268, upTo: [] },
  };
  static readonly messages = gaugeMessages;
  static readonly english = async (): Promise<void> => addEnglish((await import('./messages.en.js')).english);
  static readonly freezing = async (): Promise<Freezing> => (await import('./freezing.js')).freezing;

  override defaultLabel(): string {
    return this.localizer.in(gaugeMessages).label;
  }

  override staticDocument(): CchcDocument | undefined {
    const { rate, received, resolved } = readNumbers(this.widget, ['rate', 'received', 'resolved'], {
      rate: 100,
    });
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
    const { basis, bands: bounds, target: aim } = this.widget;
    const bands = parseBands(bounds);
    const target = parsePlainNumber(aim ?? '', 100);
    const misread = [
      basis && !isBasis(basis) ? ([`basis="${String(basis)}"`, '766, resolved'] as const) : null,
      bands ? null : ([`bands="${bounds}"`, '90;80;70'] as const),
      String(aim ?? '') && (target === null || target < 0 || target > 100)
        ? ([`target="${aim}"`, '0–100'] as const)
        : null,
    ].filter((one) => one !== null);
    return { basis: isBasis(basis) ? basis : null, target, bands: bands ?? [], misread };
  }

  override render(view: GaugeView): TemplateResult {
    const { figure, filled, definition, target, late, band, counts } = view;
    const words = html`<p class="words" part="value" .textContent=${figure}></p>`;
    const basis = definition && this.#renderDefinition(definition);
    return html`
      ${filled === null ? words : largeFigure({ ...view, number: figure, unit: null })}
      <div class="changes">${basis}${target && targetLine(target)}</div>
      <div class="rest">
        ${filled === null ? nothing : this.#renderBar(filled, view)}${renderRemark('late', late)}
        ${renderRemark('band', band)}${this.#renderCounts(counts)}
      </div>
    `;
  }

  /** Which definition it is stands there always, and the definition itself behind that. */
  #renderDefinition(definition: string): TemplateResult {
    const [name, formula] = definition.split(': ');
    if (!formula) return html`<p class="muted" part="definition" .textContent=${definition}></p>`;
    return html`
      <details class="definition" part="definition">
        <summary class="basis" .textContent=${name}></summary>
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

  #renderCounts(groups: GaugeView['counts']): TemplateResult | typeof nothing {
    if (!groups.length) return nothing;
    return html`
      <div class="counts" part="counts">
        ${groups.map((group) => (groups.length > 1 ? this.#renderFolded(group) : this.#renderList(group)))}
      </div>
    `;
  }

  /** A whole with its parts folded, so that three wholes take no more room than one whose parts are in sight. */
  #renderFolded(group: readonly CountView[]): TemplateResult {
    const [whole, ...parts] = group;
    if (whole?.isPart !== false || !parts.length) return this.#renderList(group);
    return html`
      <details>
        <summary class="basis">
          <span .textContent=${whole.name}></span> <b translate="no" .textContent=${whole.count}></b>
        </summary>
        ${this.#renderList(parts)}
      </details>
    `;
  }

  #renderList(counts: readonly CountView[]): TemplateResult {
    return html`
      <dl>
        ${counts.map(
          ({ name, count, isPart }) =>
            html`<div class=${isPart ? 'part' : nothing}>
              <dt .textContent=${name}></dt>
              <dd translate="no" .textContent=${count}></dd>
            </div>`,
        )}
      </dl>
    `;
  }
}
