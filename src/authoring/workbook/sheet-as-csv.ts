import type { Locale } from '../../format/locale.js';
import { collapseSpace } from '../../lib/collapse-space.js';
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

/**
 * A text that is one number with a decimal point and another with a point between thousands. The numbers of the sheet,
 * which are written here in one way, prove nothing for it: with the mark that spreadsheets give to texts it is no number, and is named as a text.
 */
const AMBIGUOUS = /^[-+]?[1-9]\d{0,2}[.,]\d{3} ?%?$/;

function textOf({ value, isPercent }: SheetCell, format: Locale | undefined): string {
  if (typeof value === 'number') return `${written(value, format)}${isPercent ? '%' : ''}`;
  const text = collapseSpace(value ?? '');
  return format === undefined && AMBIGUOUS.test(text) ? `'${text}` : text;
}

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** A sheet as comma-separated values, of which each line is a row of the sheet. */
export const sheetAsCsv = ({ rows }: Sheet, format: Locale | undefined): string =>
  rows.map((row) => row.map((cell) => quoted(textOf(cell, format))).join(';')).join('\n');
