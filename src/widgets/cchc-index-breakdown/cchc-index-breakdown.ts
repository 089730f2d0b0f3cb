import { property } from '../../element/property.js';
import { CchcWidget, type ReservedHeights } from '../../element/widget.js';
import type { FigureSource } from '../../element/figure.js';
import type { Selection } from '../../document/selection.js';

/**
 * One unit's index by its parts, each in points of its maximum, beside another unit or the mean of all. A part with a
 * maximum of 0 does not apply. Parts are, for example, the six groups of the index of Decision 766/QĐ-TTg of 23/06/2022.
 *
 * @summary An index by its parts.
 * @slot - What readers without JavaScript see. A `table` in it, of parts, points and maxima, is read as data.
 * @csspart widget - The frame; its `data-state` is `idle`, `loading`, `ready`, `stale`, `empty` or `error`.
 * @csspart label - The name of the index.
 * @csspart period - The period of the figures.
 * @csspart takeaways - The sentences that say what the chart shows.
 * @csspart chart - The box of the drawing.
 * @csspart readout - What the part that the reader is at says.
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
export class CchcIndexBreakdown extends CchcWidget {
  static override figure: FigureSource = async () => (await import('./figure.js')).default;
  static override readonly heights: ReservedHeights = {
    wide: 710,
    upTo: [
      [900, 770],
      [480, 860],
      [300, 1000],
    ],
  };

  /** The identifier of the ranking in the endpoint's document. */
  @property() ranking?: string;

  /** The code, portal code or name of the unit; absent, `area`. */
  @property() unit?: string;

  /** The code, portal code or name of another unit to compare with, or `mean` for the mean of all; absent, nothing is compared. */
  @property() compare?: string;

  /**
   * How the parts are drawn, as `bar` or `radar`; absent, `bar`. Fewer than 3 or more than 10 parts, names of more than 100
   * letters and narrow columns have bars all the same; more than 60 parts stand in the table only.
   * @type {'bar' | 'radar' | undefined}
   */
  @property() chart?: string;

  override selection(): Selection {
    return { ranking: this.ranking, unit: (this.unit || this.settings.area) ?? undefined };
  }
}
