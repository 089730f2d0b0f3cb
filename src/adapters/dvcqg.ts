import type { Adapter } from './adapter.js';
import { isOldReport, oldReportOf } from './dvcqg-old.js';
import {
  figureOf,
  kindOf,
  portalRankings,
  unitsOfDepartments,
  type Kind,
  type PortalContext,
} from './dvcqg-ranking.js';
import { reportOf, type Department } from './dvcqg-report.js';
import { GROUPS, INDEX, ON_TIME, POINTS, SCORE, SOURCE } from './dvcqg-labels.js';
import { idOf, refusal, wordsOf } from './answer-value.js';
import { own } from './json-value.js';
import { periodCode } from '../format/period-name.js';
import { CellReader } from './cell-reader.js';
import { ONLY } from '../document/selection.js';
import { parseJson } from '../document/parse-json.js';
import { isPlace } from './row-units.js';

/** The office that the tag asks for, or what the whole report is about. */
function ownDepartment(context: PortalContext): Department | undefined {
  const { departments, whole } = context.report;
  const { area } = context.mapping;
  if (!area) return whole ?? (departments.length === 1 ? departments[0] : undefined);
  const all = [...(whole ? [whole] : []), ...departments];
  return all.filter((department) =>
    isPlace(unitsOfDepartments([department], context), department, area, null),
  )[0];
}

/** What an office's score is made of: its points by group, and its rates by metric. */
const componentsOf = ({ groups, metrics }: Department) => [
  ...GROUPS.filter(({ id }) => groups[id] !== undefined).map(({ id, label }) => {
    return { id, label, value: groups[id], unit: POINTS };
  }),
  ...metrics.map(({ id, label, rate, isProvisional }) => {
    return { id, label, value: rate, unit: '%', qualifier: isProvisional ? 'about' : null };
  }),
];

/** The figures of one office: its score or rate, and whatever that is made of. */
function indicatorsOf(department: Department, kind: Kind, wanted: string | undefined): object[] {
  const { name, rank } = department;
  const components = componentsOf(department).filter(({ id }) => id);
  const { vi, en } = { progress: ON_TIME, index: INDEX, metrics: SCORE }[kind];
  const isComponent = components.some(({ id }) => id === wanted);
  const main = {
    id: (!isComponent && wanted) || ONLY,
    label: name ? { vi: `${vi}: ${name}`, en: `${en}: ${name}` } : { vi, en },
    value: figureOf(department, kind),
    unit: kind === 'progress' ? '%' : POINTS,
    better: 'higher',
    rank,
    unreadable: (figureOf(department, kind) === null && department.isUnread) || null,
  };
  return [main, ...components];
}

function dossiersOf({ report, mapping }: PortalContext, department: Department): object | null {
  const year = periodCode(mapping.period)?.slice(0, 4);
  const isCharted = department === report.whole && year !== undefined;
  const series = isCharted
    ? report.months.map(({ month, rate }) => ({ period: `${year}-${month}`, onTimeRate: rate }))
    : [];
  const unreadable = department.isUnread || null;
  return department.counts || series.length
    ? { ...(department.counts ?? { basis: '766' }), unreadable, series }
    : null;
}

/** The data of an answer; the portal sends it with status 201, and says itself whether it is any. */
function dataOf(root: unknown): unknown {
  const code = own(root, 'code');
  if (code === undefined) return root;
  if (code === 'OK') return own(root, 'data');
  throw refusal([`code=${idOf(code)}`, wordsOf(own(root, 'message'))].filter(Boolean).join(' '));
}

/**
 * The reports of the National Public Service Portal, before 2026 and since.
 * @vi Báo cáo của Cổng Dịch vụ công quốc gia, trước năm 2026 và từ đó về sau.
 * @example `ranking="766"`, `area="H18"`
 * @vi `ranking="766"`, `area="H18"`
 */
export const dvcqg: Adapter = (text, mapping) => {
  const data = dataOf(parseJson(text));
  const reader = new CellReader(mapping);
  const isOld = isOldReport(data);
  const report = isOld ? oldReportOf(data, reader) : reportOf(data, reader);
  const context = { report, isOld, mapping, reader };
  const department = ownDepartment(context);
  const document = {
    schemaVersion: 1,
    source: SOURCE,
    period: mapping.period ? { label: mapping.period } : null,
    rankings: portalRankings(context),
    indicators: department ? indicatorsOf(department, kindOf(report), mapping.indicator) : [],
    dossiers: department ? dossiersOf(context, department) : null,
  };
  return { document, notes: reader.notes };
};
