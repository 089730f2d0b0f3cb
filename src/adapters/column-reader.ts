import type { Locale } from '../format/locale.js';
import { nullPrototype } from '../lib/null-prototype.js';
import { numberFormatOf } from '../tables/number-format.js';
import type { Mapping } from './adapter.js';
import { CellReader } from './cell-reader.js';
import type { Figure } from './figure.js';

/** How many cells show how a column is written. */
const SAMPLE = 5000;

const isText = (cell: unknown): cell is string => typeof cell === 'string';

/** The ways in which a column may be written: the declared one, the one it proves, or those of the page. */
function formatsOf(column: readonly unknown[], declared: string | undefined, page: Locale | undefined) {
  if (declared) return [declared];
  const proven = numberFormatOf(column.filter(isText).slice(0, SAMPLE));
  if (proven && proven !== 'plain') return [proven];
  return page ? [page, page === 'vi' ? 'en' : 'vi'] : [undefined];
}

/** Reads the cells of one column of figures. */
export class ColumnReader {
  readonly #readers: readonly CellReader[];
  readonly #notes: string[];

  constructor(column: readonly unknown[], mapping: Mapping, { notes }: CellReader, page?: Locale) {
    const formats = formatsOf(column, mapping['number-format'], page);
    this.#readers = formats.map(
      (format) => new CellReader(nullPrototype<Mapping>({ ...mapping, 'number-format': format })),
    );
    this.#notes = notes;
  }

  /** The figure in a cell; `null` for one that is there and cannot be read, which is noted. */
  read(cell: unknown, place: string): Figure | null {
    let notes: string[] = [];
    for (const reader of this.#readers) {
      const figure = reader.figure(cell, place);
      if (!reader.notes.length) return figure;
      notes = reader.notes.splice(0);
    }
    this.#notes.push(...notes);
    return null;
  }
}
