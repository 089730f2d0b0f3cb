import type { DataError } from '../document/error.js';
import { wrongAttribute } from '../document/error.js';
import { NO_FIGURE } from './figure.js';
import { partialPage } from './partial-page.js';
import { addsUp } from './merger.js';
import {
  hasColumn,
  measureOf,
  periodBefore,
  unitOfColumn,
  unitsIn,
  type TableContext,
} from './table-context.js';
import { ONLY } from '../document/selection.js';
import { hasUnread, refuseMixed, unnamed, type Line, type Measure } from './table.js';
import type { PartColumn } from './parts.js';
import { onePerKey } from './repeated.js';
import { sumOfOthersAt } from '../tables/sum-of-others.js';
import { placeIn, unitsOfPlaces } from './row-units.js';
import { keyOf } from '../tables/grid.js';
import type { UnitNaming } from '../territory/match-unit.js';
import { setInForce } from '../territory/set-in-force.js';
import type { UnitSet } from '../territory/units.js';

/** What a line says of a place. A list may be long: what is spread is made twice. */
function entryOf(line: Line, { code, name }: UnitNaming, measure: Measure | undefined) {
  const { rank, previousRank } = line;
  const { value: score, qualifier } = measure ? line[measure] : NO_FIGURE;
  return { code, name, score, qualifier, rank, previousRank, unreadable: hasUnread(line, measure) || null };
}

/** The lines that are about units of the set; the others are noted. */
function linesOfUnits(lines: readonly Line[], { units, reader }: TableContext): Line[] {
  return lines.filter((line) => {
    const place = placeIn(units, line);
    if (place?.code || place?.name) return true;
    const written = [line.code, line.name].filter((text) => text !== null).join(' ');
    reader.note(line.place, written, units.set && written ? ` is not in ${units.set}` : ' names no unit');
    return false;
  });
}

/** The key of a line's unit: its code in the set, else what the source calls it. */
function unitKey(line: Line, { units }: TableContext): string {
  const { code, name } = placeIn(units, line) ?? line;
  return JSON.stringify((units.isProvincial && code) || [code, keyOf(name ?? '')]);
}

/** The lines without that of a country above its provinces, known by being their sum. */
function withoutSum(
  lines: readonly Line[],
  measure: Measure | undefined,
  { units }: TableContext,
): readonly Line[] {
  if (!measure || measure === 'rate' || units.isProvincial) return lines;
  const sum = sumOfOthersAt(lines.map((line) => line[measure].value));
  return lines.filter((_line, index) => index !== sum);
}

function rankedEntry(line: Line, measure: Measure | undefined, { units, table }: TableContext): object {
  const entry = entryOf(line, placeIn(units, line)!, measure);
  if (!table.parts?.length) return entry;
  const points = table.parts.map(({ name }, index) => [name, line.parts[index]]);
  return { ...entry, parts: Object.fromEntries(points) as object };
}

/**
 * The entries of the period before, under the units of its own time; those that the set does not have are left out.
 * Where it is not known which units they are, or some were dissolved before there were the 63, nothing can be said of them.
 */
function previousOf(
  { lines, mapping, units: now }: TableContext,
  measure: Measure | undefined,
  period: string | null,
): object {
  const before = periodBefore(lines, period);
  const earlier = lines.filter((line) => before !== null && line.period === before && !line.isSummary);
  const units = unitsOfPlaces(earlier, setInForce(before) ? undefined : mapping.units, before);
  if (!now.set !== !units.set || now.formerAt || units.formerAt) return {};
  const previousEntries = earlier.flatMap((line) => {
    const place = placeIn(units, line);
    return place?.code || place?.name ? [entryOf(line, place, measure)] : [];
  });
  return previousEntries.length ? { previousEntries, previousUnits: units.set, previousPeriod: before } : {};
}

/** The parts of an index, each under the name of its column. */
const partsOf = (parts: readonly PartColumn[]): object[] =>
  parts.map(({ name, max }) => ({ id: name, label: name, max }));

/** Whether rows are no places but different indicators, or without names. */
const isList = ({ units, table }: TableContext, lines: readonly Line[], measure: Measure | undefined) =>
  !hasColumn(table, 'name', 'code') ||
  (measure === 'value' && !units.isProvincial && unitsIn(lines, measure).length > 1);

/** A table without a row of the units that it is of. */
const noneOf = (set: UnitSet): DataError => wrongAttribute('units', set, { reason: ['noneOfSet', set] });

/** The ranking in a table of places; none in a table without places or without anything to rank them by. */
export function rankingsOf(context: TableContext, lines: readonly Line[], period: string | null): object[] {
  const { table, mapping, units, label } = context;
  const measure = measureOf(table, 'score', 'value', 'rate');
  const { parts = [] } = table;
  const isAsked = mapping.wants?.includes('ranking');
  if (!measure && !parts.length && !hasColumn(table, 'rank')) return [];
  if (isAsked && !hasColumn(table, 'name', 'code')) throw unnamed('col-name', table);
  if (!isAsked && isList(context, lines, measure)) return [];
  if (table.totalIfPartial && !hasColumn(table, 'rank')) throw partialPage(table);
  refuseMixed(table, mapping);
  const named = onePerKey(linesOfUnits(lines, context), (line) => unitKey(line, context));
  const entries = withoutSum(named, measure, context).map((line) => rankedEntry(line, measure, context));
  if (lines.length && !entries.length && units.set) throw noneOf(units.set);
  const unit = measure ? unitOfColumn({ ...context, lines: named }, measure) : null;
  const merge = addsUp(mapping) && unit !== '%' ? 'sum' : null;
  const previous = previousOf(context, measure, period);
  return [
    {
      id: mapping.ranking ?? ONLY,
      label,
      units: units.formerAt ? null : units.set,
      unit,
      merge,
      provisional: named.some(({ isProvisional }) => isProvisional) || null,
      parts: partsOf(parts),
      entries,
      ...previous,
    },
  ];
}
