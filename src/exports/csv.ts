import type { Locale } from '../format/locale.js';
import { messagesIn } from '../i18n/messages.js';
import { columnMessages } from './messages.js';
import type { CchcDocument, Dossiers, Indicator, Label, Ranking } from '../document/schema.js';
import { ONLY, type Selection } from '../document/selection.js';

type Column = keyof typeof columnMessages.vi;

/** A value of a table as the source gives it; `null` is not published. */
export type RawValue = string | number | null;

/** A table of raw values. */
export interface RawTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly RawValue[])[];
}

/** The reader's language, and its version of a text. */
export interface ColumnLanguage {
  readonly locale: Locale;
  readonly label: (label: Label) => string | null;
}

const EMPTY: RawTable = { headings: [], rows: [] };

/** A row of values by column; what a column does not have is not published. */
type Row = Partial<Record<Column, RawValue>>;

/** Columns in their order, by their names. */
const columns = (names: string): readonly Column[] => names.split(' ') as Column[];

/** The columns in which a row has something, in their order, with the rows below them. */
function tableOf(possible: readonly Column[], rows: readonly Row[], { locale }: ColumnLanguage): RawTable {
  const used = possible.filter((column) => rows.some((row) => (row[column] ?? null) !== null));
  const names = messagesIn(columnMessages, locale);
  return {
    headings: used.map((column) => names[column]),
    rows: rows.map((row) => used.map((column) => row[column] ?? null)),
  };
}

const INDICATOR = columns('label period value qualifier unit of rank previous previousRank target');

function indicatorTable({ series, label, unit, ...figures }: Indicator, reader: ColumnLanguage): RawTable {
  const named = { label: reader.label(label), unit: reader.label(unit) };
  const own: Row = { ...figures, ...named };
  return tableOf(INDICATOR, [own, ...series.map((point): Row => ({ ...point, ...named }))], reader);
}

const RANKING = columns('code name score qualifier rank previousRank');

/** The points in a record, which has what every object has as well. */
const pointsOf = (points: unknown): RawValue => (typeof points === 'number' ? points : null);

function rankingTable({ entries, parts }: Ranking, reader: ColumnLanguage): RawTable {
  const { headings, rows } = tableOf(RANKING, entries, reader);
  return {
    headings: [...headings, ...parts.map(({ id, label }) => reader.label(label) ?? id)],
    rows: rows.map((row, index) => [...row, ...parts.map(({ id }) => pointsOf(entries[index]?.parts[id]))]),
  };
}

const DOSSIERS = columns(
  'period received resolved resolvedEarly resolvedOnTime resolvedLate pendingOnTime pendingLate ' +
    'onTimeTotal overdueTotal onTimeRate qualifier basis',
);

/** The totals, where there are any, and the periods below them. */
function dossiersTable({ series, ...totals }: Dossiers, reader: ColumnLanguage): RawTable {
  const { basis, ...figures } = totals;
  const hasTotals = Object.values(figures).some((value) => value !== null);
  return tableOf(DOSSIERS, [...(hasTotals ? [{ ...figures, basis }] : []), ...series], reader);
}

/** The raw figures behind a widget. */
export function rawTableOf(
  { indicators, rankings, dossiers }: CchcDocument,
  wanted: Selection,
  reader: ColumnLanguage,
): RawTable {
  if ('indicator' in wanted) {
    const indicator = indicators.filter(({ id }) => id === (wanted['indicator'] ?? ONLY))[0];
    return indicator ? indicatorTable(indicator, reader) : EMPTY;
  }
  if ('ranking' in wanted) {
    const ranking = rankings.filter(({ id }) => id === (wanted['ranking'] ?? ONLY))[0];
    return ranking ? rankingTable(ranking, reader) : EMPTY;
  }
  return dossiers ? dossiersTable(dossiers, reader) : EMPTY;
}

/**
 * Where a spreadsheet may take what follows for a formula, the full-width signs of East Asian keyboards included: at the
 * beginning of a cell, and behind each separator. Quotation marks hold a cell together only where it begins with them,
 * and to a spreadsheet of another separator than ours it begins before them.
 */
const BEFORE_FORMULA = /((?:^|[,;|\t\r\n])"*)(?=[=+\-@＝＋－＠])/g;

/** A text in which no spreadsheet finds a formula; some pass over what separates cells to find one at the beginning. */
const withoutFormulas = (text: string): string =>
  text.replace(/^[\t\r\n]/, "'$&").replace(BEFORE_FORMULA, "$1'");

/** What separates cells or lines somewhere: a spreadsheet splits a file at the separator of its own settings. */
const SEPARATOR = /[",;|\t\r\n]/;

/** A cell that no spreadsheet takes for a formula or for several cells. */
function cellOf(value: RawValue): string {
  if (value === null) return '';
  const text = typeof value === 'string' ? withoutFormulas(value) : String(value);
  return SEPARATOR.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

const lineOf = (values: readonly RawValue[]): string => values.map(cellOf).join(',');

/**
 * A CSV file of UTF-8 with a byte order mark, as Excel wants it, and raw numbers with a decimal point. Remarks such as
 * source and period stand above the table, each on a line of its own.
 */
export const csvOf = ({ headings, rows }: RawTable, remarks: readonly (readonly string[])[]): string =>
  `\ufeff${[...remarks.map(lineOf), '', lineOf(headings), ...rows.map(lineOf)].join('\r\n')}\r\n`;
