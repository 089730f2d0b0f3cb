import type { ChartModel } from '../../figures/chart-model.js';
import { nameOf } from '../../figures/ranking.js';
import { findRanking, isFound } from '../../figures/find.js';
import type { FigureView, TableView, Viewed } from '../../figures/view.js';
import { DataError } from '../../document/error.js';
import type { CchcDocument, Ranking } from '../../document/schema.js';
import type { Localizer } from '../../i18n/localizer.js';
import { seriesMessages } from '../../figures/messages.js';
import { tableMessages } from '../../ui/table-messages.js';
import { isUnit, unitSetOf } from '../../territory/match-unit.js';
import type { UnitSet } from '../../territory/units.js';
import { mismatchNotes } from './checks.js';
import { breakdownMessages } from './messages.js';
import { modelOf, type Shape } from './model.js';
import {
  applies,
  meanOf,
  partName,
  shareOf,
  subjectOf,
  written,
  type Part,
  type Subject,
  type WrittenSubject,
} from './subject.js';
import { fold } from '../../lib/fold.js';

/** What the breakdown shows of a unit, beside another unit or the mean. */
export interface BreakdownView extends FigureView {
  /** The names of what is compared, the unit itself first. */
  readonly subjects: readonly string[];
  /** What the values of the drawing are: percent of the maximum, or points where there is none. */
  readonly axis: string;
  /** The drawing; `null` where no part has a figure that can be drawn, or where there are too many parts. */
  readonly model: ChartModel | null;
  readonly takeaways: readonly string[];
  /** What each part says, in words. */
  readonly readouts: readonly string[];
  readonly table: TableView;
}

/** What the tag asks of the breakdown. */
export interface BreakdownOptions {
  readonly ranking: string;
  /** The code or name of the unit; absent, the only one there is. */
  readonly unit: string | undefined;
  /** The code or name of another unit, or `mean`; absent, nothing is compared. */
  readonly compare: string | undefined;
  readonly shape: Shape;
}

function pointsText(subject: WrittenSubject, part: Part, localizer: Localizer): string {
  const breakdown = localizer.in(breakdownMessages);
  const table = localizer.in(tableMessages);
  if (!applies(part)) return breakdown.notApplicable;
  const points = subject.pointsOf(part);
  if (points === null) return table.notPublished;
  const text = subject.writePoints(points);
  const share = shareOf(subject, part);
  if (share === null || part.max === null) return text;
  return breakdown.ofMaximum(text, localizer.number(part.max), subject.writeShare(share));
}

/** The parts in which a subject comes closest to the maximum, and furthest from it. */
function extremesOf(subject: WrittenSubject, parts: readonly Part[], localizer: Localizer): string | null {
  const shares = parts.flatMap((part) => {
    const share = shareOf(subject, part);
    return share === null
      ? []
      : [{ share, text: `${partName(part, localizer)} (${subject.writeShare(share)})` }];
  });
  const [first] = shares;
  if (!first) return null;
  const best = fold(shares, first, (top, one) => (one.share > top.share ? one : top));
  const worst = fold(shares, first, (low, one) => (one.share < low.share ? one : low));
  return best.share > worst.share ? localizer.in(breakdownMessages).extremes(best.text, worst.text) : null;
}

/** What a subject comes to in one sentence: its total, its strongest and its weakest part. */
function takeawayOf(subject: WrittenSubject, parts: readonly Part[], localizer: Localizer): string | null {
  const breakdown = localizer.in(breakdownMessages);
  const words = localizer.in(seriesMessages);
  const total = subject.score === null ? null : breakdown.score(subject.writePoints(subject.score));
  const clauses = [total, extremesOf(subject, parts, localizer)].filter((clause) => clause !== null);
  return clauses.length ? words.sentence(subject.name, clauses.join('; ')) : null;
}

