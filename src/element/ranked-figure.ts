import { TableFigure } from './table-figure.js';
import type { FigureHost } from './figure.js';
import { CchcSelectEvent } from './select-event.js';
import { ONLY } from '../document/selection.js';
import type { ChildTable } from '../figures/child-table.js';
import { rankingMessages } from '../figures/ranking-messages.js';
import type { FigureView } from '../figures/view.js';

/** A widget with the units of a ranking. */
interface RankedHost extends FigureHost {
  readonly ranking?: string;
  readonly highlight?: string;
}

/** A figure of the units of a ranking, of which a reader may choose one. */
export abstract class RankedFigure<Widget extends RankedHost, View extends FigureView> extends TableFigure<
  Widget,
  View
> {
  #chosen: CchcSelectEvent | undefined;
  #area: string | undefined;

  /** The identifier of the ranking. */
  protected get id(): string {
    return this.widget.ranking ?? ONLY;
  }

  /** What our own unit is asked for by. */
  protected get highlight(): string | undefined {
    return this.widget.highlight || this.settings.area;
  }

  protected override figuresIn(table: ChildTable): { rankings: object[] } {
    return { rankings: [table.reader.rankingFromTable(table, this.id, this.localizer)] };
  }

  /** Forgets a choice once another has been made elsewhere, which is the unit that the page is about since then. */
  protected followArea(): void {
    const { area } = this.settings;
    if (![this.#area, this.#chosen?.code, this.#chosen?.name].includes(area)) this.#chosen = undefined;
    this.#area = area;
  }

  /** Whether a unit is chosen: by the reader here, or else, where one is chosen for the whole page, as our own. */
  protected isChosen(code: string, isOwn: boolean): boolean {
    return this.#chosen ? code === this.#chosen.code : this.settings.select && isOwn;
  }

  /**
   * What a unit is to the reader, to stand in one text with the words on it: "Điện Biên (đơn vị của bạn)", so that both are
   * heard and copied together. The element around keeps what a picture for others says there as `data-plain`.
   */
  protected markOf(code: string, isOwn: boolean): string {
    const { selected, ownUnit } = this.localizer.in(rankingMessages);
    const mark = this.isChosen(code, isOwn) ? selected : isOwn && ownUnit;
    return mark ? ` (${mark})` : '';
  }

  /** Chooses a unit. What else that changes is beyond this widget; that it is done has to be heard here. */
  protected choose(code: string, name: string, text: string): void {
    this.#chosen = new CchcSelectEvent(code, name);
    this.widget.announce(this.localizer.in(rankingMessages).chosen(text));
    this.widget.dispatchEvent(this.#chosen);
  }
}
