import type { ChartModel } from '../../base/chart-model.js';
import { subtract } from '../../base/remarks.js';
import type { FigureView, Viewed } from '../../base/status.js';
import { DataError } from '../../data/error.js';
import type { CchcDocument, Ranking, RankingEntry } from '../../data/schema.js';
import type { Text } from '../../i18n/text.js';
import { isUnit, unitSetOf } from '../../territory/own-unit.js';

/** What the breakdown shows of a unit, beside another unit or the mean. */
export interface BreakdownView extends FigureView {
  /** The names of what is compared, the unit itself first. */
  readonly subjects: readonly string[];
  readonly model: ChartModel;
  readonly takeaways: readonly string[];
  /** What each part says, in words. */
  readonly readouts: readonly string[];
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What the tag asks of the breakdown. */
export interface BreakdownOptions {
  readonly ranking: string;
  /** The code or name of the unit. */
  readonly unit: string;
  /** The code or name of another unit, or `mean`; absent, nothing is compared. */
  readonly compare: string | undefined;
  readonly shape: 'rows' | 'web';
}

type Part = Ranking['parts'][number];

/** One that the parts are told of: a unit, or the mean of all. */
interface Subject {
  readonly name: string;
  readonly pointsOf: (part: Part) => number | null;
  readonly score: number | null;
}

/** The source's parts and total agree when they differ by no more than its rounding. */
const TOLERANCE = 0.05;

const subjectOf = (entry: RankingEntry): Subject => ({
  name: entry.name ?? entry.code ?? '',
  pointsOf: ({ id }) => entry.parts[id] ?? null,
  score: entry.score,
});

/** The mean of the units that have a figure. */
function meanOf({ entries }: Ranking, { messages }: Text): Subject {
  const mean = (values: readonly (number | null | undefined)[]): number | null => {
    const known = values.filter((value) => typeof value === 'number');
    return known.length ? known.reduce((sum, value) => sum + value, 0) / known.length : null;
  };
  return {
    name: messages.breakdown.mean,
    pointsOf: ({ id }) => mean(entries.map(({ parts }) => parts[id])),
    score: mean(entries.map(({ score }) => score)),
  };
}

/** A unit of a ranking, the mean of all, or the failure to find it. */
function subjectNamed(ranking: Ranking, wanted: string, text: Text): Subject | null {
  if (wanted === 'mean') return meanOf(ranking, text);
  const set = unitSetOf(ranking.units, ranking.entries);
  const entry = ranking.entries.find((candidate) => isUnit(candidate, wanted, set));
  return entry ? subjectOf(entry) : null;
}

/** The parts that count; one with a maximum of 0 does not apply. */
const applies = ({ max }: Part): boolean => max === null || max > 0;

/** The share of the maximum in percent, which puts parts of different weight on one scale. */
function shareOf({ pointsOf }: Subject, part: Part): number | null {
  const points = pointsOf(part);
  return points === null || !part.max ? null : (points / part.max) * 100;
}

function pointsText(subject: Subject, part: Part, text: Text): string {
  const { breakdown, notPublished } = text.messages;
  if (!applies(part)) return breakdown.notApplicable;
  const points = subject.pointsOf(part);
  const share = shareOf(subject, part);
  if (points === null) return notPublished;
  if (share === null || part.max === null) return text.number(points);
  return breakdown.ofMaximum(text.number(points), text.number(part.max), text.percent(share));
}

const nameOf = (part: Part, text: Text): string => text.label(part.label) ?? part.id;

/** The strongest and the weakest part of a subject, in one sentence. */
function takeawayOf(subject: Subject, parts: readonly Part[], text: Text): string | null {
  const shares = parts.flatMap((part) => {
    const share = shareOf(subject, part);
    return share === null ? [] : [{ share, told: text.messages.at(nameOf(part, text), text.percent(share)) }];
  });
  const [first] = shares;
  if (!first || shares.length < 2) return null;
  const best = shares.reduce((top, one) => (one.share > top.share ? one : top), first);
  const worst = shares.reduce((low, one) => (one.share < low.share ? one : low), first);
  return text.messages.breakdown.takeaway(subject.name, best.told, worst.told);
}

/** What does not add up: points beyond their maximum, and parts that do not make the total. */
function notesOf(subject: Subject, parts: readonly Part[], text: Text): string[] {
  const { overMaximum, sum } = text.messages.mismatches;
  const notes = parts.flatMap((part) => {
    const points = subject.pointsOf(part);
    const isOver = points !== null && part.max !== null && points > part.max;
    return isOver ? [overMaximum(`${nameOf(part, text)} ${text.number(points)}`, text.number(part.max ?? 0))] : [];
  });
  const points = parts.map(subject.pointsOf);
  const total = points.reduce<number>((all, one) => all + (one ?? 0), 0);
  const differs = subject.score !== null && !points.includes(null) && Math.abs(subtract(total, subject.score)) > TOLERANCE;
  return differs ? [...notes, sum(text.number(subtract(total, 0)), text.number(subject.score ?? 0))] : notes;
}

function modelOf(subjects: readonly Subject[], parts: readonly Part[], shape: BreakdownOptions['shape'], text: Text): ChartModel {
  const drawn = parts.filter(applies);
  return {
    shape: shape === 'web' && drawn.length > 2 ? 'web' : 'rows',
    categories: drawn.map((part) => nameOf(part, text)),
    series: subjects.map((subject) => ({
      name: subject.name,
      values: drawn.map((part) => shareOf(subject, part)),
      mark: shape === 'web' ? 'line' : 'bar',
    })),
    min: 0,
    max: 100,
    breakBefore: null,
    format: (value) => text.percent(value),
  };
}

/** The parts of one unit's index. */
export function toBreakdownView({ rankings }: CchcDocument, options: BreakdownOptions, text: Text): Viewed<BreakdownView> {
  const ranking = rankings.find(({ id }) => id === options.ranking);
  if (rankings.length === 0) return 'empty';
  if (!ranking) return new DataError('not-found', { wanted: options.ranking, known: rankings.map(({ id }) => id) });
  const { parts, entries } = ranking;
  const own = subjectNamed(ranking, options.unit, text);
  if (!own) return new DataError('not-found', { wanted: options.unit, known: entries.map(({ name, code }) => name ?? code ?? '') });
  if (!parts.some((part) => own.pointsOf(part) !== null)) return 'empty';
  const other = options.compare ? subjectNamed(ranking, options.compare, text) : null;
  const subjects = other ? [own, other] : [own];
  const { breakdown } = text.messages;
  const rows = parts.map((part) => [nameOf(part, text), ...subjects.map((subject) => pointsText(subject, part, text))]);
  const lost = options.compare && !other ? [breakdown.unitNotFound(options.compare)] : [];
  return {
    label: text.label(ranking.label) ?? breakdown.label,
    notes: [...notesOf(own, parts, text), ...lost],
    subjects: subjects.map(({ name }) => name),
    model: modelOf(subjects, parts, options.shape, text),
    takeaways: subjects.map((subject) => takeawayOf(subject, parts, text)).filter((sentence) => sentence !== null),
    readouts: rows
      .filter((_, index) => applies(parts[index] as Part))
      .map(([name, ...cells]) => `${name}: ${cells.map((cell, index) => `${subjects[index]?.name} ${cell}`).join('; ')}`),
    headings: [breakdown.part, ...subjects.map(({ name }) => name)],
    rows,
  };
}
