import { DataError } from '../document/error.js';
import { NO_FIGURE } from './figure.js';
import { addsUp } from './merger.js';
import { hasColumn, measureOf, periodBefore, unitOfColumn, type TableContext } from './table-context.js';
import { ONLY } from '../document/selection.js';
import type { Line, Measure } from './table.js';
import { placeIn, setInForce, unitsOf } from './row-units.js';

function figuresOf(line: Line, measure: Measure | undefined): object {
  const { value, qualifier } = measure ? line[measure] : NO_FIGURE;
  return { score: value, qualifier, rank: line.rank };
}

function entryOf(line: Line, measure: Measure | undefined, { units, reader }: TableContext): object[] {
  const place = placeIn(units, line);
  if (!place?.code && !place?.name) {
    const written = [line.code, line.name].filter((text) => text !== null).join(' ');
    reader.note(line.place, written, units.set && written ? ` is not in ${units.set}` : ' names no unit');
    return [];
  }
  return [{ ...place, ...figuresOf(line, measure), previousRank: line.previousRank }];
}

/**
 * The entries of the period before, under the units of its own time; those that the set does not have are left out.
 * Where it is not known which units they are, nothing can be said of them.
 */
function previousOf(reading: TableContext, measure: Measure | undefined, period: string | null): object {
  const { lines, mapping } = reading;
  const before = periodBefore(lines, period);
  const earlier = before === null ? [] : lines.filter((line) => line.period === before);
  const units = unitsOf(earlier, setInForce(before) ? undefined : mapping.units, before);
  if (!reading.units.set !== !units.set) return {};
  const previousEntries = earlier.flatMap((line) => {
    const place = placeIn(units, line);
    return place?.code || place?.name ? [{ ...place, ...figuresOf(line, measure) }] : [];
  });
  return previousEntries.length ? { previousEntries, previousUnits: units.set, previousPeriod: before } : {};
}

/** The ranking in a table of places; none in a table without places or without anything to rank them by. */
export function rankingsOf(reading: TableContext, lines: readonly Line[], period: string | null): object[] {
  const { table, mapping, units, label } = reading;
  const measure = measureOf(table, 'score', 'value', 'rate');
  if (!hasColumn(table, 'name', 'code') || (!measure && !hasColumn(table, 'rank'))) return [];
  const entries = lines.flatMap((line) => entryOf(line, measure, reading));
  if (lines.length && !entries.length && units.set)
    throw new DataError('invalid', { field: `units="${units.set}"` });
  const unit = measure ? unitOfColumn(reading, measure) : null;
  const merge = addsUp(mapping) && unit !== '%' ? 'sum' : null;
  const previous = previousOf(reading, measure, period);
  return [{ id: mapping.ranking ?? ONLY, label, units: units.set, unit, merge, entries, ...previous }];
}
