import { html, nothing, type TemplateResult } from 'lit';
import { largeFigure } from '../../ui/large-figure.js';
import { staticDocument, readNumbers } from '../../figures/static-document.js';
import type { Viewed } from '../../figures/view.js';
import { DataError } from '../../document/error.js';
import type { CchcDocument } from '../../document/schema.js';
import { ONLY } from '../../document/selection.js';
import { figureStyles } from '../../theme/figure.styles.js';
import type { Dots } from './dots.js';
import { adoptionStyles } from './styles.js';
import { toAdoptionView, type AdoptionView } from './view.js';
import { indicatorLabel } from '../../ui/indicator-name.js';
import { adoptionMessages } from './messages.js';
import type { Freezing } from '../../figures/frozen.js';
import { addEnglish } from '../../i18n/messages.js';
import type { ReservedHeights } from '../../element/reserve-room.js';
import { Figure } from '../../element/figure.js';

/** How large a unit of the drawing is at most, in pixels. */
const SCALE = 2.3;

/** The figure of `cchc-adoption`. */
export default class AdoptionFigure extends Figure<HTMLElementTagNameMap['cchc-adoption'], AdoptionView> {
  static readonly styles = [figureStyles, adoptionStyles];
  static readonly heights: ReservedHeights = {
    wide: 320,
    upTo: [
      [530, 360],
      [460, 419],
    ],
    compact: 80,
  };
  static readonly messages = adoptionMessages;
  static readonly english = async (): Promise<void> => addEnglish((await import('./messages.en.js')).english);
  static readonly freezing = async (): Promise<Freezing> => (await import('./freezing.js')).freezing;

  override defaultLabel(document?: CchcDocument): string {
    return indicatorLabel(document, this.widget.indicator, this.localizer);
  }

  override staticDocument(): CchcDocument | undefined {
    const { value, of } = readNumbers(this.widget, ['value', 'of']);
    if (value === null && of === null) return undefined;
    if (value === null || of === null)
      throw new DataError('missing-attribute', { field: of === null ? 'of' : 'value' });
    const indicator = {
      id: this.widget.indicator ?? ONLY,
      label: this.defaultLabel(),
      value,
      of,
      unit: this.widget.unit,
    };
    return staticDocument(this.settings, { indicators: [indicator] });
  }

  protected override toView(document: CchcDocument): Viewed<AdoptionView> {
    return toAdoptionView(document, this.widget.indicator ?? ONLY, this.localizer);
  }

  override render(view: AdoptionView): TemplateResult {
    const { rest, dots, key } = view;
    return html` ${largeFigure({ ...view, unit: rest })} ${dots ? this.#renderDots(dots, key) : nothing} `;
  }

  #renderDots({ width, height, filled, hollow }: Dots, key: string): TemplateResult {
    return html`
      <div class="rest">
        <svg
          class="dots"
          part="dots"
          aria-hidden="true"
          viewBox="0 0 ${width} ${height}"
          width=${width * SCALE}
          fill="none"
          stroke="currentColor"
        >
          <path class="done" fill="currentColor" d=${filled}></path>
          <path d=${hollow}></path>
        </svg>
        <p class="muted" part="key" .textContent=${key}></p>
      </div>
    `;
  }
}
