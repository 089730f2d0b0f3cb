import { property } from '../../element/property.js';
import { CchcWidget, type ReservedHeights } from '../../element/widget.js';
import type { FigureSource } from '../../element/figure.js';
import type { Selection } from '../../document/selection.js';

/**
 * Dossiers received and resolved over time, and the on-time rate in a panel with a scale of its own. A period that the
 * source leaves out is a gap; a broken line marks 01/07/2025, when 63 units became 34 by Resolution 202/2025/QH15.
 *
 * The rate has the definition that the source names: that of Decision 766/QĐ-TTg of 23/06/2022, or that of resolved
 * dossiers.
 *
 * @summary The course of dossiers over time.
 * @slot - What readers without JavaScript see. A `table` in it, of periods and their figures, is read as data.
 * @csspart widget - The frame; its `data-state` is `idle`, `loading`, `ready`, `stale`, `empty` or `error`.
 * @csspart label - The name of the figures.
 * @csspart period - The period of the figures.
 * @csspart takeaways - The sentences that say what the chart shows.
 * @csspart chart - The box of a drawing.
 * @csspart definition - How the on-time rate is calculated.
 * @csspart readout - What the period that the reader is at says.
 * @csspart data - The disclosure with the table.
 * @csspart notice - A sentence about a failure, or about what does not add up.
 * @csspart retry - The button that asks again.
 * @csspart footer - The line with source and time.
 * @csspart source - The source.
 * @csspart updated - The time of the figures.
 * @csspart pause - The button that stops and starts the updates.
 * @csspart menu - The menu with what a reader may take along.
 * @fires {CchcReadyEvent} cchc-ready - The figures are shown, for the first time or again after a failure.
 * @fires {CchcErrorEvent} cchc-error - The figures cannot be shown or refreshed; `kind` says why.
 */
export class DossierTrend extends CchcWidget {
  static override figure: FigureSource = async () => (await import('./figure.js')).default;
  static override readonly heights: ReservedHeights = {
    wide: 770,
    upTo: [
      [900, 860],
      [480, 1020],
      [300, 1240],
    ],
  };

  /**
   * How the counts are drawn, as `bar` or `line`; absent, `bar`.
   * @type {'bar' | 'line' | undefined}
   */
  @property() chart?: string;

  override selection(): Selection {
    return {};
  }
}
