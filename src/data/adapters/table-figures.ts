import { periodKey } from './period-code.js';
import {
  currentPeriod,
  hasColumn,
  hasFigure,
  measureOf,
  ONLY,
  unitOfColumn,
  type Reading,
} from './reading.js';
import type { Line, Measure } from './table.js';
import { isPlace } from './units.js';

/** Something for a document, with the period that it is of. */
export interface Dated {
  readonly part: object;
  readonly period: string | null;
}

const COUNTS: readonly Measure[] = ['received', 'resolved', 'rate'];

/** The lines about the unit that the tag asks for, or about the only one there is. */
export function ownLines({ table, lines, units, mapping }: Reading): readonly Line[] {
  if (!hasColumn(table, 'name', 'code')) return lines;
  const names = [...new Set(lines.map(({ code, name }) => name ?? code))];
  const wanted = mapping.area ?? (names.length === 1 ? names[0] : undefined);
  return wanted ? lines.filter((line) => isPlace(units, line, wanted, line.period)) : [];
}

/** The points of a series, in the order of time. */
function seriesOf(lines: readonly Line[], pointOf: (line: Line) => object): object[] {
  const points = lines.flatMap((line) =>
    line.period ? [{ key: periodKey(line.period), point: { period: line.period, ...pointOf(line) } }] : [],
  );
  return points.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ point }) => point);
}

function indicatorOf(
  reading: Reading,
  lines: readonly Line[],
  id: string,
  label: string | null | undefined,
): Dated {
  const { table, mapping } = reading;
  const measure = measureOf(table, 'value', 'score', 'rate');
  const figureOf = (line: Line | undefined) =>
    measure && line ? line[measure] : { value: null, qualifier: null };
  const period = currentPeriod(lines, mapping, (line) => figureOf(line).value !== null || line.rank !== null);
  const line = lines.find((candidate) => candidate.period === period);
  const { value, qualifier } = figureOf(line);
  const { rank = null, previousRank = null } = line ?? {};
  const unit = measure ? unitOfColumn({ ...reading, lines }, measure) : null;
  const series = measure ? seriesOf(lines, (point) => ({ value: figureOf(point).value })) : [];
  return { part: { id, label, value, qualifier, unit, rank, previousRank, series }, period };
}

/** The lines of a table of which each row is another indicator, by code or name. */
function linesByIndicator({ lines, mapping }: Reading): ReadonlyMap<string, readonly Line[]> {
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
export function indicatorsOf(reading: Reading, own: readonly Line[]): Dated[] {
  const { table, mapping, units, label } = reading;
  if (!measureOf(table, 'value', 'score', 'rate') && !hasColumn(table, 'rank')) return [];
  if (own.length) return [indicatorOf(reading, own, mapping.indicator ?? ONLY, label)];
  if (units.isProvincial || !hasColumn(table, 'value')) return [];
  return [...linesByIndicator(reading)].map(([id, lines]) => indicatorOf(reading, lines, id, lines[0]?.name));
}

const countsOf = ({ received, resolved, rate }: Line): object => ({
  received: received.value,
  resolved: resolved.value,
  onTimeRate: rate.value,
});

/** The dossiers that a table holds of our own unit. */
export function dossiersOf({ table, mapping }: Reading, own: readonly Line[]): Dated[] {
  const period = currentPeriod(own, mapping, (line) => hasFigure(line, ...COUNTS));
  const line = own.find((candidate) => candidate.period === period);
  if (!line || !hasColumn(table, ...COUNTS)) return [];
  const part = { ...countsOf(line), qualifier: line.rate.qualifier, series: seriesOf(own, countsOf) };
  return [{ part, period }];
}
