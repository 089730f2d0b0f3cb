import { twoDigits } from '../../lib/two-digits.js';
import type { CellObject } from '@e965/xlsx';

/** A cell as the sheet shows it. */
export interface SheetCell {
  /** A text as it stands there, a day or moment as ISO 8601 has it, or a number; `null` where the cell is empty. */
  readonly value: string | number | null;
  /** Whether the sheet shows the number as a percentage; the value is in percent then. */
  readonly isPercent: boolean;
}

/** What the spreadsheet library knows of number formats. */
export interface NumberFormats {
  is_date(format: string): boolean;
  parse_date_code(
    value: number,
    options: { date1904: boolean },
  ): { y: number; m: number; d: number; H: number; M: number; S: number } | null;
}

/** An empty cell. */
export const EMPTY: SheetCell = { value: null, isPercent: false };

const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

/** A format without what stands in quotes, behind a backslash or in brackets. */
const bare = (format: string): string => format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');

/** A number without the last digits, which binary arithmetic leaves behind. */
const rounded = (value: number): number => Number(value.toPrecision(15));

/** A day, moment or month as ISO 8601 has it; a time of no day is none. */
function momentOf(value: number, format: string, date1904: boolean, formats: NumberFormats): string | null {
  const parts = value >= 1 ? formats.parse_date_code(value, { date1904 }) : null;
  if (!parts) return null;
  const { y, m, d, H, M, S } = parts;
  const month = `${String(y).padStart(4, '0')}-${twoDigits(m)}`;
  if (!/d/i.test(bare(format))) return /m/i.test(bare(format)) ? month : String(y);
  const day = `${month}-${twoDigits(d)}`;
  return /[hs]/i.test(bare(format)) ? `${day}T${[H, M, S].map(twoDigits).join(':')}` : day;
}

function numberCell(value: number, format: string, date1904: boolean, formats: NumberFormats): SheetCell {
  if (formats.is_date(format)) return { value: momentOf(value, format, date1904, formats), isPercent: false };
  if (bare(format).includes('%')) return { value: rounded(value * 100), isPercent: true };
  return { value: rounded(value), isPercent: format.includes('%') };
}

/** A cell of the spreadsheet library as the sheet shows it. */
export function sheetCell(
  cell: CellObject | undefined,
  date1904: boolean,
  formats: NumberFormats,
): SheetCell {
  const { t, v } = cell ?? {};
  if (t === 'e') return { value: ERRORS[Number(v)] ?? '#N/A', isPercent: false };
  if (typeof v === 'number') return numberCell(v, String(cell?.z ?? 'General'), date1904, formats);
  return v === undefined ? EMPTY : { value: String(v as string | boolean), isPercent: false };
}
