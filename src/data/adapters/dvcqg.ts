import type { Adapter, Mapping } from './adapter.js';
import { isOldReport, oldReportOf } from './dvcqg-old.js';
import { reportOf, type Department, type Report } from './dvcqg-report.js';
import { COUNTS, GROUPS, INDEX, INDEX_MAX, ON_TIME, POINTS, SCORE, SOURCE } from './dvcqg-words.js';
import { idOf, own, parseJson, refusal, wordsOf } from './json-value.js';
import { ONLY } from './reading.js';
import { periodCode } from './period-code.js';
import { Reader } from './reader.js';
import { isPlace, placeIn, unitsOf, type Units } from './units.js';

interface Reading {
  readonly report: Report;
  readonly isOld: boolean;
  readonly mapping: Mapping;
  readonly reader: Reader;
}

/** What a report is about: on-time rates, points by group of the index, or points by metric. */
type Kind = 'progress' | 'index' | 'metrics';

function kindOf({ departments, whole }: Report): Kind {
  const all = [...departments, ...(whole ? [whole] : [])];
  if (all.some(({ counts }) => counts?.onTimeRate !== undefined)) return 'progress';
  return all.some(({ groups }) => Object.keys(groups).length) ? 'index' : 'metrics';
}

/** What the offices are. The portal had its present form only after the merger, so that its provinces are the 34. */
function unitsIn(departments: readonly Department[], { isOld, mapping }: Reading): Units {
  const units = unitsOf(departments, mapping.units, mapping.period ?? null);
  return units.isProvincial && !units.set && !isOld ? { ...units, set: 'VN-34' } : units;
}

/** The office that the tag asks for, or what the whole report is about. */
function ownDepartment(reading: Reading): Department | undefined {
  const { departments, whole } = reading.report;
  const { area } = reading.mapping;
  if (!area) return whole ?? (departments.length === 1 ? departments[0] : undefined);
  const all = [...(whole ? [whole] : []), ...departments];
  return all.find((department) => isPlace(unitsIn([department], reading), department, area, null));
}

const figureOf = ({ score, counts }: Department, kind: Kind) =>
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
  const metrics = departments.find((department) => department.metrics.length)?.metrics ?? [];
  return metrics.filter(({ id }) => id).map(({ id, label, max }) => ({ id, label, max }));
}

/** The highest figure that is possible, where the offices agree on it. */
function maxOf(departments: readonly Department[], kind: Kind): number | null {
  if (kind === 'progress') return 100;
  const [max, ...others] = new Set(departments.flatMap((department) => department.max ?? []));
  return others.length ? null : (max ?? (kind === 'index' ? INDEX_MAX : null));
}

function rankingOf(reading: Reading): object[] {
  const { departments, whole } = reading.report;
  const { mapping, reader } = reading;
  const kind = kindOf(reading.report);
  const listed = departments.length || !whole ? departments : [whole];
  if (kind !== 'progress' && listed.every(({ score }) => score === null)) return [];
  const units = unitsIn(listed, reading);
  const entries = listed.flatMap((department, index) => {
    const place = placeIn(units, department);
    if (place?.code || place?.name)
      return [
        {
          ...place,
          score: figureOf(department, kind),
          rank: department.rank,
          parts: pointsOf(department, kind),
        },
      ];
    reader.note(
      `rows.${index}`,
      department.name ?? department.code,
      ` is not in ${units.set ?? 'the report'}`,
    );
    return [];
  });
  return [
    {
      id: mapping.ranking ?? ONLY,
      label: { progress: ON_TIME, index: INDEX, metrics: null }[kind],
      units: units.set,
      unit: kind === 'progress' ? '%' : POINTS,
      max: maxOf(kind === 'index' && whole ? [...listed, whole] : listed, kind),
      better: 'higher',
      parts: partsOf(listed, kind),
      entries,
    },
  ];
}

/** The figures of one office: its score or rate, and whatever that is made of. */
function indicatorsOf(department: Department, kind: Kind, wanted: string | undefined): object[] {
  const { name, rank, groups, metrics } = department;
  const parts = [
    ...GROUPS.filter(({ id }) => groups[id] !== undefined).map(({ id, label }) => ({
      id,
      label,
      value: groups[id],
      unit: POINTS,
    })),
    ...metrics.map(({ id, label, rate, isProvisional }) => {
      return { id, label, value: rate, unit: '%', qualifier: isProvisional ? 'about' : null };
    }),
  ].filter(({ id }) => id);
  const { vi, en } = { progress: ON_TIME, index: INDEX, metrics: SCORE }[kind];
  const isPart = parts.some(({ id }) => id === wanted);
  const main = {
    id: (!isPart && wanted) || ONLY,
    label: name ? { vi: `${vi}: ${name}`, en: `${en}: ${name}` } : { vi, en },
    value: figureOf(department, kind),
    unit: kind === 'progress' ? '%' : POINTS,
    better: 'higher',
    rank,
  };
  return [main, ...parts];
}

function dossiersOf({ report, mapping }: Reading, department: Department): object | null {
  const year = periodCode(mapping.period)?.slice(0, 4);
  const isCharted = department === report.whole && year !== undefined;
  const series = isCharted
    ? report.months.map(({ month, rate }) => ({ period: `${year}-${month}`, onTimeRate: rate }))
    : [];
  return department.counts || series.length ? { ...(department.counts ?? { basis: '766' }), series } : null;
}

/** The data of an answer; the portal sends it with status 201, and says itself whether it is any. */
function dataOf(root: unknown): unknown {
  const code = own(root, 'code');
  if (code === undefined) return root;
  if (code === 'OK') return own(root, 'data');
  throw refusal([`code=${idOf(code)}`, wordsOf(own(root, 'message'))].filter(Boolean).join(' '));
}

/** The reports of the National Public Service Portal, before 2026 and since. */
export const dvcqg: Adapter = (text, mapping) => {
  const data = dataOf(parseJson(text));
  const reader = new Reader(mapping);
  const isOld = isOldReport(data);
  const report = isOld ? oldReportOf(data, reader) : reportOf(data, reader);
  const reading = { report, isOld, mapping, reader };
  const department = ownDepartment(reading);
  const document = {
    schemaVersion: 1,
    source: SOURCE,
    period: mapping.period ? { label: mapping.period } : null,
    rankings: rankingOf(reading),
    indicators: department ? indicatorsOf(department, kindOf(report), mapping.indicator) : [],
    dossiers: department ? dossiersOf(reading, department) : null,
  };
  return { document, notes: reader.notes };
};
