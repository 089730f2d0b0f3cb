import { collapseSpace } from '../lib/collapse-space.js';

/** One row of a grid. */
export interface GridRow {
  /** What stands in the columns, as text, or as a value where the source has one; a spanning cell stands in each. */
  readonly cells: readonly unknown[];
  /** The number of the line, from 1 on, as an editor or a spreadsheet shows it. */
  readonly line: number;
  /** Whether the source itself marks the row as one of headings. */
  readonly isHeading?: boolean;
  /** Whether the source itself marks the row as one of totals. */
  readonly isSummary?: boolean;
}

/** A table as its rows and columns stand in the source, whatever the format. */
export type Grid = readonly GridRow[];

/** No heading or name is longer, and what is would only cost time. */
const LONGEST = 2000;

/** A text of whole letters with single spaces between its words, which is most: to collapse it would change nothing. */
const PLAIN = /^(?:[!-~¡-¬®-˿Ạ-ỹ]+(?: (?!$)|$))*$/;

/** What is not seen, and editors leave behind: soft hyphens, marks of direction and characters without a width. */
const HIDDEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;

/** What a cell says, as text; nothing for what is neither text nor number. */
export function textOf(cell: unknown): string {
  const text =
    typeof cell === 'string' ? cell.slice(0, LONGEST) : typeof cell === 'number' ? String(cell) : '';
  return PLAIN.test(text) ? text : collapseSpace(text.replace(HIDDEN, ''));
}

/** A text as it compares, whatever its case. */
export const keyOf = (text: string): string => textOf(text).toLowerCase();

/** Whether any cell says anything. */
export const saysAnything = (cells: readonly unknown[]): boolean =>
  cells.some((cell) => (typeof cell === 'string' ? cell.trim() !== '' : textOf(cell) !== ''));

/** The different texts of a row that hold a letter or a digit. */
export const wordsIn = (cells: readonly unknown[]): readonly string[] => [
  ...new Set(cells.map(textOf).filter((text) => /[\p{L}\p{N}]/u.test(text))),
];

/** A number, whatever words of comparison and signs stand around it. */
const FIGURE =
  /^(?:(?:trên|hơn|dưới|gần|khoảng|xấp xỉ|ước|over|more than|under|less than|about|nearly|almost|approximately)\s)?[^\p{L}\p{N}]{0,4}\d[\d.,\s]*(?:[^\p{L}\d]|$|\s\p{L})/iu;

/** Whether a cell holds a number. */
export const isFigure = (cell: unknown): boolean =>
  typeof cell === 'number' || (typeof cell === 'string' && cell.length <= 64 && FIGURE.test(cell.trim()));
