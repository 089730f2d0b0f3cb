import { property } from '../../element/property.js';
import { CchcWidget, type ReservedHeights } from '../../element/widget.js';
import type { FigureSource } from '../../element/figure.js';
import type { Selection } from '../../document/selection.js';

/**
 * How many of a whole have done something ("36/63 địa phương"), as a grid of dots: those that have are filled, the
 * others hollow. Of a large whole, one dot stands for several, and the key says so.
 *
 * @summary A part of a whole as a dot grid.
 * @slot - What readers without JavaScript see: a sentence, or a table.
 * @csspart widget - The frame; its `data-state` is `idle`, `loading`, `ready`, `stale`, `empty` or `error`.
 * @csspart label - The name of the indicator.
 * @csspart period - The period of the figure.
 * @csspart value - The figure with its words.
 * @csspart dots - The dot grid.
 * @csspart key - The sentence that says what the dots are.
 * @csspart notice - A sentence about a failure, or about what does not add up.
 * @csspart retry - The button that asks again.
 * @csspart footer - The line with source and time.
 * @csspart source - The source.
 * @csspart updated - The time of the figures.
 * @csspart pause - The button that stops and starts the updates.
 * @csspart menu - The menu with what a reader may take along.
 * @fires {CchcReadyEvent} cchc-ready - The figure is shown, for the first time or again after a failure.
 * @fires {CchcErrorEvent} cchc-error - The figure cannot be shown or refreshed; `kind` says why.
 */
export class CchcAdoption extends CchcWidget {
  static override figure: FigureSource = async () => (await import('./figure.js')).default;
  static override readonly heights: ReservedHeights = {
    wide: 280,
    upTo: [
      [519, 430],
      [300, 480],
    ],
  };

  /** The identifier of the indicator in the endpoint's document. */
  @property() indicator?: string;

  /** The number of those that have, in plain digits. */
  @property({ type: Number, converter: String }) value?: string | number;

  /** The number of all, in plain digits. */
  @property({ type: Number, converter: String }) of?: string | number;

  /** What is counted, such as `địa phương`; absent, `đơn vị`. */
  @property() unit?: string;

  override selection(): Selection {
    return { indicator: this.indicator };
  }
}
