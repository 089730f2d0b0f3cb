import type { ChartModel } from '../../figures/chart-model.js';
import { nameOf } from '../../figures/ranking.js';
import { differ, sum } from '../../figures/consistency.js';
import { findRanking, isFound } from '../../figures/find.js';
import { toldApart } from '../../figures/told-apart.js';
import { repeatedNotes, shareNotes } from '../../figures/ranking-notes.js';
import type { FigureView, TableView, Viewed } from '../../figures/view.js';
import { DataError } from '../../document/error.js';
import type { CchcDocument, Ranking } from '../../document/schema.js';
import type { Localizer } from '../../i18n/localizer.js';
import { partMismatchMessages } from '../../figures/dossier-messages.js';
import { rankingMessages } from '../../figures/ranking-messages.js';
import { mismatchMessages, seriesMessages } from '../../figures/messages.js';
import { tableMessages } from '../../ui/table-messages.js';
import { isUnit, unitSetOf } from '../../territory/match-unit.js';
import type { UnitSet } from '../../territory/units.js';
import { shareOf, subjectOf, meanOf, type Part, type Subject } from './subject.js';
import { breakdownMessages } from './messages.js';

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
  readonly shape: 'rows' | 'web';
}

/** The fewest parts that span a web, and the most whose names have room around it. */
const PARTS_OF_WEB = { least: 3, most: 10 };

/** The longest name that has room around a web. */
const LONGEST_OF_WEB = 100;

/** The most parts that are drawn: beyond them the table is the better picture, and engines limit the size of a canvas. */
const MOST_PARTS = 60;

/** The parts that count; one with a maximum of 0 does not apply. */
const applies = ({ max }: Part): boolean => max === null || max > 0;

function pointsText(subject: Subject, part: Part, localizer: Localizer): string {
  const breakdown = localizer.in(breakdownMessages);
  const table = localizer.in(tableMessages);
  if (!applies(part)) return breakdown.notApplicable;
  const points = subject.pointsOf(part);
  if (points === null) return table.notPublished;
  const share = shareOf(subject, part);
  if (share === null || part.max === null) return localizer.number(points);
  return breakdown.ofMaximum(localizer.number(points), localizer.number(part.max), localizer.percent(share));
}

/** What stands beside a bar: points of the maximum, as the index itself counts. */
function pointsLabel(subject: Subject, part: Part, localizer: Localizer): string {
  const points = subject.pointsOf(part);
  if (points === null) return localizer.in(tableMessages).notPublished;
  return part.max === null
    ? localizer.number(points)
    : `${localizer.number(points)}/${localizer.number(part.max)}`;
}

const partName = (part: Part, localizer: Localizer): string => localizer.label(part.label) ?? part.id;

/** The parts in which a subject comes closest to the maximum, and furthest from it. */
function extremesOf(subject: Subject, parts: readonly Part[], localizer: Localizer): string | null {
  const shares = parts.flatMap((part) => {
    const share = shareOf(subject, part);
    return share === null
      ? []
      : [{ share, told: `${partName(part, localizer)} (${localizer.percent(share)})` }];
  });
  if (shares.length === 0) return null;
  const best = shares.reduce((top, one) => (one.share > top.share ? one : top));
  const worst = shares.reduce((low, one) => (one.share < low.share ? one : low));
  return best.share > worst.share ? localizer.in(breakdownMessages).extremes(best.told, worst.told) : null;
}

/** What a subject comes to in one sentence: its total, its strongest and its weakest part. */
function takeawayOf(subject: Subject, parts: readonly Part[], localizer: Localizer): string | null {
  const breakdown = localizer.in(breakdownMessages);
  const course = localizer.in(seriesMessages);
  const total = subject.score === null ? null : breakdown.score(localizer.number(subject.score));
  const told = [total, extremesOf(subject, parts, localizer)].filter((clause) => clause !== null);
  return told.length ? course.told(subject.name, told.join('; ')) : null;
}

/** The points that are beyond their maximum, or below nothing. */
function outOfRange(subject: Subject, parts: readonly Part[], localizer: Localizer): string[] {
  const mismatches = localizer.in(mismatchMessages);
  const { overMaximum } = localizer.in(rankingMessages);
  return parts.filter(applies).flatMap((part) => {
    const [points, share] = [subject.pointsOf(part), shareOf(subject, part)];
    if (points === null || part.max === null || share === null) return [];
    const tell = (figure: string) => `${subject.name}, ${partName(part, localizer)}: ${figure}`;
    if (share < 0) return [mismatches.percentRange(tell(localizer.percent(share)))];
    const [told, most] = toldApart(points, part.max, null, localizer);
    return points > part.max ? [overMaximum(tell(told), most)] : [];
  });
}

