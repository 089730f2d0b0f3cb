import { DataError, wrongAttribute } from '../document/error.js';
import { nullPrototype } from '../lib/null-prototype.js';
import type { Mapping } from './adapter.js';
import { blockOf, unitAndPeriod } from './blocks.js';
import type { CellReader } from './cell-reader.js';
import { partialPage, refusePartialSeries } from './partial-page.js';
import { NO_FIGURE } from './figure.js';
import { groupBy } from '../lib/group-by.js';
import { unitsOfPlaces } from './row-units.js';
import { currentPeriod, isPublished, periodAsked, type TableContext } from './table-context.js';
import { dossiersOf, indicatorsOf, ownLinesOf, type Dated } from './table-figures.js';
import { rankingsOf } from './table-ranking.js';
import { readTable } from './read-table.js';
import { periodCell } from './row-periods.js';
import { attributeOf, namedFields, PERIODS, type Line, type Table } from './table.js';

/** What an answer gives to a document. */
export interface DocumentParts {
  readonly rankings: readonly object[];
  readonly indicators: readonly object[];
  readonly dossiers: object | null;
  /** The periods of the figures. */
  readonly periods: readonly (string | null)[];
}

/** The number of rows of each unit and period, as a figure. */
function countedRows(lines: readonly Line[], { count }: Mapping): readonly Line[] {
  if (!count) return lines;
  if (count !== 'rows') throw wrongAttribute('count', count, { allowed: ['rows'] });
  const rows = lines.filter(({ isSummary }) => !isSummary);
  return [...groupBy(rows, unitAndPeriod).values()].map((group) => ({
    ...group[0]!,
    value: { ...NO_FIGURE, value: group.length },
    unreadable: [],
  }));
}

/**
 * A row with figures and an unreadable period may be the newest one.
 * @throws {DataError} of kind `invalid` that names the column and the cell.
 */
function refuseUnreadPeriod(table: Table, lines: readonly Line[], mapping: Mapping): void {
  const named = namedFields(mapping).filter((field) => PERIODS.includes(field))[0];
  const line = lines.filter((one) => one.unreadable.includes('period') && isPublished(one))[0];
  if (!named || !line || periodAsked(lines, mapping)) return;
  const row = table.rows.filter(({ place }) => place === line.place)[0];
  const cell = row && periodCell(row, table.fields);
  const field = attributeOf(named, mapping);
  const written = typeof cell === 'string' ? cell.slice(0, 60) : JSON.stringify(cell);
  throw new DataError('invalid', { field, reason: ['unreadPeriod', written, field] });
}

/** The parts that a tag asks for fail with it; others, which another tag may ask for, are left out. */
function attempt(part: string, { wants }: Mapping, read: () => readonly Dated[]): readonly Dated[] {
  try {
    return read();
  } catch (error) {
    const isWanted = wants === undefined || wants.split(' ').includes(part);
    if (isWanted || !(error instanceof DataError)) throw error;
    return [];
  }
}

/** The rows of a table that belong together, read as the tag and the table say, with what they are about. */
function contextOf(table: Table, mapping: Mapping, reader: CellReader, label: string | undefined) {
  const all = readTable(table, mapping, reader);
  refuseUnreadPeriod(table, all, mapping);
  refusePartialSeries(table, all);
  if (table.totalIfPartial && mapping.count) throw partialPage(table);
  const { lines, label: own } = blockOf(countedRows(all, mapping), mapping);
  const period = currentPeriod(lines, mapping, isPublished);
  // A line without a period may still name a unit that has published nothing.
  const current = lines.filter((line) => (line.period === period || line.period === null) && !line.isSummary);
  const units = unitsOfPlaces(current, mapping.units, period ?? mapping.period ?? null);
  const fields = mapping.count ? [...table.fields, 'value' as const] : table.fields;
  const context: TableContext = {
    table: { ...table, fields },
    lines,
    units,
    mapping,
    reader,
    label: label ?? own,
  };
  return { context, current, period };
}

/** What a table gives to a document. */
export function partsOfTable(
  table: Table,
  given: Mapping,
  reader: CellReader,
  label: string | undefined,
): DocumentParts {
  const mapping = nullPrototype<Mapping>({ ...given, period: given.period ?? table.period });
  const { context, current, period } = contextOf(table, mapping, reader, label);
  const own = ownLinesOf(context);
  const rankings = attempt('ranking', mapping, () =>
    rankingsOf(context, current, period).map((part) => ({ part, period })),
  );
  const indicators = attempt('indicator', mapping, () => indicatorsOf(context, own));
  const dossiers = attempt('', mapping, () => dossiersOf(context, own));
  return {
    rankings: rankings.map(({ part }) => part),
    indicators: indicators.map(({ part }) => part),
    dossiers: dossiers[0]?.part ?? null,
    periods: [...rankings, ...indicators, ...dossiers].map((dated) => dated.period),
  };
}