/** A unit of a ranking, or the mean of all. */
function subjectNamed(
  ranking: Ranking,
  wanted: string | undefined,
  set: UnitSet | null,
  localizer: Localizer,
): Subject | null {
  const { entries } = ranking;
  if (wanted === 'mean') return meanOf(ranking, localizer.in(breakdownMessages).mean);
  const only = entries.length === 1 ? entries[0] : undefined;
  const entry = wanted ? entries.filter((candidate) => isUnit(candidate, wanted, set))[0] : only;
  return entry ? subjectOf(entry, nameOf(entry, set)) : null;
}

/** The subjects that are compared; a unit is not compared with itself. */
function subjectsOf(
  own: Subject,
  other: Subject | null,
  parts: readonly Part[],
  localizer: Localizer,
): WrittenSubject[] {
  const subjects = other && other.name !== own.name ? [own, other] : [own];
  return subjects.map((subject) => written(subject, parts, localizer));
}

/** What the table says: each part, and the total. */
function rowsOf(
  subjects: readonly WrittenSubject[],
  parts: readonly Part[],
  localizer: Localizer,
): string[][] {
  const total = subjects.map(({ score, writePoints }) =>
    score === null ? localizer.in(tableMessages).notPublished : writePoints(score),
  );
  const rows = parts.map((part) => [
    partName(part, localizer),
    ...subjects.map((subject) => pointsText(subject, part, localizer)),
  ]);
  return subjects.some(({ score }) => score !== null)
    ? [...rows, [localizer.in(breakdownMessages).total, ...total]]
    : rows;
}

function readoutsOf(
  subjects: readonly WrittenSubject[],
  parts: readonly Part[],
  localizer: Localizer,
): string[] {
  return parts.filter(applies).map((part) => {
    const texts = subjects.map((subject) => `${subject.name} ${pointsText(subject, part, localizer)}`);
    return `${partName(part, localizer)}: ${texts.join('; ')}`;
  });
}

/** The unit whose parts are shown, or why there is none. */
function ownOf(
  ranking: Ranking,
  unit: string | undefined,
  set: UnitSet | null,
  localizer: Localizer,
): Subject | 'empty' | DataError {
  const own = subjectNamed(ranking, unit, set, localizer);
  const { parts, entries } = ranking;
  if (own) return parts.every((part) => own.pointsOf(part) === null) ? 'empty' : own;
  if (!unit) return new DataError('missing-attribute', { field: 'unit' });
  return new DataError('not-found', { wanted: unit, known: entries.map((entry) => nameOf(entry, set)) });
}

function viewOf(
  ranking: Ranking,
  subjects: readonly WrittenSubject[],
  shape: BreakdownOptions['shape'],
  localizer: Localizer,
): Omit<BreakdownView, 'notes'> {
  const breakdown = localizer.in(breakdownMessages);
  const { parts } = ranking;
  return {
    label: localizer.label(ranking.label) ?? breakdown.label,
    subjects: subjects.map(({ name }) => name),
    axis: parts.some(({ max }) => max) ? breakdown.axis : breakdown.points,
    model: modelOf(subjects, parts, shape, localizer),
    takeaways: subjects.flatMap((subject) => takeawayOf(subject, parts, localizer) ?? []),
    readouts: readoutsOf(subjects, parts, localizer),
    table: {
      headings: [breakdown.part, ...subjects.map(({ name }) => name)],
      rows: () => rowsOf(subjects, parts, localizer),
    },
  };
}

/** The parts of one unit's index. */
export function toBreakdownView(
  document: CchcDocument,
  { ranking: id, unit, compare, shape }: BreakdownOptions,
  localizer: Localizer,
): Viewed<BreakdownView> {
  const ranking = findRanking(document, id);
  if (!isFound(ranking)) return ranking;
  const set = unitSetOf(ranking.units, ranking.entries);
  const own = ownOf(ranking, unit, set, localizer);
  if (!isFound(own)) return own;
  const other = compare ? subjectNamed(ranking, compare, set, localizer) : null;
  const subjects = subjectsOf(own, other, ranking.parts, localizer);
  const unmatched = compare && !other ? [localizer.in(breakdownMessages).unitNotFound(compare)] : [];
  return {
    ...viewOf(ranking, subjects, shape, localizer),
    notes: [...mismatchNotes(subjects, ranking, set, localizer), ...unmatched],
  };
}
