import type { Mapping } from './adapter.js';
import type { CellReader } from './cell-reader.js';
import { currentPeriod, isPublished } from './table-context.js';
import { dossiersOf, indicatorsOf, ownOf } from './table-figures.js';
import { rankingsOf } from './table-ranking.js';
import { readTable, type Table } from './table.js';
import { isTotal, unitsOf } from './row-units.js';

/** What an answer gives to a document. */
export interface DocumentParts {
  readonly rankings: readonly object[];
  readonly indicators: readonly object[];
  readonly dossiers: object | null;
  /** The periods of the figures. */
  readonly periods: readonly (string | null)[];
}

/** What a table gives to a document. */
export function partsOfTable(
  table: Table,
  mapping: Mapping,
  reader: CellReader,
  label: string | undefined,
): DocumentParts {
  const lines = readTable(table, mapping, reader);
  const period = currentPeriod(lines, mapping, isPublished);
  // A line without a period may still name a unit that has published nothing.
  const current = lines.filter(
    (line) => (line.period === period || line.period === null) && !isTotal(line.name),
  );
  const units = unitsOf(current, mapping.units, period ?? mapping.period ?? null);
  const reading = { table, lines, units, mapping, reader, label };
  const own = ownOf(reading);
  const rankings = rankingsOf(reading, current, period).map((part) => ({ part, period }));
  const indicators = indicatorsOf(reading, own);
  const dossiers = dossiersOf(reading, own);
  return {
    rankings: rankings.map(({ part }) => part),
    indicators: indicators.map(({ part }) => part),
    dossiers: dossiers[0]?.part ?? null,
    periods: [...rankings, ...indicators, ...dossiers].map((dated) => dated.period),
  };
}
