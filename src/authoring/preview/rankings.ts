import { rankingMessages } from '../../figures/ranking-messages.js';
import { rankNotes, repeatedNotes, shareNotes } from '../../figures/ranking-notes.js';
import { nameOf, scopeOf } from '../../figures/ranking.js';
import { DataError } from '../../document/error.js';
import type { Ranking } from '../../document/schema.js';
import { unitSetOf } from '../../territory/match-unit.js';
import { toBreakdownView } from '../../widgets/cchc-index-breakdown/view.js';
import { toRankingView, type RankingView } from '../../widgets/province-ranking/view.js';
import { toTileMapView } from '../../widgets/province-tile-map/view.js';
import type { Telling } from '../telling.js';
import { previewOf, withoutFindings, type PreviewTag } from './preview.js';

/** The ranks that several units share. */
function tiesOf({ rows }: RankingView, { words }: Telling): string[] {
  const names = new Map<number, string[]>();
  for (const { rank, name } of rows) if (rank !== null) names.set(rank, [...(names.get(rank) ?? []), name]);
  return [...names].flatMap(([rank, tied]) =>
    tied.length > 1 ? [words.ties(String(rank), tied.join(', '))] : [],
  );
}

const widest = (texts: readonly string[]): number =>
  texts.reduce((longest, { length }) => Math.max(longest, length), 0);

/** The rows of a ranking in columns. */
function rowLines({ rows, hasChange }: RankingView): string[] {
  const name = widest(rows.map((row) => row.name));
  const score = widest(rows.map((row) => row.scoreText));
  return rows.map((row) => {
    const changed = hasChange ? `  ${row.change.text}` : '';
    return `${String(row.rank ?? '–').padStart(4)}  ${row.name.padEnd(name)}  ${row.scoreText.padStart(score)}${changed}`;
  });
}

function rankingLines(view: RankingView, ranking: Ranking, telling: Telling): string[] {
  const { localizer } = telling;
  const { withoutData } = view;
  const lacking = withoutData.length
    ? [`${localizer.in(rankingMessages).withoutData(withoutData.length)} (${withoutData.join(', ')})`]
    : [];
  const heading = `${view.label} — ${scopeOf(ranking, view.all.length, localizer)}`;
  return [heading, ...rowLines(view), ...tiesOf(view, telling), ...lacking, ...view.remarks];
}

/** What the checks of rankings tell of each row. */
function checkedNotes(ranking: Ranking, { localizer }: Telling): string[] {
  const set = unitSetOf(ranking.units, ranking.entries);
  return [
    ...(ranking.units === null ? [] : rankNotes(ranking, set, localizer)),
    ...repeatedNotes(ranking, set, localizer),
    ...shareNotes(ranking, localizer),
  ];
}

/** A table for each ranking. */
export const previewRankings: PreviewTag = (document, telling) =>
  document.rankings.map((ranking, index) => {
    const order = { column: 'rank', descending: false } as const;
    const options = { id: ranking.id, highlight: undefined, order, top: null, query: '', misread: [] };
    return previewOf(
      { tag: 'province-ranking', attributes: { ranking: ranking.id } },
      `rankings.${index}`,
      toRankingView(document, options, telling.localizer),
      telling,
      (view) => rankingLines(view, ranking, telling),
      (note) => checkedNotes(ranking, telling).includes(note),
    );
  });

/** A map for each ranking of provinces. */
export const previewTileMaps: PreviewTag = (document, telling) =>
  document.rankings.flatMap(({ id }, index) => {
    const viewed = toTileMapView(document, { id, highlight: undefined }, telling.localizer);
    if (viewed === 'empty' || viewed instanceof DataError) return [];
    const preview = previewOf(
      { tag: 'province-tile-map', attributes: { ranking: id } },
      `rankings.${index}`,
      viewed,
      telling,
      ({ label, scope, withoutData, remarks }) =>
        [`${label} — ${scope}`, withoutData, ...remarks].filter((line) => line !== null),
    );
    return withoutFindings(preview);
  });

/** The parts of the first unit of each ranking that has parts. */
export const previewBreakdowns: PreviewTag = (document, telling) =>
  document.rankings.flatMap((ranking, index) => {
    const [first] = ranking.entries;
    if (!ranking.parts.length || !first) return [];
    const unit = nameOf(first, unitSetOf(ranking.units, ranking.entries));
    const asked = { ranking: ranking.id, unit, compare: undefined, shape: 'rows' } as const;
    const preview = previewOf(
      { tag: 'cchc-index-breakdown', attributes: { ranking: ranking.id, unit } },
      `rankings.${index}`,
      toBreakdownView(document, asked, telling.localizer),
      telling,
      ({ label, readouts, takeaways }) => [label, ...readouts, ...takeaways],
    );
    return withoutFindings(preview);
  });
