import { isUnread, nameOf, rankRemarks, scopeOf, scoreNameOf, unreadNotes } from '../../figures/ranking.js';
import { findRanking, isFound } from '../../figures/find.js';
import { rankNotes, repeatedNotes, shareNotes } from '../../figures/ranking-notes.js';
import { distinctFigures } from '../../figures/distinct-figures.js';
import { unreadableFigure } from '../../figures/unreadable.js';
import type { FigureView, Viewed } from '../../figures/view.js';
import type { CchcDocument, Ranking } from '../../document/schema.js';
import { compareNames } from '../../format/collate.js';
import type { Localizer } from '../../i18n/localizer.js';
import { attributeMessages, comparisonMessages, type Misread } from '../../figures/messages.js';
import { rankingMessages } from '../../figures/ranking-messages.js';
import type { UnitSet } from '../../territory/units.js';
import { searchRows, sortRows, topRows, type Order } from './order.js';
import { rankedUnits, type RankedUnits } from '../../figures/previous-units.js';
import { absentUnits } from '../../territory/match-unit.js';
import { rowsOf, type RankedRow } from './rows.js';
import type { Scale } from './scale.js';
import { rankingTableMessages } from './messages.js';
import { fold } from '../../lib/fold.js';

/** What the table shows. */
export interface RankingView extends FigureView {
  /** What is ranked: the unit set or the number of units, and the scale. */
  readonly scope: string;
  /** The name of the score column. */
  readonly scoreName: string;
  /** Whether any unit can be compared with its previous period. */
  readonly hasChange: boolean;
  /** What the scores stand on as dots. */
  readonly scale: Scale | null;
  /** The numbers along the scale; those within it are empty where they have no room. */
  readonly ticks: readonly string[];
  /** The rows of all units with data, in the source's order. */
  readonly all: readonly RankedRow[];
  /** The rows to show at first, in order. */
  readonly rows: readonly RankedRow[];
  /** The rows behind them. */
  readonly rest: readonly RankedRow[];
  /** Our own row where it is among these. */
  readonly pinned: RankedRow | null;
  /** The names of the units without data. */
  readonly withoutData: readonly string[];
  /** How the ranks came about, where that needs saying. */
  readonly remarks: readonly string[];
}

/** What the tag and the reader ask of the table. */
export interface RankingOptions {
  readonly id: string;
  readonly highlight: string | undefined;
  readonly order: Order;
  readonly top: number | null;
  readonly query: string;
  /** The attributes that could not be understood. */
  readonly misread: readonly Misread[];
}

/** The letters of all numbers that a narrow scale has room for. */
const ROOM = 17;

function ticksOf(scale: Scale | null, localizer: Localizer): string[] {
  const marks = scale?.map((mark) => localizer.number(mark)) ?? [];
  const isTight = marks.join('').length > ROOM;
  return marks.map((mark, index) => (isTight && index % (marks.length - 1) ? '' : mark));
}

/** The names of the units that have neither score nor rank, or no entry at all. */
function namesWithoutData({ entries, units }: Ranking, set: UnitSet | null, { locale }: Localizer): string[] {
  const unpublished = entries
    .filter((entry) => entry.score === null && entry.rank === null && !isUnread(entry))
    .map((entry) => nameOf(entry, set));
  const absent = set && units ? absentUnits(set, entries) : [];
  return [...unpublished, ...absent].sort((a, b) => compareNames(a, b, locale));
}

function remarksOf(
  ranking: Ranking,
  { isSame }: RankedUnits,
  hasChange: boolean,
  localizer: Localizer,
): string[] {
  const words = localizer.in(rankingTableMessages);
  const comparison = localizer.in(comparisonMessages);
  const since = hasChange && localizer.label(ranking.previousPeriod);
  const hasRings = ranking.previousEntries.some(({ score }) => score !== null);
  return [
    ...rankRemarks(ranking, localizer),
    ...(isSame ? [] : [words.notComparable]),
    ...(since
      ? [comparison.compared(words.change, words.previous(localizer.periodCode(since), hasRings))]
      : []),
  ];
}

/** What does not add up, and what the tag asks for in vain. */
function notesOf(
  ranking: Ranking,
  { set }: RankedUnits,
  rows: readonly RankedRow[],
  { highlight, misread }: RankingOptions,
  localizer: Localizer,
): string[] {
  const { max } = ranking;
  const words = localizer.in(rankingMessages);
  const { badAttribute } = localizer.in(attributeMessages);
  const highest = fold(rows, -Infinity, (most, { score }) => Math.max(most, score ?? most));
  const isUnmatched = highlight && !rows.some(({ isOwn }) => isOwn);
  return [
    ...(max !== null && highest > max
      ? [words.overMaximum(...distinctFigures(highest, max, null, localizer))]
      : []),
    ...rankNotes(ranking, set, localizer),
    ...repeatedNotes(ranking, set, localizer),
    ...shareNotes(ranking, localizer),
    ...(isUnmatched ? [words.highlightNotFound(highlight)] : []),
    ...misread.map((one) => badAttribute(...one)),
  ];
}

/** The table of one ranking of a document. */
export function toRankingView(
  document: CchcDocument,
  options: RankingOptions,
  localizer: Localizer,
): Viewed<RankingView> {
  const ranking = findRanking(document, options.id);
  if (!isFound(ranking)) return ranking;
  const units = rankedUnits(ranking, document.period);
  const { rows: all, scale } = rowsOf(ranking, units, options.highlight, localizer);
  if (all.length === 0) return ranking.entries.some(isUnread) ? unreadableFigure() : 'empty';
  const found = searchRows(sortRows(all, options.order, localizer.locale), options.query);
  const hasChange = all.some(({ risen, gained }) => (risen ?? gained) !== null);
  const { shown, rest, pinned } = topRows(found, options.query.trim() ? null : options.top);
  return {
    label: localizer.label(ranking.label) ?? localizer.in(rankingTableMessages).label,
    notes: [
      ...unreadNotes(ranking, units.set, localizer),
      ...notesOf(ranking, units, all, options, localizer),
    ],
    scope: scopeOf(ranking, all.length, localizer),
    scoreName: scoreNameOf(localizer.label(ranking.unit), localizer),
    hasChange,
    scale,
    ticks: ticksOf(scale, localizer),
    all,
    rows: shown,
    rest,
    pinned,
    withoutData: namesWithoutData(ranking, units.set, localizer),
    remarks: remarksOf(ranking, units, hasChange, localizer),
  };
}
