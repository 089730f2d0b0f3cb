import { DataError } from '../document/error.js';
import { vietnameseClock } from '../format/date.js';
import { monthsOf } from '../format/period-months.js';
import { areComparable } from '../format/period-span.js';
import { splitScale } from '../format/scale-word.js';
import { keyOf } from '../tables/grid.js';
import type { Mapping } from './adapter.js';
import { periodCode, periodKey } from '../format/period-name.js';
import type { CellReader } from './cell-reader.js';
import { unitOfFigure } from './figure.js';
import type { Field, Line, Measure, Table } from './table.js';
import type { Units } from './row-units.js';

/** A table that has been read, with what is asked of it. */
export interface TableContext {
  readonly table: Table;
  readonly lines: readonly Line[];
  /** What the places of the current lines are. */
  readonly units: Units;
  readonly mapping: Mapping;
  readonly reader: CellReader;
  /** What the figures are, where the answer says it. */
  readonly label: string | undefined;
}

/** Whether a table has any of the given columns. */
export const hasColumn = ({ fields }: Table, ...wanted: readonly Field[]): boolean =>
  wanted.some((field) => fields.includes(field));

/** The first of the given columns that a table has. */
export const measureOf = (table: Table, ...measures: readonly Measure[]): Measure | undefined =>
  measures.filter((measure) => hasColumn(table, measure))[0];

/** Whether a line has a figure in any of the given columns. */
export const hasFigure = (line: Line, ...measures: readonly Measure[]): boolean =>
  measures.some((measure) => line[measure].value !== null);

/** Whether a line has anything to show. */
export const isPublished = (line: Line): boolean =>
  line.rank !== null || hasFigure(line, 'score', 'value', 'rate', 'received', 'resolved');

/** The most units that a message names. */
const MOST_UNITS = 4;

/** The different units of the figures in a column: what their cells say, or else what is stated for all that say none. */
export function unitsIn(lines: readonly Line[], measure: Measure, stated?: string): readonly string[] {
  const units = lines.flatMap((line) => {
    const { value, isScaled } = line[measure];
    // Where a table counts in `triệu đồng`, a cell of `1,5 tỷ` has a scale of its own, and is of `đồng`.
    const unit = isScaled && stated ? splitScale(stated).rest : stated;
    return unitOfFigure(line[measure]) ?? ((value !== null && unit) || []);
  });
  return [...new Map(units.map((unit) => [keyOf(unit), unit])).values()];
}

/**
 * The unit of a column: what its cells say, or the answer's own word for those that say nothing.
 * @throws {DataError} of kind `invalid` where cells say different ones: what stands side by side is compared.
 */
export function unitOfColumn(
  {
    table,
    lines,
    mapping,
  }: Pick<TableContext, 'lines' | 'mapping'> & { readonly table: Pick<Table, 'unitOf' | 'statedUnit'> },
  measure: Measure,
): string | null {
  const own = table.unitOf?.(measure) ?? (measure === 'rate' ? '%' : null);
  const units = unitsIn(lines, measure, own ?? table.statedUnit?.(measure));
  if (units.length < 2) return units[0] ?? own;
  const column = mapping[`col-${measure}`];
  const field = column ? `col-${measure}="${column}"` : `col-${measure}`;
  const written = units.slice(0, MOST_UNITS).map((unit) => `“${unit}”`);
  throw new DataError('invalid', { field, reason: ['severalUnits', field, written.join(', ')] });
}

/** The month, counted from the year 0, that it is in Vietnam. */
function presentMonth(): number {
  const clock = vietnameseClock(Date.now());
  return clock.getUTCFullYear() * 12 + clock.getUTCMonth();
}

/**
 * Whether a period is still to come, as that of a plan, or more than a month from being over and said to be only
 * estimated, as a whole year is in autumn.
 */
export function isAhead(
  { period, isProvisional }: { readonly period: string | null; readonly isProvisional: boolean },
  present = presentMonth(),
): boolean {
  const [first, last] = (period !== null && monthsOf(period)) || [0, 0];
  return first > present || (isProvisional && last > present + 1);
}

/** The last period that is not ahead; where all are, the last one. */
function latestOf(lines: readonly Line[]): string | undefined {
  const present = presentMonth();
  const dated = lines.filter(({ period }) => period !== null);
  const past = dated.filter((line) => !isAhead(line, present));
  const periods = new Set((past.length ? past : dated).flatMap(({ period }) => period ?? []));
  const key = [...periods].map(periodKey).sort().pop();
  return key?.split(' ')[1];
}

/** The last period with figures before another one that is as long: the month before a month, the year before a year. */
export function periodBefore(lines: readonly Line[], period: string | null): string | null {
  const earlier = lines.filter(
    (line) =>
      line.period !== null &&
      period !== null &&
      areComparable(line.period, period) &&
      periodKey(line.period) < periodKey(period) &&
      isPublished(line),
  );
  return latestOf(earlier) ?? null;
}

/** The period that the tag asks for, where any line has it. */
export function periodAsked(lines: readonly Line[], mapping: Mapping): string | null {
  const asked = periodCode(mapping.period);
  return asked && lines.some(({ period }) => period === asked) ? asked : null;
}

/** The period to show: the asked one where any line has it, else the last one with figures, else the last one. */
export function currentPeriod(
  lines: readonly Line[],
  mapping: Mapping,
  isPublished: (line: Line) => boolean,
): string | null {
  const last = () => latestOf(lines.filter(isPublished)) ?? latestOf(lines) ?? null;
  return periodAsked(lines, mapping) ?? last();
}
