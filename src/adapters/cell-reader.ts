import { parseMoment } from '../format/date.js';
import type { Locale } from '../format/locale.js';
import { collapseSpace } from '../lib/collapse-space.js';
import { DataError } from '../document/error.js';
import type { Mapping } from './adapter.js';
import { NO_FIGURE, readFigure, type Figure } from './figure.js';
import { periodCode } from '../format/period-name.js';

const TIME = String.raw`(\d\d:\d\d(?::\d\d)?)`;
const VIETNAMESE_DAY = new RegExp(`^(?:${TIME}\\s+)?(\\d\\d?)[/-](\\d\\d?)[/-](\\d{4})(?:,?\\s+${TIME})?$`);

/** No name is longer, and what is would only cost time. */
const LONGEST = 1000;

/** Day and time as ISO 8601 writes them. */
function isoOf([, before, day = '', month = '', year, after]: RegExpExecArray): string {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = before ?? after;
  return time ? `${date}T${time}` : date;
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

  /** A rank: a whole number from 1 on, also before a slash as in `25/63`. */
  rank(cell: unknown, place: string): number | null {
    const first = typeof cell === 'string' ? cell.split('/', 1)[0] : cell;
    const { value } = this.figure(first, place);
    if (value === null || (Number.isInteger(value) && value > 0)) return value;
    this.note(place, cell);
    return null;
  }

  /** A text or a number as text; `null` where the cell says nothing. */
  text(cell: unknown): string | null {
    const text = typeof cell === 'number' ? String(cell) : typeof cell === 'string' ? cell : '';
    return collapseSpace(text.slice(0, LONGEST)) || null;
  }

  /** The code of a period. */
  period(cell: unknown, place: string): string | null {
    const moment = this.#iso(cell);
    const code = periodCode(moment ?? cell);
    if (!code && this.text(cell)) this.note(place, cell, ' is no period');
    return code;
  }

  /** A moment in ISO 8601; a day before its month only where Vietnamese writing is declared. */
  moment(cell: unknown, place: string): string | null {
    const text = this.#iso(cell) ?? this.text(cell);
    if (text === null || parseMoment(text)) return text;
    this.note(place, cell);
    return null;
  }

  #iso(cell: unknown): string | null {
    const parts =
      this.#written === 'vi' && typeof cell === 'string'
        ? VIETNAMESE_DAY.exec(cell.slice(0, LONGEST).trim())
        : null;
    return parts && isoOf(parts);
  }
}
