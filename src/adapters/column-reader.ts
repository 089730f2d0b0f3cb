import type { Locale } from '../format/locale.js';
import { parseLocalizedNumber } from '../format/parse-localized-number.js';
import { nullPrototype } from '../lib/null-prototype.js';
import { writingOf, type NumberFormat } from '../tables/number-format.js';
import type { Mapping } from './adapter.js';
import { CellReader } from './cell-reader.js';
import type { ReadFigure } from './figure.js';
import { fold } from '../lib/fold.js';

/** How many cells show how a column is written. */
const SAMPLE = 5000;

const isText = (cell: unknown): cell is string => typeof cell === 'string';

/** No percentage is as large: `98.123` is not 98 123 % where it may be 98.123 %. */
const NO_PERCENTAGE = 10_000;

/** One sign before three digits, which is one of thousands or one of decimals, also in a cell with words. */
const AMBIGUOUS = /(?:^|[^\d.,])[1-9]\d{0,2}[.,]\d{3}(?![.,]?\d)/;

/** Figures of one column are not so far apart that none lies between. */
const FAR_APART = 100;

/**
 * What no figure of a column reaches that has proven its way of writing. Among figures such as `98,5`, `97.125` is as
 * likely a slip of the keyboard as a thousand times as much.
 */
function limitOf(texts: readonly string[], format: Locale): number {
  const isClear = (text: string) => parseLocalizedNumber(text, format === 'vi' ? 'en' : 'vi') === null;
  const clear = texts.map((text) => (isClear(text) && parseLocalizedNumber(text, format)) || 0);
  const largest = fold(clear, 0, (most, value) => Math.max(most, Math.abs(value)));
  return largest && largest < 1000 ? Math.max(1000, largest * FAR_APART) : Infinity;
}

/** The ways in which a column may be written without a declaration: the one it proves, or those of the page. */
function formatsOf(
  texts: readonly string[],
  proven: NumberFormat | undefined,
  page: Locale | undefined,
  isShare: boolean,
) {
  const areShares = isShare || (texts.length > 0 && texts.every((text) => text.includes('%')));
  const likely = page ?? (areShares ? 'vi' : undefined);
  const known = proven === 'plain' ? undefined : proven;
  if (!likely && !known) return [undefined];
  const formats: readonly Locale[] = known ? [known] : likely === 'en' ? ['en', 'vi'] : ['vi', 'en'];
  const limit = areShares ? NO_PERCENTAGE : limitOf(texts, formats[0]!);
  const isPossible = (text: string, format: Locale) =>
    !((areShares || AMBIGUOUS.test(text)) && parseLocalizedNumber(text, format)! >= limit);
  const possible = formats.filter((format) => texts.every((text) => isPossible(text, format)));
  return possible.length ? possible : [undefined];
}

/** The percentages of a column that say so themselves, with their sign, the least one first. */
const percentsIn = (column: readonly unknown[]): number[] =>
  column
    .flatMap((cell) => (isText(cell) && /%/.test(cell) && parseFloat(cell.replace(',', '.'))) || [])
    .sort((a, b) => a - b);

/** Reads the cells of one column of figures. */
export class ColumnReader {
  readonly #readers: readonly CellReader[];
  readonly #notes: string[];
  readonly #percents: readonly number[];
  readonly #isMixed: boolean;

  constructor(
    column: readonly unknown[],
    mapping: Mapping,
    { notes }: CellReader,
    page?: Locale,
    isShare = false,
  ) {
    this.#percents = percentsIn(column);
    const declared = mapping['number-format'];
    const texts = declared ? [] : column.filter(isText).slice(0, SAMPLE);
    const { format: proven, isMixed } = writingOf(texts);
    this.#isMixed = isMixed;
    const formats = declared ? [declared] : formatsOf(texts, proven, page, isShare);
    this.#readers = formats.map(
      (format) => new CellReader(nullPrototype<Mapping>({ ...mapping, 'number-format': format })),
    );
    this.#notes = notes;
  }

  /** The figure in a cell; `null` for one that is there and cannot be read, which is noted. */
  read(cell: unknown, place: string): ReadFigure | null {
    let notes: string[] = [];
    for (const reader of this.#readers) {
      const figure = reader.figure(cell, place);
      if (!reader.notes.length && (this.#mayBeShare(figure) || this.#mayBeOther(cell)))
        reader.note(place, cell);
      if (!reader.notes.length) return figure;
      notes = reader.notes.splice(0);
    }
    this.#notes.push(...notes);
    return null;
  }

  /** Whether a cell may be of the other of two ways in which the column is written. */
  #mayBeOther(cell: unknown): boolean {
    return this.#isMixed && isText(cell) && AMBIGUOUS.test(cell);
  }

  /** Whether a figure among percentages may be a share: 0.985 beside 97 %, in a cell without the others' format. */
  #mayBeShare({ value, isPercent }: ReadFigure): boolean {
    return !isPercent && value! > 0 && value! <= 1 && value! <= this.#percents[0]! / 10;
  }
}
