import { withoutEntities } from '../../adapters/entities.js';
import { twoDigits } from '../../lib/two-digits.js';
import { barePattern, thousandsIn } from '../../tables/number-pattern.js';
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

/** A number without the last digits, which binary arithmetic leaves behind. */
const rounded = (value: number): number => Number(value.toPrecision(15));

/** A day, moment or month as ISO 8601 has it; a time of no day is none. */
function momentOf(value: number, format: string, date1904: boolean, formats: NumberFormats): string | null {
  const parts = value >= 1 ? formats.parse_date_code(value, { date1904 }) : null;
  if (!parts) return null;
  const { y, m, d, H, M, S } = parts;
  const month = `${String(y).padStart(4, '0')}-${twoDigits(m)}`;
  const pattern = barePattern(format);
  if (!/d/i.test(pattern)) return /m/i.test(pattern) ? month : String(y);
  const day = `${month}-${twoDigits(d)}`;
  return /[hs]/i.test(pattern) ? `${day}T${[H, M, S].map(twoDigits).join(':')}` : day;
}

/** Which values a section of a number format shows, where it says so itself. */
const CONDITION = /\[([<>]?=?|<>)(-?\d+(?:\.\d+)?)\]/;

/** Whether a section of a number format shows a value, as far as it says so itself. */
function fits(value: number, section: string): boolean {
  const [, sign = '', limit] = CONDITION.exec(section) ?? [];
  const order = value < Number(limit) ? '<' : value > Number(limit) ? '>' : '=';
  return !sign || sign.includes(order);
}

/** The section of a number format that shows a value: by its condition, where there is any, else by its sign. */
function sectionFor(value: number, format: string): string {
  const sections = format.replace(/"[^"]*"|\\./g, (literal) => literal.replace(/;/g, ' ')).split(';');
  if (CONDITION.test(format)) return sections.filter((section) => fits(value, section))[0] ?? '';
  const [positive = '', negative = positive, zero = positive] = sections;
  return value > 0 ? positive : value < 0 ? negative : zero;
}

function numberCell(value: number, format: string, date1904: boolean, formats: NumberFormats): SheetCell {
  const section = sectionFor(value, format);
  // A format such as `;;;` shows nothing.
  if (!section.replace(/\[[^\]]*\]/g, '').trim() && format.includes(';')) return EMPTY;
  if (formats.is_date(format)) return { value: momentOf(value, format, date1904, formats), isPercent: false };
  const factor = barePattern(section).includes('%') ? 100 : 1 / 1000 ** thousandsIn(section);
  return { value: rounded(value * factor), isPercent: section.includes('%') };
}

/** What a raised number behind a text is a power of; anywhere else it is the mark of a footnote. */
const UNIT = /(?:^|[^\p{L}\d])[kdc]?m$/u;

/** A text without what is raised in it, which is read as no digit of a figure; powers stay. */
function withoutRaised(text: string, html: string): string {
  const plain = (part: string) => part.replace(/<br ?\/?>/g, '\n').replace(/<[^>]*>/g, '');
  const lowered = html.replace(/<sup>([^]*?)<\/sup>/g, (_whole, mark: string, at: number) => {
    const before = plain(html.slice(0, at)).trimEnd();
    const power = UNIT.test(before) ? { 2: '²', 3: '³' }[plain(mark).trim()] : undefined;
    return power ?? (before.endsWith('10') ? `^${mark}` : '');
  });
  return withoutEntities(plain(lowered)).trim() ? withoutEntities(plain(lowered)) : text;
}

/** A cell of the spreadsheet library as the sheet shows it. */
export function sheetCell(
  cell: CellObject | undefined,
  date1904: boolean,
  formats: NumberFormats,
): SheetCell {
  const { t, v, f, h } = cell ?? {};
  // A formula that was never calculated has no figure, for which the library puts a zero.
  if (t === 'z') return { value: f ? `=${f}` : null, isPercent: false };
  if (t === 'e') return { value: ERRORS[Number(v)] ?? '#N/A', isPercent: false };
  if (typeof v === 'number') return numberCell(v, String(cell?.z ?? 'General'), date1904, formats);
  if (typeof v === 'string' && h?.includes('<sup>')) return { value: withoutRaised(v, h), isPercent: false };
  return v === undefined ? EMPTY : { value: String(v as string | boolean), isPercent: false };
}
