import type { Qualifier } from '../document/schema.js';
import { withoutFootnoteMarks } from '../format/footnote-mark.js';
import type { Locale } from '../format/locale.js';
import { plainDigits } from '../format/parse-localized-number.js';
import { parsePlainNumber } from '../format/parse-number.js';
import { splitScale } from '../format/scale-word.js';
import { LARGEST_FIGURE } from '../lib/limits.js';
import { textOf } from '../tables/grid.js';
import { isMissing, isPercentSign, canBeUnit, splitFlag, splitQualifier } from './figure-words.js';

/** A figure as a cell has it. */
export interface ReadFigure {
  /** `null` where nothing is published. */
  readonly value: number | null;
  readonly qualifier: Qualifier | null;
  /** Whether the cell itself says that it is a percentage. */
  readonly isPercent: boolean;
  /** The word behind the number: `hồ sơ` in `1.065.150 hồ sơ`. */
  readonly unit: string | null;
  /** Whether a flag of the source says that the figure may still change. */
  readonly isProvisional: boolean;
  /** Whether a word such as `triệu` stood behind the number, which the value holds. */
  readonly isScaled: boolean;
}

/** What stands in place of a figure that is not published. */
export const NO_FIGURE: ReadFigure = {
  value: null,
  qualifier: null,
  isPercent: false,
  unit: null,
  isProvisional: false,
  isScaled: false,
};

/** No figure is longer, and what is would only cost time. */
const LONGEST = 64;

/** Numbers in two lines of a cell, which are none together: read as one, 97 above 100 would be 97,100. */
const IN_TWO_LINES = /\d\s*\n\s*\d/;

/** A number, and what stands behind it. */
const NUMBER_AND_REST = /^([+\u2212\u2013-]?\d(?:[\d.,\s]*\d)?(?:e[+-]?\d+)?)(.*)$/;

/** Accountants put what is below zero in brackets. Without a separator in it, `(1)` is as likely a note or a column's number. */
const BELOW_ZERO = /^\((\d[\d.,\s]*[.,\s]\d+)\)$/;

/** The digits of a number in plain form, as they are declared; without a declaration only what is one thing. */
function digitsOf(text: string, written: Locale | undefined): string | null {
  if (written) return plainDigits(text, written);
  const plain = text.replace(/^[\u2212\u2013]/, '-');
  return parsePlainNumber(plain) === null ? null : plain;
}

/** A figure, unless it is none or too large. */
function figureOf(digits: string | null, exponent: number, others: Partial<ReadFigure>): ReadFigure | null {
  // Scaled as text: a product such as 4.35 × 100 has an error of binary fractions (434.99999999999994), 4.35e2 has none.
  const value = digits === null ? NaN : Number(exponent ? `${digits}e${exponent}` : digits);
  return Math.abs(value) <= LARGEST_FIGURE
    ? { ...NO_FIGURE, ...others, value, isScaled: exponent !== 0 }
    : null;
}

/** The figure in some words, and the unit as the words have it. */
function readWords(words: string, written: Locale | undefined): ReadFigure | null {
  const negative = written && BELOW_ZERO.exec(words);
  if (negative) return figureOf(plainDigits(`-${negative[1]}`, written), 0, {});
  const [qualifier, figure] = splitQualifier(words) ?? [null, ''];
  const { rest, isProvisional } = splitFlag(figure);
  const [, number = '', behind = ''] = NUMBER_AND_REST.exec(rest) ?? [];
  const isPercent = isPercentSign(behind.trim());
  const { exponent, rest: unit } = isPercent ? { exponent: 0, rest: '' } : splitScale(behind.trim());
  if (!isPercent && behind && !behind.startsWith(' ')) return null;
  if (unit && !canBeUnit(unit)) return null;
  return figureOf(digitsOf(number, written), exponent, {
    qualifier,
    isProvisional,
    isPercent,
    unit: unit || null,
  });
}

/** A number and nothing else, as most cells have it. */
const BARE = /^-?\d(?:[\d.,]*\d)?$/;

function readText(cell: string, written: Locale | undefined): ReadFigure | null {
  if (BARE.test(cell)) return figureOf(digitsOf(cell, written), 0, {});
  const text = withoutFootnoteMarks(textOf(cell));
  const words = text.toLowerCase();
  if (isMissing(words)) return NO_FIGURE;
  const figure = readWords(words, written);
  if (!figure?.unit) return figure;
  const start = words.lastIndexOf(figure.unit);
  return { ...figure, unit: text.slice(start, start + figure.unit.length) };
}

/**
 * The figure in a cell, or `null` where it is unreadable. A text is read in the declared way of writing only; without
 * one, as in JSON, and `1.234`, which is two things, not at all. Footnote marks are no part of it, and words like
 * "triệu" count.
 */
export function readFigure(cell: unknown, written: Locale | undefined): ReadFigure | null {
  if (cell === null || cell === undefined) return NO_FIGURE;
  if (typeof cell === 'number')
    return Math.abs(cell) <= LARGEST_FIGURE ? { ...NO_FIGURE, value: cell } : null;
  if (typeof cell !== 'string' || cell.length > LONGEST || IN_TWO_LINES.test(cell)) return null;
  return readText(cell, written);
}

/** The unit that a figure itself says. */
export const unitOfFigure = ({ isPercent, unit }: ReadFigure): string | null => (isPercent ? '%' : unit);
