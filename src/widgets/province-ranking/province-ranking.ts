import { property } from '../../element/property.js';
import { flagConverter } from '../../element/settings-element.js';
import { CchcWidget, type ReservedHeights } from '../../element/widget.js';
import type { FigureSource } from '../../element/figure.js';
import type { Selection } from '../../document/selection.js';

/**
 * The units of a ranking in a table: rank, unit, score with a bar, and change of rank. Ranks are the source's, ties
 * included; where it has none they are computed, equal scores sharing a rank (1, 2, 2, 4), and the widget says so.
 *
 * @summary A ranking of provinces, or of any units, as a table.
 * @slot - What readers without JavaScript see. A `table` in it, with or without `thead`, is read as data.
 * @csspart widget - The frame; its `data-state` is `idle`, `loading`, `ready`, `stale`, `empty` or `error`.
 * @csspart label - The name of the ranking.
 * @csspart period - The period of the ranking.
 * @csspart scope - What is ranked and on which scale.
 * @csspart search - The search field with its label.
 * @csspart table - The table.
 * @csspart row - A row.
 * @csspart own-row - The row of our own unit.
 * @csspart bar - The bar of a score.
 * @csspart toggle - The button that shows all rows or the first ones.
 * @csspart without-data - The list of units without data.
 * @csspart notice - A sentence about a failure, or about what does not add up.
 * @csspart retry - The button that asks again.
 * @csspart footer - The line with source and time.
 * @csspart source - The source.
 * @csspart updated - The time of the figures.
 * @csspart pause - The button that stops and starts the updates.
 * @csspart menu - The menu with what a reader may take along.
 * @fires {CchcReadyEvent} cchc-ready - The ranking is shown, for the first time or again after a failure.
 * @fires {CchcSelectEvent} cchc-select - The reader has selected a unit; `code` and `name` say which. Only with `select`.
 * @fires {CchcErrorEvent} cchc-error - The ranking cannot be shown or refreshed; `kind` says why.
 */
export class ProvinceRanking extends CchcWidget {
  static override figure: FigureSource = async () => (await import('./figure.js')).default;
  static override readonly heights: ReservedHeights = { wide: 320, upTo: [] };

  /** The identifier of the ranking in the endpoint's document. */
  @property() ranking?: string;

  /** The code, portal code or name of our own unit; absent, `area`. */
  @property() highlight?: string;

  /** The number of rows to show at first, with our own row pinned below; absent, all. */
  @property({ type: Number, converter: String }) top?: string | number;

  /** Whether there is a field to search units by name. */
  @property({ type: Boolean, converter: flagConverter }) searchable = false;

  /**
   * The first order: `rank`, `name`, `score` or `change`, with `-asc` or `-desc` behind it to turn it round; absent, `rank`.
   * @type {'rank' | 'rank-asc' | 'rank-desc' | 'name' | 'name-asc' | 'name-desc' | 'score' | 'score-asc' | 'score-desc' | 'change' | 'change-asc' | 'change-desc' | undefined}
   */
  @property() sort?: string;

  override selection(): Selection {
    return { ranking: this.ranking };
  }
}
