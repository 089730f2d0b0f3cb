import type { CchcDocument, Indicator, Label, Ranking } from './schema.js';

/** A value of a table as the source gives it; `null` is not published. */
export type RawValue = string | number | null;

/** A table of raw values. */
export interface RawTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly RawValue[])[];
}

/** What of a document is wanted: an indicator, a ranking, or else the dossiers. */
export type Wanted = Readonly<Record<string, string | undefined>>;

type Translate = (label: Label) => string | null;

const EMPTY: RawTable = { headings: [], rows: [] };

function indicatorTable(indicator: Indicator, label: Translate): RawTable {
  const { value, of, rank, previous, previousRank, target, qualifier, series } = indicator;
  const unit = label(indicator.unit);
  const own = [label(indicator.label), null, value, qualifier, unit, of, rank, previous, previousRank, target];
  const points = series.map((point) => [label(indicator.label), point.period, point.value, null, unit]);
  return {
    headings: ['label', 'period', 'value', 'qualifier', 'unit', 'of', 'rank', 'previous', 'previousRank', 'target'],
    rows: [own, ...points],
  };
}

function rankingTable({ entries, parts }: Ranking): RawTable {
  return {
    headings: ['code', 'name', 'score', 'qualifier', 'rank', 'previousRank', ...parts.map(({ id }) => id)],
    rows: entries.map(({ code, name, score, qualifier, rank, previousRank, parts: points }) => [
      code,
      name,
      score,
      qualifier,
      rank,
      previousRank,
      ...parts.map(({ id }) => points[id] ?? null),
    ]),
  };
}

function dossiersTable(dossiers: NonNullable<CchcDocument['dossiers']>): RawTable {
  const { series, ...totals } = dossiers;
  const points = series.map(({ period, received, resolved, onTimeRate }) => [period, received, resolved, onTimeRate]);
  if (points.length) return { headings: ['period', 'received', 'resolved', 'onTimeRate'], rows: points };
  const fields = Object.keys(totals) as (keyof typeof totals)[];
  return { headings: fields, rows: [fields.map((field) => totals[field])] };
}

/** The raw figures behind a widget. */
export function rawTableOf({ indicators, rankings, dossiers }: CchcDocument, wanted: Wanted, label: Translate): RawTable {
  if ('indicator' in wanted) {
    const indicator = indicators.find(({ id }) => id === (wanted['indicator'] ?? 'data'));
    return indicator ? indicatorTable(indicator, label) : EMPTY;
  }
  if ('ranking' in wanted) {
    const ranking = rankings.find(({ id }) => id === (wanted['ranking'] ?? 'data'));
    return ranking ? rankingTable(ranking) : EMPTY;
  }
  return dossiers ? dossiersTable(dossiers) : EMPTY;
}

/** A cell that no spreadsheet takes for a formula, quoted where it must be. */
function cellOf(value: RawValue): string {
  if (value === null) return '';
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

const lineOf = (values: readonly RawValue[]): string => values.map(cellOf).join(',');

/**
 * A CSV file of UTF-8 with a byte order mark, as Excel wants it, and raw numbers with a decimal point. Remarks such as
 * source and period stand above the table, each on a line of its own.
 */
export const csvOf = ({ headings, rows }: RawTable, remarks: readonly (readonly [string, string])[]): string =>
  `\ufeff${[...remarks.map(lineOf), '', lineOf(headings), ...rows.map(lineOf)].join('\r\n')}\r\n`;
