import { captionOf, numberIn, readTable, type ColumnWords } from '../../figures/table-data.js';
import { DataError } from '../../document/error.js';
import type { Localizer } from '../../i18n/localizer.js';
import { normalizeText } from '../../lib/normalize-text.js';
import { breakdownMessages } from './messages.js';

type Role = 'name' | 'points' | 'max';

/** The words by which a column is known; without headings the columns are taken in this order, the name first. */
const WORDS: ColumnWords<Role> = [
  ['max', /toida|max/],
  ['points', /^diem|diemdat|ketqua|points|score/],
  ['name', /thanhphan|nhom|noidung|linhvuc|chiso|tieuchi|part|area|group|name/],
];

/** The order of the columns where nothing names them. */
const BARE = { name: 0, points: 1, max: 2 };

const isTotal = (name: string): boolean => /^(tong|total)/.test(normalizeText(name));

/**
 * The index of one unit by its parts, as a document has it, in a table that stands in the tag. A row of totals is its
 * score.
 * @throws {DataError} of kind `invalid` when no part has points.
 */
export function rankingOfParts(
  table: HTMLTableElement,
  id: string,
  unit: string,
  localizer: Localizer,
): object {
  const { body, columns } = readTable(table, WORDS, BARE, localizer);
  const rows = body.map((cells) => ({
    label: cells[columns.name ?? 0] ?? '',
    points: numberIn(cells[columns.points ?? -1], localizer),
    max: numberIn(cells[columns.max ?? -1], localizer),
  }));
  const parts = rows.filter(({ label }) => label && !isTotal(label));
  if (parts.every(({ points }) => points === null))
    throw new DataError('invalid', { field: localizer.in(breakdownMessages).unreadTable });
  const points = Object.fromEntries(parts.map((part) => [part.label, part.points]));
  const score = rows.find(({ label }) => isTotal(label))?.points ?? null;
  return {
    id,
    label: captionOf(table),
    parts: parts.map(({ label, max }) => ({ id: label, label, max })),
    entries: [{ name: unit, score, parts: points }],
  };
}
