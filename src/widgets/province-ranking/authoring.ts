import { figureText, type Authoring, type FindFigures } from '../../figures/authoring.js';
import { rankingMessages } from '../../figures/ranking-messages.js';
import { rankNotes, repeatedNotes, shareNotes } from '../../figures/ranking-notes.js';
import { scopeOf } from '../../figures/ranking.js';
import type { Ranking } from '../../document/schema.js';
import type { Localizer } from '../../i18n/localizer.js';
import { snapshotMessages } from '../../snapshot/messages.js';
import { unitSetOf } from '../../territory/match-unit.js';
import { freezing } from './freezing.js';
import { toRankingView, type RankingView } from './view.js';
import { fold } from '../../lib/fold.js';

/** The ranks that several units share. */
function tiesOf({ rows }: RankingView, localizer: Localizer): string[] {
  const names = new Map<number, string[]>();
  for (const { rank, name } of rows) if (rank !== null) names.set(rank, [...(names.get(rank) ?? []), name]);
  const { ties } = localizer.in(snapshotMessages);
  return [...names].flatMap(([rank, tied]) => (tied.length > 1 ? [ties(String(rank), tied.join(', '))] : []));
}

const widest = (texts: readonly string[]): number =>
  fold(texts, 0, (longest, { length }) => Math.max(longest, length));

/** The rows of a ranking in columns. */
function rowLines({ rows, hasChange }: RankingView): string[] {
  const name = widest(rows.map((row) => row.name));
  const score = widest(rows.map((row) => row.scoreText));
  return rows.map((row) => {
    const changed = hasChange ? `  ${row.change.text}` : '';
    return `${String(row.rank ?? '–').padStart(4)}  ${row.name.padEnd(name)}  ${row.scoreText.padStart(score)}${changed}`;
  });
}

function linesOf(view: RankingView, ranking: Ranking, localizer: Localizer): string[] {
  const { withoutData } = view;
  const lacking = withoutData.length
    ? [`${localizer.in(rankingMessages).withoutData(withoutData.length)} (${withoutData.join(', ')})`]
    : [];
  const heading = `${view.label} — ${scopeOf(ranking, view.all.length, localizer)}`;
  return [heading, ...rowLines(view), ...tiesOf(view, localizer), ...lacking, ...view.remarks];
}

/** What the checks of rankings tell of each row. */
function checkedNotes(ranking: Ranking, localizer: Localizer): string[] {
  const set = unitSetOf(ranking.units, ranking.entries);
  return [
    ...(ranking.units === null ? [] : rankNotes(ranking, set, localizer)),
    ...repeatedNotes(ranking, set, localizer),
    ...shareNotes(ranking, localizer),
  ];
}

/** A table for each ranking. */
const figures: FindFigures = (document, localizer) =>
  document.rankings.map((ranking, index) => {
    const order = { column: 'rank', descending: false } as const;
    const options = { id: ranking.id, highlight: undefined, order, top: null, query: '', misread: [] };
    const viewed = figureText(
      toRankingView(document, options, localizer),
      (view) => linesOf(view, ranking, localizer),
      (note) => checkedNotes(ranking, localizer).includes(note),
    );
    return { attributes: { ranking: ranking.id }, path: `rankings.${index}`, viewed };
  });

/** What `province-ranking` is where nothing is drawn. */
export const authoring = { wants: 'ranking', freezing, figures } as const satisfies Authoring;
