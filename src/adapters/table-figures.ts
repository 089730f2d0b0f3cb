import { groupBy } from '../lib/group-by.js';
import { parsePeriod } from '../format/period.js';
import { periodKey } from '../format/period-name.js';
import {
  currentPeriod,
  hasColumn,
  hasFigure,
  isAhead,
  measureOf,
  unitOfColumn,
  type TableContext,
} from './table-context.js';
import { ONLY } from '../document/selection.js';
import type { Line, Measure } from './table.js';
import { formerOf, type Former } from './merger.js';
import { onePerKey } from './repeated.js';
import { isPlace, type Units } from './row-units.js';

/** Something for a document, with the period that it is of. */
export interface Dated {
  readonly part: object;
  readonly period: string | null;
}

const COUNTS: readonly Measure[] = ['received', 'resolved', 'rate'];

/** The lines about our own unit, with what the table has of it from before the merger. */
export interface OwnLines extends Former {
  readonly lines: readonly Line[];
}

const withoutFormer = (lines: readonly Line[]): OwnLines => ({ lines, former: [], mergedFrom: null });

/** Whether a line is about the wanted unit; a row about all units is one of none, but may be wanted by its name. */
const isOwn = (line: Line, units: Units, wanted: string): boolean =>
  line.isSummary ? line.name === wanted.trim() : isPlace(units, line, wanted, line.period);

/** The lines about the unit that the tag asks for, or about the only one there is. */
export function ownLinesOf(context: TableContext): OwnLines {
  const { table, lines, units, mapping } = context;
  if (!hasColumn(table, 'name', 'code')) return withoutFormer(lines);
  const names = [...new Set(lines.flatMap((line) => (line.isSummary ? [] : (line.name ?? line.code))))];
  const wanted = mapping.area ?? (names.length === 1 ? names[0] : undefined);
  if (!wanted) return withoutFormer([]);
  const own = lines.filter((line) => isOwn(line, units, wanted));
  return { lines: own, ...formerOf(context, wanted) };
}

/**
 * The series of our own unit; former units count where their sum is a figure. A year among months is their sum, and no
 * point of the same series.
 */
function seriesFieldsOf(
  { lines, former, mergedFrom }: OwnLines,
  period: string | null,
  isKnown: (line: Line) => boolean,
  pointOf: (line: Line) => object,
) {
  const known = former.filter(isKnown);
  const isMapped = mergedFrom === 1 || known.length > 0;
  const isShown = (line: Line) => kindOf(line.period) === kindOf(period);
  const alike = [...lines, ...known].filter(isShown);
  const own = alike.filter((line) => line.period === period);
  // A series does not go on into the plan, unless that is what is shown.
  const shown = own.some((line) => isAhead(line)) ? alike : alike.filter((line) => !isAhead(line));
  return {
    provisional: shown.some(({ isProvisional }) => isProvisional) || null,
    series: seriesOf(shown, pointOf),
    mergedFrom: isMapped ? mergedFrom : null,
  };
}

const kindOf = (period: string | null): string | null => (period && parsePeriod(period)?.kind) ?? null;

/** The points of a series, in the order of time. */
function seriesOf(lines: readonly Line[], pointOf: (line: Line) => object): object[] {
  const points = lines.flatMap((line) =>
    line.period ? [{ key: periodKey(line.period), point: { period: line.period, ...pointOf(line) } }] : [],
  );
  return points.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ point }) => point);
}

/** Whether a line has a figure in a column, be it one that cannot be read. */
const says = (line: Line, measure: Measure): boolean =>
  line[measure].value !== null || line.unreadable.includes(measure);

/** The lines that say anything, of which no two may be of one period, and those that say nothing of the other periods. */
function onePerPeriod(lines: readonly Line[], saysAnything: (line: Line) => boolean): readonly Line[] {
  const significant = lines.filter((line) => saysAnything(line) || line.rank !== null);
  const known = new Map(
    onePerKey(significant, ({ period }) => period ?? '').map((line) => [line.period, line]),
  );
  return lines.filter((line) => (known.get(line.period) ?? line) === line);
}

function indicatorOf(
  context: TableContext,
  own: OwnLines,
  id: string,
  label: string | null | undefined,
): Dated {
  const { table, mapping } = context;
  const measure = measureOf(table, 'value', 'score', 'rate');
  const lines = onePerPeriod(own.lines, (line) => measure !== undefined && says(line, measure));
  const figureOf = (line: Line | undefined) =>
    measure && line ? line[measure] : { value: null, qualifier: null };
  const period = currentPeriod(lines, mapping, (line) => figureOf(line).value !== null || line.rank !== null);
  const line = lines.filter((candidate) => candidate.period === period)[0];
  const { value, qualifier } = figureOf(line);
  const { rank = null, previousRank = null } = line ?? {};
  const unreadable = (measure && line?.unreadable.includes(measure)) || null;
  const unit = measure ? unitOfColumn({ ...context, lines }, measure) : null;
  const valueOf = (point: Line) => figureOf(point).value;
  const seriesFields =
    measure &&
    seriesFieldsOf(
      { ...own, lines },
      period,
      (point) => valueOf(point) !== null,
      (point) => ({ value: valueOf(point) }),
    );
  return {
    part: { id, label, value, qualifier, unreadable, unit, rank, previousRank, ...seriesFields },
    period,
  };
}

/** The lines of a table of which each row is another indicator, by code or name. */
function linesByIndicator({ lines, mapping }: TableContext): ReadonlyMap<string, readonly Line[]> {
  const isNamed = ({ name }: Line) => name !== null && name === mapping.indicator;
  const idOf = (line: Line) => (isNamed(line) ? line.name : (line.code ?? line.name));
  const known = lines.filter(
    (line) => idOf(line) !== null && (!line.isSummary || line.isGroup || isNamed(line)),
  );
  return groupBy(known, (line) => idOf(line)!);
}

/** The indicator that a table holds of our own unit; where its rows are no provinces, each row is one. */
export function indicatorsOf(context: TableContext, own: OwnLines): Dated[] {
  const { table, mapping, units, label } = context;
  if (!measureOf(table, 'value', 'score', 'rate') && !hasColumn(table, 'rank')) return [];
  if (own.lines.length) return [indicatorOf(context, own, mapping.indicator ?? ONLY, label)];
  if (units.isProvincial || !hasColumn(table, 'value')) return [];
  return [...linesByIndicator(context)].map(([id, lines]) =>
    indicatorOf(context, withoutFormer(lines), id, lines[0]?.name),
  );
}

const countsOf = ({ received, resolved, rate }: Line): object => ({
  received: received.value,
  resolved: resolved.value,
  onTimeRate: rate.value,
});

/** The dossiers that a table holds of our own unit. */
export function dossiersOf({ table, mapping }: TableContext, own: OwnLines): Dated[] {
  if (!hasColumn(table, ...COUNTS)) return [];
  const isKnown = (line: Line) => hasFigure(line, ...COUNTS);
  const lines = onePerPeriod(own.lines, (one) => COUNTS.some((measure) => says(one, measure)));
  const period = currentPeriod(lines, mapping, isKnown);
  const line = lines.filter((candidate) => candidate.period === period)[0];
  if (!line) return [];
  const seriesFields = seriesFieldsOf({ ...own, lines }, period, isKnown, countsOf);
  const unreadable = COUNTS.some((measure) => line.unreadable.includes(measure)) || null;
  return [
    { part: { ...countsOf(line), qualifier: line.rate.qualifier, unreadable, ...seriesFields }, period },
  ];
}
