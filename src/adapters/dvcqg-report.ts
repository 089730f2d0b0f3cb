import { DataError } from '../document/error.js';
import { twoDigits } from '../lib/two-digits.js';
import { fieldsOf, idOf, wordsOf } from './answer-value.js';
import { listOf, own } from './json-value.js';
import { isSummary } from '../tables/words.js';
import type { CellReader } from './cell-reader.js';
import type { UnitNaming } from '../territory/match-unit.js';

/** One measurement inside a group of the index. */
interface Metric {
  readonly id: string;
  readonly label: string | undefined;
  readonly score: number | null;
  readonly max: number | null;
  /** In percent. */
  readonly rate: number | null;
  /** Whether the portal marks its denominator as temporary. */
  readonly isProvisional: boolean;
}

/** The dossiers of an office, under the names that a document has for them. */
type Counts = Readonly<Partial<Record<string, number | string | null>>>;

/** An office, a province or the whole country in a report. */
export interface Department extends UnitNaming {
  readonly score: number | null;
  readonly max: number | null;
  readonly rank: number | null;
  /** Points by group of the index. */
  readonly groups: Readonly<Record<string, number | null>>;
  readonly metrics: readonly Metric[];
  readonly counts: Counts | null;
  /** Whether any of its figures is there and cannot be read, which is not to be not published. */
  readonly isUnread: boolean;
}

/** What a report tells. */
export interface Report {
  readonly departments: readonly Department[];
  /** What the departments are parts of. */
  readonly whole: Department | undefined;
  /** The on-time rates of a year's months. */
  readonly months: readonly { readonly month: string; readonly rate: number | null }[];
}

/** Two reports name the same group differently. */
export const groupId = (id: string): string => (id === 'CLGQ' ? 'ONLINE' : id);

/** The offices of a list without one that is all the others together. */
export function withoutSums(departments: readonly Department[]): readonly Department[] {
  const parts = departments.filter(({ name }) => !isSummary(name ?? ''));
  return parts.length ? parts : departments;
}

/** Reads the figures of one record. */
export const figuresOf =
  (record: unknown, place: string, reader: CellReader) =>
  (name: string): number | null =>
    reader.figure(own(record, name), `${place}.${name}`).value;

function metricOf(record: unknown, place: string, reader: CellReader): Metric {
  const figure = figuresOf(record, place, reader);
  const max = figure('maxScore') || null;
  const status = own(record, 'dataQualityStatus');
  const isPublished = status !== 'NO_NATIONAL_REPORT_DATA';
  return {
    id: idOf(own(record, 'code')),
    label: wordsOf(own(record, 'name')),
    score: max && isPublished ? figure('score') : null,
    max,
    // Without anything to divide by, the portal still prints 0 or 100.
    rate: figure('denominator') && figure('numerator') !== null && isPublished ? figure('ratio') : null,
    isProvisional: status === 'TEMP_NATIONAL_REPORT_DENOMINATOR',
  };
}

/** The dossiers that the progress report counts; in time are there also those still within the deadline. */
function countsOf(record: unknown, place: string, reader: CellReader): Counts | null {
  if (own(record, 'totalReceived') === undefined || own(record, 'totalOnTime') === undefined) return null;
  const figure = figuresOf(record, place, reader);
  const received = figure('totalReceived');
  return {
    received,
    resolved: figure('totalCompleted'),
    onTimeTotal: figure('totalOnTime'),
    overdueTotal: figure('totalOverdue'),
    onTimeRate: received ? figure('ratio') : null,
    basis: '766',
  };
}

/** An office as a report has it. Parents carry `totalScore`, children `score`. */
function departmentOf(record: unknown, place: string, reader: CellReader): Department {
  const { length } = reader.notes;
  const figure = figuresOf(record, place, reader);
  const max = figure('totalMaxScore') ?? figure('maxScore');
  const groups = fieldsOf(own(record, 'groupScores')).map(
    ([id, score]) => [groupId(id), reader.figure(score, `${place}.groupScores.${id}`).value] as const,
  );
  const department = {
    code: reader.text(own(record, 'departmentCode')),
    name: reader.text(own(record, 'shortName') ?? own(record, 'departmentName')),
    score: max === 0 ? null : (figure('totalScore') ?? figure('score')),
    max: max || null,
    rank: reader.rank(own(record, 'rank'), `${place}.rank`),
    groups: Object.fromEntries(groups),
    metrics: listOf(own(record, 'metrics')).map((metric, index) =>
      metricOf(metric, `${place}.metrics.${index}`, reader),
    ),
    counts: countsOf(record, place, reader),
  };
  return { ...department, isUnread: reader.notes.length > length };
}

/** The months of a chart. The year is not in it, and a month yet to come has 0 in time and 0 overdue. */
function monthsOf(data: unknown, reader: CellReader): Report['months'] {
  const charts = ['monthlyChart', 'dossierChart'].flatMap((name) =>
    listOf(own(data, name)).map((point, index) => [point, `data.${name}.${index}`] as const),
  );
  return charts.flatMap(([point, place]) => {
    const figure = figuresOf(point, place, reader);
    const [month, rate] = [twoDigits(idOf(own(point, 'month'))), figure('onTimePct')];
    if (own(point, 'onTimePct') === undefined || !/^(0[1-9]|1[0-2])$/.test(month)) return [];
    return [{ month, rate: rate === 0 && figure('overduePct') === 0 ? null : rate }];
  });
}

const isDepartment = (value: unknown): boolean =>
  own(value, 'departmentName') !== undefined || own(value, 'departmentCode') !== undefined;

/** What the parts of a report are called, by its kind: index and metrics, then trees. */
const KINDS = [
  ['overview', 'evaluation'],
  ['parent', 'children'],
] as const;

/** A report of the portal as it is since 2026. */
export function reportOf(data: unknown, reader: CellReader): Report {
  const only = Array.isArray(data) && data.length === 1 ? (data[0] as unknown) : data;
  const [wholeName, partsName] = KINDS.filter(
    ([whole, parts]) => own(data, whole) ?? own(data, parts),
  )[0] ?? ['', 'children'];
  const isTree = own(only, 'children') !== undefined;
  const list = isTree
    ? own(only, 'children')
    : (own(data, partsName) ?? (isDepartment(data) ? [data] : data));
  const whole = own(data, wholeName) ?? (isTree ? only : undefined);
  if (!Array.isArray(list) && !isDepartment(whole)) throw new DataError('invalid', { field: 'data' });
  return {
    departments: withoutSums(
      listOf(list)
        .filter(isDepartment)
        .map((record, index) => departmentOf(record, `rows.${index}`, reader)),
    ),
    whole: isDepartment(whole) ? departmentOf(whole, 'whole', reader) : undefined,
    months: monthsOf(data, reader),
  };
}
