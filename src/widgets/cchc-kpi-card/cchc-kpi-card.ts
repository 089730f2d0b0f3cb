import { property } from '../../element/property.js';
import { CchcWidget, type ReservedHeights } from '../../element/widget.js';
import type { FigureSource } from '../../element/figure.js';
import type { Qualifier } from '../../document/schema.js';
import type { Selection } from '../../document/selection.js';

/**
 * One indicator: its value with how exact it is, its share of a whole ("36/63"), its rank ("25/63"), its change,
 * its target and its course.
 *
 * @summary One indicator as a card.
 * @slot - What readers without JavaScript see: a sentence, or a table.
 * @csspart widget - The frame; its `data-state` is `idle`, `loading`, `ready`, `stale`, `empty` or `error`.
 * @csspart label - The name of the indicator.
 * @csspart period - The period of the figure.
 * @csspart value - The figure with its words.
 * @csspart bar - The bar of a share.
 * @csspart change - The change against the previous period.
 * @csspart target - The target.
 * @csspart sparkline - The small line.
 * @csspart data - The disclosure with the table of the small line's periods.
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
export class CchcKpiCard extends CchcWidget {
  static override figure: FigureSource = async () => (await import('./figure.js')).default;
  static override readonly heights: ReservedHeights = { wide: 156, upTo: [] };

  /** The identifier of the indicator in the endpoint's document. */
  @property() indicator?: string;

  /** The value, in plain digits with a decimal point. */
  @property({ type: Number, converter: String }) value?: string | number;

  /**
   * The word that says how exact the value is: `over` (trên), `nearly` (gần), `about` (khoảng) or `under` (dưới); absent, it
   * is exact.
   * @type {'over' | 'nearly' | 'about' | 'under' | undefined}
   */
  @property() qualifier?: Qualifier;

  /** The unit of the value; `%` makes it a percentage. */
  @property() unit?: string;

  /** The whole that the value is a part of; beside `rank`, the number of ranked units. */
  @property({ type: Number, converter: String }) of?: string | number;

  /** The rank; a smaller number is better. */
  @property({ type: Number, converter: String }) rank?: string | number;

  /** The value of the previous period; where only a rank is given, the previous rank. */
  @property({ type: Number, converter: String }) previous?: string | number;

  /** The value to be reached; where only a rank is given, the rank. */
  @property({ type: Number, converter: String }) target?: string | number;

  override selection(): Selection {
    return { indicator: this.indicator };
  }
}
