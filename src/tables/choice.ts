import { DataError } from '../document/error.js';
import { keyOf, textOf } from './grid.js';

/** One condition that rows have to meet. */
export interface Condition {
  readonly column: string;
  readonly value: string;
}

/** The lines that an attribute such as `9-28, 40` names. */
export function linesIn(attribute: string, written: string): (line: number) => boolean {
  const ranges = written.split(/[,;]/).map((part) => /^\s*(\d{1,7})\s*(?:[-–]\s*(\d{1,7})\s*)?$/.exec(part));
  if (ranges.includes(null)) throw new DataError('invalid', { field: `${attribute}="${written}"` });
  const bounds = ranges.map((range) => [Number(range?.[1]), Number(range?.[2] ?? range?.[1])] as const);
  return (line) => bounds.some(([first, last]) => first <= line && line <= last);
}

/** The conditions in an attribute such as `Chỉ tiêu = Tiếp nhận; Năm = 2026`. */
export function conditionsIn(written: string): readonly Condition[] {
  const parts = written.split(';').filter((part) => part.trim());
  return parts.map((part) => {
    const at = part.indexOf('=');
    if (at < 1) throw new DataError('invalid', { field: `where="${written}"` });
    return { column: textOf(part.slice(0, at)), value: keyOf(part.slice(at + 1)) };
  });
}

/** Whether a cell is what a condition wants. */
export const meets = (cell: unknown, { value }: Condition): boolean => keyOf(textOf(cell)) === value;
