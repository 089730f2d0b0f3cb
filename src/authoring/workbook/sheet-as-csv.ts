import type { Locale } from '../../format/locale.js';
import { collapseSpace } from '../../lib/collapse-space.js';
import { isFigure } from '../../tables/grid.js';
import type { SheetCell } from './cell.js';
import type { Sheet } from './read-workbook.js';

const PLAIN = new Intl.NumberFormat('en', {
  useGrouping: false,
  maximumSignificantDigits: 15,
  notation: 'standard',
});

/** A number in the declared way of writing; without one, so that it cannot be taken for thousands. */
function written(value: number, format: Locale | undefined): string {
  const digits = PLAIN.format(value);
  if (format) return format === 'vi' ? digits.replace('.', ',') : digits;
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(digits) ? `${digits}0` : digits;
}

/** One sign before three digits, which is one of thousands or one of decimals. */
const AMBIGUOUS = /(?:^|[^\d.,])[1-9]\d{0,2}[.,]\d{3}(?![.,]?\d)/;

/** Numbers in two lines of a cell, which are none together: read as one, 97 above 100 would be 97,100. */
const IN_TWO_LINES = /^([^\p{L}]*\d)\s*\n\s*(?=\d)/u;

/**
 * A text of a cell. One that is one number with a decimal point and another with a point between thousands has the mark
 * that spreadsheets give to texts where numbers of the sheet stand in the same column: those are written here in one way,
 * which proves nothing for it. With the mark it is no number, and is named as a text.
 */
function wordsOf(value: string, isBesideNumbers: boolean): string {
  const text = collapseSpace(value.replace(IN_TWO_LINES, '$1 | '));
  return isBesideNumbers && isFigure(text) && AMBIGUOUS.test(text) ? `'${text}` : text;
}

function textOf({ value, isPercent }: SheetCell, format: Locale | undefined, isBesideNumbers: boolean) {
  return typeof value === 'number'
    ? `${written(value, format)}${isPercent ? '%' : ''}`
    : wordsOf(value ?? '', isBesideNumbers && format === undefined);
}

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** A sheet as comma-separated values, of which each line is a row of the sheet. */
export function sheetAsCsv({ rows }: Sheet, format: Locale | undefined): string {
  const numeric = new Set(
    rows.flatMap((row) => row.flatMap(({ value }, column) => (typeof value === 'number' ? column : []))),
  );
  const lineOf = (row: Sheet['rows'][number]) =>
    row.map((cell, column) => quoted(textOf(cell, format, numeric.has(column)))).join(';');
  return rows.map(lineOf).join('\n');
}
