import type { Locale } from '../format/locale.js';
import { withoutFootnoteMarks } from '../format/footnote-mark.js';
import { collapseSpace } from '../lib/collapse-space.js';
import { LARGEST_FIGURE } from '../lib/limits.js';
import { readFigure } from './figure.js';

/** A rank as a cell has it. */
export interface Rank {
  /** `null` where none is published, and where it is a mean. */
  readonly value: number | null;
  /** Whether it is the mean of the places that several share, as 2.5 of 2 and 3, which is no rank. */
  readonly isMean: boolean;
}

const NO_RANK: Rank = { value: null, isMean: false };

/** No rank is longer. */
const LONGEST = 64;

/** Several share the rank: `2=`, `T2`, `2-3`. */
const TIED = /^(?:[=t] ?(\d{1,5})|(\d{1,5}) ?=|đồng hạng (\d{1,5})|(\d{1,5}) \(đồng hạng\))$/;
const SHARED = /^(\d{1,5}) ?[-–] ?(\d{1,5})$/;

/** Ranks in Roman numbers: their tens and ones. */
const ROMAN = /^(x{0,3}|xl|lx?)(ix|iv|v?i{0,3})$/;
const TENS = '|x|xx|xxx|xl|l|lx'.split('|');
const ONES = '|i|ii|iii|iv|v|vi|vii|viii|ix'.split('|');

/** What may stand before a rank. */
const OPENING = /^(?:xếp )?(?:hạng|thứ) |\.$| ?\(?[▲▼↑↓].*$| \([-–=]\)$/;

/** Programs write ranks that may be means with a decimal throughout: 1.0, 2.5, 2.5, 4.0. */
const WITH_DECIMAL = /^([1-9]\d{0,4})[.,](?:(0{1,2})|50?)$/;

const isPlace = (value: number): boolean => Number.isInteger(value) && value > 0 && value <= LARGEST_FIGURE;

function readText(text: string, written: Locale | undefined): Rank | null {
  const tied = TIED.exec(text);
  if (tied) return placeOf(Number(tied.slice(1).filter((digits) => digits)[0]));
  const [, first, last] = SHARED.exec(text) ?? [];
  if (first) return Number(first) < Number(last) ? placeOf(Number(first)) : null;
  const [roman, tens = '', ones = ''] = ROMAN.exec(text) ?? [];
  if (roman) return placeOf(TENS.indexOf(tens) * 10 + ONES.indexOf(ones));
  const decimal = WITH_DECIMAL.exec(text);
  if (decimal) return decimal[2] ? placeOf(Number(decimal[1])) : { ...NO_RANK, isMean: true };
  const figure = readFigure(text, written);
  if (!figure || figure.qualifier || figure.isPercent || figure.unit) return null;
  return figure.value === null ? NO_RANK : placeOf(figure.value);
}

function placeOf(value: number): Rank | null {
  if (isPlace(value)) return { value, isMean: false };
  return value > 1 && isPlace(value * 2) ? { ...NO_RANK, isMean: true } : null;
}

/** The rank in a cell, also before a slash as in `25/63`, or `null` where it is unreadable. */
export function readRank(cell: unknown, written: Locale | undefined): Rank | null {
  if (typeof cell === 'number') return placeOf(cell);
  if (typeof cell !== 'string') return cell === null || cell === undefined ? NO_RANK : null;
  if (cell.length > LONGEST) return null;
  const [first = ''] = cell.split('/', 1);
  return readText(withoutFootnoteMarks(collapseSpace(first)).toLowerCase().replace(OPENING, ''), written);
}
