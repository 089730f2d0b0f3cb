import { property } from '../../element/property.js';
import { CchcWidget, type ReservedHeights } from '../../element/widget.js';
import type { FigureSource } from '../../element/figure.js';
import type { Selection } from '../../document/selection.js';

/**
 * The provinces and cities on a map of equal tiles, shaded by score. Of each unit the full name, score and rank stand
 * under the map as it is pointed at or walked to with the arrow keys, and all of them in a table. Hoàng Sa and
 * Trường Sa are always there. The units are the 34 since 01/07/2025 (Resolution 202/2025/QH15, codes of Decision
 * 19/2025/QĐ-TTg), or the 63 until 30/06/2025 (codes of Decision 124/2004/QĐ-TTg).
 *
 * @summary A ranking of the 34, or of the former 63, provinces and cities as a tile map.
 * @slot - What readers without JavaScript see. A `table` in it, with or without `thead`, is read as data.
 * @csspart widget - The frame; its `data-state` is `idle`, `loading`, `ready`, `stale`, `empty` or `error`.
 * @csspart label - The name of the ranking.
 * @csspart period - The period of the ranking.
 * @csspart scope - Which units are shown and on which scale.
 * @csspart map - The map.
 * @csspart tile - A tile.
 * @csspart own-tile - The tile of our own unit.
 * @csspart readout - What the tile that the reader is at says.
 * @csspart legend - The shades with their bounds.
 * @csspart data - The disclosure with the table.
 * @csspart notice - A sentence about a failure, or about what does not add up.
 * @csspart retry - The button that asks again.
 * @csspart footer - The line with source and time.
 * @csspart source - The source.
 * @csspart updated - The time of the figures.
 * @csspart pause - The button that stops and starts the updates.
 * @csspart menu - The menu with what a reader may take along.
 * @fires {CchcReadyEvent} cchc-ready - The map is shown, for the first time or again after a failure.
 * @fires {CchcErrorEvent} cchc-error - The map cannot be shown or refreshed; `kind` says why.
 * @fires {CchcSelectEvent} cchc-select - The reader has selected a unit; `code` and `name` say which.
 */
export class ProvinceTileMap extends CchcWidget {
  static override figure: FigureSource = async () => (await import('./figure.js')).default;
  static override readonly heights: ReservedHeights = {
    wide: 930,
    upTo: [
      [859, 1110],
      [599, 960],
      [300, 1100],
    ],
  };

  /** The identifier of the ranking in the endpoint's document. */
  @property() ranking?: string;

  /** The code, portal code or name of our own unit; absent, `area`. */
  @property() highlight?: string;

  override selection(): Selection {
    return { ranking: this.ranking };
  }
}
