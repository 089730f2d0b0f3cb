import { DataError, wrongAttribute } from '../document/error.js';
import { keyOf, textOf } from './grid.js';

/** One condition that rows have to meet. */
export interface Condition {
  readonly column: string;
  readonly value: string;
}

/** The lines that an attribute such as `9-28, 40` names. */
export function linesIn(attribute: string, written: string): (line: number) => boolean {
  const ranges = written.split(/[,;]/).map((part) => /^\s*(\d{1,7})\s*(?:[-–]\s*(\d{1,7})\s*)?$/.exec(part));
  if (ranges.includes(null)) throw wrongAttribute(attribute, written);
  const bounds = ranges.map((range) => [Number(range?.[1]), Number(range?.[2] ?? range?.[1])] as const);
  return (line) => bounds.some(([first, last]) => first <= line && line <= last);
}

/** The conditions in an attribute such as `Chỉ tiêu = Tiếp nhận; Năm = 2026`. */
export function conditionsIn(written: string): readonly Condition[] {
  const parts = written.split(';').filter((part) => part.trim());
  return parts.map((part) => {
    const at = part.indexOf('=');
    if (at < 1) throw wrongAttribute('where', written);
    return { column: textOf(part.slice(0, at)), value: keyOf(part.slice(at + 1)) };
  });
}

/** Reads a column of a row. */
type Read<Row> = (row: Row) => unknown;

/**
 * The rows that a tag chooses: those between its `lines`, and those that meet all conditions of its `where`.
 * @throws {DataError} of kind `invalid` where a condition names no column, and where no row is left.
 */
export function chosenRows<Row>(
  rows: readonly Row[],
  { lines, where }: Readonly<Record<string, string | undefined>>,
  lineOf: (row: Row, index: number) => number,
  columnNamed: (name: string) => Read<Row> | undefined,
): Row[] {
  const isWithin = lines ? linesIn('lines', lines) : () => true;
  const tests = conditionsIn(where ?? '').map(({ column, value }) => {
    const read = columnNamed(column);
    if (!read) throw wrongAttribute('where', where);
    return (row: Row) => keyOf(textOf(read(row))) === value;
  });
  const chosen = rows.filter(
    (row, index) => isWithin(lineOf(row, index)) && tests.every((holds) => holds(row)),
  );
  if (rows.length && !chosen.length)
    throw new DataError('invalid', { field: tests.length ? `where="${where}"` : `lines="${lines}"` });
  return chosen;
}