/** What does not add up: the parts, which should make the total where the source publishes all of them. */
function sumNote(subject: Subject, { parts, max }: Ranking, localizer: Localizer): string[] {
  const whole = sum(parts.map((part) => part.max ?? 0));
  if (differ(whole, max)) return [];
  const total = sum(parts.filter(applies).map(subject.pointsOf));
  if (total === null || subject.score === null || !differ(total, subject.score)) return [];
  return [localizer.in(partMismatchMessages).sum(...toldApart(total, subject.score, null, localizer))];
}

/** Shares of the maximum put parts of different weight on one scale; without any maximum, points are all there is. */
function modelOf(
  subjects: readonly Subject[],
  parts: readonly Part[],
  shape: BreakdownOptions['shape'],
  localizer: Localizer,
): ChartModel | null {
  const drawn = parts.filter(applies);
  if (drawn.length > MOST_PARTS) return null;
  const categories = drawn.map((part) => partName(part, localizer));
  const hasMaximum = drawn.some(({ max }) => max !== null);
  const { least, most } = PARTS_OF_WEB;
  const isShort = categories.every((name) => name.length <= LONGEST_OF_WEB);
  const isWeb = shape === 'web' && isShort && drawn.length >= least && drawn.length <= most;
  const series = subjects.map((subject) => ({
    name: subject.name,
    values: drawn.map((part) => (hasMaximum ? shareOf(subject, part) : subject.pointsOf(part))),
    labels: drawn.map((part) => pointsLabel(subject, part, localizer)),
    mark: isWeb ? ('line' as const) : ('bar' as const),
  }));
  const values = series.flatMap((one) => one.values).filter((value) => value !== null);
  if (values.length === 0) return null;
  const isWithin = hasMaximum && values.every((value) => value >= 0 && value <= 100);
  return {
    shape: isWeb ? 'web' : 'rows',
    categories,
    series,
    ...(isWithin ? { min: 0, max: 100 } : {}),
    breakBefore: null,
    format: (value) => (hasMaximum ? localizer.percent(value) : localizer.number(value)),
  };
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
  const entry = wanted ? entries.find((candidate) => isUnit(candidate, wanted, set)) : only;
  return entry ? subjectOf(entry, nameOf(entry, set)) : null;
}

/** A comparison with itself is none. */
function subjectsOf(own: Subject, other: Subject | null): Subject[] {
  return other && other.name !== own.name ? [own, other] : [own];
}

/** What the table says: each part, and the total. */
function rowsOf(subjects: readonly Subject[], parts: readonly Part[], localizer: Localizer): string[][] {
  const total = subjects.map(({ score }) =>
    score === null ? localizer.in(tableMessages).notPublished : localizer.number(score),
  );
  const rows = parts.map((part) => [
    partName(part, localizer),
    ...subjects.map((subject) => pointsText(subject, part, localizer)),
  ]);
  return subjects.some(({ score }) => score !== null)
    ? [...rows, [localizer.in(breakdownMessages).total, ...total]]
    : rows;
}

function readoutsOf(subjects: readonly Subject[], parts: readonly Part[], localizer: Localizer): string[] {
  return parts.filter(applies).map((part) => {
    const told = subjects.map((subject) => `${subject.name} ${pointsText(subject, part, localizer)}`);
    return `${partName(part, localizer)}: ${told.join('; ')}`;
  });
}

/** What does not add up: points out of their range, parts of the unit itself that do not make its total, and more. */
const notesOf = (
  subjects: readonly Subject[],
  ranking: Ranking,
  set: UnitSet | null,
  localizer: Localizer,
): string[] => [
  ...subjects.flatMap((subject) => outOfRange(subject, ranking.parts, localizer)),
  ...subjects.slice(0, 1).flatMap((own) => sumNote(own, ranking, localizer)),
  ...repeatedNotes(ranking, set, localizer),
  ...shareNotes(ranking, localizer),
];

/** The unit that the parts are told of, or why there is none. */
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
  subjects: readonly Subject[],
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
  const subjects = subjectsOf(own, other);
  const lost = compare && !other ? [localizer.in(breakdownMessages).unitNotFound(compare)] : [];
  return {
    ...viewOf(ranking, subjects, shape, localizer),
    notes: [...notesOf(subjects, ranking, set, localizer), ...lost],
  };
}
