import type { CchcDocument, Ranking, RankingEntry } from '../../document/schema.js';
import { ONLY } from '../../document/selection.js';
import type { Freezing, Frozen, TagOptions } from '../../figures/frozen.js';
import { nameOf } from '../../figures/ranking.js';
import type { Localizer } from '../../i18n/localizer.js';
import { paragraph, table } from '../../snapshot/markup.js';
import { snapshotMessages } from '../../snapshot/messages.js';
import { NotFrozen, originWords, viewOf } from '../../snapshot/static-attributes.js';
import { isUnit, unitSetOf } from '../../territory/match-unit.js';
import { breakdownMessages } from './messages.js';
import { toBreakdownView } from './view.js';

/** The rows of the table: each part with its points and the maximum, and the whole index where there is a score. */
function rowsOf({ parts, max }: Ranking, entry: RankingEntry, localizer: Localizer): string[][] {
  // A row with a blank cell may be the heading of those below it.
  const number = (value: number | null | undefined) =>
    typeof value === 'number' ? localizer.number(value) : '–';
  const rows = parts.map((part) => [
    localizer.label(part.label) ?? part.id,
    number(entry.parts[part.id]),
    number(part.max),
  ]);
  if (entry.score === null) return rows;
  return [...rows, [localizer.in(breakdownMessages).total, number(entry.score), number(max)]];
}

/** The parts of one unit's index, as the table that the tag reads. */
function freezeBreakdown(document: CchcDocument, options: TagOptions, localizer: Localizer): Frozen {
  const { ranking: asked } = options;
  const id = asked ?? ONLY;
  const wanted = options.unit ?? options.area ?? '';
  const view = viewOf(
    toBreakdownView(document, { ranking: id, unit: wanted, compare: undefined, shape: 'rows' }, localizer),
    localizer,
  );
  const ranking = document.rankings.filter((candidate) => candidate.id === id)[0];
  const set = ranking ? unitSetOf(ranking.units, ranking.entries) : null;
  const entry = ranking?.entries.filter((candidate) => isUnit(candidate, wanted, set))[0];
  if (!ranking || !entry || entry.qualifier) throw new NotFrozen(localizer.in(snapshotMessages).qualifier);
  const headings = [
    localizer.in(breakdownMessages).part,
    localizer.in(breakdownMessages).points,
    localizer.in(snapshotMessages).maximum,
  ];
  return {
    attributes: { ranking: asked, unit: nameOf(entry, set) },
    inside: `${table(view.label, headings, rowsOf(ranking, entry, localizer))}${paragraph(originWords(document, localizer))}`,
    leftOut: [],
  };
}

/** How `cchc-index-breakdown` is frozen. */
export const freezing: Freezing = { attributes: ['unit', 'chart'], freeze: freezeBreakdown };
