import { isUnread, nameOf, rankRemarks, scopeOf, scoreNameOf, unreadNotes } from '../../figures/ranking.js';
import { unreadableFigure } from '../../figures/unreadable.js';
import type { FigureView, Viewed } from '../../element/widget-state.js';
import { DataError } from '../../document/error.js';
import type { CchcDocument, Ranking } from '../../document/schema.js';
import { compareNames } from '../../format/collate.js';
import type { Localizer } from '../../i18n/localizer.js';
import type { UnitSet } from '../../territory/units.js';
import { searchRows, sortRows, topRows, type Order } from './order.js';
import { absentUnits, unitSetOf } from '../../territory/match-unit.js';
import { hasSameUnits } from './change.js';
import { rowsOf, type Row } from './rows.js';

/** What the table shows. */
export interface RankingView extends FigureView {
  /** What is ranked: the unit set or the number of units, and the scale. */
  readonly scope: string;
  /** The name of the score column. */
  readonly scoreName: string;
  /** Whether any unit can be compared with its previous period. */
  readonly hasChange: boolean;
  /** The number of all units with data. */
  readonly total: number;
  /** The rows to show, in order. */
  readonly rows: readonly Row[];
  /** Our own row where it is not among the first. */
  readonly pinned: Row | null;
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
  /** The attributes that could not be understood, as written. */
  readonly misread: readonly string[];
}

/** The names of the units that have neither score nor rank, or no entry at all. */
function namesWithoutData({ entries, units }: Ranking, set: UnitSet | null, { locale }: Localizer): string[] {
  const unpublished = entries
    .filter((entry) => entry.score === null && entry.rank === null && !isUnread(entry))
    .map((entry) => nameOf(entry, set));
  const absent = set && units ? absentUnits(set, entries) : [];
  return [...unpublished, ...absent].sort((a, b) => compareNames(a, b, locale));
}

function remarksOf(ranking: Ranking, hasChange: boolean, text: Localizer): string[] {
  const { ranking: words, comparison } = text.messages;
  const since = hasChange && text.label(ranking.previousPeriod);
  return [
    ...rankRemarks(ranking, text),
    ...(hasSameUnits(ranking) ? [] : [words.notComparable]),
    ...(since ? [comparison.compared(words.change, text.periodCode(since))] : []),
  ];
}

/** What does not add up, and what the tag asks for in vain. */
function notesOf(
  { max }: Ranking,
  rows: readonly Row[],
  { highlight, misread }: RankingOptions,
  text: Localizer,
): string[] {
  const { partMismatches, ranking, badAttribute } = text.messages;
  const highest = rows.reduce((most, { score }) => Math.max(most, score ?? most), -Infinity);
  const lost = highlight !== undefined && !rows.some(({ isOwn }) => isOwn);
  return [
    ...(max !== null && highest > max
      ? [partMismatches.overMaximum(text.number(highest), text.number(max))]
      : []),
    ...(lost ? [ranking.highlightNotFound(highlight)] : []),
    ...misread.map((written) => badAttribute(written)),
  ];
}

/** The table of one ranking of a document. */
export function toRankingView(
  { rankings }: CchcDocument,
  options: RankingOptions,
  text: Localizer,
): Viewed<RankingView> {
  const ranking = rankings.find(({ id }) => id === options.id);
  if (rankings.length === 0) return 'empty';
  if (!ranking)
    return new DataError('not-found', { wanted: options.id, known: rankings.map(({ id }) => id) });
  const set = unitSetOf(ranking.units, ranking.entries);
  const all = rowsOf(ranking, set, options.highlight, text);
  if (all.length === 0) return ranking.entries.some(isUnread) ? unreadableFigure() : 'empty';
  const found = searchRows(sortRows(all, options.order, text.locale), options.query);
  const hasChange = all.some(({ risen, gained }) => (risen ?? gained) !== null);
  const { shown, pinned } = topRows(found, options.query.trim() ? null : options.top);
  return {
    label: text.label(ranking.label) ?? text.messages.ranking.label,
    notes: [...unreadNotes(ranking, set, text), ...notesOf(ranking, all, options, text)],
    scope: scopeOf(ranking, all.length, text),
    scoreName: scoreNameOf(text.label(ranking.unit), text),
    hasChange,
    total: all.length,
    rows: shown,
    pinned,
    withoutData: namesWithoutData(ranking, set, text),
    remarks: remarksOf(ranking, hasChange, text),
  };
}
