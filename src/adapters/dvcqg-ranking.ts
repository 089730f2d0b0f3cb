import type { Mapping } from './adapter.js';
import type { Department, Report } from './dvcqg-report.js';
import { COUNTS, GROUPS, INDEX, INDEX_MAX, ON_TIME, POINTS } from './dvcqg-labels.js';
import type { CellReader } from './cell-reader.js';
import { ONLY } from '../document/selection.js';
import { placeIn, unitsOfPlaces, type Units } from './row-units.js';

/** A report that has been read, with what is asked of it. */
export interface PortalContext {
  readonly report: Report;
  readonly isOld: boolean;
  readonly mapping: Mapping;
  readonly reader: CellReader;
}

/** What a report is about: on-time rates, points by group of the index, or points by metric. */
export type Kind = 'progress' | 'index' | 'metrics';

/** What a report is about. */
export function kindOf({ departments, whole }: Report): Kind {
  const all = [...departments, ...(whole ? [whole] : [])];
  if (all.some(({ counts }) => counts?.onTimeRate !== undefined)) return 'progress';
  return all.some(({ groups }) => Object.keys(groups).length) ? 'index' : 'metrics';
}

/** What the offices are. The portal had its present form only after the merger, so that its provinces are the 34. */
export function unitsOfDepartments(
  departments: readonly Department[],
  { isOld, mapping }: PortalContext,
): Units {
  const units = unitsOfPlaces(departments, mapping.units, mapping.period ?? null);
  return units.isProvincial && !units.set && !isOld ? { ...units, set: 'VN-34' } : units;
}

/** An office's rate or score. */
export const figureOf = ({ score, counts }: Department, kind: Kind) =>
  kind === 'progress' ? (counts?.onTimeRate ?? null) : score;

function pointsOf({ groups, metrics, counts }: Department, kind: Kind): object {
  if (kind === 'index') return groups;
  if (kind === 'metrics') return Object.fromEntries(metrics.map(({ id, score }) => [id, score]));
  return Object.fromEntries(COUNTS.map(({ id }) => [id, counts?.[id] ?? null]));
}

function partsOf(departments: readonly Department[], kind: Kind): readonly object[] {
  if (kind === 'progress') return COUNTS;
  if (kind === 'index')
    return GROUPS.filter(({ id }) => departments.some(({ groups }) => groups[id] !== undefined));
  const metrics = departments.filter((department) => department.metrics.length)[0]?.metrics ?? [];
  return metrics.filter(({ id }) => id).map(({ id, label, max }) => ({ id, label, max }));
}

/** The highest figure that is possible, where the offices agree on it. */
function maxOf(departments: readonly Department[], kind: Kind): number | null {
  if (kind === 'progress') return 100;
  const [max, ...others] = new Set(departments.flatMap((department) => department.max ?? []));
  return others.length ? null : (max ?? (kind === 'index' ? INDEX_MAX : null));
}

function entriesOf(
  departments: readonly Department[],
  units: Units,
  kind: Kind,
  reader: CellReader,
): object[] {
  return departments.flatMap((department, index) => {
    const { code, name } = placeIn(units, department) ?? { code: null, name: null };
    if (code ?? name)
      return [
        {
          code,
          name,
          score: figureOf(department, kind),
          rank: department.rank,
          unreadable: department.isUnread || null,
          parts: pointsOf(department, kind),
        },
      ];
    const written = department.name ?? department.code ?? '';
    reader.note(`rows.${index}`, written, ` is not in ${units.set ?? 'the report'}`);
    return [];
  });
}

/** The ranking of the offices in a report, or of what it is about where it lists none. */
export function portalRankings(context: PortalContext): object[] {
  const { mapping, reader, report } = context;
  const { departments, whole } = report;
  const kind = kindOf(report);
  const listed = departments.length || !whole ? departments : [whole];
  if (kind !== 'progress' && listed.every(({ score, isUnread }) => score === null && !isUnread)) return [];
  const units = unitsOfDepartments(listed, context);
  const ranking = {
    id: mapping.ranking ?? ONLY,
    label: { progress: ON_TIME, index: INDEX, metrics: null }[kind],
    units: units.set,
    unit: kind === 'progress' ? '%' : POINTS,
    max: maxOf(kind === 'index' && whole ? [...listed, whole] : listed, kind),
    better: 'higher',
    parts: partsOf(listed, kind),
    entries: entriesOf(listed, units, kind, reader),
  };
  return [ranking];
}
