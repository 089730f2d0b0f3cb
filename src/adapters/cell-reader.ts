import { parseMoment } from '../format/date.js';
import { epochTime } from '../format/epoch.js';
import type { Locale } from '../format/locale.js';
import { collapseSpace } from '../lib/collapse-space.js';
import { DataError } from '../document/error.js';
import type { Mapping } from './adapter.js';
import { NO_FIGURE, readFigure, type Figure } from './figure.js';
import { periodCode } from '../format/period-name.js';
import { periodsOf } from '../format/period-column.js';
import { readWrittenDate, type DayOrder } from '../format/written-date.js';
import { areMeanRanks, readRank } from './rank.js';

/** No name is longer, and what is would only cost time. */
const LONGEST = 1000;

/** No moment is longer. */
const LONGEST_MOMENT = 64;

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
      throw new DataError('invalid', { field: `number-format="${written}"` });
    this.#written = written;
  }

  /** Notes a place, with what stands there. */
  note(place: string, cell: unknown, why = ''): void {
    const shown = typeof cell === 'object' ? 'no text and no number' : JSON.stringify(cell);
    this.notes.push(`${place}: ${shown.slice(0, 60)}${why}`);
  }

  /** A figure; one that is unreadable is noted, and counts as not published. */
  figure(cell: unknown, place: string): Figure {
    const figure = readFigure(cell, this.#written);
    const couldBeRead = typeof cell === 'string' && !this.#written && /\d[.,\s]\d/.test(cell);
    if (!figure) this.note(place, cell, couldBeRead ? ' without number-format' : '');
    return figure ?? NO_FIGURE;
  }

  /** A rank: a whole number from 1 on, also before a slash as in `25/63` or shared as in `2=`. */
  rank(cell: unknown, place: string): number | null {
    const rank = readRank(cell, this.#written);
    if (!rank || rank.isMean) this.note(place, cell, rank ? ' is a mean of ranks' : '');
    return rank?.value ?? null;
  }

  /** The ranks of a column; none where they are means, as those of 2 and 3 for two that tie. */
  ranks(cells: readonly Placed[]): (number | null)[] {
    const areMeans = areMeanRanks(cells.map(({ cell }) => readRank(cell, this.#written)));
    if (!areMeans) return cells.map(({ cell, place }) => this.rank(cell, place));
    const mean = cells.find(({ cell }) => readRank(cell, this.#written)?.isMean);
    if (mean) this.note(mean.place, mean.cell, ' is a mean of ranks');
    return cells.map(() => null);
  }

  /** A text or a number as text; `null` where the cell says nothing. */
  text(cell: unknown): string | null {
    const text = typeof cell === 'number' ? String(cell) : typeof cell === 'string' ? cell : '';
    return collapseSpace(text.slice(0, LONGEST)) || null;
  }

  /** The code of a period. */
  period(cell: unknown, place: string): string | null {
    return this.#known(periodCode(cell, this.#dayOrder), { cell, place });
  }

  /** The codes of a column of periods, of which one can decide what another leaves open. */
  periods(cells: readonly Placed[]): (string | null)[] {
    const codes = periodsOf(
      cells.map(({ cell }) => cell),
      this.#dayOrder,
    );
    return cells.map((placed, index) => this.#known(codes[index] ?? null, placed));
  }

  /** A moment in ISO 8601; where day and month can be exchanged only with Vietnamese writing declared. */
  moment(cell: unknown, place: string): string | null {
    const text = this.#isoMoment(cell) ?? this.text(cell);
    if (text === null || parseMoment(text)) return text;
    this.note(place, cell);
    return null;
  }

  get #dayOrder(): DayOrder | undefined {
    return this.#written === 'vi' ? 'day-first' : undefined;
  }

  #known(code: string | null, { cell, place }: Placed): string | null {
    if (!code && this.text(cell)) this.note(place, cell, ' is no period');
    return code;
  }

  #isoMoment(cell: unknown): string | null {
    const time = epochTime(cell);
    if (time !== null) return new Date(time).toISOString();
    if (typeof cell !== 'string' || cell.length > LONGEST_MOMENT) return null;
    const date = readWrittenDate(collapseSpace(cell), this.#dayOrder);
    return date && (date.time === null ? date.day : `${date.day}T${date.time}`);
  }
}
