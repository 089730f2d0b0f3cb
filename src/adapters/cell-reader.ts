import type { Locale } from '../format/locale.js';
import { wrongAttribute } from '../document/error.js';
import type { Mapping } from './adapter.js';
import { NO_FIGURE, readFigure, type ReadFigure } from './figure.js';
import type { DayOrder } from '../format/written-date.js';
import { textOf } from '../tables/grid.js';
import { readRank } from './rank.js';

/** No name is longer, and what is would only cost time. */
const LONGEST = 1000;

/** A cell and where it stands. */
interface Placed {
  readonly cell: unknown;
  readonly place: string;
}

/** Reads cells in the way of writing that the tag declares, and notes the places that it could not read. */
export class CellReader {
  /** The places that could not be read. */
  readonly notes: string[] = [];
  readonly #written: Locale | undefined;

  constructor(mapping: Mapping) {
    const written = mapping['number-format'] || undefined;
    if (written !== undefined && written !== 'vi' && written !== 'en')
      throw wrongAttribute('number-format', written, { allowed: ['vi', 'en'] });
    this.#written = written;
  }

  /** Notes a place, with what stands there. */
  note(place: string, cell: unknown, why = ''): void {
    const shown = typeof cell === 'object' ? 'no text and no number' : JSON.stringify(cell);
    this.notes.push(`${place}: ${shown.slice(0, 60)}${why}`);
  }

  /** A figure; one that is unreadable is noted, and counts as not published. */
  figure(cell: unknown, place: string): ReadFigure {
    const figure = readFigure(cell, this.#written);
    const couldBeRead = typeof cell === 'string' && !this.#written && /\d[.,\s]\d/.test(cell);
    if (!figure) this.note(place, cell, couldBeRead ? ' without number-format' : '');
    return figure ?? NO_FIGURE;
  }

  /** A rank: a whole number from 1 on, also before a slash as in `25/63` or shared as in `2=`. */
  rank(cell: unknown, place: string): number | null {
    return this.ranks([{ cell, place }])[0] ?? null;
  }

  /**
   * The ranks of a column; none where they are means, as 2.5 for two that share the places 2 and 3: then all are, also
   * the whole ones.
   */
  ranks(cells: readonly Placed[]): (number | null)[] {
    const ranks = cells.map(({ cell }) => readRank(cell, this.#written));
    const mean = ranks.findIndex((rank) => rank?.isMean);
    ranks.forEach((rank, index) => {
      const { cell, place } = cells[index]!;
      if (!rank || index === mean) this.note(place, cell, rank ? ' is a mean of ranks' : '');
    });
    return ranks.map((rank) => (mean < 0 && rank?.value) || null);
  }

  /** A text or a number as text; `null` where the cell says nothing. */
  text(cell: unknown): string | null {
    return textOf(typeof cell === 'string' ? cell.slice(0, LONGEST) : cell) || null;
  }

  /** Whether the day comes before the month, where the way of writing says it. */
  get dayOrder(): DayOrder | undefined {
    return this.#written === 'vi' ? 'day-first' : undefined;
  }
}
