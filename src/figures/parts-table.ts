import { DataError } from '../document/error.js';
import type { Localizer } from '../i18n/localizer.js';
import { childTableMessages } from './child-table-messages.js';
import type { ColumnWords } from './column-positions.js';
import type { MarkedTable } from './marked-table.js';
import { captionOf, readTagTable } from './tag-table.js';

/**
 * The words by which a column is known: the maxima are read as values, the points as scores. Without headings the
 * columns are taken in this order, the name first.
 */
const WORDS: ColumnWords = [
  ['value', /toida|max|diemchuan|thangdiem/],
  ['score', /^diem|diemdat|ketqua|points|score/],
  ['name', /thanhphan|nhom|noidung|linhvuc|chiso|tieuchi|part|area|group|name/],
];

/** The order of the columns where nothing names them. */
const BARE = { name: 0, score: 1, value: 2 };

/**
 * The index of one unit by its parts, as a document has it, in a table that stands in the tag. A row of totals is its
 * score.
 * @throws {DataError} of kind `invalid` when no part has points.
 */
export function partsFromTable(marked: MarkedTable, id: string, unit: string, localizer: Localizer): object {
  const unread = new DataError('invalid', { field: localizer.in(childTableMessages).parts });
  const lines = readTagTable(marked, WORDS, BARE, localizer, unread);
  const parts = lines.flatMap(({ name, isSummary, score, value }) =>
    name && !isSummary ? [{ name, points: score.value, max: value.value }] : [],
  );
  if (parts.every(({ points }) => points === null)) throw unread;
  const total = lines.filter(({ isSummary, isGroup }) => isSummary && !isGroup)[0];
  return {
    id,
    label: captionOf(marked.table),
    max: total?.value.value ?? null,
    parts: parts.map(({ name, max }) => ({ id: name, label: name, max })),
    entries: [
      {
        name: unit,
        score: total?.score.value ?? null,
        parts: Object.fromEntries(parts.map(({ name, points }) => [name, points])),
      },
    ],
  };
}
