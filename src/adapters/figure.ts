import type { Locale } from '../format/locale.js';
import { collapseSpace } from '../lib/collapse-space.js';
import { parseLocalizedNumber } from '../format/parse-localized-number.js';
import { parsePlainNumber } from '../format/parse-number.js';
import type { Qualifier } from '../document/schema.js';

/** A figure as a cell has it. */
export interface Figure {
  /** `null` where nothing is published. */
  readonly value: number | null;
  readonly qualifier: Qualifier | null;
  /** Whether the cell itself says that it is a percentage. */
  readonly isPercent: boolean;
}

/** What stands in place of a figure that is not published. */
export const NO_FIGURE: Figure = { value: null, qualifier: null, isPercent: false };

const MISSING = new Set([
  ...['', '-', '–', '—', '.', '..', '...', '…', ':', 'n/a', '#n/a', 'na', 'nan', 'null'],
  ...['chưa có', 'chưa có số liệu', 'không có số liệu', 'chưa công bố'],
  ...['đang cập nhật', 'không áp dụng'],
]);

const QUALIFIERS: readonly (readonly [Qualifier, RegExp])[] = [
  ['over', /^(?:(?:trên|hơn|over|more than)\s|>)\s*/],
  ['nearly', /^(?:gần|nearly|almost)\s+/],
  ['about', /^(?:(?:khoảng|xấp xỉ|about|approximately)\s|[~≈])\s*/],
  ['under', /^(?:(?:dưới|under|less than)\s|<)\s*/],
];

/** No figure is longer, and what is would only cost time. */
const LONGEST = 64;

function readText(text: string, written: Locale | undefined): Figure | null {
  const words = collapseSpace(text).toLowerCase();
  if (MISSING.has(words)) return NO_FIGURE;
  const [qualifier, pattern] = QUALIFIERS.find(([, opening]) => opening.test(words)) ?? [null, /^/];
  const digits = words.replace(pattern, '');
  const isPercent = digits.endsWith('%');
  const value = written
    ? parseLocalizedNumber(digits, written)
    : parsePlainNumber(isPercent ? digits.slice(0, -1) : digits);
  return value !== null && Number.isFinite(value) ? { value, qualifier, isPercent } : null;
}

/**
 * The figure in a cell, or `null` where it is unreadable. A text is read in the declared way of writing only; without
 * one, as in JSON, and `1.234`, which is two things, not at all.
 */
export function readFigure(cell: unknown, written: Locale | undefined): Figure | null {
  if (cell === null || cell === undefined) return NO_FIGURE;
  if (typeof cell === 'number') return Number.isFinite(cell) ? { ...NO_FIGURE, value: cell } : null;
  return typeof cell === 'string' && cell.length <= LONGEST ? readText(cell, written) : null;
}
