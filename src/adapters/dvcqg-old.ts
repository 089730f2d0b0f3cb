import type { Department, Report } from './dvcqg-report.js';
import { figuresOf, groupId, withoutSums } from './dvcqg-report.js';
import { listOf, own } from './json-value.js';
import type { CellReader } from './cell-reader.js';

const GROUPS = ['CKMB', 'TDGQ', 'CLGQ', 'TTTT', 'MDHL', 'MDSH'];

/** The counts of the monthly and yearly sums; the same names without `_TOTAL` are percentages. */
const COUNTS = [
  ['received', 'HS_TOTAL'],
  ['resolvedOnTime', 'HTDH_TOTAL'],
  ['resolvedLate', 'HTQH_TOTAL'],
  ['pendingOnTime', 'DXLTH_TOTAL'],
  ['pendingLate', 'DXLQH_TOTAL'],
] as const;

/** Whether an answer is a list of the portal's records as they were before 2026: names in capitals, figures as text. */
export const isOldReport = (root: unknown): boolean =>
  listOf(root).some(
    (record) => own(record, 'TONG_SCORE') !== undefined || own(record, 'HS_TOTAL') !== undefined,
  );

function departmentOf(record: unknown, place: string, reader: CellReader): Department {
  const { length } = reader.notes;
  const figure = figuresOf(record, place, reader);
  const counts = COUNTS.map(([count, name]) => [count, figure(name)] as const);
  const hasCounts = own(record, 'HS_TOTAL') !== undefined;
  const department = {
    code: reader.text(own(record, 'MA_COQUAN')),
    name: reader.text(own(record, 'TEN')),
    score: figure('TONG_SCORE'),
    max: null,
    // ROW_STT only counts the rows.
    rank: null,
    groups: Object.fromEntries(
      GROUPS.filter((name) => own(record, name) !== undefined).map((name) => [groupId(name), figure(name)]),
    ),
    metrics: [],
    counts: hasCounts ? Object.fromEntries(counts) : null,
  };
  return { ...department, isUnread: reader.notes.length > length };
}

/** A report of the portal as it was before 2026. */
export const oldReportOf = (root: unknown, reader: CellReader): Report => ({
  departments: withoutSums(
    listOf(root).map((record, index) => departmentOf(record, `rows.${index}`, reader)),
  ),
  whole: undefined,
  months: [],
});
