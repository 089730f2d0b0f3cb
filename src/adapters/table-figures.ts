import { periodKey } from '../format/period-name.js';
import {
  currentPeriod,
  hasColumn,
  hasFigure,
  measureOf,
  unitOfColumn,
  type TableContext,
} from './table-context.js';
import { ONLY } from '../document/selection.js';
import type { Line, Measure } from './table.js';
import { formerOf, type Former } from './merger.js';
import { isPlace } from './row-units.js';

/** Something for a document, with the period that it is of. */
export interface Dated {
  readonly part: object;
  readonly period: string | null;
}

const COUNTS: readonly Measure[] = ['received', 'resolved', 'rate'];

/** The lines about our own unit, with what the table has of it from before the merger. */
export interface Own extends Former {
  readonly lines: readonly Line[];
}

const alone = (lines: readonly Line[]): Own => ({ lines, former: [], mergedFrom: null });

/** The lines about the unit that the tag asks for, or about the only one there is. */
export function ownOf(reading: TableContext): Own {
  const { table, lines, units, mapping } = reading;
  if (!hasColumn(table, 'name', 'code')) return alone(lines);
  const names = [...new Set(lines.map(({ code, name }) => name ?? code))];
  const wanted = mapping.area ?? (names.length === 1 ? names[0] : undefined);
  if (!wanted) return alone([]);
  const own = lines.filter((line) => isPlace(units, line, wanted, line.period));
  return { lines: own, ...formerOf(reading, wanted) };
}

/** The course of our own unit; former units count where their sum is a figure. */
function courseOf(
  { lines, former, mergedFrom }: Own,
  isKnown: (line: Line) => boolean,
  pointOf: (line: Line) => object,
) {
  const known = former.filter(isKnown);
  const isMapped = mergedFrom === 1 || known.length > 0;
  return { series: seriesOf([...lines, ...known], pointOf), mergedFrom: isMapped ? mergedFrom : null };
}

/** The points of a series, in the order of time. */
function seriesOf(lines: readonly Line[], pointOf: (line: Line) => object): object[] {
  const points = lines.flatMap((line) =>
    line.period ? [{ key: periodKey(line.period), point: { period: line.period, ...pointOf(line) } }] : [],
  );
  return points.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ point }) => point);
}

function indicatorOf(reading: TableContext, own: Own, id: string, label: string | null | undefined): Dated {
  const { lines } = own;
  const { table, mapping } = reading;
  const measure = measureOf(table, 'value', 'score', 'rate');
  const figureOf = (line: Line | undefined) =>
    measure && line ? line[measure] : { value: null, qualifier: null };
  const period = currentPeriod(lines, mapping, (line) => figureOf(line).value !== null || line.rank !== null);
  const line = lines.find((candidate) => candidate.period === period);
  const { value, qualifier } = figureOf(line);
  const { rank = null, previousRank = null } = line ?? {};
  const unit = measure ? unitOfColumn({ ...reading, lines }, measure) : null;
  const valueOf = (point: Line) => figureOf(point).value;
  const course =
    measure &&
    courseOf(
      own,
      (point) => valueOf(point) !== null,
      (point) => ({ value: valueOf(point) }),
    );
  return { part: { id, label, value, qualifier, unit, rank, previousRank, ...course }, period };
}

/** The lines of a table of which each row is another indicator, by code or name. */
function linesByIndicator({ lines, mapping }: TableContext): ReadonlyMap<string, readonly Line[]> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const id = line.name !== null && line.name === mapping.indicator ? line.name : (line.code ?? line.name);
    if (id === null) continue;
    const group = groups.get(id) ?? [];
    group.push(line);
    groups.set(id, group);
  }
  return groups;
}

/** The indicator that a table holds of our own unit; where its rows are no provinces, each row is one. */
export function indicatorsOf(reading: TableContext, own: Own): Dated[] {
  const { table, mapping, units, label } = reading;
  if (!measureOf(table, 'value', 'score', 'rate') && !hasColumn(table, 'rank')) return [];
  if (own.lines.length) return [indicatorOf(reading, own, mapping.indicator ?? ONLY, label)];
  if (units.isProvincial || !hasColumn(table, 'value')) return [];
  return [...linesByIndicator(reading)].map(([id, lines]) =>
    indicatorOf(reading, alone(lines), id, lines[0]?.name),
  );
}

const countsOf = ({ received, resolved, rate }: Line): object => ({
  received: received.value,
  resolved: resolved.value,
  onTimeRate: rate.value,
});

/** The dossiers that a table holds of our own unit. */
export function dossiersOf({ table, mapping }: TableContext, own: Own): Dated[] {
  const isKnown = (line: Line) => hasFigure(line, ...COUNTS);
  const period = currentPeriod(own.lines, mapping, isKnown);
  const line = own.lines.find((candidate) => candidate.period === period);
  if (!line || !hasColumn(table, ...COUNTS)) return [];
  const part = { ...countsOf(line), qualifier: line.rate.qualifier, ...courseOf(own, isKnown, countsOf) };
  return [{ part, period }];
}
