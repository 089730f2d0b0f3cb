import { scopeOf } from '../figures/ranking.js';
import type { Viewed } from '../element/widget-state.js';
import { DataError } from '../document/error.js';
import type { Basis, CchcDocument, Indicator, Ranking } from '../document/schema.js';
import { failureText } from '../figures/failure-text.js';
import type { Localizer } from '../i18n/localizer.js';
import { toKpiView, type KpiView } from '../widgets/cchc-kpi-card/view.js';
import { toGaugeView } from '../widgets/dossier-ontime-gauge/view.js';
import { toTrendView } from '../widgets/dossier-trend/view.js';
import { toRankingView, type RankingView } from '../widgets/province-ranking/view.js';
import { problem, type Finding } from './finding.js';
import type { Telling } from './checks.js';

/** What one widget would show. */
export interface Shown {
  /** The tag that shows it. */
  readonly tag: string;
  readonly lines: readonly string[];
  /** What does not add up. */
  readonly findings: readonly Finding[];
}

/** Either what a view says, or the words that stand in its place. */
function linesOf<View>(
  viewed: Viewed<View>,
  text: Localizer,
  tell: (view: View) => readonly string[],
): readonly string[] {
  if (viewed === 'empty') return [text.messages.empty];
  return viewed instanceof DataError ? [failureText(viewed, text.messages, text.locale)] : tell(viewed);
}

const notesOf = (viewed: Viewed<{ readonly notes: readonly string[] }>, path: string): Finding[] =>
  viewed === 'empty' || viewed instanceof DataError ? [] : viewed.notes.map((note) => problem(path, note));

/** The figure of a card in one line: `trên 196.000 hồ sơ`. */
export const kpiFigure = ({ qualifier, number, unit }: KpiView): string =>
  [qualifier, number, unit].filter(Boolean).join(' ');

const kpiLines = (view: KpiView): string[] =>
  [
    `${view.label}: ${kpiFigure(view)}`,
    view.share?.text,
    view.rank,
    ...view.change.map(({ text }) => text),
    view.target?.text,
    view.sparkline?.sentence,
  ].filter((line) => typeof line === 'string');

function shownIndicator(
  document: CchcDocument,
  { id, value, of, rank }: Indicator,
  index: number,
  text: Localizer,
): Shown {
  const viewed = toKpiView(document, id, text);
  const isShare = value !== null && of && rank === null;
  return {
    tag: `<cchc-kpi-card indicator="${id}">${isShare ? ` · <cchc-adoption indicator="${id}">` : ''}`,
    lines: linesOf(viewed, text, kpiLines),
    findings: notesOf(viewed, `indicators.${index}`),
  };
}

const viewGauge = (document: CchcDocument, basis: Basis | null, text: Localizer) =>
  toGaugeView(document, { basis, target: null, bands: [], misread: [] }, text);

/** The rate by one definition; nothing where the source has no figures for it. */
function rateLine(document: CchcDocument, basis: Basis, text: Localizer): string[] {
  const viewed = viewGauge(document, basis, text);
  if (viewed === 'empty' || viewed instanceof DataError) return [];
  const { definition, qualifier, figure } = viewed;
  const isAsked = definition === text.messages.gauge.bases[basis];
  return isAsked ? [`${[qualifier, figure].filter(Boolean).join(' ')} — ${definition}`] : [];
}

function shownDossiers(document: CchcDocument, text: Localizer): Shown {
  const viewed = viewGauge(document, null, text);
  const lines = linesOf(viewed, text, ({ qualifier, figure, definition, counts }) => {
    const rates = [...rateLine(document, '766', text), ...rateLine(document, 'resolved', text)];
    const own = [[qualifier, figure].filter(Boolean).join(' '), definition].filter(Boolean).join(' — ');
    const counted = counts.map(({ name, count, isPart }) => `${isPart ? '  ' : ''}${name}: ${count}`);
    return [...(rates.length ? rates : [own]), ...counted];
  });
  return { tag: '<dossier-ontime-gauge>', lines, findings: notesOf(viewed, 'dossiers') };
}

function shownTrend(document: CchcDocument, text: Localizer): Shown {
  const viewed = toTrendView(document, 'line', text);
  return {
    tag: '<dossier-trend>',
    lines: linesOf(viewed, text, ({ takeaways, notes }) => [...takeaways, ...notes]),
    findings: [],
  };
}

/** The ranks that several units share. */
function tiesOf({ rows }: RankingView, { words }: Telling): string[] {
  const names = new Map<number, string[]>();
  for (const { rank, name } of rows) if (rank !== null) names.set(rank, [...(names.get(rank) ?? []), name]);
  return [...names].flatMap(([rank, tied]) =>
    tied.length > 1 ? [words.ties(String(rank), tied.join(', '))] : [],
  );
}

function rankingLines(view: RankingView, ranking: Ranking, telling: Telling): string[] {
  const { text } = telling;
  const { withoutData } = view;
  const width = view.rows.reduce((longest, { name }) => Math.max(longest, name.length), 0);
  const scores = view.rows.reduce((longest, { scoreText }) => Math.max(longest, scoreText.length), 0);
  const rows = view.rows.map(({ rank, name, scoreText, change }) => {
    const changed = !view.hasChange ? '' : `  ${change.text}`;
    return `${String(rank ?? '–').padStart(4)}  ${name.padEnd(width)}  ${scoreText.padStart(scores)}${changed}`;
  });
  const lacking = withoutData.length
    ? [`${text.messages.ranking.withoutData(withoutData.length)} (${withoutData.join(', ')})`]
    : [];
  const heading = `${view.label} — ${scopeOf(ranking, view.total, text)}`;
  return [heading, ...rows, ...tiesOf(view, telling), ...lacking, ...view.remarks];
}

function shownRanking(document: CchcDocument, ranking: Ranking, index: number, telling: Telling): Shown {
  const order = { column: 'rank', descending: false } as const;
  const options = { id: ranking.id, highlight: undefined, order, top: null, query: '', misread: [] };
  const viewed = toRankingView(document, options, telling.text);
  return {
    tag: `<province-ranking ranking="${ranking.id}">`,
    lines: linesOf(viewed, telling.text, (view) => rankingLines(view, ranking, telling)),
    findings: notesOf(viewed, `rankings.${index}`),
  };
}

/** What each widget would show of a document. */
export function figuresOf(document: CchcDocument, telling: Telling): Shown[] {
  const { indicators, dossiers, rankings } = document;
  const { text } = telling;
  return [
    ...indicators.map((indicator, index) => shownIndicator(document, indicator, index, text)),
    ...(dossiers ? [shownDossiers(document, text)] : []),
    ...(dossiers?.series.length ? [shownTrend(document, text)] : []),
    ...rankings.map((ranking, index) => shownRanking(document, ranking, index, telling)),
  ];
}
