import { groupBy } from '../lib/group-by.js';
import type { Mapping } from '../adapters/adapter.js';
import type { Locale } from '../format/locale.js';
import { parseLocalizedNumber } from '../format/parse-localized-number.js';
import type { Note } from './note.js';
import type { Words } from './words/index.js';

const LOCALES: readonly Locale[] = ['vi', 'en'];

/** The ways of writing that read all cells of a column: the value of `number-format` to add. */
function formatsFor(notes: readonly Note[]): Map<string, string> {
  const ambiguous = notes.filter(({ reason }) => reason === 'number-format');
  return new Map(
    [...groupBy(ambiguous, ({ place }) => columnOf(place))].map(([column, own]) => {
      const fitting = LOCALES.filter((locale) =>
        own.every(({ cell }) => parseLocalizedNumber(cell, locale) !== null),
      );
      return [
        column,
        (fitting.length ? fitting : LOCALES).map((one) => `number-format="${one}"`).join(' / '),
      ];
    }),
  );
}

/** The attribute of the column that a place is in: `col-score`. */
const columnOf = (place: string): string => place.replace(/^rows\.\d+\.?/, '');

/** The column of a place with its heading, else the place itself. */
function fieldOf(place: string, mapping: Mapping): string {
  const column = columnOf(place);
  const heading = mapping[column];
  return heading === undefined ? column : `${column}="${heading}"`;
}

/** Finds what to say of each note: the field that it is about, and the sentence. */
export function noteDescriber(
  notes: readonly Note[],
  mapping: Mapping,
  words: Words,
): (note: Note) => { readonly field: string; readonly sentence: string } {
  const formats = formatsFor(notes);
  const declared = mapping['number-format'];
  return ({ reason, place, cell, other }) => {
    const isWritten = reason === 'figure' && declared !== undefined && /\d[.,]\d/.test(cell);
    const more = reason === 'number-format' ? (formats.get(columnOf(place)) ?? '') : other;
    const sentence = words.unread[reason](cell, more);
    return {
      field: fieldOf(place, mapping),
      sentence: isWritten ? `${sentence} (number-format="${declared}")` : sentence,
    };
  };
}
