import { DataError } from '../error.js';
import { hasColumn, measureOf, ONLY, unitOfColumn, type Reading } from './reading.js';
import type { Line, Measure } from './table.js';
import { placeIn } from './units.js';

function entryOf(line: Line, measure: Measure | undefined, { units, reader }: Reading): object[] {
  const place = placeIn(units, line);
  if (!place?.code && !place?.name) {
    const written = [line.code, line.name].filter((text) => text !== null).join(' ');
    reader.note(line.place, written, units.set && written ? ` is not in ${units.set}` : ' names no unit');
    return [];
  }
  const { value, qualifier } = measure ? line[measure] : { value: null, qualifier: null };
  return [{ ...place, score: value, qualifier, rank: line.rank, previousRank: line.previousRank }];
}

/** The ranking in a table of places; none in a table without places or without anything to rank them by. */
export function rankingsOf(reading: Reading, lines: readonly Line[]): object[] {
  const { table, mapping, units, label } = reading;
  const measure = measureOf(table, 'score', 'value', 'rate');
  if (!hasColumn(table, 'name', 'code') || (!measure && !hasColumn(table, 'rank'))) return [];
  const entries = lines.flatMap((line) => entryOf(line, measure, reading));
  if (lines.length && !entries.length && units.set)
    throw new DataError('invalid', { field: `units="${units.set}"` });
  const unit = measure ? unitOfColumn(reading, measure) : null;
  return [{ id: mapping.ranking ?? ONLY, label, units: units.set, unit, entries }];
}
