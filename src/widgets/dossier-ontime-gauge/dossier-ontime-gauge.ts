import { property } from '../../element/property.js';
import { CchcWidget, type ReservedHeights } from '../../element/widget.js';
import type { FigureSource } from '../../element/figure.js';
import type { Basis, Qualifier } from '../../document/schema.js';
import type { Selection } from '../../document/selection.js';

/**
 * The share of dossiers handled on time, as an arc, with the definition it follows and the counts behind it.
 *
 * Two definitions are in use. `766` is that of Decision 766/QĐ-TTg of 23/06/2022: resolved early, on time, or still in
 * process within the deadline, of all received and handled in the period. `resolved` is that of the provinces'
 * one-stop systems: resolved early or on time, of all resolved.
 *
 * @summary The on-time rate of dossiers as a gauge.
 * @slot - What readers without JavaScript see: a sentence, or a table.
 * @csspart widget - The frame; its `data-state` is `idle`, `loading`, `ready`, `stale`, `empty` or `error`.
 * @csspart label - The name of the figure.
 * @csspart period - The period of the figures.
 * @csspart arc - The arc.
 * @csspart value - The rate with its words.
 * @csspart definition - How the rate is defined.
 * @csspart target - The target.
 * @csspart band - The band that the rate is in.
 * @csspart counts - The counts of dossiers.
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
export class DossierOntimeGauge extends CchcWidget {
  static override figure: FigureSource = async () => (await import('./figure.js')).default;
  static override readonly heights: ReservedHeights = { wide: 300, upTo: [] };

  /**
   * The definition of the rate, `766` or `resolved`; absent, the one that the source names, else `766`.
   * @type {'766' | 'resolved' | undefined}
   */
  @property() basis?: Basis;

  /** The rate to be reached, in percent from 0 to 100. */
  @property({ type: Number, converter: String }) target?: string | number;

  /**
   * The bands of the rate, each a lower bound in percent with an optional name: `90 Tốt; 70 Khá; 50`. None by default,
   * since no legal text that we know of sets any.
   */
  @property() bands?: string;

  /** The rate in percent, in plain digits with a decimal point. */
  @property({ type: Number, converter: String }) rate?: string | number;

  /**
   * The word that says how exact the rate is: `over` (trên), `nearly` (gần), `about` (khoảng) or `under` (dưới); absent, it
   * is exact.
   * @type {'over' | 'nearly' | 'about' | 'under' | undefined}
   */
  @property() qualifier?: Qualifier;

  /** The number of dossiers received; `0` shows that there were none, and no percentage. */
  @property({ type: Number, converter: String }) received?: string | number;

  /** The number of dossiers resolved. */
  @property({ type: Number, converter: String }) resolved?: string | number;

  override selection(): Selection {
    return {};
  }
}
